package org.odirect.analyzer.report;

import java.nio.file.Path;
import org.odirect.analyzer.source.RelativePaths;

/** Names files the way reports show them: relative to a directory, with forward slashes. */
final class ReportPaths {
  private final RelativePaths paths;

  /**
   * @param directory the one that relative paths start from, and that names start from
   */
  ReportPaths(Path directory) {
    this(directory, directory);
  }

  /**
   * @param directory the one that relative paths start from
   * @param base the one that names start from
   */
  ReportPaths(Path directory, Path base) {
    this.paths = new RelativePaths(directory, base);
  }

  /** The name for people: relative if below the base, otherwise as the file was named. */
  String display(String path) {
    return DisplayLine.safe(paths.below(path, path));
  }

  /** The name for tools: a relative URI, whatever the machine. */
  String uri(String path) {
    return paths.uri(path);
  }

  /** The name for tools that take no URI. Links below the base are followed, as Git does. */
  String relative(String path) {
    return paths.relative(path);
  }
}
