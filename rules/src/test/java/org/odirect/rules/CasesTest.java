package org.odirect.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.odirect.analyzer.rule.Finding;
import org.odirect.rules.Comparison.Difference;

/** The findings in testdata's cases are those that their comments expect. */
class CasesTest {
  private static final CaseCount COUNT = new CaseCount();

  @TestFactory
  Stream<DynamicNode> cases() {
    return CaseGroup.below(CaseGroup.TESTDATA).stream().map(CasesTest::group);
  }

  private static DynamicNode group(CaseGroup group) {
    Stream<DynamicTest> files =
        group.files().keySet().stream()
            .map(path -> DynamicTest.dynamicTest(path, () -> check(group, path)));
    return DynamicContainer.dynamicContainer(group.name(), files);
  }

  private static void check(CaseGroup group, String path) {
    List<Finding> findings = Harness.findings(Harness.report(group));
    Comparison comparison = CaseReport.comparison(group, path, findings);
    COUNT.add(path, Case.of(path, group.files().getOrDefault(path, "")), comparison);
    List<Difference> differences = comparison.differences();
    if (!differences.isEmpty()) {
      fail(
          differences.stream()
              .map(difference -> path + ":" + difference.line() + ": " + difference.text())
              .collect(Collectors.joining("\n  ", "not as the comments say:\n  ", "\n")));
    }
  }

  @Test
  void everyRuleHasCases() {
    Map<String, Long> wants =
        CaseGroup.below(CaseGroup.TESTDATA).stream()
            .flatMap(group -> group.files().entrySet().stream())
            .flatMap(
                file ->
                    Expectations.parse(file.getKey(), file.getValue(), Harness.RULE_IDS).stream())
            .filter(expectation -> expectation.kind() == Expectation.Kind.WANT)
            .collect(Collectors.groupingBy(Expectation::rule, Collectors.counting()));
    assertThat(wants.keySet()).containsExactlyInAnyOrderElementsOf(Harness.RULE_IDS);
  }

  @AfterAll
  static void count() {
    System.out.println("cases: " + COUNT.summary());
  }
}
