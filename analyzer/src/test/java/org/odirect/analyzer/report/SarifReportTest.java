package org.odirect.analyzer.report;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.odirect.analyzer.body.Span;
import org.odirect.analyzer.explain.Step;
import org.odirect.analyzer.filter.Hidden;
import org.odirect.analyzer.rule.Confidence;
import org.odirect.analyzer.rule.Finding;
import org.odirect.analyzer.rule.Harm;
import org.odirect.analyzer.rule.RuleInfo;
import org.odirect.analyzer.rule.Severity;

class SarifReportTest {
  private static final JsonSchema SCHEMA = schema();

  @Test
  void usual() throws IOException {
    String sarif = write(Sample.usual());
    Golden.check("report/usual.sarif", sarif);
    validate(sarif);
  }

  @Test
  void cleanRunHasResultsAndRules() throws IOException {
    String sarif = write(new Sample().report());
    validate(sarif);
    JsonNode run = parse(sarif).at("/runs/0");
    assertThat(run.path("results").isArray()).isTrue();
    assertThat(run.at("/tool/driver/rules").isArray()).isTrue();
    assertThat(run.at("/invocations/0/executionSuccessful").asBoolean()).isTrue();
  }

  @Test
  void theBaseDoesNotShow() throws IOException {
    Report relative = Sample.usual();
    String path = "/elsewhere/" + relative.findings().get(0).span().path();
    assertThat(write(relative, Path.of("/elsewhere"))).isEqualTo(write(relative));
    assertThat(write(relative)).doesNotContain("/project", path);
  }

  @Test
  void warningsAreExplicit() throws IOException {
    JsonNode results = parse(write(Sample.usual())).at("/runs/0/results");
    assertThat(results).extracting(r -> r.path("level").asText()).contains("warning", "error");
  }

  @Test
  void oneThreadFlowPerThread() throws IOException {
    JsonNode flows = parse(write(Sample.usual())).at("/runs/0/results/2/codeFlows");
    assertThat(flows).hasSize(2);
    assertThat(flows.at("/0/threadFlows")).hasSize(1);
    assertThat(flows.at("/0/threadFlows/0/locations")).hasSize(4);
    assertThat(flows.at("/1/threadFlows"))
        .extracting(flow -> flow.path("id").asText())
        .containsExactly("this thread", "task at line 16");
    assertThat(flows.at("/1/threadFlows/1/locations/0/executionOrder").asInt()).isEqualTo(4);
  }

  @Test
  void identityIgnoresOtherLines() throws IOException {
    Sample before = sample("a();\npage.clear();\npage.clear();\n", 2, 3);
    Sample after = sample("a();\nb();\n  page.clear(); \npage.clear();\n", 3, 4);
    List<String> own = identities(before, "odirect/v1");
    assertThat(own).doesNotHaveDuplicates().isEqualTo(identities(after, "odirect/v1"));
    assertThat(own).allMatch(identity -> identity.matches("[0-9a-f]{32}:[12]"));
    assertThat(identities(before, "primaryLocationLineHash"))
        .isEqualTo(identities(after, "primaryLocationLineHash"));
  }

  @Test
  void hostileStringsAreText() throws IOException {
    String path = "a b/[x](1) \n?q=1#f\\%2e:\u202e\ud83d\ude00.java";
    String name = "`x`](1) [me](javascript:alert(1)) [line 9](2) \ud800 \u0000 {0} <script> ";
    Span span = new Span(path, 1, 1, 1, 3);
    Step step = new Step(Step.Kind.SUBMISSION, span, "task [a](3)", name);
    Step other = new Step(Step.Kind.TOUCH, new Span("/else/](7) .java", 4, 2, 4, 3), "", "");
    Finding finding =
        new Finding(
            "R", Severity.NOTE, Confidence.HIGH, span, name, List.of(step, other), name + "fix");
    Sample sample = new Sample().rule("R", Severity.NOTE, "s").source(path, "\ud800 page.clear();");
    sample.finding(finding).notice(path, 3, name, true).notice("C:\\d\\e.java", 0, name, false);
    JsonNode run = validate(write(sample.report()));
    assertThat(run.at("/results/0/locations/0/physicalLocation/artifactLocation/uri").asText())
        .isEqualTo("a%20b/%5Bx%5D(1)%20%0A%3Fq=1%23f%5C%252e%3A%E2%80%AE%F0%9F%98%80.java");
    assertThat(run.at("/results/0/message/text").asText()).contains("[me] (javascript:");
  }

