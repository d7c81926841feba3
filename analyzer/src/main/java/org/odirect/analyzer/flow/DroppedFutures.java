package org.odirect.analyzer.flow;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.odirect.analyzer.body.Span;

/**
 * Decides which dropped futures matter: those of memory that lives on, and those of memory that
 * comes from callers nobody knows. Fresh memory that every known caller abandons is nobody's.
 */
final class DroppedFutures {

  /** An operation and the body that its memory is passed to. */
  private record Passing(String body, Span submitted) {}

  private final List<Submission> dropped = new ArrayList<>();
  private final Map<Passing, List<Operation>> passed = new LinkedHashMap<>();
  private final Set<Passing> answered = new HashSet<>();
  private final Set<List<Span>> living = new HashSet<>();

  void add(DroppedFuture fact) {
    if (fact instanceof DroppedFuture.Dropped d) {
      dropped.add(d.submission());
    } else if (fact instanceof DroppedFuture.Passed p) {
      Passing passing = new Passing(p.body(), p.operation().span());
      passed.computeIfAbsent(passing, k -> new ArrayList<>()).add(p.operation());
    } else if (fact instanceof DroppedFuture.Answered a) {
      answered.add(new Passing(a.body(), a.operation().span()));
    } else if (fact instanceof DroppedFuture.Living l) {
      lives(l.operation());
    }
  }

  /** Wherever the future was dropped on the way down from here, the memory lives on. */
  private void lives(Operation operation) {
    living.add(List.of(operation.span(), operation.span()));
    operation.calls().forEach(call -> living.add(List.of(call, operation.span())));
  }

  /** The submissions whose future is dropped while the memory lives on, in the order found. */
  List<Submission> ignored() {
    passed.forEach(
        (passing, operations) -> {
          if (!answered.contains(passing)) {
            operations.forEach(this::lives);
          }
        });
    return dropped.stream()
        .filter(s -> living.contains(List.of(s.operation().site(), s.operation().span())))
        .toList();
  }
}
