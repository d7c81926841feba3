package org.odirect.rules;

import java.util.List;
import org.odirect.analyzer.explain.Step;
import org.odirect.analyzer.flow.Operation;
import org.odirect.analyzer.flow.Submission;
import org.odirect.analyzer.rule.Confidence;
import org.odirect.analyzer.rule.Harm;
import org.odirect.analyzer.rule.Pass;
import org.odirect.analyzer.rule.Rule;
import org.odirect.analyzer.rule.RuleInfo;
import org.odirect.analyzer.rule.Severity;

/** Memory of a confined arena is given to an operation that another thread performs. */
final class ConfinedSegmentSubmitted implements Rule {

  @Override
  public RuleInfo info() {
    return Pages.rule(
        "ConfinedSegmentSubmitted",
        Severity.ERROR,
        Harm.LOST,
        "memory of a confined arena is given to an operation that another thread performs");
  }

  @Override
  public void check(Pass pass) {
    for (Submission submission : pass.submissions()) {
      Operation operation = submission.operation();
      boolean task = operation.mode() == Operation.Mode.TASK;
      boolean elsewhere = operation.late() && (!task || !operation.retained());
      if (!elsewhere || !submission.arena().equals("CONFINED")) {
        continue;
      }
      String given = "given to a pool thread here";
      Step handOff = new Step(Step.Kind.SUBMISSION, operation.site(), Step.THIS_THREAD, given);
      pass.report(
          Confidence.HIGH,
          task ? List.of(handOff) : Wording.submitted(submission, given),
          Wording.name(submission.name())
              + " belongs to a confined arena, but "
              + (task ? "another thread calls `" : "a pool thread performs `")
              + operation.api()
              + (task
                  ? "`: the call fails there"
                  : "`: the operation fails there and never completes"),
          "allocate the memory from `Arena.ofShared()` or `Arena.ofAuto()`");
    }
  }
}
