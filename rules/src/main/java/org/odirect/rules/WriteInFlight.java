package org.odirect.rules;

import org.odirect.analyzer.flow.Conflict;
import org.odirect.analyzer.rule.Pass;
import org.odirect.analyzer.rule.Rule;
import org.odirect.analyzer.rule.RuleInfo;
import org.odirect.analyzer.rule.Severity;

/** The submitting side changes a buffer before the operation completed. */
final class WriteInFlight implements Rule {

  @Override
  public RuleInfo info() {
    return Pages.rule(
        "WriteInFlight", Severity.ERROR, "the buffer is changed before the operation completed");
  }

  @Override
  public void check(Pass pass) {
    for (Conflict conflict : pass.conflicts(Conflict.Kind.WRITE)) {
      String message =
          Wording.name(conflict.memory())
              + " is changed while "
              + Wording.phrase(conflict)
              + " may still use it: "
              + Wording.because(conflict.operation())
              + Wording.assuming(conflict);
      pass.report(
          Wording.confidence(conflict),
          Wording.steps(conflict, conflict.site(), "changed here"),
          message,
          Wording.wait(conflict.operation()) + " first, or write into another buffer");
    }
  }
}
