package org.odirect.analyzer.flow;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Operations that a loop waits for one by one. After the first wait one of them is complete, and
 * nobody knows which: nothing is said of them while the loop goes on, and they are complete when it
 * ends. If it is left before, all but those that were waited for are in flight still, and that is
 * an error where somebody frees the memory of all of them.
 */
final class Spared {
  /** The token of an operation that may be one of those that were waited for. */
  private static final Value PERHAPS = new Value.Static("?", "perhaps");

  /** Begins the tokens of operations that a loop would have waited for, had it not been left. */
  private static final String LEFT = "left ";

  private Spared() {}

  /**
   * A loop has waited for an element of a container with the tokens of several operations.
   *
   * @param operations those that may have ended
   */
  static void spare(State state, Value token, List<Operation> operations) {
    List<Operation> possible =
        operations.stream().filter(o -> !o.tokens().contains(token)).toList();
    if (possible.size() > 1) {
      possible.forEach(o -> state.spared.put(o.id(), o));
    }
  }

  /** A loop ends: what it has waited for is complete. */
  static void end(State state, Predicate<Operation> waitedFor) {
    state.spared.values().removeIf(waitedFor);
  }

  /**
   * A loop is left early: what it would have waited for is in flight.
   *
   * @param head the loop
   */
  static void revive(State state, int head, Predicate<Operation> waitedFor) {
    state.operations.replaceAll(
        (id, o) -> waitedFor.test(o) && !o.mode().isQueued() ? with(o, Set.of(left(head))) : o);
    for (Operation operation : List.copyOf(state.spared.values())) {
      if (waitedFor.test(operation)) {
        state.operations.put(operation.id(), with(operation, Set.of(left(head), PERHAPS)));
        state.spared.remove(operation.id());
      }
    }
  }

  private static Operation with(Operation operation, Set<Value> marks) {
    return operation.withTokens(State.union(operation.tokens(), marks));
  }

  /** Whether a loop that waits for an operation has been left early. */
  static boolean isLeft(Operation operation, int head) {
    return operation.tokens().contains(left(head));
  }

  private static Value left(int head) {
    return new Value.Static("?", LEFT + head);
  }

  /** For callers, who do not know the loops. */
  static void forgetLoops(State state) {
    state.operations.replaceAll(
        (id, o) ->
            o.tokens().stream().noneMatch(Spared::isLeft)
                ? o
                : o.withTokens(
                    o.tokens().stream()
                        .filter(t -> !isLeft(t))
                        .collect(Collectors.toUnmodifiableSet())));
  }

  private static boolean isLeft(Value token) {
    return token instanceof Value.Static s && s.owner().equals("?") && s.name().startsWith(LEFT);
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

  /** The memory of earlier rounds may be any of that place, and has the same owner. */
  private static boolean owns(State state, Value released, Value lent) {
    Allocation made = state.allocations.get(lent);
    return released.equals(lent) || (made != null && released.equals(made.owner()));
  }
}
