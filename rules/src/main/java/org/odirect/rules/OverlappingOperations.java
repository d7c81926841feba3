package org.odirect.rules;

import java.util.List;
import org.odirect.analyzer.explain.Step;
import org.odirect.analyzer.flow.Conflict;
import org.odirect.analyzer.rule.Harm;
import org.odirect.analyzer.rule.Pass;
import org.odirect.analyzer.rule.Rule;
import org.odirect.analyzer.rule.RuleInfo;
import org.odirect.analyzer.rule.Severity;

/** Two operations in flight on overlapping memory, or on one buffer object. */
final class OverlappingOperations implements Rule {

  @Override
  public RuleInfo info() {
    return Pages.rule(
        "OverlappingOperations",
        Severity.ERROR,
        Harm.RACE,
        "two operations are in flight on the same memory, and one fills it, or on one buffer object");
  }

  @Override
  public void check(Pass pass) {
    for (Conflict conflict : pass.conflicts(Conflict.Kind.OVERLAP)) {
      boolean again = conflict.site().equals(conflict.operation().site());
      String first = again ? "the one of an earlier round" : Wording.phrase(conflict);
      String why =
          conflict.sameObject() && conflict.operation().late()
              ? "both move the position of one buffer object"
              : "one of them fills the memory that the other uses";
      List<Step> steps = Wording.steps(conflict, conflict.site(), "lent again here");
      pass.report(
          Consequences.severity(pass, conflict),
          Wording.confidence(conflict),
          steps,
          Wording.borrow(conflict.operation(), conflict.memory()),
          Wording.name(conflict.memory())
              + " is lent to a second operation while "
              + first
              + " is in flight: "
              + why
              + Consequences.of(pass, conflict)
              + Wording.assuming(conflict),
          Advice.wait(conflict.operation())
              + " first, or use a buffer of its own for each operation");
    }
  }
}
