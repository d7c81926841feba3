package org.odirect.analyzer.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.odirect.analyzer.body.AnnotatedMethods;
import org.odirect.analyzer.body.Body;
import org.odirect.analyzer.body.Lowering;
import org.odirect.analyzer.models.MethodModel;
import org.odirect.analyzer.models.StubModels;
import org.odirect.analyzer.syntax.Parser;
import org.odirect.analyzer.threads.DeepStack;
import org.odirect.analyzer.types.ProjectIndex;
import org.odirect.analyzer.types.ProjectUnits;
import org.odirect.analyzer.types.TypeLibrary;
import org.odirect.analyzer.types.UnitNames;
import org.odirect.rules.ShippedModels;

/**
 * What a round takes over of an earlier one is what it would have found itself. In this package for
 * the comparison, which is not public, and in this module for the stubs.
 */
class RoundsTest {
  private static final Path CASES = Path.of("../testdata/cases");
  private static final StubModels SHIPPED = ShippedModels.read();

  static Stream<Path> groups() throws IOException {
    try (Stream<Path> found = Files.list(CASES)) {
      return found.sorted().toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("groups")
  void findTheSame(Path group) {
    Program program = DeepStack.call(() -> program(sources(group)));
    Flow.Facts taken = DeepStack.call(() -> Flow.run(program, true));
    Flow.Facts found = DeepStack.call(() -> Flow.run(program, false));
    assertThat(taken.submissions()).isNotEmpty().isEqualTo(found.submissions());
    assertThat(taken.conflicts()).isEqualTo(found.conflicts());
    assertThat(taken.openings()).isEqualTo(found.openings());
    assertThat(taken.notices()).isEqualTo(found.notices());
    assertThat(taken.fields().same(found.fields())).isTrue();
  }

  private static Map<String, String> sources(Path group) {
    try (Stream<Path> files = Files.walk(group)) {
      Map<String, String> texts = new LinkedHashMap<>();
      for (Path file : files.filter(f -> f.toString().endsWith(".java")).sorted().toList()) {
        texts.put(file.toString(), Files.readString(file));
      }
      return texts;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Program program(Map<String, String> sources) {
    ProjectIndex index =
        new ProjectIndex(
            ProjectUnits.NONE, TypeLibrary.of(List.of(TypeLibrary.jdk(), SHIPPED.library())));
    Map<String, UnitNames> opened = new LinkedHashMap<>();
    sources.forEach(
        (path, text) ->
            opened.put(path, index.open(path, Parser.parse(path, text).unit().orElseThrow())));
    List<Body> bodies = new ArrayList<>();
    List<MethodModel> annotated = new ArrayList<>();
    opened.forEach(
        (path, names) -> {
          bodies.addAll(Lowering.lower(names.unit(), names, path).bodies());
          annotated.addAll(AnnotatedMethods.read(names, path).models());
        });
    return new Program(bodies, index, SHIPPED.besides(index).with(annotated, index));
  }
}
