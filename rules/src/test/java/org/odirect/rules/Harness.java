package org.odirect.rules;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.odirect.analyzer.cli.Analysis;
import org.odirect.analyzer.cli.Pipeline;
import org.odirect.analyzer.cli.Progress;
import org.odirect.analyzer.cli.Request;
import org.odirect.analyzer.cli.StorageSelection;
import org.odirect.analyzer.cli.UsageException;
import org.odirect.analyzer.models.StubModels;
import org.odirect.analyzer.report.Report;
import org.odirect.analyzer.rule.Finding;
import org.odirect.analyzer.rule.Rule;
import org.odirect.analyzer.rule.RuleInfo;
import org.odirect.analyzer.source.SourceText;
import org.odirect.analyzer.storage.StorageProfile;

/** Runs the real pipeline with all rules and the shipped models. */
final class Harness {
  private static final StubModels MODELS = ShippedModels.read();
  private static final Analysis ANALYSIS = new Pipeline(Rules.ALL, () -> MODELS);
  private static final List<RuleInfo> RULES = Rules.ALL.stream().map(Rule::info).toList();

  /** The ids of all rules. */
  static final Set<String> RULE_IDS =
      RULES.stream().map(RuleInfo::id).collect(Collectors.toUnmodifiableSet());

  private static final Pattern STORAGE = Pattern.compile("(?m)^// storage: (.+)$");
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

  /** The report on files that are analysed together, on the storage that they declare. */
  static Report report(List<Path> files) {
    try {
      List<StorageProfile> storage =
          StorageSelection.named(
              ShippedStorage::read, files.stream().flatMap(Harness::storage).toList());
      return ANALYSIS.analyse(
          new Request(
              Path.of(""),
              files,
              SourceText.USUAL,
              List.of(),
              1,
              RULES,
              storage,
              Set.of(),
              text -> {},
              Request.Facts.NONE,
              Optional.empty()),
          Progress.NONE);
    } catch (UsageException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The names in a line {@code // storage: NAME, ...}. */
  private static Stream<String> storage(Path file) {
    try {
      return STORAGE
          .matcher(Files.readString(file))
          .results()
          .flatMap(it -> Stream.of(it.group(1).split(",")))
          .map(String::strip);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
