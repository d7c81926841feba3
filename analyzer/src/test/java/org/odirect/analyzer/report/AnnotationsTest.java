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

class AnnotationsTest {

  @Test
  void oneCommandForEachFinding() throws IOException {
    List<String> lines = write(Sample.usual()).lines().toList();
    assertThat(lines).hasSize(4);
    assertThat(lines.get(0))
        .isEqualTo(
            "::error file=src/main/java/app/Journal.java,line=9,endLine=9,col=10,endColumn=17,"
                + "title=WriteInFlight::`page` is changed while the write of line 7 may still read"
                + " it. The pool thread takes position and limit of the buffer when it runs, so the"
                + " operation may write other bytes than were meant, or none.%0A1. I/O: the write"
                + " starts and borrows `page` until `done` completes (line 7)%0A2. this thread:"
                + " `clear` changes position and limit, `done` has not been waited for (line 9)"
                + "%0AFix: wait for `done.get()` before the buffer is used again, or use a second"
                + " buffer.");
    assertThat(lines.get(1))
        .startsWith("::error file=src/main/java/app/Pool.java,line=5,")
        .contains("(src/main/java/app/Journal.java line 4)");
    assertThat(lines.get(2)).startsWith("::warning file=");
    assertThat(lines.get(3))
        .isEqualTo(
            "::error title=odirect::The analysis is incomplete: src/main/java/app/Broken.java:"
                + " could not be parsed: `}` expected");
  }

  @Test
  void hostileStringsStayInTheirPlace() throws IOException {
    String evil = "100%,x:y::\r\n::error::x\n";
    Span span = new Span("a" + evil + ".java", 1, 2, 3, 4);
    Step step = new Step(Step.Kind.CALL, new Span("b" + evil, 1, 2, 3, 4), evil, evil);
    Finding finding =
        new Finding("R", Severity.NOTE, Confidence.HIGH, span, evil, List.of(step), evil);
    Sample sample = new Sample().rule("R", Severity.NOTE, "s").finding(finding);
    String commands = write(sample.report());
    assertThat(commands.lines()).hasSize(1);
    assertThat(commands)
        .startsWith(
            "::notice file=a100%25%2Cx%3Ay%3A%3A%0D%0A%3A%3Aerror%3A%3Ax%0A.java,line=1,endLine=3,"
                + "title=R::100%25,x:y::%0D%0A::error::x")
        .doesNotContain("\r")
        .endsWith("\n");
  }

  @Test
  void noMoreThanGitHubShows() throws IOException {
    Sample sample = new Sample().rule("R", Severity.NOTE, "s");
    for (int line = 1; line <= 25; line++) {
      Severity severity = line <= 12 ? Severity.NOTE : Severity.ERROR;
      Span span = new Span("A.java", line, 1, line, 2);
      sample.finding(new Finding("R", severity, Confidence.HIGH, span, "m", List.of(), ""));
    }
    List<String> lines = write(sample.report()).lines().toList();
    assertThat(lines.stream().filter(line -> line.startsWith("::error "))).hasSize(10);
    assertThat(lines.stream().filter(line -> line.startsWith("::notice "))).hasSize(10);
    assertThat(lines)
        .hasSize(22)
        .contains(
            "odirect: 3 more of level error are not annotated, since GitHub shows no more",
            "odirect: 2 more of level note are not annotated, since GitHub shows no more");
  }

  @Test
  void cleanRunsSayNothing() throws IOException {
    assertThat(write(new Sample().report())).isEmpty();
  }

  private static String write(Report report) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new Annotations(Path.of("/project")).write(report, out);
    return out.toString(UTF_8);
  }
}
