package org.odirect.analyzer.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What GitHub's code scanning demands of a SARIF file beyond the schema: what it refuses, drops, or
 * would show wrongly (docs.github.com, "SARIF support for code scanning").
 */
final class CodeScanning {
  private static final Pattern LINK = Pattern.compile("\\[[^\\[\\]]*\\]\\((\\d+)\\)");
  private static final List<String> REGION =
      List.of("startLine", "startColumn", "endLine", "endColumn");

  private CodeScanning() {}

  static void check(JsonNode log) {
    assertThat(log.path("$schema").asText()).contains("sarif-schema-2.1.0.json");
    assertThat(log.path("version").asText()).isEqualTo("2.1.0");
    assertThat(log.path("runs")).hasSize(1);
    noEmptyStrings(log);
    JsonNode run = log.at("/runs/0");
    JsonNode rules = run.at("/tool/driver/rules");
    assertThat(run.at("/tool/driver/name").asText()).isEqualTo("odirect");
    assertThat(rules.isArray()).isTrue();
    assertThat(rules.size()).isLessThanOrEqualTo(25_000);
    rules.forEach(CodeScanning::rule);
    JsonNode results = run.path("results");
    assertThat(results.isArray()).as("results, even if there are none").isTrue();
    assertThat(results.size()).isLessThanOrEqualTo(5_000);
    results.forEach(result -> result(result, rules));
    assertThat(run.at("/invocations/0").has("executionSuccessful")).isTrue();
    run.at("/invocations/0/toolExecutionNotifications")
        .forEach(notice -> notice.path("locations").forEach(CodeScanning::uri));
    JsonNode id = run.at("/automationDetails/id");
    assertThat(id.isMissingNode() || id.asText().endsWith("/")).isTrue();
  }

  private static void rule(JsonNode rule) {
    assertThat(rule.path("id").asText()).isNotEmpty();
    for (String text : List.of("/shortDescription/text", "/fullDescription/text")) {
      assertThat(rule.at(text).asText()).isNotEmpty().hasSizeLessThanOrEqualTo(1024);
    }
    assertThat(rule.at("/help/text").asText()).isNotEmpty();
    assertThat(rule.at("/help/markdown").asText()).isNotEmpty();
    assertThat(rule.at("/defaultConfiguration/level").asText()).isIn("error", "warning", "note");
    JsonNode properties = rule.path("properties");
    assertThat(properties.path("tags").size()).isBetween(1, 10);
    assertThat(properties.path("precision").asText()).isIn("very-high", "high", "medium", "low");
    assertThat(properties.path("problem.severity").asText())
        .isIn("error", "warning", "recommendation");
    JsonNode security = properties.path("security-severity");
    List<String> tags = new ArrayList<>();
    properties.path("tags").forEach(tag -> tags.add(tag.asText()));
    assertThat(tags.contains("security")).isEqualTo(!security.isMissingNode());
    if (!security.isMissingNode()) {
      assertThat(security.isTextual()).isTrue();
      assertThat(Double.parseDouble(security.asText())).isBetween(0.1, 10.0);
    }
  }

  private static void result(JsonNode result, JsonNode rules) {
    assertThat(rules.path(result.path("ruleIndex").asInt()).path("id"))
        .isEqualTo(result.path("ruleId"));
    assertThat(result.path("level").asText()).isIn("error", "warning", "note");
    assertThat(result.path("locations")).hasSize(1);
    location(result.at("/locations/0"));
    JsonNode region = result.at("/locations/0/physicalLocation/region");
    assertThat(region.path("endLine")).as("small").isEqualTo(region.path("startLine"));
    List<Integer> ids = new ArrayList<>();
    for (JsonNode related : result.path("relatedLocations")) {
      location(related);
      ids.add(related.path("id").asInt());
    }
    assertThat(ids).hasSizeLessThanOrEqualTo(100).doesNotHaveDuplicates();
    assertThat(
            LINK.matcher(result.at("/message/text").asText())
                .results()
                .map(link -> Integer.valueOf(link.group(1)))
                .toList())
        .as("links of the message")
        .isEqualTo(ids);
    int steps = 0;
    for (JsonNode codeFlow : result.path("codeFlows")) {
      for (JsonNode threadFlow : codeFlow.path("threadFlows")) {
        for (JsonNode step : threadFlow.path("locations")) {
          location(step.path("location"));
          assertThat(step.has("index")).isFalse();
          steps++;
        }
      }
    }
    assertThat(steps).isLessThanOrEqualTo(1_000);
    assertThat(result.at("/codeFlows/0/threadFlows").size()).isLessThanOrEqualTo(1);
    assertThat(result.has("suppressions")).as("are not understood").isFalse();
    assertThat(result.at("/partialFingerprints/odirect~1v1").asText())
        .matches("[0-9a-f]{32}:[1-9]\\d*");
    assertThat(result.at("/partialFingerprints/primaryLocationLineHash").asText())
        .matches("([0-9a-f]{1,16}:[1-9]\\d*)?");
  }

  private static void location(JsonNode location) {
    uri(location);
    JsonNode region = location.at("/physicalLocation/region");
    for (String name : REGION) {
      assertThat(region.path(name).asInt()).as(name).isPositive();
    }
    assertThat(region.path("endLine").asInt())
        .isGreaterThanOrEqualTo(region.path("startLine").asInt());
    if (region.path("endLine").equals(region.path("startLine"))) {
      assertThat(region.path("endColumn").asInt())
          .isGreaterThanOrEqualTo(region.path("startColumn").asInt());
    }
  }

  private static void uri(JsonNode location) {
    JsonNode artifact = location.at("/physicalLocation/artifactLocation");
    URI uri = URI.create(artifact.path("uri").asText());
    assertThat(uri.isAbsolute()).isFalse();
    assertThat(uri.getRawQuery()).isNull();
    assertThat(uri.getRawFragment()).isNull();
    assertThat(uri.getRawPath()).isNotEmpty().doesNotStartWith("/");
    assertThat(artifact.path("uri").asText()).isEqualTo(uri.toASCIIString());
    assertThat(artifact.path("uriBaseId").asText()).isEqualTo("%SRCROOT%");
  }

  private static void noEmptyStrings(JsonNode node) {
    assertThat(node.isTextual() && node.asText().isEmpty()).as("empty string").isFalse();
    node.forEach(CodeScanning::noEmptyStrings);
  }
}
