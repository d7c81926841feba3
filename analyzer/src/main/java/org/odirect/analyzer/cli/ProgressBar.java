package org.odirect.analyzer.cli;

import com.google.errorprone.annotations.concurrent.GuardedBy;
import java.io.PrintStream;
import java.util.Locale;
import java.util.function.LongSupplier;

/**
 * Draws progress on one line of a terminal, for runs that take longer than a second, and erases it
 * at the end. Thread-safe.
 */
final class ProgressBar implements Progress, AutoCloseable {
  private static final long DELAY = 1_000_000_000L;
  private static final long INTERVAL = 100_000_000L;
  private static final int CELLS = 30;
  private static final String ERASE = "\r\033[K";

  private final PrintStream err;
  private final LongSupplier nanoTime;

  @GuardedBy("this")
  private long nextDrawing;

  @GuardedBy("this")
  private boolean drawn;

  ProgressBar(PrintStream err, LongSupplier nanoTime) {
    this.err = err;
    this.nanoTime = nanoTime;
    this.nextDrawing = nanoTime.getAsLong() + DELAY;
  }

  @Override
  public synchronized void update(String stage, int done, int total) {
    long now = nanoTime.getAsLong();
    if (now - nextDrawing < 0 || total <= 0) {
      return;
    }
    nextDrawing = now + INTERVAL;
    drawn = true;
    int filled = (int) ((long) CELLS * Math.min(done, total) / total);
    err.printf(
        Locale.ROOT,
        "%s%-12s [%s%s] %,d/%,d",
        ERASE,
        stage,
        "#".repeat(filled),
        ".".repeat(CELLS - filled),
        done,
        total);
    err.flush();
  }

  /** Erases the line. */
  @Override
  public synchronized void close() {
    if (drawn) {
      err.print(ERASE);
      err.flush();
      drawn = false;
    }
  }
}
