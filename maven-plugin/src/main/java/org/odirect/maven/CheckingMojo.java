package org.odirect.maven;

import java.util.Locale;
import java.util.Optional;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;
import org.odirect.analyzer.cli.Config;
import org.odirect.analyzer.cli.UsageException;
import org.odirect.analyzer.rule.Severity;

/** What the goals that can fail have in common. */
@SuppressWarnings("NullAway.Init") // Maven sets the parameters
abstract class CheckingMojo extends AnalysisMojo {
  private static final String NEVER = "never";

  /** Whether findings make the build fail. */
  @Parameter(property = "odirect.failOnViolation", defaultValue = "true")
  private boolean failOnViolation;

  /**
   * The mildest severity that makes the build fail: {@code error}, {@code warning}, {@code note},
   * or {@code never}. Default: warning.
   */
  @Parameter(property = "odirect.failOn")
  private @Nullable String failOn;

  /** How many findings of that severity are no failure yet. */
  @Parameter(property = "odirect.maxAllowedViolations", defaultValue = "0")
  private int maxAllowedViolations;

  /**
   * Whether the build fails if something could not be read, parsed or analysed, since findings may
   * be missing then.
   */
  @Parameter(property = "odirect.failOnIncomplete", defaultValue = "true")
  private boolean failOnIncomplete;

  @Override
  final Gate gate(Config config) throws UsageException {
    Optional<Config.Item> item = config.item("fail-on");
    String said = failOn == null ? item.map(Config.Item::text).orElse("warning") : failOn;
    String where = failOn == null ? item.map(Config.Item::where).orElse("failOn") : "failOn";
    boolean never = said.strip().toLowerCase(Locale.ROOT).equals(NEVER);
    Optional<Severity> severity =
        never ? Optional.empty() : Optional.of(Choices.of(Severity.class, where, said, NEVER));
    if (maxAllowedViolations < 0) {
      throw new UsageException(
          "maxAllowedViolations must not be negative, not " + maxAllowedViolations);
    }
    return new Gate(severity.filter(s -> failOnViolation), maxAllowedViolations, failOnIncomplete);
  }
}
