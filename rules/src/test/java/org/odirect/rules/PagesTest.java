package org.odirect.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.odirect.analyzer.rule.Finding;
import org.odirect.analyzer.rule.Rule;
import org.odirect.analyzer.rule.RuleInfo;
import org.odirect.analyzer.rule.RulePage;
import org.odirect.analyzer.rule.RulePage.Section;
import org.odirect.rules.Comparison.Difference;

/** Every rule has a page, and the code on it is right. */
class PagesTest {
  private static final Path PAGES = Path.of("src/main/resources/org/odirect/rules/pages");
  private static final Pattern TYPE = Pattern.compile("(?m)^(?:public )?(?:final )?class (\\w+)");

  @TempDir private Path directory = Path.of("");

  @Test
  void onePageForEachRule() throws IOException {
    try (Stream<Path> pages = Files.list(PAGES)) {
      assertThat(pages.map(page -> page.getFileName().toString()))
          .containsExactlyInAnyOrderElementsOf(
              Harness.RULE_IDS.stream().map(id -> id + ".md").toList());
    }
  }

  @TestFactory
  Stream<DynamicTest> headings() {
    return rules().map(rule -> DynamicTest.dynamicTest(rule.id(), () -> headings(rule)));
  }

  private static void headings(RuleInfo rule) {
    RulePage page = RulePage.of(rule);
    assertThat(page.section(Section.HOW_TO_SILENCE)).contains("--disable " + rule.id());
    assertThat(page.codeBlocks(Section.EXAMPLE)).isNotEmpty();
    assertThat(page.codeBlocks(Section.INSTEAD)).isNotEmpty();
    assertThat(rule.summary()).doesNotEndWith(".").matches("[^A-Z].*");
  }

  @TestFactory
  Stream<DynamicTest> examples() {
    return rules().map(rule -> DynamicTest.dynamicTest(rule.id(), () -> example(rule)));
  }

  private void example(RuleInfo rule) throws IOException {
    for (String code : RulePage.of(rule).codeBlocks(Section.EXAMPLE)) {
      assertThat(expectations(code)).extracting(Expectation::rule).containsOnly(rule.id());
      assertThat(differences(code)).isEmpty();
    }
  }

  @TestFactory
  Stream<DynamicTest> alternatives() {
    return rules().map(rule -> DynamicTest.dynamicTest(rule.id(), () -> instead(rule)));
  }

  private void instead(RuleInfo rule) throws IOException {
    for (String code : RulePage.of(rule).codeBlocks(Section.INSTEAD)) {
      assertThat(expectations(code)).isEmpty();
      assertThat(differences(code)).isEmpty();
    }
  }

  private static Stream<RuleInfo> rules() {
    return Rules.ALL.stream().map(Rule::info);
  }

  private List<Difference> differences(String code) throws IOException {
    Matcher type = TYPE.matcher(code);
    assertThat(type.find()).as("code blocks are whole files").isTrue();
    Path file = Files.writeString(directory.resolve(type.group(1) + ".java"), code);
    List<Finding> findings = Harness.findings(Harness.report(List.of(file)));
    return new Comparison(expectations(code), new ArrayList<>(findings)).differences();
  }

  private static List<Expectation> expectations(String code) {
    return Expectations.parse("code block", code, Harness.RULE_IDS);
  }
}
