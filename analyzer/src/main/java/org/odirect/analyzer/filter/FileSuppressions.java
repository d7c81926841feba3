package org.odirect.analyzer.filter;

import com.github.javaparser.Position;
import com.github.javaparser.Range;
import com.github.javaparser.ast.CompilationUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.odirect.analyzer.body.Span;
import org.odirect.analyzer.notice.Notice;

/**
 * The suppressions of a file.
 *
 * @param path the file
 * @param suppressions in their order, comments first
 * @param statements the statements and fields of a file with suppressions
 * @param notices what is wrong with suppressions
 */
public record FileSuppressions(
    String path, List<Suppression> suppressions, List<Range> statements, List<Notice> notices) {

  public FileSuppressions {
    suppressions = List.copyOf(suppressions);
    statements = List.copyOf(statements);
    notices = List.copyOf(notices);
  }

  /**
   * Reads the suppressions of a source.
   *
   * @param unit gives what could be parsed of it; mostly not asked
   * @param known the ids of all rules
   */
  public static FileSuppressions read(
      String path, String text, Supplier<Optional<CompilationUnit>> unit, Set<String> known) {
    return SuppressionReader.read(path, text, unit, known);
  }

  /** Those of a file that has none. */
  public static FileSuppressions none(String path) {
    return new FileSuppressions(path, List.of(), List.of(), List.of());
  }

  /** The first line of the innermost statement or field around a place. */
  int statement(Span span) {
    Position place = new Position(span.line(), span.column());
    Range innermost = null;
    for (Range range : statements) {
      if (range.contains(place) && (innermost == null || innermost.contains(range))) {
        innermost = range;
      }
    }
    return innermost == null ? span.line() : innermost.begin.line;
  }
}
