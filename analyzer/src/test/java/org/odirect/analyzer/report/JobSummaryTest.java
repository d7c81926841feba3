package org.odirect.analyzer.report;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.odirect.analyzer.body.Span;
import org.odirect.analyzer.explain.Step;
import org.odirect.analyzer.rule.Confidence;
import org.odirect.analyzer.rule.Finding;
import org.odirect.analyzer.rule.Severity;

class JobSummaryTest {

  @Test
  void usual() throws IOException {
    Golden.check("report/usual-summary.md", write(Sample.usual()));
  }

  @Test
  void cleanRun() throws IOException {
    assertThat(write(new Sample().report())).isEqualTo("### odirect: no findings\n\n");
  }

  @Test
  void nothingFromSourcesIsMarkup() throws IOException {
    String evil = "<img src=x> [x](http://y) **b** # h\n\n- i | `a``b`` c` `` ` @me ![](z) $x$ ~s~";
    Span span = new Span("](x)`` `.java", 1, 2, 3, 4);
    Step step = new Step(Step.Kind.CALL, span, "<b>", evil);
    Finding finding =
        new Finding("R", Severity.NOTE, Confidence.HIGH, span, evil, List.of(step), evil);
    Sample sample = new Sample().rule("R", Severity.NOTE, "s").finding(finding);
    sample.notice("x`y", 2, evil, true);
    String summary = write(sample.report());
    String outsideCode = summary.replaceAll("(`+)(?!`).*?(?<!`)\\1(?!`)", "C");
    assertThat(outsideCode)
        .doesNotContainPattern("(?<!\\\\)[<>\\[\\]$@~|]")
        .doesNotContainPattern("(?m)^\\s*(#(?!## odirect)|- i)");
    assertThat(summary).contains("at ```](x)`` `.java:1```", "``x`y:2``");
  }

  @Test
  void staysBelowTheLimit() throws IOException {
    Sample sample = new Sample().rule("R", Severity.NOTE, "s");
    for (int line = 1; line <= 5_000; line++) {
      Severity severity = line == 5_000 ? Severity.ERROR : Severity.NOTE;
      Span span = new Span("A.java", line, 1, line, 2);
      String message = "\u00e4".repeat(300);
      sample.finding(new Finding("R", severity, Confidence.HIGH, span, message, List.of(), ""));
    }
    String summary = write(sample.report());
    assertThat(summary.getBytes(UTF_8).length).isBetween(800 * 1024, 910 * 1024);
    assertThat(summary).contains("- **error** R at `A.java:5000`").endsWith(": the log has all.\n");
    int shown = (int) summary.lines().filter(line -> line.startsWith("- ")).count();
    assertThat(summary).contains("\n" + (5_000 - shown) + " more are left out");
  }

  private static String write(Report report) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new JobSummary(Path.of("/project")).write(report, out);
    return out.toString(UTF_8);
  }
}
