package org.odirect.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.odirect.analyzer.report.Report.SourceText;
import org.odirect.rules.mutate.Mutant;
import org.odirect.rules.mutate.Mutator;
import org.odirect.rules.mutate.Mutators;

/**
 * The same program written differently has the same findings: each mutator changes each group of
 * cases in all places at once, and findings are compared by rule and by the line of the original
 * that they stand on. {@code scripts/mutants} checks that the mutants are Java.
 */
class MetamorphicTest {
  @TempDir private Path directory = Path.of("");

  @TestFactory
  Stream<DynamicNode> mutators() {
    List<CaseGroup> groups = CaseGroup.below(CaseGroup.TESTDATA);
    return Mutators.ALL.stream().map(mutator -> container(mutator, groups));
  }

  private DynamicNode container(Mutator mutator, List<CaseGroup> groups) {
    List<DynamicNode> tests = new ArrayList<>();
    int changed = 0;
    for (CaseGroup group : groups) {
      Map<String, Mutant> mutants = Mutants.of(group, mutator);
      changed += mutants.size();
      if (!mutants.isEmpty()) {
        tests.add(DynamicTest.dynamicTest(group.name(), () -> check(mutator, group, mutants)));
      }
    }
    int files = changed;
    tests.add(
        DynamicTest.dynamicTest(
            "changes enough files",
            () -> assertThat(files).isGreaterThanOrEqualTo(mutator.files())));
    return DynamicContainer.dynamicContainer(mutator.name(), tests);
  }

  private void check(Mutator mutator, CaseGroup group, Map<String, Mutant> mutants)
      throws IOException {
    Path target = directory.resolve(mutator.name().replace(' ', '-'));
    mutants.forEach((path, mutant) -> marksStay(group.files().getOrDefault(path, ""), mutant));
    CaseGroup mutated = Mutants.write(group, mutants, target);
    List<String> flips =
        Mutants.flips(mutants, Harness.report(group), Harness.report(mutated.paths()));
    assertThat(flips).as("findings that flip").isEmpty();
  }

  /** The mutant has the original's expectations, and they stand for the original's lines. */
  private static void marksStay(String original, Mutant mutant) {
    List<String> lines = SourceText.split(mutant.text());
    assertThat(
            marks(mutant.text())
                .map(mark -> mutant.originalLine(mark.line(), lines.get(mark.line() - 1).length())))
        .as("lines of expectations")
        .containsExactlyInAnyOrderElementsOf(marks(original).map(Expectation::line).toList());
  }

  private static Stream<Expectation> marks(String text) {
    return Expectations.parse("mutant", text, Harness.RULE_IDS).stream();
  }
}
