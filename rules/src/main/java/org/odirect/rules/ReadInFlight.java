package org.odirect.rules;

import org.odirect.analyzer.flow.Conflict;
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
        "content is read before the operation that fills it completed");
  }

  @Override
  public void check(Pass pass) {
    for (Conflict conflict : pass.conflicts(Conflict.Kind.READ)) {
      String message =
          Wording.name(conflict.memory())
              + " is read while "
              + Wording.phrase(conflict)
              + " may still be filling it: "
              + Wording.because(conflict.operation())
              + Wording.assuming(conflict);
      pass.report(
          Wording.confidence(conflict),
          Wording.steps(conflict, conflict.site(), "read here"),
          message,
          Wording.wait(conflict.operation()) + " before reading");
    }
  }
}
