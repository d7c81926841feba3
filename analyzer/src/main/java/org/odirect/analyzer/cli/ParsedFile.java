package org.odirect.analyzer.cli;

import com.github.javaparser.ast.CompilationUnit;
import java.util.List;
import java.util.Optional;
import org.odirect.analyzer.filter.FileSuppressions;
import org.odirect.analyzer.notice.Notice;

/**
 * What could be read of a selected file.
 *
 * @param unit empty if nothing could be parsed
 * @param suppressions empty if it could not be read
 */
record ParsedFile(
    String path,
    Optional<CompilationUnit> unit,
    Optional<FileSuppressions> suppressions,
    List<Notice> notices) {

  /** One of which nothing could be read. */
  static ParsedFile lost(Notice why) {
    return new ParsedFile(why.path(), Optional.empty(), Optional.empty(), List.of(why));
  }
}
