package org.odirect.analyzer.body;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.odirect.analyzer.syntax.Parser;
import org.odirect.analyzer.types.MethodKey;
import org.odirect.analyzer.types.ProjectIndex;
import org.odirect.analyzer.types.UnitNames;

/** Lowers sources that were not written for it. */
class RealSourcesTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "src",
        "../testdata/cases",
        "${user.home}/.cache/odirect/corpora/lucene-core-10.5.1",
        "${user.home}/.cache/odirect/corpora/h2-2.4.240"
      })
  void everythingIsLowered(String directory) throws IOException {
    Path root = Path.of(directory.replace("${user.home}", System.getProperty("user.home")));
    assumeTrue(Files.isDirectory(root));
    ProjectIndex index = Sources.index();
    List<String> problems = new ArrayList<>();
    List<UnitNames> units = new ArrayList<>();
    for (Path file : files(root)) {
      String path = file.toString();
      Parser.parse(path, Files.readString(file))
          .unit()
          .ifPresent(unit -> units.add(index.open(path, unit)));
    }
    for (UnitNames unit : units) {
      Lowering.Result result = Sources.lower(root.toString(), unit);
      result.notices().forEach(notice -> problems.add(notice.toString()));
      problems.addAll(Invariants.violations(result.bodies()));
      for (Body body : result.bodies()) {
        body.key().filter(key -> !isIndexed(index, key)).ifPresent(k -> problems.add(k + " ?"));
      }
    }
    assertThat(problems).isEmpty();
  }

  private static List<Path> files(Path root) throws IOException {
    try (Stream<Path> files = Files.walk(root)) {
      return files
          .filter(file -> file.toString().endsWith(".java"))
          .filter(file -> !file.getFileName().toString().endsWith("-info.java"))
          .sorted()
          .toList();
    }
  }

  /** Initialisers are no methods, nor are the constructors of anonymous classes declared. */
  private static boolean isIndexed(ProjectIndex index, MethodKey key) {
    boolean implicit =
        key.name().equals("<fields>")
            || key.name().equals("<clinit>")
            || (key.name().equals(MethodKey.CONSTRUCTOR) && key.type().matches(".*\\$[0-9]+"));
    return implicit || index.method(key).isPresent();
  }
}
