package org.odirect.analyzer.flow;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** What can be reached from a value: what it may denote, hold, or capture. */
final class Reach {

  private Reach() {}

  /**
   * Everything that can be reached from a value through joins, containers, stages, fields and
   * captured variables; the value itself included.
   */
  static Set<Value> from(State state, Value start) {
    Set<Value> found = new LinkedHashSet<>();
    java.util.ArrayDeque<Value> work = new java.util.ArrayDeque<>();
    work.add(start);
    Map<Value, Set<Value>> fields = fieldsByBase(state);
    while (!work.isEmpty()) {
      Value value = work.remove();
      if (!found.add(value)) {
        continue;
      }
      work.addAll(state.contents.getOrDefault(value, Set.of()));
      if (value instanceof Value.View v) {
        work.add(v.base());
        work.add(v.object());
      }
      if (!value.equals(Values.THIS)) {
        work.addAll(fields.getOrDefault(value, Set.of()));
      }
      Value held = state.heap.get(value);
      if (held != null) {
        work.add(held);
      }
      work.addAll(through(state, value));
    }
    return found;
  }

  /** What an element or a field may be, given what its base may be. */
  private static Set<Value> through(State state, Value value) {
    Set<Value> found = new LinkedHashSet<>();
    if (value instanceof Value.Element e) {
      found.addAll(state.contents.getOrDefault(e.base(), Set.of()));
      state
          .contents
          .getOrDefault(e.base(), Set.of())
          .forEach(c -> found.addAll(state.contents.getOrDefault(c, Set.of())));
    }
    if (value instanceof Value.Field f && !f.base().equals(Values.THIS)) {
      for (Value base : basesOf(state, f.base())) {
        found.add(state.load(new Value.Field(base, f.name())));
      }
    }
    return found;
  }

  private static Set<Value> basesOf(State state, Value base) {
    Set<Value> bases = new LinkedHashSet<>(state.contents.getOrDefault(base, Set.of()));
    if (base instanceof Value.Element e) {
      bases.addAll(state.contents.getOrDefault(e.base(), Set.of()));
    }
    return bases;
  }

  private static Map<Value, Set<Value>> fieldsByBase(State state) {
    Map<Value, Set<Value>> fields = new HashMap<>();
    state.heap.forEach(
        (location, value) -> {
          if (location instanceof Value.Field f) {
            fields.merge(f.base(), Set.of(value), State::union);
          }
          if (location instanceof Value.Element e) {
            fields.merge(e.base(), Set.of(value), State::union);
          }
        });
    return fields;
  }
}
