package org.odirect.rules;

import org.odirect.analyzer.flow.Conflict;
import org.odirect.analyzer.rule.Harm;
import org.odirect.analyzer.rule.Pass;
import org.odirect.analyzer.rule.Rule;
import org.odirect.analyzer.rule.RuleInfo;
import org.odirect.analyzer.rule.Severity;

/** Memory is freed, closed or recycled before the operation completed. */
final class ReleaseInFlight implements Rule {

  @Override
  public RuleInfo info() {
    return Pages.rule(
        "ReleaseInFlight",
        Severity.ERROR,
        Harm.FREED,
        "memory is released before the operation completed, exceptional paths included");
  }

  @Override
  public void check(Pass pass) {
    Wording.report(
        pass,
        Conflict.Kind.RELEASE,
        "released",
        "released here",
        "may still use it",
        Advice::release);
  }
}
