package org.odirect.rules;

import org.odirect.analyzer.flow.Operation;
import org.odirect.analyzer.flow.Submission;
import org.odirect.analyzer.rule.Confidence;
import org.odirect.analyzer.rule.Harm;
import org.odirect.analyzer.rule.Pass;
import org.odirect.analyzer.rule.Rule;
import org.odirect.analyzer.rule.RuleInfo;
import org.odirect.analyzer.rule.Severity;

/** Address, length or file position of a DIRECT operation is not a multiple of the block size. */
final class UnalignedDirectIO implements Rule {

  @Override
  public RuleInfo info() {
    return Pages.rule(
        "UnalignedDirectIO",
        Severity.WARNING,
        Harm.DEGRADED,
        "address, length or file position is not a multiple of the block size");
  }

  @Override
  public void check(Pass pass) {
    for (Submission submission : pass.submissions()) {
      Operation operation = submission.operation();
      if (submission.misalignment().isNone() || !submission.isDirect()) {
        continue;
      }
      pass.report(
          operation.direct() == Operation.Direct.YES ? Confidence.HIGH : Confidence.MEDIUM,
          Wording.submitted(submission, "submitted here"),
          Wording.name(submission.name())
              + " is not aligned for a DIRECT channel: "
              + submission.misalignment().why()
              + Wording.assuming(operation),
          Advice.align(submission.misalignment().part()));
    }
  }
}
