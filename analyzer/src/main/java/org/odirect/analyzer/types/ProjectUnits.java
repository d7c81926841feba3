package org.odirect.analyzer.types;

import com.github.javaparser.ast.CompilationUnit;
import java.util.Optional;

/**
 * Where the index gets the declarations of the analysed sources from, one file at a time and only
 * when a name needs it. Implementations are thread-safe and always give the same answers.
 */
public interface ProjectUnits {

  /** No other files: every unit stands alone. */
  ProjectUnits NONE =
      new ProjectUnits() {
        @Override
        public Optional<String> path(String topLevelName) {
          return Optional.empty();
        }

        @Override
        public Optional<CompilationUnit> header(String path) {
          return Optional.empty();
        }

        @Override
        public String name(String path, String packageName, String simpleName) {
          return packageName.isEmpty() ? simpleName : packageName + "." + simpleName;
        }
      };

  /** The file that declares a top-level type. */
  Optional<String> path(String topLevelName);

  /** Parses a file's declarations; bodies may be missing. Empty if it does not parse. */
  Optional<CompilationUnit> header(String path);

  /**
   * The name under which the index knows a file's top-level type: the qualified name, with a suffix
   * if another file declares the same.
   */
  String name(String path, String packageName, String simpleName);

  /**
   * The name under which the index knows the top-level type that a file means by a qualified name,
   * if files declare one; where several do and it cannot be told which, a name of nothing.
   *
   * @param packageName the file's package
   */
  default String seenFrom(String path, String packageName, String topLevelName) {
    return topLevelName;
  }
}