  @Test
  void goneFilesHaveNoSnippet() throws IOException {
    Sample sample = sample("x", 1);
    sample.finding(finding("gone", new Span("/other/Gone.java", 9, 5, 12, 2)));
    JsonNode gone = validate(write(sample.report())).at("/results/0");
    assertThat(gone.at("/partialFingerprints/primaryLocationLineHash").isMissingNode()).isTrue();
    assertThat(gone.at("/locations/0/physicalLocation/region").toString())
        .isEqualTo("{\"startLine\":9,\"startColumn\":5,\"endLine\":9,\"endColumn\":6}");
  }

  @Test
  void theFirstLineOfALongCallIsThePlace() throws IOException {
    Sample sample = sample("pool.execute(\n  () -> {\n  });\n");
    sample.finding(finding("m", new Span("dir with blank/A.java", 1, 6, 3, 4)));
    JsonNode place = validate(write(sample.report())).at("/results/0/locations/0/physicalLocation");
    assertThat(place.at("/region/endColumn").asInt()).isEqualTo(14);
    assertThat(place.at("/region/snippet/text").asText()).isEqualTo("execute(");
  }

  @Test
  void aFileInOneLineIsNotRepeated() throws IOException {
    Sample sample = sample("x".repeat(100_000), 1);
    String sarif = write(sample.report());
    assertThat(validate(sarif).at("/results/0/locations/0/physicalLocation").has("contextRegion"))
        .isFalse();
    assertThat(sarif.length()).isLessThan(10_000);
  }

  @Test
  void theContextHasTheStepsThatAreNear() throws IOException {
    Sample sample = sample("\n\nwrite();\n" + "x;\n".repeat(3) + "clear();\n\n");
    String path = "dir with blank/A.java";
    Span touch = new Span(path, 7, 1, 7, 6);
    List<Step> steps =
        List.of(
            new Step(Step.Kind.SUBMISSION, new Span(path, 3, 1, 3, 6), "", "lent"),
            new Step(Step.Kind.TOUCH, touch, "", "changed"));
    sample.finding(new Finding("R", Severity.NOTE, Confidence.HIGH, touch, "m", steps, ""));
    JsonNode result = validate(write(sample.report())).at("/results/0");
    JsonNode context = result.at("/locations/0/physicalLocation/contextRegion");
    assertThat(context.path("startLine").asInt()).isEqualTo(3);
    assertThat(context.path("endLine").asInt()).isEqualTo(7);
    assertThat(context.at("/snippet/text").asText()).startsWith("write();").endsWith("clear();");
    assertThat(
            result.at("/relatedLocations/0/physicalLocation/contextRegion/snippet/text").asText())
        .isEqualTo("write();\nx;\nx;");
  }

  @Test
  void suppressedFindingsAreShownOnRequestOnly() throws IOException {
    Report all = sample("x();\nx();\nx();\nx();\n", 1, 2, 3, 4).report();
    Finding first = all.findings().get(0);
    Report report =
        all.through(
            finding ->
                switch (finding.span().line()) {
                  case 1 -> hidden(finding, Hidden.Reason.SUPPRESSED, "of `x`");
                  case 2 -> hidden(finding, Hidden.Reason.KNOWN, "");
                  case 3 -> hidden(finding, Hidden.Reason.UNCHANGED, "");
                  default -> Optional.empty();
                });
    assertThat(report.findings()).hasSize(1).doesNotContain(first);
    JsonNode kept = validate(write(report)).path("results");
    assertThat(kept).hasSize(1);
    assertThat(kept.at("/0/partialFingerprints"))
        .as("its identity does not depend on what is hidden")
        .isEqualTo(validate(write(all)).at("/results/3/partialFingerprints"));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new SarifReport("1.2.3", Path.of("/project")).withSuppressed().write(report, out);
    JsonNode log = parse(out.toString(UTF_8));
    assertThat(SCHEMA.validate(log)).isEmpty();
    JsonNode results = log.at("/runs/0/results");
    assertThat(results).hasSize(3);
    assertThat(results.at("/0/suppressions").toString())
        .isEqualTo("[{\"kind\":\"inSource\",\"justification\":\"of `x`\"}]");
    assertThat(results.at("/1/suppressions").toString()).isEqualTo("[{\"kind\":\"external\"}]");
    assertThat(results.path(2).has("suppressions")).isFalse();
  }

