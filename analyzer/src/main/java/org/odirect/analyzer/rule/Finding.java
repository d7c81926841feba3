package org.odirect.analyzer.rule;

import com.google.errorprone.annotations.Immutable;
import java.util.Comparator;
import java.util.List;
import org.odirect.analyzer.body.Span;
import org.odirect.analyzer.explain.Step;

/**
 * What a rule reports.
 *
 * @param rule the rule's id
 * @param severity the severity in force
 * @param confidence how sure it is
 * @param span the primary location
 * @param message the whole story; its first sentence stands alone; lower case, no final period
 * @param steps the explanation in the order in which things happen
 * @param fix how to fix it, as an imperative
 */
@Immutable
@SuppressWarnings("Immutable") // the list is unmodifiable by construction
public record Finding(
    String rule,
    Severity severity,
    Confidence confidence,
    Span span,
    String message,
    List<Step> steps,
    String fix)
    implements Comparable<Finding> {

  private static final Comparator<Finding> ORDER =
      Comparator.comparing(Finding::span)
          .thenComparing(Finding::rule)
          .thenComparing(Finding::message);

  public Finding {
    steps = List.copyOf(steps);
  }

  @Override
  public int compareTo(Finding other) {
    return ORDER.compare(this, other);
  }
}
