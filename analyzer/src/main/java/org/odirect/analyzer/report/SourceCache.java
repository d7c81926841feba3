package org.odirect.analyzer.report;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.odirect.analyzer.body.Span;

/** The lines of the files that a report shows, each read once. Not thread-safe. */
final class SourceCache {
  private final Report.SourceText sources;
  private final Map<String, List<String>> files = new HashMap<>();

  SourceCache(Report.SourceText sources) {
    this.sources = sources;
  }

  List<String> lines(String path) {
    return files.computeIfAbsent(path, sources::lines);
  }

  /** The bytes of a file, taken for UTF-8. */
  String raw(String path) {
    return sources.raw(path);
  }

  /** A line by its 1-based number; empty if there is none. */
  String line(String path, int number) {
    List<String> lines = lines(path);
    return number >= 1 && number <= lines.size() ? lines.get(number - 1) : "";
  }

  /** Whether a file has all lines of a span. */
  boolean has(Span span) {
    return span.line() >= 1
        && span.endLine() >= span.line()
        && span.endLine() <= lines(span.path()).size();
  }

  /** The text of a span, lines joined by LF. */
  String text(Span span) {
    IntFunction<String> part =
        number -> {
          String line = line(span.path(), number);
          int from = number == span.line() ? span.column() - 1 : 0;
          int to = number == span.endLine() ? span.endColumn() - 1 : line.length();
          int end = Math.min(Math.max(to, 0), line.length());
          return line.substring(Math.min(Math.max(from, 0), end), end);
        };
    return IntStream.rangeClosed(span.line(), span.endLine())
        .mapToObj(part)
        .collect(Collectors.joining("\n"));
  }
}
