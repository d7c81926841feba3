package org.odirect.analyzer.report;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import org.odirect.analyzer.body.Span;
import org.odirect.analyzer.explain.Step;
import org.odirect.analyzer.rule.Finding;

/**
 * Identities of findings that survive edits elsewhere in the file. To be used for the findings of
 * one report, in their order.
 */
final class Fingerprints {
  private static final int BYTES = 16;

  private final SourceCache sources;
  private final ReportPaths paths;
  private final Map<String, Map<Integer, String>> lineHashes = new HashMap<>();
  private final Map<String, Integer> occurrences = new HashMap<>();

  Fingerprints(SourceCache sources, ReportPaths paths) {
    this.sources = sources;
    this.paths = paths;
  }

  /** GitHub's {@code primaryLocationLineHash}; empty if the source is gone. */
  String lineHash(Finding finding) {
    Span span = finding.span();
    return sources.has(span)
        ? lineHashes
            .computeIfAbsent(span.path(), path -> LineHashes.of(sources.lines(path)))
            .getOrDefault(span.line(), "")
        : "";
  }

  /**
   * Ours: a hash of the rule, the file and the source lines of the primary location, the
   * submissions and the touches, blanks aside; then the number of the finding among those with
   * equal hashes.
   */
  String own(Finding finding) {
    StringBuilder text = new StringBuilder(finding.rule());
    text.append('\n').append(paths.uri(finding.span().path())).append(line(finding.span()));
    for (Step step : finding.steps()) {
      if (step.kind() == Step.Kind.SUBMISSION || step.kind() == Step.Kind.TOUCH) {
        text.append(line(step.span()));
      }
    }
    String hash = hash(text.toString());
    return hash + ":" + occurrences.merge(hash, 1, Integer::sum);
  }

  private String line(Span span) {
    return "\n" + sources.line(span.path(), span.line()).replaceAll("\\s+", "");
  }

  private static String hash(String text) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash, 0, BYTES);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
