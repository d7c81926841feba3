package org.odirect.analyzer.models;

import com.google.errorprone.annotations.Immutable;
import java.util.Comparator;

/**
 * Something that is wrong with a stub file. Ordered by place.
 *
 * @param file the file's name
 * @param line counted from 1
 * @param column counted from 1
 * @param message what is wrong: lower case, no final period
 */
@Immutable
record StubError(String file, int line, int column, String message)
    implements Comparable<StubError> {

  private static final Comparator<StubError> ORDER =
      Comparator.comparing(StubError::file)
          .thenComparingInt(StubError::line)
          .thenComparingInt(StubError::column)
          .thenComparing(StubError::message);

  @Override
  public int compareTo(StubError other) {
    return ORDER.compare(this, other);
  }

  @Override
  public String toString() {
    return file + ":" + line + ":" + column + ": " + message;
  }
}
