package org.odirect.analyzer.flow;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Operations that a loop waits for one by one. After the first wait one of them is complete, and
 * nobody knows which: nothing is said of them while the loop goes on, and they are complete when it
 * ends. If it is left before, all but those that were waited for are in flight still, and that is
 * an error where somebody frees the memory of all of them.
 */
final class Spared {
  /** The token of an operation that may be one of those that were waited for. */
  private static final Value PERHAPS = new Value.Static("?", "perhaps");

  private Spared() {}

  /**
   * A loop has waited for an element of a container with the tokens of several operations.
   *
   * @param operations those that may have ended
   */
  static void spare(State state, Value token, List<Operation> operations) {
    List<Operation> possible =
        operations.stream().filter(o -> !o.tokens().contains(token)).toList();
    if (possible.size() > 1 && Completion.isElement(state, token)) {
      possible.forEach(o -> state.spared.put(o.id(), o));
    }
  }

  /** A loop ends: what it has waited for is complete. */
  static void end(State state, Predicate<Operation> waitedFor) {
    state.spared.values().removeIf(waitedFor);
  }

  /** A loop is left early: what it would have waited for is in flight. */
  static void revive(State state, Predicate<Operation> waitedFor) {
    for (Operation operation : List.copyOf(state.spared.values())) {
      if (waitedFor.test(operation)) {
        Set<Value> tokens = new LinkedHashSet<>(operation.tokens());
        tokens.add(PERHAPS);
        state.operations.put(operation.id(), operation.withTokens(tokens));
        state.spared.remove(operation.id());
      }
    }
  }

  /** Whether an operation may be one of those that were waited for. */
  static boolean isPossible(Operation operation) {
    return operation.tokens().contains(PERHAPS);
  }

  /** Whether an access frees the memory of all operations of which but some have ended. */
  static boolean allReleased(State state, Access access) {
    Value released = Memory.root(access.memory());
    List<Operation> possible =
        state.operations.values().stream().filter(Spared::isPossible).toList();
    return access.kind() == Access.Kind.RELEASE
        && released.unique()
        && !(released instanceof Value.Constant)
        && possible.size() > 1
        && possible.stream().allMatch(o -> owns(state, released, Memory.root(o.memory())));
  }

  private static boolean owns(State state, Value released, Value lent) {
    Allocation made = state.allocations.get(lent);
    return released.equals(lent) || (made != null && released.equals(made.owner()));
  }
}
