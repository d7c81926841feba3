package org.odirect.rules;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.odirect.analyzer.cli.Analysis;
import org.odirect.analyzer.cli.Pipeline;
import org.odirect.analyzer.cli.Progress;
import org.odirect.analyzer.cli.Request;
import org.odirect.analyzer.cli.UsageException;
import org.odirect.analyzer.models.StubModels;
import org.odirect.analyzer.report.Report;
import org.odirect.analyzer.rule.Finding;
import org.odirect.analyzer.rule.Rule;
import org.odirect.analyzer.rule.RuleInfo;

/** Runs the real pipeline with all rules and the shipped models. */
final class Harness {
  private static final StubModels MODELS = ShippedModels.read();
  private static final Analysis ANALYSIS = new Pipeline(Rules.ALL, () -> MODELS);
  private static final List<RuleInfo> RULES = Rules.ALL.stream().map(Rule::info).toList();

  /** The ids of all rules. */
  static final Set<String> RULE_IDS =
      RULES.stream().map(RuleInfo::id).collect(Collectors.toUnmodifiableSet());

  private static final Map<String, Report> REPORTS = new ConcurrentHashMap<>();

  private Harness() {}

  /** The report on a group as it is on disk. Made once. */
  static Report report(CaseGroup group) {
    return REPORTS.computeIfAbsent(
        group.root().resolve(group.name()).toString(), key -> report(group.paths()));
  }

  /**
   * The findings of a report.
   *
   * @throws IllegalStateException if the analysis is incomplete
   */
  static List<Finding> findings(Report report) {
    if (report.incomplete()) {
      throw new IllegalStateException("incomplete: " + report.notices());
    }
    return report.findings();
  }

  /** The report on files that are analysed together. */
  static Report report(List<Path> files) {
    try {
      return ANALYSIS.analyse(
          new Request(Path.of(""), files, List.of(), 1, RULES, Set.of(), text -> {}),
          Progress.NONE);
    } catch (UsageException e) {
      throw new IllegalStateException(e);
    }
  }
}
