package org.odirect.analyzer.notice;

import com.google.errorprone.annotations.Immutable;
import java.util.Comparator;

/**
 * Something about the analysis itself or what steers it; never a finding.
 *
 * @param path the file concerned, or an empty string
 * @param line 1-based line, or 0 for the whole file
 * @param message what happened and what was lost: lower case, no final period
 * @param level how much it matters
 */
@Immutable
public record Notice(String path, int line, String message, Level level)
    implements Comparable<Notice> {

  private static final Comparator<Notice> ORDER =
      Comparator.comparing(Notice::path)
          .thenComparingInt(Notice::line)
          .thenComparing(Notice::message);

  /** How much a notice matters. */
  public enum Level {
    /** For those who want to know all. */
    NOTE,
    /** The user should mend something, but no finding is missing. */
    WARNING,
    /** Findings may be missing because of it (exit code 3). */
    INCOMPLETE
  }

  /**
   * A notice of what the analysis could not do.
   *
   * @param incomplete whether findings may be missing because of it
   */
  public Notice(String path, int line, String message, boolean incomplete) {
    this(path, line, message, incomplete ? Level.INCOMPLETE : Level.NOTE);
  }

  /** Whether findings may be missing because of it. */
  public boolean incomplete() {
    return level == Level.INCOMPLETE;
  }

  @Override
  public int compareTo(Notice other) {
    return ORDER.compare(this, other);
  }
}
