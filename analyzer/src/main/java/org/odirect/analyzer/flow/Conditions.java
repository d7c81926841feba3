package org.odirect.analyzer.flow;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Evaluates and assumes conditions: prunes paths that cannot be taken together. */
final class Conditions {
  /** Operators whose result may differ at each evaluation: {@code operator(site, subject)}. */
  static final String POLLED = "polled";

  static final String AWAITED = "awaited";
  static final String LOCKED = "locked";
  static final String EMPTY = "empty";
  static final String HAS_NEXT = "hasNext";

  /** The operator of {@link #cancelled}. */
  private static final String CANCELLED = "cancelled";

  private Conditions() {}

  /** The condition that a future was cancelled: what a caller does not know is not so. */
  static Value cancelled(Value token) {
    return new Value.Expr(CANCELLED, List.of(token));
  }

  static boolean isCancellation(Value condition) {
    return condition instanceof Value.Expr x && x.operator().equals(CANCELLED);
  }

  /**
   * Restricts a state to the paths on which a condition has a value.
   *
   * @param state changed in place
   * @return false if there is no such path
   */
  static boolean assume(State state, Value condition, boolean truth) {
    Boolean known = evaluate(state, condition);
    if (known != null) {
      return known == truth;
    }
    if (condition instanceof Value.Expr x && x.operator().equals("!")) {
      return assume(state, x.operands().get(0), !truth);
    }
    if (isCancellation(condition)) {
      return isCancelled(state, ((Value.Expr) condition).operands().get(0), condition);
    }
    if (condition instanceof Value.Expr x && x.operands().size() == 2) {
      Value subject = x.operands().get(1);
      switch (x.operator()) {
        case POLLED, AWAITED -> {
          if (truth) {
            Completion.completeUnlessCancelled(state, subject);
          }
          return true;
        }
        case LOCKED -> {
          if (truth) {
            state.locks.add(subject);
          }
          return true;
        }
        case EMPTY -> {
          return !truth || !holdsInFlight(state, subject);
        }
        case HAS_NEXT -> {
          return true;
        }
        default -> {}
      }
    }
    if (Tags.mentionsTag(condition)) {
      Rings.matched(state, condition, truth);
    }
    if (condition.unique() && condition.depth() < 6) {
      state.facts.put(condition, truth);
    }
    return true;
  }

  /** A future that nobody here has cancelled was cancelled by a caller, or not at all. */
  private static boolean isCancelled(State state, Value token, Value condition) {
    Set<Value> denoted = state.reachable(token);
    if (state.cancelled.stream().anyMatch(denoted::contains)) {
      return true;
    }
    if (token.visible()) {
      state.facts.put(condition, true);
    }
    return token.visible();
  }

  /** A container with an operation's future in it is not empty while the operation is in flight. */
  static boolean holdsInFlight(State state, Value container) {
    Set<Value> reachable = state.reachable(container);
    return state.operations.values().stream()
        .anyMatch(o -> o.tokens().stream().anyMatch(reachable::contains));
  }

  /** The truth of a condition where it is known, or null. */
  static @Nullable Boolean evaluate(State state, Value condition) {
    Boolean constant = Arithmetic.truth(condition);
    if (constant != null) {
      return constant;
    }
    Boolean fact = state.facts.get(condition);
    if (fact != null) {
      return fact;
    }
    if (condition instanceof Value.Expr x && x.operator().equals("!")) {
      Boolean inner = evaluate(state, x.operands().get(0));
      return inner == null ? null : Boolean.valueOf(!inner);
    }
    if (condition instanceof Value.Expr x && x.operator().equals("==")) {
      return nullness(state, x.operands());
    }
    return null;
  }

  private static @Nullable Boolean nullness(State state, List<Value> operands) {
    if (!operands.get(1).equals(Values.NULL)) {
      return null;
    }
    return isPresent(state, operands.get(0)) ? Boolean.FALSE : null;
  }

  /** Whether a value is an object that was made here: never null. */
  static boolean isPresent(State state, Value value) {
    return value instanceof Value.View
        || value.equals(Values.THIS)
        || value.equals(Values.CLOSURE)
        || (value instanceof Value.Site s
            && (state.operations.containsKey(s)
                || state.tasks.containsKey(s)
                || state.allocations.containsKey(s)
                || state.made(s)));
  }
}
