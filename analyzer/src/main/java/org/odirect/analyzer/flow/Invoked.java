package org.odirect.analyzer.flow;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What a body says of the functions that it calls and does not know: the locks that it held, and
 * what it had in flight by then. Callers who know the functions run them so.
 */
final class Invoked {
  /** {@code inside(function, locks...)}: one call, and the locks that callers know. */
  private static final String INSIDE = "inside";

  /** {@code during(function, id)}: a call while an operation or a task went on. */
  private static final String DURING = "during";

  private Invoked() {}

  /** A body calls a function that its callers may know. */
  static void note(State state, Value function) {
    state.invoked.add(function);
    List<Value> inside = new ArrayList<>();
    inside.add(function);
    state.locks.stream().filter(Value::visible).forEach(inside::add);
    state.invoked.add(new Value.Expr(INSIDE, inside));
    state.operations.keySet().forEach(id -> during(state, function, id));
    state.tasks.keySet().forEach(id -> during(state, function, id));
  }

  private static void during(State state, Value function, Value id) {
    state.invoked.add(new Value.Expr(DURING, List.of(function, id)));
  }

  /** Whether a caller can tell what an entry speaks of. */
  static boolean isVisible(State exit, Value call) {
    if (call instanceof Value.Expr x && x.operator().equals(DURING)) {
      Value id = x.operands().get(1);
      return x.operands().get(0).visible()
          && (exit.operations.containsKey(id) || exit.tasks.containsKey(id));
    }
    return call.visible();
  }

  /** Whether it is known how a function was called: those who have seen roles only do not know. */
  static boolean isKnown(State exit, Value function) {
    return exit.invoked.stream().anyMatch(call -> speaksOf(call, INSIDE, function));
  }

  /** The locks that were held at each call of a function. */
  static Set<Value> locks(State exit, Value function) {
    Set<Value> held = null;
    for (Value call : exit.invoked) {
      if (speaksOf(call, INSIDE, function)) {
        List<Value> operands = ((Value.Expr) call).operands();
        List<Value> locks = operands.subList(1, operands.size());
        if (held == null) {
          held = new LinkedHashSet<>(locks);
        } else {
          held.retainAll(locks);
        }
      }
    }
    return held == null ? Set.of() : held;
  }

  /** What a body leaves behind that had not begun at any call of a function. */
  static Set<Value> begunLater(State exit, Value function) {
    Set<Value> later = new LinkedHashSet<>(exit.operations.keySet());
    later.addAll(exit.tasks.keySet());
    for (Value call : exit.invoked) {
      if (speaksOf(call, DURING, function)) {
        later.remove(((Value.Expr) call).operands().get(1));
      }
    }
    return later;
  }

  private static boolean speaksOf(Value call, String operator, Value function) {
    return call instanceof Value.Expr x
        && x.operator().equals(operator)
        && x.operands().get(0).equals(function);
  }
}
