package org.odirect.analyzer.prove;

import java.time.Duration;

/**
 * How much a proof may take.
 *
 * @param size the size of its file in bytes, at least that of one write
 * @param time how long it may write
 * @param writes how many writes it may make
 */
public record Bounds(long size, Duration time, int writes) {
  /** A file of 8 MiB, 5 seconds. */
  public static final Bounds USUAL = new Bounds(8L << 20, Duration.ofSeconds(5), 1000);
}
