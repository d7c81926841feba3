package org.odirect.analyzer.cli;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.odirect.analyzer.filter.Baseline;
import org.odirect.analyzer.filter.ChangedFindings;
import org.odirect.analyzer.filter.FilterException;
import org.odirect.analyzer.filter.KnownFindings;
import org.odirect.analyzer.filter.Lines;
import org.odirect.analyzer.notice.Notice;
import org.odirect.analyzer.report.Report;
import org.odirect.analyzer.rule.Confidence;
import org.odirect.analyzer.rule.RuleInfo;
import org.odirect.analyzer.source.RelativePaths;

/**
 * What of the findings is reported: stage 10 behind the analysis, for all who run it. To be made
 * before the analysis, so that what is wrong with a baseline or a revision is said at once.
 */
public final class Reporting {
  private final Path directory;
  private final Choice choice;
  private final Optional<Baseline> known;
  private final Optional<ChangedFindings> changed;
  private int written;

  private Reporting(
      Path directory, Choice choice, Optional<Baseline> known, Optional<ChangedFindings> changed) {
    this.directory = directory;
    this.choice = choice;
    this.known = known;
    this.changed = changed;
  }

  /**
   * What is to be reported.
   *
   * @param reported tells by its path whether a file is reported; the others were read only
   * @param least how sure at least
   * @param baseline findings that are known
   * @param newBaseline where to write the findings, which are known from then on; with a {@code
   *     baseline} only what of that is still there
   * @param since the revision in git since which findings must have been changed
   * @param advice what users can do
   */
  public record Choice(
      Predicate<String> reported,
      Confidence least,
      Optional<Path> baseline,
      Optional<Path> newBaseline,
      Optional<String> since,
      Advice advice) {}

  /**
   * What users can do about a baseline, in words of where they run this.
   *
   * @param missing if it is not there
   * @param gone if findings of it are gone
   */
  public record Advice(String missing, String gone) {}

  /**
   * Reads what the choice names.
   *
   * @param directory what relative paths start from
   * @param rules all rules
   * @throws UsageException if the baseline or the revision is wrong
   */
  public static Reporting of(Path directory, List<RuleInfo> rules, Choice choice)
      throws UsageException {
    Set<String> ids = rules.stream().map(RuleInfo::id).collect(Collectors.toSet());
    try {
      Optional<Baseline> known =
          choice.baseline().isEmpty()
              ? Optional.empty()
              : Optional.of(read(choice, directory, ids));
      Optional<ChangedFindings> changed =
          choice.since().isEmpty()
              ? Optional.empty()
              : Optional.of(ChangedFindings.since(choice.since().get(), directory));
      return new Reporting(directory, choice, known, changed);
    } catch (FilterException e) {
      throw new UsageException(String.valueOf(e.getMessage()));
    }
  }

  private static Baseline read(Choice choice, Path directory, Set<String> rules)
      throws UsageException, FilterException {
    Path file = choice.baseline().orElseThrow();
    Path location = directory.resolve(file);
    if (!Files.exists(location)) {
      throw new UsageException("no such baseline: " + file + "; " + choice.advice().missing());
    }
    try {
      return Baseline.parse(file.toString(), Utf8Text.read(location), rules);
    } catch (CharacterCodingException e) {
      throw new UsageException(file + " is not a text in UTF-8");
    } catch (IOException e) {
      throw new UsageException("can not read " + file + ": " + Failures.reason(e));
    }
  }

  /**
   * What is to be reported of an analysis. Writes the new baseline, if one is wanted.
   *
   * @throws IOException if the new baseline can not be written
   */
  public Report of(Report all) throws IOException {
    Report report = all.within(choice.reported());
    Report left = report;
    if (known.isPresent()) {
      Path file = choice.baseline().orElseThrow();
      KnownFindings filter = filter(known.get(), file, report);
      boolean shrinks = choice.newBaseline().isPresent();
      // What is gone need not be told where it is taken out.
      left = report.through(shrinks ? finding -> filter.hide(finding) : filter);
      if (shrinks) {
        write(filter.left(), choice.newBaseline().orElseThrow());
      }
    } else if (choice.newBaseline().isPresent()) {
      Path file = choice.newBaseline().get();
      Report sure = report.atLeast(choice.least());
      Baseline baseline = Baseline.of(sure.findings(), names(file), lines(report));
      write(baseline, file);
      left = sure.through(filter(baseline, file, report));
    }
    if (changed.isPresent()) {
      left = left.through(changed.get());
    }
    return left.atLeast(choice.least());
  }

  private KnownFindings filter(Baseline baseline, Path file, Report report) {
    return new KnownFindings(
        baseline,
        file.toString(),
        choice.advice().gone(),
        names(file),
        lines(report),
        judged(file, report));
  }

  /** What to tell the user of the new baseline once it is written. */
  public Optional<String> message() {
    String findings = written == 1 ? "1 known finding" : written + " known findings";
    return choice.newBaseline().map(file -> "wrote " + findings + " to " + file);
  }

  private void write(Baseline baseline, Path file) throws IOException {
    written = baseline.size();
    try {
      ReportFile.at(directory.resolve(file))
          .write(out -> out.write(baseline.text().getBytes(StandardCharsets.UTF_8)));
    } catch (UsageException e) { // its directory went away meanwhile
      throw new IOException(e.getMessage(), e);
    }
  }

  private Path home(Path baseline) {
    return directory.resolve(baseline).toAbsolutePath().resolveSibling(".").normalize();
  }

  private UnaryOperator<String> names(Path baseline) {
    return new RelativePaths(directory, home(baseline))::uri;
  }

  private static Lines lines(Report report) {
    Map<String, List<String>> read = new HashMap<>();
    return (path, number) -> {
      List<String> lines = read.computeIfAbsent(path, report.sources()::lines);
      return number >= 1 && number <= lines.size() ? lines.get(number - 1) : "";
    };
  }

  /** Whether what a rule finds in a file would be in a report. A file that is gone has nothing. */
  private BiPredicate<String, String> judged(Path baseline, Report report) {
    Set<String> rules = report.rules().stream().map(RuleInfo::id).collect(Collectors.toSet());
    Set<String> unclear =
        report.notices().stream()
            .filter(Notice::incomplete)
            .map(Notice::path)
            .collect(Collectors.toSet());
    UnaryOperator<String> name = names(baseline);
    Set<String> files =
        report.files().stream()
            .filter(file -> !unclear.contains(file))
            .map(name)
            .collect(Collectors.toSet());
    Path home = home(baseline);
    return (file, rule) ->
        rules.contains(rule)
            && !unclear.contains("")
            && (files.contains(file) || isGone(home, file));
  }

  private static boolean isGone(Path home, String file) {
    try {
      return !file.contains(RelativePaths.ENTRY)
          && !Files.exists(Path.of(home.toUri().resolve(file)));
    } catch (IllegalArgumentException e) { // never was the name of a file
      return true;
    }
  }
}
