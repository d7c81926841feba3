package org.odirect.analyzer.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.odirect.analyzer.report.Sample;
import org.odirect.analyzer.rule.RulePage.Section;

class RulePageTest {
  private static final String GOOD = Sample.page("R");

  @Test
  void sections() {
    RulePage page = RulePage.of(rule(GOOD));
    assertThat(page.title()).isEqualTo("R");
    assertThat(page.section(Section.KNOWN_PROBLEMS)).isEqualTo("None.");
    assertThat(page.codeBlocks(Section.INSTEAD))
        .containsExactly("channel.write(page, 0).get();\npage.clear();\n");
    assertThat(page.markdown()).startsWith("## What it finds\n\nA buffer").endsWith("method.\n");
    assertThat("# R\n\n" + page.markdown()).isEqualTo(GOOD);
  }

  @Test
  void headingsInCodeAreCode() {
    RulePage page = RulePage.of(rule(GOOD.replace("channel.write(page, 0).get();", "## x")));
    assertThat(page.codeBlocks(Section.INSTEAD)).containsExactly("## x\npage.clear();\n");
  }

  @Test
  void problems() {
    problem(GOOD.replace("# R", "# S"), "the title must be '# R'");
    problem(GOOD.replace("## Instead", "## instead"), "unknown heading 'instead'");
    problem(GOOD.replace("## Instead", "## Example"), "'Example' is repeated or out of order");
    problem(GOOD.replace("## Instead\n", ""), "'## Instead' is missing or empty");
    problem(GOOD.replace("None.", ""), "'## Known problems' is missing or empty");
    problem(GOOD.replace("# R\n", "# R\n\nHello\n"), "text before the first heading");
    problem(GOOD.replace("page.clear();\n```", "page.clear();"), "a code block does not end");
    problem("", "'## What it finds' is missing or empty");
  }

  private static void problem(String page, String message) {
    assertThatThrownBy(() -> RulePage.of(rule(page)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("page of rule R: ")
        .hasMessageContaining(message);
  }

  private static RuleInfo rule(String page) {
    return new RuleInfo("R", Severity.ERROR, "s", page);
  }
}
