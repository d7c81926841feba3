package org.odirect.analyzer.body;

import com.google.errorprone.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/**
 * A place in a source file.
 *
 * @param path the file, as it was named to the analyzer
 * @param line 1-based first line
 * @param column 1-based first column (UTF-16 units)
 * @param endLine 1-based last line
 * @param endColumn 1-based column after the last character
 */
@Immutable
public record Span(String path, int line, int column, int endLine, int endColumn)
    implements Comparable<Span> {

  /** No place that is known. */
  public static final Span NOWHERE = new Span("", 0, 0, 0, 0);

  @Override
  public boolean equals(@Nullable Object other) {
    return this == other
        || (other instanceof Span s
            && line == s.line
            && column == s.column
            && endLine == s.endLine
            && endColumn == s.endColumn
            && path.equals(s.path));
  }

  @Override
  public int hashCode() {
    return 31 * (31 * path.hashCode() + line) + column;
  }

  @Override
  public int compareTo(Span other) {
    int byPath = path.compareTo(other.path);
    if (byPath != 0) {
      return byPath;
    }
    int byLine = Integer.compare(line, other.line);
    if (byLine != 0) {
      return byLine;
    }
    int byColumn = Integer.compare(column, other.column);
    if (byColumn != 0) {
      return byColumn;
    }
    int byEndLine = Integer.compare(endLine, other.endLine);
    return byEndLine != 0 ? byEndLine : Integer.compare(endColumn, other.endColumn);
  }

  @Override
  public String toString() {
    return path + ":" + line + ":" + column;
  }
}
