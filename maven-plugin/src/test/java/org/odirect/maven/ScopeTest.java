package org.odirect.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

final class ScopeTest {
  private static final Path BASE = Path.of("/work").toAbsolutePath();
  private static final List<Path> ROOTS = List.of(BASE.resolve("a/src"));

  @Test
  void holdsWhatIsBelowItsRoots() {
    Scope scope = new Scope(BASE, ROOTS, List.of(), List.of());
    assertThat(scope.contains("a/src/p/A.java")).isTrue();
    assertThat(scope.contains("b/src/p/A.java")).isFalse();
    assertThat(scope.contains("a/srcs/p/A.java")).isFalse();
    assertThat(scope.contains(BASE.resolve("a/src/p/A.java").toString())).isTrue();
  }

  @Test
  void matchesPatternsBelowTheRoot() {
    Scope scope = new Scope(BASE, ROOTS, List.of("p/**", "q/"), List.of(" **/*Test.java "));
    assertThat(scope.contains("a/src/p/A.java")).isTrue();
    assertThat(scope.contains("a/src/q/r/A.java")).isTrue();
    assertThat(scope.contains("a/src/r/A.java")).isFalse();
    assertThat(scope.contains("a/src/p/ATest.java")).isFalse();
    assertThat(scope.contains("a/src/A.java")).isFalse();
  }
}
