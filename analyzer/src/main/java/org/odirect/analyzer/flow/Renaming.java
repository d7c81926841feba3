package org.odirect.analyzer.flow;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** Renames what a state speaks of. What does not change remains shared with other states. */
final class Renaming {

  private Renaming() {}

  /** Renames the leaves of all values; what is not unique any more is forgotten. */
  static void rename(State state, Function<Value, Value> f) {
    state.locals.rename(name -> name, f);
    state.heap.rename(f, f);
    state.heap.keySet().removeIf(location -> !location.unique());
    renameContents(state, f);
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
    renameTrace(state, f);
    state.finished.rename(o -> o.map(f));
    state.finished.removeIf(o -> !Memory.root(o.memory()).unique());
    if (state.result != null) {
      state.result = f.apply(state.result);
    }
  }

  private static void renameTrace(State state, Function<Value, Value> f) {
    Map<State.Touch, Access> renamed = new LinkedHashMap<>();
    for (Access access : state.trace.values()) {
      Access mapped = access.map(f);
      if (Memory.root(mapped.memory()).unique()) {
        renamed.merge(State.Touch.of(mapped), mapped, Access::or);
      }
    }
    state.trace.replace(renamed);
  }

  private static void renameContents(State state, Function<Value, Value> f) {
    Map<Value, Set<Value>> renamed = new LinkedHashMap<>();
    state.contents.forEach(
        (container, elements) ->
            renamed.merge(f.apply(container), renamed(elements, f), State::union));
    state.contents.replace(renamed);
  }

  /** The same set if nothing in it changes: most are shared by many states. */
  private static Set<Value> renamed(Set<Value> values, Function<Value, Value> f) {
    Set<Value> renamed = new LinkedHashSet<>();
    values.forEach(v -> renamed.add(f.apply(v)));
    return renamed.equals(values) ? values : renamed;
  }
}
