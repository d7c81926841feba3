package org.odirect.rules;

import org.odirect.analyzer.rule.Harm;
import org.odirect.analyzer.rule.Pass;
import org.odirect.analyzer.rule.Rule;
import org.odirect.analyzer.rule.RuleInfo;
import org.odirect.analyzer.rule.Severity;
import org.odirect.analyzer.storage.DirectWrites;

/** The declared storage can not take DIRECT writes safely. */
final class UnsafeStorage implements Rule {

  @Override
  public RuleInfo info() {
    return Pages.rule(
        "UnsafeStorage",
        Severity.ERROR,
        Harm.RACE,
        "the declared storage can not take DIRECT writes safely at all");
  }

  @Override
  public void check(Pass pass) {
    Openings.report(
        pass,
        DirectWrites.UNSAFE,
        "a buffer that changes during a DIRECT write breaks more than the content on ");
  }
}
