package org.odirect.analyzer.body;

import com.github.javaparser.ast.CompilationUnit;
import org.odirect.analyzer.syntax.Parser;
import org.odirect.analyzer.threads.DeepStack;
import org.odirect.analyzer.types.ProjectIndex;
import org.odirect.analyzer.types.ProjectUnits;
import org.odirect.analyzer.types.TypeLibrary;
import org.odirect.analyzer.types.UnitNames;

/** Parses and lowers sources for tests. */
final class Sources {

  private Sources() {}

  static ProjectIndex index() {
    return new ProjectIndex(ProjectUnits.NONE, TypeLibrary.jdk());
  }

  /** Lowers a file on its own. */
  static Lowering.Result lower(String path, String text) {
    CompilationUnit unit = Parser.parse(path, text).unit().orElseThrow();
    return lower(path, index().open(path, unit));
  }

  static Lowering.Result lower(String path, UnitNames names) {
    return DeepStack.call(() -> Lowering.lower(names.unit(), names, path));
  }
}
