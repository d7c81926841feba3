package org.odirect.rules;

import java.util.List;
import java.util.stream.Collectors;
import org.odirect.analyzer.explain.Step;
import org.odirect.analyzer.flow.Opening;
import org.odirect.analyzer.rule.Confidence;
import org.odirect.analyzer.rule.Pass;
import org.odirect.analyzer.storage.DirectWrites;
import org.odirect.analyzer.storage.StorageProfile;

/** What the rules about declared storage have in common: they speak where DIRECT is asked for. */
final class Openings {
  private Openings() {}

  /**
   * Reports every opening with DIRECT if some of the declared storage is of a kind.
   *
   * @param verdict what the storage does, before its name
   */
  static void report(Pass pass, DirectWrites kind, String verdict) {
    List<StorageProfile> storage =
        pass.storage().stream().filter(it -> it.direct() == kind).toList();
    if (storage.isEmpty()) {
      return;
    }
    String message =
        verdict
            + storage.stream()
                .map(it -> "`" + it.name() + "` (" + it.title() + "): " + it.race())
                .collect(Collectors.joining("; on "));
    String fix =
        storage.stream().map(StorageProfile::advice).distinct().collect(Collectors.joining("; "));
    for (Opening opening : pass.openings()) {
      Step step =
          new Step(
              Step.Kind.SUBMISSION, opening.span(), Step.THIS_THREAD, "opened with DIRECT here");
      pass.report(Confidence.HIGH, List.of(step), message, fix);
    }
  }
}
