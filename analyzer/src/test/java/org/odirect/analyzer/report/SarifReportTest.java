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
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.odirect.analyzer.body.Span;
import org.odirect.analyzer.rule.Confidence;
import org.odirect.analyzer.rule.Finding;
import org.odirect.analyzer.rule.Severity;

class SarifReportTest {
  private static final Pattern LINK = Pattern.compile("(?<!\\\\)\\]\\((\\d+)\\)");
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
  void loneSurrogatesAndUnreadableFiles() throws IOException {
    Sample sample = sample("\ud800 page.clear();", 1, 1);
    sample.finding(finding("gone \ud800 [x](1)", new Span("/other/Gone.java", 9, 1, 9, 2)));
    validate(write(sample.report()));
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

  private static void validate(String sarif) throws IOException {
    JsonNode log = parse(sarif);
    assertThat(SCHEMA.validate(log)).isEmpty();
    assertThat(log.path("$schema").asText()).contains("sarif-schema-2.1.0.json");
    JsonNode run = log.at("/runs/0");
    checkGitHub(run);
    noEmptyStrings(log);
  }

  /** What GitHub's ingestion demands beyond the schema. */
  private static void checkGitHub(JsonNode run) {
    assertThat(run.has("results")).isTrue();
    assertThat(run.has("automationDetails")).isFalse(); // would override the user's category
    JsonNode rules = run.at("/tool/driver/rules");
    for (JsonNode rule : rules) {
      assertThat(rule.at("/shortDescription/text").asText()).isNotEmpty().hasSizeLessThan(1025);
      assertThat(rule.at("/fullDescription/text").asText()).isNotEmpty().hasSizeLessThan(1025);
      assertThat(rule.at("/help/text").asText()).isNotEmpty();
      assertThat(rule.at("/properties/problem.severity").asText())
          .isIn("error", "warning", "recommendation");
    }
    for (JsonNode result : run.path("results")) {
      int index = result.path("ruleIndex").asInt();
      assertThat(rules.path(index).path("id")).isEqualTo(result.path("ruleId"));
      assertThat(result.path("level").asText()).isIn("error", "warning", "note");
      checkLocation(result.at("/locations/0"));
      result.path("relatedLocations").forEach(SarifReportTest::checkLocation);
      List<Integer> ids = new ArrayList<>();
      result.path("relatedLocations").forEach(location -> ids.add(location.path("id").asInt()));
      List<Integer> links =
          LINK.matcher(result.at("/message/text").asText())
              .results()
              .map(SarifReportTest::linked)
              .toList();
      assertThat(links).containsAll(ids);
    }
  }

  private static Integer linked(MatchResult match) {
    return Integer.valueOf(match.group(1));
  }

  private static void checkLocation(JsonNode location) {
    URI uri = URI.create(location.at("/physicalLocation/artifactLocation/uri").asText());
    assertThat(uri.isAbsolute()).isFalse();
    assertThat(uri.getPath()).isNotEmpty().doesNotStartWith("/").doesNotContain("\\");
    JsonNode region = location.at("/physicalLocation/region");
    for (String name : List.of("startLine", "startColumn", "endLine", "endColumn")) {
      assertThat(region.path(name).asInt()).isPositive();
    }
  }

  private static void noEmptyStrings(JsonNode node) {
    assertThat(node.isTextual() && node.asText().isEmpty()).isFalse();
    node.forEach(SarifReportTest::noEmptyStrings);
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
