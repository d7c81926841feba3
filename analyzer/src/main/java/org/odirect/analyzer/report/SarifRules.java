package org.odirect.analyzer.report;

import de.jcup.sarif_2_1_0.model.MultiformatMessageString;
import de.jcup.sarif_2_1_0.model.PropertyBag;
import de.jcup.sarif_2_1_0.model.ReportingConfiguration;
import de.jcup.sarif_2_1_0.model.ReportingDescriptor;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.odirect.analyzer.rule.Harm;
import org.odirect.analyzer.rule.RuleInfo;
import org.odirect.analyzer.rule.RulePage;
import org.odirect.analyzer.rule.Severity;

/** The rules of a SARIF run, with what GitHub shows and filters by. */
final class SarifRules {
  /**
   * GitHub's severity of a security alert, which is that of a CVSS 3.1 vector: whoever can reach
   * the code races locally and with luck (AV:L/AC:H/PR:L/UI:N/S:U), and all of the memory may be
   * read or overwritten (C:H/I:H/A:H).
   */
  private static final String USE_AFTER_FREE = "7.0";

  private SarifRules() {}

  static Set<ReportingDescriptor> of(List<RuleInfo> rules) {
    Set<ReportingDescriptor> descriptors = new LinkedHashSet<>();
    rules.forEach(rule -> descriptors.add(descriptor(rule)));
    return descriptors;
  }

  private static ReportingDescriptor descriptor(RuleInfo rule) {
    RulePage page = RulePage.of(rule);
    String finds = Markdown.plain(page.section(RulePage.Section.WHAT_IT_FINDS));
    MultiformatMessageString help = multiformat(Markdown.plain(page.markdown()));
    help.setMarkdown(page.markdown());
    ReportingConfiguration configuration = new ReportingConfiguration();
    configuration.setLevel(
        ReportingConfiguration.Level.fromValue(SarifResults.level(rule.severity()).value()));
    ReportingDescriptor descriptor = new ReportingDescriptor();
    descriptor.setId(rule.id());
    descriptor.setShortDescription(
        multiformat(SarifLimits.description(Prose.capitalised(rule.summary()))));
    descriptor.setFullDescription(multiformat(SarifLimits.description(finds)));
    descriptor.setHelp(help);
    descriptor.setDefaultConfiguration(configuration);
    descriptor.setProperties(properties(rule));
    return descriptor;
  }

  private static PropertyBag properties(RuleInfo rule) {
    PropertyBag properties = new PropertyBag();
    properties.setTags(new LinkedHashSet<>(tags(rule.harm())));
    properties.setAdditionalProperty("precision", "high");
    properties.setAdditionalProperty("problem.severity", problemSeverity(rule.severity()));
    if (rule.harm() == Harm.FREED) {
      properties.setAdditionalProperty("security-severity", USE_AFTER_FREE);
    }
    return properties;
  }

  /** At most ten each: GitHub drops more. */
  private static List<String> tags(Harm harm) {
    return switch (harm) {
      case RACE -> List.of("io", "concurrency", "correctness", "external/cwe/cwe-362");
      case FREED -> List.of("io", "concurrency", "security", "external/cwe/cwe-416");
      case LOST -> List.of("io", "concurrency", "reliability");
      case DEGRADED -> List.of("io", "reliability", "performance");
      case NONE -> List.of("io");
    };
  }

  private static String problemSeverity(Severity severity) {
    return switch (severity) {
      case ERROR -> "error";
      case WARNING -> "warning";
      case NOTE -> "recommendation";
    };
  }

  private static MultiformatMessageString multiformat(String text) {
    MultiformatMessageString message = new MultiformatMessageString();
    message.setText(text);
    return message;
  }
}
