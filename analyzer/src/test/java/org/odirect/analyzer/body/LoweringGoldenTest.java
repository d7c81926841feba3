package org.odirect.analyzer.body;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Compares the bodies of {@code bodies/*.java} with the {@code .bodies} file beside each; {@code
 * -Dodirect.updateGoldens=true} writes that instead.
 */
class LoweringGoldenTest {

  private static final Path ROOT = Path.of("src/test/resources/bodies");

  static List<String> sources() throws IOException {
    try (Stream<Path> files = Files.list(ROOT)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(".java"))
          .sorted()
          .toList();
    }
  }

  @ParameterizedTest
  @MethodSource("sources")
  void bodiesAreAsExpected(String name) throws IOException {
    Lowering.Result result = Sources.lower(name, Files.readString(ROOT.resolve(name)));
    assertThat(result.notices()).isEmpty();
    assertThat(Invariants.violations(result.bodies())).isEmpty();
    String actual = result.bodies().stream().map(Body::toString).collect(joining("\n"));
    Path golden = ROOT.resolve(name.replace(".java", ".bodies"));
    if (Boolean.getBoolean("odirect.updateGoldens")) {
      Files.writeString(golden, actual);
    }
    assertThat(actual).isEqualTo(Files.readString(golden));
  }
}
