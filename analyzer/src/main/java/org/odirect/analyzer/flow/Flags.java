package org.odirect.analyzer.flow;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Conditions over shared state: a branch on what a completion changes is a wait for it. */
final class Flags {

  private Flags() {}

  /** A branch looks at something that the handler of an operation, or a task, changes. */
  static void look(State state, Value condition) {
    List<Value> leaves = new ArrayList<>();
    leaves(condition, leaves);
    for (Value leaf : leaves) {
      Set<Value> denoted = state.reachable(leaf);
      denoted.stream().filter(Value::visible).forEach(state.looked::add);
      for (Operation operation : List.copyOf(state.operations.values())) {
        boolean announced =
            operation.mode() != Operation.Mode.FUTURE
                && !operation.id().equals(leaf)
                && (!operation.mode().isQueued() || denoted.stream().anyMatch(Flags::shared));
        if (announced && Completion.denotes(state, leaf, denoted, operation)) {
          state.operations.remove(operation.id());
        }
      }
      state
          .tasks
          .values()
          .removeIf(t -> !t.id().equals(leaf) && t.tokens().stream().anyMatch(denoted::contains));
    }
  }

  /** Whether another thread, which reaps completions, may change what a value stands for. */
  private static boolean shared(Value value) {
    return value instanceof Value.Field
        || value instanceof Value.Static
        || value instanceof Value.Element;
  }

  /** The values that a condition depends on, but for those that it waits for. */
  static void leaves(Value value, List<Value> found) {
    if (value instanceof Value.Expr x) {
      boolean wait =
          x.operator().equals(Conditions.POLLED)
              || x.operator().equals(Conditions.AWAITED)
              || x.operator().equals(Conditions.HAS_NEXT);
      if (!wait) {
        x.operands().forEach(o -> leaves(o, found));
      }
      return;
    }
    if (!(value instanceof Value.Constant)) {
      found.add(value);
    }
  }

  /** The next round of a loop may find other values in fields than this one did. */
  static void forget(State state) {
    state.facts.keySet().removeIf(f -> mentionsField(f) && !Conditions.isCancellation(f));
  }

  private static boolean mentionsField(Value value) {
    if (value instanceof Value.Expr x) {
      return x.operands().stream().anyMatch(Flags::mentionsField);
    }
    return shared(value);
  }
}
