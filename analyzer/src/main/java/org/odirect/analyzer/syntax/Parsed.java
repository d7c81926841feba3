package org.odirect.analyzer.syntax;

import com.github.javaparser.ast.CompilationUnit;
import java.util.List;
import java.util.Optional;
import org.odirect.analyzer.notice.Notice;

/**
 * A file's syntax tree.
 *
 * @param path the file as it was named to the analyzer
 * @param unit the tree without tokens and comments; after a syntax error what could be recovered,
 *     if anything
 * @param notices what could not be parsed
 */
public record Parsed(String path, Optional<CompilationUnit> unit, List<Notice> notices) {

  public Parsed {
    notices = List.copyOf(notices);
  }
}
