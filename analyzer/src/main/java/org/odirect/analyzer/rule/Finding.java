package org.odirect.analyzer.rule;

import com.google.errorprone.annotations.Immutable;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.odirect.analyzer.body.Span;
import org.odirect.analyzer.explain.Borrow;
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
 * @param borrow the operation in flight, for a picture; empty if the finding is about none
 */
@Immutable
@SuppressWarnings(
    "Immutable") // the list is unmodifiable by construction, what is optional is immutable
public record Finding(
    String rule,
    Severity severity,
    Confidence confidence,
    Span span,
    String message,
    List<Step> steps,
    String fix,
    Optional<Borrow> borrow)
    implements Comparable<Finding> {

  private static final Comparator<Finding> ORDER =
      Comparator.comparing(Finding::span)
          .thenComparing(Finding::rule)
          .thenComparing(Finding::message);

  public Finding {
    steps = List.copyOf(steps);
  }

  /** A finding that is not about an operation in flight. */
  public Finding(
      String rule,
      Severity severity,
      Confidence confidence,
      Span span,
      String message,
      List<Step> steps,
      String fix) {
    this(rule, severity, confidence, span, message, steps, fix, Optional.empty());
  }

  /** The same finding about an operation in flight. */
  public Finding about(Borrow operation) {
    return new Finding(
        rule, severity, confidence, span, message, steps, fix, Optional.of(operation));
  }

  @Override
  public int compareTo(Finding other) {
    return ORDER.compare(this, other);
  }
}
