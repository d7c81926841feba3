package org.odirect.analyzer.filter;

import java.util.List;
import java.util.Optional;
import org.odirect.analyzer.notice.Notice;
import org.odirect.analyzer.rule.Finding;

/** Decides which findings are not reported. Used once, by one thread. */
public interface Filter {

  /**
   * Whether a finding is not reported, and why. Asked once for each finding, in their order.
   *
   * @return empty if the finding is to be reported as far as this filter is concerned
   */
  Optional<Hidden> hide(Finding finding);

  /** What there is to say once all findings were asked for. */
  default List<Notice> remarks() {
    return List.of();
  }
}