  private static Optional<Hidden> hidden(Finding finding, Hidden.Reason reason, String why) {
    return Optional.of(new Hidden(finding, reason, why));
  }

  @Test
  void freedMemoryIsASecurityAlert() throws IOException {
    Report report = new Sample().report();
    List<RuleInfo> rules =
        Arrays.stream(Harm.values())
            .map(harm -> new RuleInfo("R", Severity.ERROR, "s", Sample.page("R"), harm))
            .toList();
    Report all =
        new Report(
            List.of(),
            List.of(),
            List.of(),
            rules,
            Set.of(),
            0,
            0,
            new TreeMap<>(),
            report.sources());
    JsonNode written = validate(write(all)).at("/tool/driver/rules");
    for (int i = 0; i < rules.size(); i++) {
      assertThat(written.path(i).at("/properties/security-severity").asText())
          .isEqualTo(rules.get(i).harm() == Harm.FREED ? "7.0" : "");
    }
  }

  @Test
  void categoryEndsWithASlash() throws IOException {
    for (String category : List.of("nightly/journal", "nightly/journal/")) {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      new SarifReport("1.2.3", Path.of("/project"), Optional.of(category))
          .write(new Sample().report(), out);
      assertThat(validate(out.toString(UTF_8)).at("/automationDetails/id").asText())
          .isEqualTo("nightly/journal/");
    }
    assertThat(validate(write(Sample.usual())).has("automationDetails"))
        .as("would win over that of the upload")
        .isFalse();
  }

  @Test
  void noticesTellWhetherTheRunSucceeded() throws IOException {
    Sample sample = new Sample().notice("A.java", 3, "was too large", false);
    JsonNode run = validate(write(sample.report())).at("/invocations/0");
    assertThat(run.path("executionSuccessful").asBoolean()).isTrue();
    assertThat(run.at("/toolExecutionNotifications/0/level").asText()).isEqualTo("note");
    sample.notice("", 0, "is incomplete", true);
    run = validate(write(sample.report())).at("/invocations/0");
    assertThat(run.path("executionSuccessful").asBoolean()).isFalse();
    assertThat(run.at("/toolExecutionNotifications/0/level").asText()).isEqualTo("error");
    assertThat(run.at("/toolExecutionNotifications/1/locations/0/physicalLocation/region").size())
        .isEqualTo(1);
  }

  @Test
  void theMostSevereResultsAreKept() throws IOException {
    Sample sample = many(7_000, "");
    JsonNode run = validate(write(sample.report()));
    Map<String, Integer> kept = new TreeMap<>();
    List<Integer> lines = new ArrayList<>();
    for (JsonNode result : run.path("results")) {
      String confidence = result.at("/properties/confidence").asText();
      kept.merge(result.path("level").asText() + " " + confidence, 1, Integer::sum);
      lines.add(result.at("/locations/0/physicalLocation/region/startLine").asInt());
    }
    assertThat(kept)
        .isEqualTo(
            Map.of(
                "error high", 500,
                "error medium", 500,
                "note high", 1_000,
                "warning high", 1_500,
                "warning medium", 1_500));
    assertThat(lines).isSorted();
    JsonNode notice = run.at("/invocations/0/toolExecutionNotifications/0");
    assertThat(notice.at("/message/text").asText()).startsWith("2000 of the findings are left out");
    assertThat(notice.path("level").asText("warning")).isEqualTo("warning");
    assertThat(run.at("/invocations/0/executionSuccessful").asBoolean()).isTrue();
    // The 7,000th of equal findings is the 7,000th, whichever are left out.
    assertThat(run.at("/results/4999/partialFingerprints/odirect~1v1").asText()).endsWith(":7000");
  }

