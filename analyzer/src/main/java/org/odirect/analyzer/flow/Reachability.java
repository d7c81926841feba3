package org.odirect.analyzer.flow;

import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Whether something keeps lent memory from the garbage collector. A raw address keeps nothing, and
 * a local variable only as long as it will be read again (JLS 12.6.1).
 */
final class Reachability {
  /** Holds what was handed to code that nobody can see. */
  static final Value ESCAPED = new Value.Static("?", "escaped");

  private Reachability() {}

  /** Whether the memory of an operation that is being submitted may be collected while it runs. */
  static boolean isLost(Context context, State state, Operation operation) {
    Value base = Memory.root(operation.memory());
    Allocation made = state.allocations.get(base);
    boolean inCall = operation.mode() == Operation.Mode.BLOCKING;
    if (operation.retained()
        || (inCall && !Addresses.isAddress(operation.memory()))
        || made == null
        || !state.made(base)
        || !isCollected(context, state, made)) {
      return false;
    }
    Set<Value> holders = new HashSet<>(Set.of(base));
    if (!made.owner().equals(Values.NULL)) {
      holders.add(Memory.root(made.owner()));
    }
    Set<String> live = context.liveAfter.get();
    for (Map.Entry<String, Value> local : state.locals.entrySet()) {
      if (live.contains(local.getKey()) && holds(state, local.getValue(), holders)) {
        return false;
      }
    }
    boolean stored =
        state.heap.entrySet().stream()
            .anyMatch(e -> isObject(e.getKey()) && holds(state, e.getValue(), holders));
    return !stored
        && state.contents.values().stream()
            .noneMatch(c -> c.stream().anyMatch(v -> holds(state, v, holders)));
  }

  private static boolean isCollected(Context context, State state, Allocation made) {
    return made.kind().equals("DIRECT") || context.arena(state, made).equals("AUTO");
  }

  /** Whether a location belongs to an object: a structure in native memory holds addresses only. */
  private static boolean isObject(Value location) {
    return !(location instanceof Value.Element e
        && e.key() instanceof Value.Constant c
        && c.value() instanceof String);
  }

  /** Whether a value is, or is a view of, one of the holders; an address is not. */
  private static boolean holds(State state, Value value, Set<Value> holders) {
    ArrayDeque<Value> work = new ArrayDeque<>();
    Set<Value> seen = new HashSet<>();
    work.add(value);
    while (!work.isEmpty()) {
      Value current = work.remove();
      if (!seen.add(current) || Addresses.isAddress(current)) {
        continue;
      }
      if (holders.contains(current)) {
        return true;
      }
      if (current instanceof Value.View v) {
        work.add(v.base());
      }
      Allocation made = state.allocations.get(current);
      if (made != null && !made.owner().equals(Values.NULL)) {
        work.add(made.owner());
      }
      state.heap.forEach(
          (location, held) -> {
            if (location instanceof Value.Field f && f.base().equals(current)) {
              work.add(Objects.requireNonNull(held));
            }
          });
    }
    return false;
  }
}
