package org.odirect.rules;

import org.odirect.analyzer.flow.Conflict;
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
        "another thread writes the memory while an operation on it may be running");
  }

  @Override
  public void check(Pass pass) {
    for (Conflict conflict : pass.conflicts(Conflict.Kind.CONCURRENT_WRITE)) {
      String message =
          Wording.name(conflict.memory())
              + " is written by another thread while "
              + Wording.phrase(conflict)
              + " may be using it: "
              + Wording.because(conflict.operation())
              + Wording.assuming(conflict);
      pass.report(
          Wording.confidence(conflict),
          Wording.steps(conflict, conflict.site(), "written by another thread here"),
          message,
          Wording.wait(conflict.operation())
              + ", copy the bytes before the submission, or give each thread its own buffer");
    }
  }
}
