package org.odirect.analyzer.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MarkdownTest {
  @Test
  void page() {
    String page = Sample.page("WriteInFlight");
    Golden.check("report/page.txt", Markdown.render(page, Style.PLAIN, 60, 2));
    Golden.check("report/page-colour.txt", Markdown.render(page, Style.COLOUR, 60, 2));
  }

  @Test
  void inline() {
    assertThat(Markdown.plain("**b** *i* __b__ _i_ a_b_c 2*3*4 `**c** [x](y)` [l](u)"))
        .isEqualTo("b i b i a_b_c 2*3*4 `**c** [x](y)` l (u)");
  }

  @Test
  void codeKeepsItsShapeButNotItsEscapes() {
    assertThat(
            Markdown.render("```\n\tif (x) {\n\n  # no heading \u001b[1m\n```", Style.PLAIN, 9, 0))
        .isEqualTo("      if (x) {\n\n    # no heading \u241b[1m\n");
  }

  @Test
  void tables() {
    String table =
        "before\n| a | b | c |\n|---|:-:|---|\n| `x` | **y** | a third cell |\n| | | more |\n";
    assertThat(Markdown.render(table, Style.PLAIN, 30, 2))
        .isEqualTo("  before\n  a    b  c\n  `x`  y  a third cell\n          more\n");
    assertThat(Markdown.render(table, Style.PLAIN, 16, 2))
        .isEqualTo("  before\n  `x` (y)\n      a third\n      cell\n      more\n");
  }
}
