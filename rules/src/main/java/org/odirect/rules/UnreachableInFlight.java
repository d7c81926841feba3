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

/** Only an address was submitted, and nothing keeps the memory reachable until the completion. */
final class UnreachableInFlight implements Rule {

  @Override
  public RuleInfo info() {
    return Pages.rule(
        "UnreachableInFlight",
        Severity.ERROR,
        Harm.FREED,
        "only an address is submitted, and nothing keeps the memory reachable until completion");
  }

  @Override
  public void check(Pass pass) {
    for (Submission submission : pass.submissions()) {
      if (!submission.unreachable()) {
        continue;
      }
      Operation operation = submission.operation();
      Step step =
          new Step(
              Step.Kind.SUBMISSION,
              operation.site(),
              Step.THIS_THREAD,
              "this passes an address, no object");
      String name = submission.name().contains(" ") ? "buffer" : submission.name();
      pass.report(
          Confidence.HIGH,
          List.of(step),
          new Borrow(
              Wording.use(operation, submission.name()),
              "nothing keeps the memory reachable until it is done",
              ""),
          "nothing keeps "
              + Wording.name(submission.name())
              + " reachable while `"
              + operation.api()
              + "` may use its memory: it is not used after this, and the garbage collector may"
              + " free it",
          "call `Reference.reachabilityFence("
              + name
              + ")` after the completion, or keep it in a field until then");
    }
  }
}
