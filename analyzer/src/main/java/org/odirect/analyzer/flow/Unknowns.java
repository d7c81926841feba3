package org.odirect.analyzer.flow;

import java.util.Set;
import org.odirect.analyzer.body.Body;

/** What code that nobody can see may do: complete what it is given, write nothing. */
final class Unknowns {

  private Unknowns() {}

  /** An unknown callee is given a value: every future that can be reached from it may complete. */
  static void given(Context context, State state, Value value) {
    if (value instanceof Value.Constant || value.equals(Values.THIS)) {
      return;
    }
    Allocation made = state.allocations.get(Memory.root(value));
    if (made != null && made.isMemory() && !Addresses.isAddress(value)) {
      state.addContent(Reachability.ESCAPED, value);
    }
    state.windows.computeIfPresent(value, (buffer, window) -> State.Window.UNKNOWN);
    Wrapped.forget(state, state.reachable(value));
    context.hand(state, value);
    mayRun(context, state, value);
  }

  /** A function may run, now or later: what it waits for may be complete. */
  static void mayRun(Context context, State state, Value function) {
    for (Value v : state.reachable(function)) {
      Allocation made = state.allocations.get(v);
      Body body =
          made != null && made.kind().equals(Allocation.CLOSURE)
              ? context.program.body(made.type())
              : null;
      if (body != null) {
        Substitution sub = new Substitution(state.copy(), "unknown", v, v, java.util.List.of());
        Set<Value> waited = new java.util.LinkedHashSet<>();
        context.summary(body).normal().forEach(s -> waited.addAll(s.waited));
        waited.forEach(w -> context.complete(state, sub.apply(w)));
      }
    }
  }
}
