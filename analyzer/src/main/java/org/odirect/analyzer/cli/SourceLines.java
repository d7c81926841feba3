package org.odirect.analyzer.cli;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.odirect.analyzer.report.Report;
import org.odirect.analyzer.source.SourceFile;

/** The lines of scanned files, read when they are asked for. Not thread-safe. */
final class SourceLines {
  private final Map<String, SourceFile> files = new HashMap<>();
  private final Map<String, List<String>> read = new HashMap<>();

  private SourceLines() {}

  static SourceLines of(List<SourceFile> sources) {
    SourceLines lines = new SourceLines();
    sources.forEach(file -> lines.files.put(file.path(), file));
    return lines;
  }

  /** All lines of a file; none if it cannot be read any more. */
  List<String> of(String path) {
    return read.computeIfAbsent(path, this::lines);
  }

  /** A line, counted from 1, or an empty string. */
  String at(String path, int line) {
    List<String> lines = of(path);
    return line <= lines.size() ? lines.get(line - 1) : "";
  }

  private List<String> lines(String path) {
    SourceFile file = files.get(path);
    String text = file == null ? "" : text(file);
    return text.isEmpty() ? List.of() : Report.SourceText.split(text);
  }

  /** The text of a file; empty if it cannot be read any more: it went away meanwhile. */
  private static String text(SourceFile file) {
    try {
      return file.decode(file.read()).text();
    } catch (IOException e) {
      return "";
    }
  }
}
