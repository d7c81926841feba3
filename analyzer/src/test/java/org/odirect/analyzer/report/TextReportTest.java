package org.odirect.analyzer.report;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.odirect.analyzer.body.Span;
import org.odirect.analyzer.explain.Step;
import org.odirect.analyzer.report.TextReport.Detail;
import org.odirect.analyzer.rule.Confidence;
import org.odirect.analyzer.rule.Finding;
import org.odirect.analyzer.rule.Severity;

class TextReportTest {
  private static final Path BASE = Path.of("/project");
  private static final String FILE = "A.java";

  @Test
  void usual() {
    Golden.check("report/usual.txt", print(Sample.usual(), Style.PLAIN, Detail.NORMAL));
  }

  @Test
  void usualInColour() {
    Golden.check("report/usual-colour.txt", print(Sample.usual(), Style.COLOUR, Detail.NORMAL));
  }

  @Test
  void quiet() {
    Golden.check("report/usual-quiet.txt", print(Sample.usual(), Style.PLAIN, Detail.QUIET));
  }

  @Test
  void verbose() {
    String text = print(Sample.usual(), Style.PLAIN, Detail.VERBOSE);
    String end = text.substring(text.lastIndexOf("\n\n") + 2);
    Golden.check("report/usual-verbose-end.txt", end);
  }

  @Test
  void clean() {
    Report report = new Sample().source(FILE, "").report();
    assertThat(print(report, Style.PLAIN, Detail.NORMAL))
        .isEqualTo("no findings: 1,234 files scanned, 1 parsed, no I/O operations in 1.2 s\n");
  }

  @Test
  void difficultSources() {
    String wide = "    漢字.put(\"日本語\"); page.put(\"🦊\\u00e9e\u0301\"); page.clear(); // 完了";
    String tabs = "\t\tpage\t.flip();";
    String evil = "    page.put(\"\u001b[31mred\u0007\u202eesrever\u2066\"); page.rewind();\r";
    String longLine = "    call(" + "argument, ".repeat(30) + "page.limit(10)" + ", x".repeat(80);
    String split = "    channel.write(\n        page,\n        position\n            + 1);";
    Sample sample =
        new Sample().source(FILE, Sample.lines(tabs, wide, evil, "", "", "", longLine, split));
    sample.finding(
        new Finding(
            "WriteInFlight",
            Severity.ERROR,
            Confidence.HIGH,
            sample.span(FILE, "page.limit(10)", "limit(10)"),
            "text \u001b[2J with an escape, `a. b`, e.g. this. second\nthird \u0007 paragraph",
            List.of(
                sample.step(Step.Kind.ORIGIN, "this thread", FILE, ".flip()", "behind tabs"),
                sample.step(Step.Kind.ORIGIN, "I/O", FILE, "page.clear()", "behind wide ones"),
                sample.step(Step.Kind.CALL, "I/O", FILE, "put(\"日本語\")", "same line, before"),
                sample.step(Step.Kind.CALL, "I/O", FILE, "page.rewind()", "behind escapes"),
                sample.step(
                    Step.Kind.SUBMISSION,
                    "this thread",
                    FILE,
                    split.strip().substring("channel.".length()),
                    "a call over several lines"),
                sample.step(
                    Step.Kind.TOUCH,
                    "this thread",
                    FILE,
                    "limit(10)",
                    "back again, and a label which is so long that it can not possibly stand in"
                        + " one line, neither beside what it explains nor below it")),
            "do not"));
    Golden.check("report/difficult.txt", print(sample.report(), Style.PLAIN, Detail.NORMAL));
  }

  @Test
  void unreadableSource() {
    Sample sample = new Sample();
    Span span = new Span("lib/gone-sources.jar!/a/B.java", 3, 5, 3, 9);
    Step step = new Step(Step.Kind.TOUCH, span, "this thread", "the write");
    sample.finding(new Finding("R", Severity.NOTE, Confidence.HIGH, span, "m", List.of(step), ""));
    Golden.check("report/unreadable.txt", print(sample.report(), Style.PLAIN, Detail.NORMAL));
  }

  @Test
  void manyNotices() {
    Sample sample = new Sample();
    for (int i = 10; i < 25; i++) {
      sample.notice("F" + i + ".java", 0, "took too long", true);
    }
    assertThat(print(sample.report(), Style.PLAIN, Detail.NORMAL))
        .contains("F19.java: incomplete: took too long\n... and 5 more (--verbose shows all)\n")
        .doesNotContain("F20");
    assertThat(print(sample.report(), Style.PLAIN, Detail.VERBOSE)).contains("F24");
  }

  /** Whatever the spans and the text: no failure, no control characters, no overlong line. */
  @Test
  void anySpanInAnyText() {
    Random random = new Random(42);
    String alphabet = "ab(`\t 漢🦊\u0301\u200d\u001b\r\ud83e\u202e";
    for (int round = 0; round < 500; round++) {
      StringBuilder text = new StringBuilder();
      random.ints(random.nextInt(400), 0, 40).forEach(i -> text.append(pick(alphabet, i)));
      Sample sample = new Sample().source(FILE, text.toString());
      List<Step> steps = new ArrayList<>();
      for (int i = 0; i < 4; i++) {
        Span span =
            new Span(
                FILE,
                number(random, 6),
                number(random, 200),
                number(random, 6),
                number(random, 200));
        steps.add(new Step(Step.Kind.CALL, span, "I/O", text.substring(0, text.length() / 3)));
      }
      Span last = steps.get(3).span();
      sample.finding(new Finding("R", Severity.NOTE, Confidence.MEDIUM, last, "m", steps, "f"));
      String printed = print(sample.report(), Style.PLAIN, Detail.NORMAL);
      assertThat(printed).doesNotContain("\u001b", "\r", "\u202e", "\t");
      assertThat(
              print(sample.report(), Style.COLOUR, Detail.NORMAL).replaceAll("\033\\[[0-9;]*m", ""))
          .isEqualTo(printed);
      assertThat(printed.lines().filter(line -> line.matches(" +\\d+ \\|.*")))
          .allMatch(line -> DisplayWidth.of(line) <= 100);
    }
  }

  private static int number(Random random, int bound) {
    return random.nextInt(bound) - 1;
  }

  private static String pick(String alphabet, int i) {
    return i < alphabet.length() ? alphabet.substring(i, i + 1) : i == 39 ? "\n" : "x";
  }

  private static String print(Report report, Style style, Detail detail) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (PrintStream out = new PrintStream(bytes, false, UTF_8)) {
      new TextReport(style, detail, 100, BASE).print(report, Duration.ofMillis(1234), out);
    }
    return bytes.toString(UTF_8);
  }
}
