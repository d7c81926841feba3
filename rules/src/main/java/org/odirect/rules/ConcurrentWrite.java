package org.odirect.rules;

import org.odirect.analyzer.flow.Conflict;
import org.odirect.analyzer.rule.Harm;
import org.odirect.analyzer.rule.Pass;
import org.odirect.analyzer.rule.Rule;
import org.odirect.analyzer.rule.RuleInfo;
import org.odirect.analyzer.rule.Severity;

/** Another thread writes memory that an operation may be using. */
final class ConcurrentWrite implements Rule {

  @Override
  public RuleInfo info() {
    return Pages.rule(
        "ConcurrentWrite",
        Severity.ERROR,
        Harm.RACE,
        "another thread writes the memory while an operation on it may be running");
  }

  @Override
  public void check(Pass pass) {
    Wording.report(
        pass,
        Conflict.Kind.CONCURRENT_WRITE,
        "written by another thread",
        "written here",
        "may be using it",
        Advice::concurrentWrite);
  }
}
