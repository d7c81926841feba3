package org.odirect.rules;

import org.odirect.analyzer.flow.Operation;
import org.odirect.analyzer.flow.Submission;
import org.odirect.analyzer.rule.Confidence;
import org.odirect.analyzer.rule.Harm;
import org.odirect.analyzer.rule.Pass;
import org.odirect.analyzer.rule.Rule;
import org.odirect.analyzer.rule.RuleInfo;
import org.odirect.analyzer.rule.Severity;

/** A heap buffer on a DIRECT channel: a hidden copy, or EINVAL on an asynchronous channel. */
final class HeapBufferOnDirectChannel implements Rule {

  @Override
  public RuleInfo info() {
    return Pages.rule(
        "HeapBufferOnDirectChannel",
        Severity.NOTE,
        Harm.DEGRADED,
        "a heap buffer on a DIRECT channel is copied, or refused by an asynchronous channel");
  }

  @Override
  public void check(Pass pass) {
    for (Submission submission : pass.submissions()) {
      Operation operation = submission.operation();
      boolean heap = submission.memory() != null && submission.memory().kind().equals("HEAP");
      if (!heap || !submission.isDirect()) {
        continue;
      }
      boolean blocking = operation.mode() == Operation.Mode.BLOCKING || !operation.late();
      pass.report(
          blocking ? Severity.NOTE : Severity.ERROR,
          operation.direct() == Operation.Direct.YES ? Confidence.HIGH : Confidence.MEDIUM,
          Wording.submitted(submission, "submitted here"),
          Wording.name(submission.name())
              + " is a heap buffer on a DIRECT channel: "
              + (blocking
                  ? "each call copies it into a hidden direct buffer"
                  : "an asynchronous channel passes it on unaligned and the kernel refuses it")
              + Wording.assuming(operation),
          "allocate an aligned direct buffer");
    }
  }
}
