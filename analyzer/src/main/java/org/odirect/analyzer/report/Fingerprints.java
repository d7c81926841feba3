package org.odirect.analyzer.report;

import java.util.HashMap;
import java.util.Map;
import org.odirect.analyzer.body.Span;
import org.odirect.analyzer.filter.Fingerprint;
import org.odirect.analyzer.rule.Finding;

/**
 * Identities of findings that survive edits elsewhere in the file. To be used for the findings of
 * one report, in their order.
 */
final class Fingerprints {
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
            .computeIfAbsent(span.path(), path -> LineHashes.of(sources.raw(path)))
            .getOrDefault(span.line(), "")
        : "";
  }

  /**
   * Ours: the {@linkplain Fingerprint fingerprint}, then the number of the finding among those with
   * equal ones.
   */
  String own(Finding finding) {
    String file = paths.uri(finding.span().path());
    String hash = Fingerprint.of(finding, file, sources::line);
    return hash + ":" + occurrences.merge(hash, 1, Integer::sum);
  }
}
