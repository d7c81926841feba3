package org.odirect.rules;

import java.util.List;
import org.odirect.analyzer.explain.Borrow;
import org.odirect.analyzer.explain.Step;
import org.odirect.analyzer.flow.Operation;
import org.odirect.analyzer.flow.Submission;
import org.odirect.analyzer.rule.Confidence;
import org.odirect.analyzer.rule.Harm;
import org.odirect.analyzer.rule.Pass;
import org.odirect.analyzer.rule.Rule;
import org.odirect.analyzer.rule.RuleInfo;
import org.odirect.analyzer.rule.Severity;

/** The future of an operation is dropped, so nothing can know when the memory is free again. */
final class CompletionIgnored implements Rule {

  @Override
  public RuleInfo info() {
    return Pages.rule(
        "CompletionIgnored",
        Severity.WARNING,
        Harm.LOST,
        "the completion of an operation is dropped, so nothing can know when the memory is free");
  }

  @Override
  public void check(Pass pass) {
    for (Submission submission : pass.submissions()) {
      if (!submission.ignored()) {
        continue;
      }
      Operation operation = submission.operation();
      Step step =
          new Step(
              Step.Kind.SUBMISSION, operation.site(), Step.THIS_THREAD, "its future is dropped");
      pass.report(
          Confidence.HIGH,
          List.of(step),
          new Borrow(
              Wording.use(operation, submission.name()),
              "nobody waits for it: its future is dropped",
              ""),
          "nobody can know when `"
              + operation.api()
              + "` is done with "
              + Wording.name(submission.name())
              + ": the future is dropped",
          "keep the future and wait for it before the memory is used again");
    }
  }
}
