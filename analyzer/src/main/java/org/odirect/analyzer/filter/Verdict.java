package org.odirect.analyzer.filter;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.odirect.analyzer.notice.Notice;
import org.odirect.analyzer.rule.Finding;

/**
 * What a filter makes of findings.
 *
 * @param reported the findings to report, in their order
 * @param hidden the others, in their order
 * @param remarks what the filter has to say
 */
public record Verdict(List<Finding> reported, List<Hidden> hidden, List<Notice> remarks) {

  public Verdict {
    reported = List.copyOf(reported);
    hidden = List.copyOf(hidden);
    remarks = List.copyOf(remarks);
  }

  /** Asks a filter for each of some findings. */
  public static Verdict of(List<Finding> findings, Filter filter) {
    List<Finding> reported = new ArrayList<>();
    List<Hidden> hidden = new ArrayList<>();
    for (Finding finding : findings) {
      Optional<Hidden> verdict = filter.hide(finding);
      if (verdict.isPresent()) {
        hidden.add(verdict.get());
      } else {
        reported.add(finding);
      }
    }
    return new Verdict(reported, hidden, filter.remarks());
  }
}
