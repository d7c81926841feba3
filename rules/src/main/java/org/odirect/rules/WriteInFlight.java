package org.odirect.rules;

import org.odirect.analyzer.flow.Conflict;
import org.odirect.analyzer.rule.Harm;
import org.odirect.analyzer.rule.Pass;
import org.odirect.analyzer.rule.Rule;
import org.odirect.analyzer.rule.RuleInfo;
import org.odirect.analyzer.rule.Severity;

/** The submitting side changes a buffer before the operation completed. */
final class WriteInFlight implements Rule {

  @Override
  public RuleInfo info() {
    return Pages.rule(
        "WriteInFlight",
        Severity.ERROR,
        Harm.RACE,
        "the buffer is changed before the operation completed");
  }

  @Override
  public void check(Pass pass) {
    Wording.report(
        pass, Conflict.Kind.WRITE, "changed", "changed here", "may still use it", Advice::write);
  }
}