  @Test
  void aFileThatIsTooLargeIsHalved() throws IOException {
    Random random = new Random(7);
    String noise =
        random
            .ints(36_000, '!', '~')
            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
            .toString();
    assertThat(SarifLimits.fits(new byte[2 * SarifLimits.BYTES])).as("compressed").isTrue();
    JsonNode run = validate(write(many(600, noise).report()));
    assertThat(run.path("results").size()).isEqualTo(300);
    assertThat(run.at("/invocations/0/toolExecutionNotifications/0/message/text").asText())
        .startsWith("300 of the findings are left out");
  }

  /** Findings on the lines of one file: an error on each seventh, then warnings, then notes. */
  private static Sample many(int count, String message) {
    Sample sample =
        new Sample().rule("R", Severity.NOTE, "s").source("A.java", "x\n".repeat(count));
    for (int line = 1; line <= count; line++) {
      Severity severity =
          line % 7 == 0 ? Severity.ERROR : line % 7 < 4 ? Severity.WARNING : Severity.NOTE;
      Confidence confidence = line % 2 == 0 ? Confidence.HIGH : Confidence.MEDIUM;
      Span span = new Span("A.java", line, 1, line, 2);
      String text = line + message;
      sample.finding(new Finding("R", severity, confidence, span, text, List.of(), ""));
    }
    return sample;
  }

  @Test
  void theConflictIsKeptOfManySteps() throws IOException {
    Sample sample = sample("x\n".repeat(3_000));
    List<Step> steps = new ArrayList<>();
    for (int i = 1; i <= 3_000; i++) {
      Step.Kind kind =
          i == 30 ? Step.Kind.SUBMISSION : i == 3_000 ? Step.Kind.TOUCH : Step.Kind.CALL;
      Span span = new Span("dir with blank/A.java", i, 1, i, 2);
      steps.add(new Step(kind, span, "thread " + i % 50, "step " + i));
    }
    Span last = steps.get(2_999).span();
    sample.finding(new Finding("R", Severity.NOTE, Confidence.HIGH, last, "m", steps, ""));
    JsonNode result = validate(write(sample.report())).at("/results/0");
    assertThat(result.path("relatedLocations")).hasSize(100);
    assertThat(result.at("/relatedLocations/0/message/text").asText())
        .isEqualTo("[thread 30] step 30");
    assertThat(result.at("/relatedLocations/99/message/text").asText())
        .isEqualTo("[thread 0] step 3000");
    assertThat(result.at("/message/text").asText()).endsWith("\n(2900 more steps are left out.)");
    assertThat(result.at("/codeFlows/1/threadFlows")).hasSize(50);
  }

  private static Sample sample(String text, int... lines) {
    Sample sample =
        new Sample()
            .rule("R", Severity.NOTE, "s".repeat(2000))
            .source("dir with blank/A.java", text);
    for (int line : lines) {
      sample.finding(finding("m", new Span("dir with blank/A.java", line, 1, line, 3)));
    }
    return sample;
  }

  private static Finding finding(String message, Span span) {
    return new Finding("R", Severity.NOTE, Confidence.HIGH, span, message, List.of(), "");
  }

  private static List<String> identities(Sample sample, String key) throws IOException {
    List<String> identities = new ArrayList<>();
    for (JsonNode result : parse(write(sample.report())).at("/runs/0/results")) {
      identities.add(result.path("partialFingerprints").path(key).asText());
    }
    return identities;
  }

  private static JsonNode validate(String sarif) throws IOException {
    JsonNode log = parse(sarif);
    assertThat(SCHEMA.validate(log)).isEmpty();
    CodeScanning.check(log);
    return log.at("/runs/0");
  }

  private static JsonSchema schema() {
    try (InputStream in =
        Objects.requireNonNull(
            SarifReportTest.class.getResourceAsStream("/schema/sarif-schema-2.1.0.json"))) {
      return JsonSchemaFactory.getInstance(VersionFlag.V7).getSchema(in);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static JsonNode parse(String json) throws IOException {
    return new ObjectMapper().readTree(json);
  }

  private static String write(Report report) throws IOException {
    return write(report, Path.of("/project"));
  }

  private static String write(Report report, Path base) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new SarifReport("1.2.3", base).write(report, out);
    return out.toString(UTF_8);
  }
}
