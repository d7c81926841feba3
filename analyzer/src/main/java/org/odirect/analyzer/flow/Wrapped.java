package org.odirect.analyzer.flow;

import java.util.Collection;
import java.util.Map;

/** Objects that are views of what they wrap, and may wrap something else later. */
final class Wrapped {
  private static final String MEMORY = "wrapped$";

  /** Stands for memory that nobody knows. */
  private static final Value UNKNOWN = new Value.Site("wrapped", true);

  private Wrapped() {}

  /** From now on, the object is this view. */
  static void wrap(State state, Value wrapper, Value view) {
    state.heap.put(location(wrapper), view);
  }

  /** Memory, or what the object wraps that it is, or that it is a view of. */
  static Value memory(State state, Value value) {
    Value root = Memory.root(value);
    Value wrapped = root instanceof Value.Constant ? null : state.heap.get(location(root));
    return wrapped == null ? value : value.replace(Map.of(root, wrapped));
  }

  /** Somebody who is not known may have made the objects wrap something else. */
  static void forget(State state, Collection<Value> objects) {
    objects.stream()
        .map(Wrapped::location)
        .filter(state.heap::containsKey)
        .forEach(location -> state.heap.put(location, UNKNOWN));
  }

  private static Value location(Value wrapper) {
    return new Value.Field(wrapper, MEMORY);
  }
}
