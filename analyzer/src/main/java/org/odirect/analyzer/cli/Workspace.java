package org.odirect.analyzer.cli;

import java.lang.ref.SoftReference;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.odirect.analyzer.incremental.SavedRun;

/**
 * What a process that runs more than once keeps of its last run, as long as it has the memory: so
 * much more than files can hold that only what has changed is parsed and lowered again. For one run
 * at a time.
 */
public final class Workspace {
  private @Nullable SoftReference<Kept> last;
  private @Nullable Runnable lastRun;
  private boolean repeating;

  /**
   * A run that is kept.
   *
   * @param key what it depends on beside the sources
   */
  record Kept(String key, SavedRun run, Groundwork.Left ground) {}

  /** Nothing is kept so far. */
  public Workspace() {}

  /** The last run, if it was one of the same key. */
  Optional<Kept> last(String key) {
    return Optional.ofNullable(last).map(SoftReference::get).filter(kept -> kept.key().equals(key));
  }

  /** How many files the last run had to lower; empty if it is not kept. */
  public OptionalInt lowered() {
    Kept kept = last == null ? null : last.get();
    return kept == null ? OptionalInt.empty() : OptionalInt.of(kept.ground().lowered());
  }

  /** Notes how the run can be made again. */
  void running(Runnable again) {
    if (!repeating) {
      lastRun = again;
    }
  }

  /** Whether a run is only to be made, whatever is known of its outcome. */
  boolean isRepeating() {
    return repeating;
  }

  /**
   * Makes the last run again, for nobody: the JVM compiles what runs often, and the next run that
   * somebody waits for is the faster.
   *
   * @return false if there was none
   */
  boolean repeat() {
    if (lastRun == null) {
      return false;
    }
    repeating = true;
    try {
      lastRun.run();
    } finally {
      repeating = false;
    }
    return true;
  }

  /** Forgets the last run. */
  void clear() {
    last = null;
  }

  /** Keeps a run instead of the one before. */
  void keep(Kept run) {
    last = new SoftReference<>(run);
  }
}
