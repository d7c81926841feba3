package org.odirect.analyzer.filter;

import com.google.errorprone.annotations.Immutable;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.odirect.analyzer.rule.Finding;

/**
 * A finding that is not reported.
 *
 * @param reason what hides it
 * @param why for people, in words: the reason that a comment gives, or where it is said; lower case
 *     unless somebody else wrote it, no final period
 */
@Immutable
public record Hidden(Finding finding, Reason reason, String why) implements Comparable<Hidden> {

  /** What hides a finding. */
  public enum Reason {
    /** A comment or an annotation beside the code. */
    SUPPRESSED("suppressed"),
    /** A baseline lists it. */
    KNOWN("in the baseline"),
    /** Nothing about it was changed. */
    UNCHANGED("unchanged");

    private final String label;

    Reason(String label) {
      this.label = label;
    }

    private String label() {
      return label;
    }
  }

  /** How many are hidden by what: {@code 2 suppressed, 1 in the baseline}. */
  public static String counts(List<Hidden> all) {
    return Arrays.stream(Reason.values())
        .map(reason -> Map.entry(reason, all.stream().filter(h -> h.reason == reason).count()))
        .filter(entry -> entry.getValue() > 0)
        .map(entry -> entry.getValue() + " " + entry.getKey().label())
        .collect(Collectors.joining(", "));
  }

  @Override
  public int compareTo(Hidden other) {
    return finding.compareTo(other.finding);
  }
}
