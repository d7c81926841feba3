package org.odirect.analyzer.report;

import de.jcup.sarif_2_1_0.model.Location;
import de.jcup.sarif_2_1_0.model.PartialFingerprints;
import de.jcup.sarif_2_1_0.model.PropertyBag;
import de.jcup.sarif_2_1_0.model.Result;
import de.jcup.sarif_2_1_0.model.Suppression;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.odirect.analyzer.body.Span;
import org.odirect.analyzer.explain.Step;
import org.odirect.analyzer.filter.Hidden;
import org.odirect.analyzer.rule.Finding;
import org.odirect.analyzer.rule.RuleInfo;
import org.odirect.analyzer.rule.Severity;

/** The findings of a report as SARIF results. */
final class SarifResults {
  private final List<String> ruleIds;
  private final Fingerprints fingerprints;
  private final SarifPlaces places;
  private final SarifFlows flows;
  private final List<Identified> all;

  /**
   * A finding and what is its own.
   *
   * @param identity is counted among all findings, whichever are hidden or kept
   * @param hidden what hides it, if anything does
   */
  private record Identified(Finding finding, String identity, Optional<Hidden> hidden) {
    boolean isReported() {
      return hidden.isEmpty();
    }

    /** Whether somebody decided not to see it. */
    boolean isSuppressed() {
      return hidden.filter(h -> h.reason() != Hidden.Reason.UNCHANGED).isPresent();
    }
  }

  /**
   * @param showSuppressed whether suppressed findings are results, too
   */
  SarifResults(
      Report report, Fingerprints fingerprints, SarifPlaces places, boolean showSuppressed) {
    this.ruleIds = report.rules().stream().map(RuleInfo::id).toList();
    this.fingerprints = fingerprints;
    this.places = places;
    this.flows = new SarifFlows(places);
    Map<Finding, Optional<Hidden>> findings = new TreeMap<>();
    report.hidden().forEach(hidden -> findings.put(hidden.finding(), Optional.of(hidden)));
    report.findings().forEach(finding -> findings.put(finding, Optional.empty()));
    this.all =
        findings.entrySet().stream()
            .map(e -> new Identified(e.getKey(), fingerprints.own(e.getKey()), e.getValue()))
            .filter(f -> f.isReported() || (showSuppressed && f.isSuppressed()))
            .toList();
  }

  /** How many there are. */
  int size() {
    return all.size();
  }

  /** At most so many results, the most severe ones. */
  List<Result> mostSevere(int wanted) {
    return SarifLimits.mostSevere(all, Identified::finding, wanted).stream()
        .map(this::result)
        .toList();
  }

  private Result result(Identified identified) {
    Finding finding = identified.finding();
    List<Step> steps = SarifLimits.steps(finding.steps());
    Result result = new Result();
    result.setRuleId(finding.rule());
    int index = ruleIds.indexOf(finding.rule());
    if (index >= 0) {
      result.setRuleIndex(index);
    }
    result.setLevel(level(finding.severity()));
    result.setMessage(SarifPlaces.message(story(finding, steps)));
    result.setLocations(List.of(places.primary(finding.span(), steps)));
    if (!steps.isEmpty()) {
      result.setRelatedLocations(related(steps));
      result.setCodeFlows(flows.of(steps));
    }
    PartialFingerprints identity = new PartialFingerprints();
    String lineHash = fingerprints.lineHash(finding);
    if (!lineHash.isEmpty()) {
      identity.setAdditionalProperty("primaryLocationLineHash", lineHash);
    }
    identity.setAdditionalProperty("odirect/v1", identified.identity());
    result.setPartialFingerprints(identity);
    identified.hidden().ifPresent(hidden -> result.setSuppressions(suppressions(hidden)));
    PropertyBag properties = new PropertyBag();
    properties.setAdditionalProperty("confidence", name(finding.confidence()));
    result.setProperties(properties);
    return result;
  }

  /**
   * The message, the steps with links to the related locations, and the fix. GitHub takes the first
   * sentence for a title, and shows a related location only if the message links it.
   */
  private static String story(Finding finding, List<Step> steps) {
    StringBuilder text = new StringBuilder(unlinked(Prose.capitalised(finding.message())));
    for (int i = 0; i < steps.size(); i++) {
      Step step = steps.get(i);
      Span span = step.span();
      String thread = step.thread().isEmpty() ? "" : unlinked(step.thread()) + ": ";
      String file = span.path().equals(finding.span().path()) ? "" : fileName(span.path()) + " ";
      String place = file + "[line " + span.line() + "](" + (i + 1) + ")";
      text.append("\n" + (i + 1) + ". " + thread + SarifPlaces.text(step) + " (" + place + ")");
    }
    if (steps.size() < finding.steps().size()) {
      text.append("\n(" + (finding.steps().size() - steps.size()) + " more steps are left out.)");
    }
    if (!finding.fix().isEmpty()) {
      text.append("\nFix: ").append(unlinked(Prose.sentence(finding.fix())));
    }
    return text.toString();
  }

  private static Set<Suppression> suppressions(Hidden hidden) {
    Suppression suppression = new Suppression();
    suppression.setKind(
        hidden.reason() == Hidden.Reason.SUPPRESSED
            ? Suppression.Kind.IN_SOURCE
            : Suppression.Kind.EXTERNAL);
    if (!hidden.why().isBlank()) {
      suppression.setJustification(hidden.why());
    }
    return new LinkedHashSet<>(List.of(suppression));
  }

  private Set<Location> related(List<Step> steps) {
    Set<Location> related = new LinkedHashSet<>();
    for (int i = 0; i < steps.size(); i++) {
      Location location = places.related(steps.get(i));
      location.setId(i + 1);
      related.add(location);
    }
    return related;
  }

  private static String fileName(String path) {
    String name = path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
    return unlinked(DisplayLine.safe(name));
  }

  /** A text from elsewhere, in which nothing can be taken for a link. */
  static String unlinked(String text) {
    return text.replace("](", "] (");
  }

  static String name(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }

  static Result.Level level(Severity severity) {
    return switch (severity) {
      case ERROR -> Result.Level.ERROR;
      case WARNING -> Result.Level.WARNING;
      case NOTE -> Result.Level.NOTE;
    };
  }
}
