package org.odirect.analyzer.notice;

import com.google.errorprone.annotations.Immutable;
import java.util.Comparator;

/**
 * Something that the analysis could not do; never a finding.
 *
 * @param path the file concerned, or an empty string
 * @param line 1-based line, or 0 for the whole file
 * @param message what happened and what was lost: lower case, no final period
 * @param incomplete whether findings may be missing because of it (exit code 3)
 */
@Immutable
public record Notice(String path, int line, String message, boolean incomplete)
    implements Comparable<Notice> {

  private static final Comparator<Notice> ORDER =
      Comparator.comparing(Notice::path)
          .thenComparingInt(Notice::line)
          .thenComparing(Notice::message);

  @Override
  public int compareTo(Notice other) {
    return ORDER.compare(this, other);
  }
}
