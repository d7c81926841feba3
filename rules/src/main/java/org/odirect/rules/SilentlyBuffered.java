package org.odirect.rules;

import org.odirect.analyzer.rule.Harm;
import org.odirect.analyzer.rule.Pass;
import org.odirect.analyzer.rule.Rule;
import org.odirect.analyzer.rule.RuleInfo;
import org.odirect.analyzer.rule.Severity;
import org.odirect.analyzer.storage.DirectWrites;

/** The declared storage turns DIRECT into buffered I/O. */
final class SilentlyBuffered implements Rule {

  @Override
  public RuleInfo info() {
    return Pages.rule(
        "SilentlyBuffered",
        Severity.WARNING,
        Harm.DEGRADED,
        "the declared storage turns DIRECT into buffered I/O: no zero-copy is had");
  }

  @Override
  public void check(Pass pass) {
    Openings.report(pass, DirectWrites.BUFFERED, "DIRECT is accepted, but writes are copied on ");
  }
}
