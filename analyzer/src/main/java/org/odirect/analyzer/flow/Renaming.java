package org.odirect.analyzer.flow;

import java.util.List;
import java.util.function.Function;

/** Renames what a state speaks of. What does not change remains shared with other states. */
final class Renaming {

  private Renaming() {}

  /** Renames the leaves of all values; what is not unique any more is forgotten. */
  static void rename(State state, Function<Value, Value> f) {
    state.locals.rename(name -> name, f);
    state.heap.rename(f, f);
    state.heap.keySet().removeIf(location -> !location.unique());
    state.contents.rename(f, elements -> Mapping.set(elements, f), State::union);
    state.taken.rename(f, f);
    state.operations.rename(f, o -> o.map(f));
    state.spared.rename(f, o -> o.map(f));
    state.tasks.rename(f, t -> t.map(f));
    state.allocations.rename(f, a -> a.map(f));
    state.windows.rename(f, w -> w.map(f));
    state.facts.rename(f, truth -> truth);
    state.facts.keySet().removeIf(condition -> !condition.unique());
    for (SharedSet<Value> values :
        List.of(
            state.locks,
            state.waited,
            state.handed,
            state.looked,
            state.signalled,
            state.cancelled,
            state.invoked)) {
      values.rename(f);
    }
    state.trace.rename(touch -> touch.map(f), access -> access.map(f), Access::or);
    state.trace.keySet().removeIf(touch -> !Memory.root(touch.memory()).unique());
    state.finished.rename(o -> o.map(f));
    state.finished.removeIf(o -> !Memory.root(o.memory()).unique());
    if (state.result != null) {
      state.result = f.apply(state.result);
    }
  }
}
