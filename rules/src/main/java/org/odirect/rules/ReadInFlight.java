package org.odirect.rules;

import org.odirect.analyzer.flow.Conflict;
import org.odirect.analyzer.rule.Harm;
import org.odirect.analyzer.rule.Pass;
import org.odirect.analyzer.rule.Rule;
import org.odirect.analyzer.rule.RuleInfo;
import org.odirect.analyzer.rule.Severity;

/** Content is read before the operation that fills it completed. */
final class ReadInFlight implements Rule {

  @Override
  public RuleInfo info() {
    return Pages.rule(
        "ReadInFlight",
        Severity.ERROR,
        Harm.RACE,
        "content is read before the operation that fills it completed");
  }

  @Override
  public void check(Pass pass) {
    Wording.report(
        pass, Conflict.Kind.READ, "read", "read here", "may still be filling it", Advice::read);
  }
}
