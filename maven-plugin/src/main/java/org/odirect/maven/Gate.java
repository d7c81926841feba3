package org.odirect.maven;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.odirect.analyzer.report.Report;
import org.odirect.analyzer.rule.Finding;
import org.odirect.analyzer.rule.Severity;

/**
 * What makes a build fail.
 *
 * @param failOn the mildest severity that counts; none does if empty
 * @param allowed how many findings that count are no failure
 * @param complete whether an incomplete analysis is an error
 */
record Gate(Optional<Severity> failOn, int allowed, boolean complete) {

  /** Nothing makes the build fail. */
  static final Gate OPEN = new Gate(Optional.empty(), 0, false);

  /** Whether a finding counts. */
  boolean counts(Finding finding) {
    return failOn.filter(finding.severity()::isAtLeast).isPresent();
  }

  /** Whether more findings count than are allowed. */
  boolean fails(Report report) {
    return report.findings().stream().filter(this::counts).count() > allowed;
  }

  /** The failure for a report that fails. */
  MojoFailureException failure(Report report, Console console) {
    List<Finding> counted = report.findings().stream().filter(this::counts).toList();
    String rules =
        counted.stream().map(Finding::rule).distinct().sorted().collect(Collectors.joining(","));
    String limit = allowed > 0 ? ", more than the " + allowed + " allowed" : "";
    return new MojoFailureException(
        "odirect found "
            + console.tally(counted)
            + limit
            + (" (mvn odirect:explain -Dodirect.rules=" + rules + " tells why)"));
  }

  /**
   * Checks that nothing was left out.
   *
   * @throws MojoExecutionException if findings may be missing, and that matters
   */
  void requireComplete(Report report) throws MojoExecutionException {
    if (complete && report.incomplete()) {
      throw new MojoExecutionException(
          "odirect: the analysis is incomplete, findings may be missing: see the warnings above"
              + " (-Dodirect.failOnIncomplete=false goes on)");
    }
  }
}
