package org.odirect.analyzer.flow;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Shortens chains of joins. A variable gets a new join at each point where paths meet; once nothing
 * holds an earlier one, what that one stood for belongs to the later ones directly.
 */
final class Compaction {
  private final State state;
  private final Set<Value.Site> held = new HashSet<>();
  private final Consumer<Value.Site> holder = held::add;

  private Compaction(State state) {
    this.state = state;
  }

  static void compact(State state) {
    new Compaction(state).run();
  }

  private void run() {
    if (state.contents.keySet().stream().noneMatch(Compaction::isJoin)) {
      return;
    }
    holdAll();
    Map<Value, Set<Value>> compact = new LinkedHashMap<>();
    state.contents.forEach(
        (container, elements) -> {
          if (!isSpare(container)) {
            compact.put(container, isJoin(container) ? leaves(container, elements) : elements);
          }
        });
    state.contents.replace(compact);
  }

  /** Whether a value is a join that only other joins still lead to. */
  private boolean isSpare(Value value) {
    return value instanceof Value.Site site && isJoin(site) && !held.contains(site);
  }

  private static boolean isJoin(Value value) {
    return value instanceof Value.Site site && Join.isJoin(site);
  }

  /** What a join may be, through the joins that are spare. */
  private Set<Value> leaves(Value join, Set<Value> elements) {
    if (elements.stream().noneMatch(this::isSpare)) {
      return elements;
    }
    Set<Value> found = new LinkedHashSet<>();
    Set<Value> seen = new HashSet<>();
    Deque<Value> work = new ArrayDeque<>(elements);
    while (!work.isEmpty()) {
      Value value = work.remove();
      if (!seen.add(value) || value.equals(join)) {
        continue;
      }
      if (isSpare(value) && state.contents.containsKey(value)) {
        work.addAll(state.contents.getOrDefault(value, Set.of()));
      } else {
        found.add(value);
      }
    }
    return found;
  }

  private void holdAll() {
    hold(state.locals.values());
    holdEntries(state.heap);
    holdEntries(state.taken);
    hold(state.facts.keySet());
    hold(state.windows.keySet());
    state.windows.values().forEach(w -> w.map(this::hold));
    hold(state.allocations.keySet());
    state.allocations.values().forEach(a -> a.map(this::hold));
    hold(state.operations.keySet());
    state.operations.values().forEach(o -> o.map(this::hold));
    hold(state.spared.keySet());
    state.spared.values().forEach(o -> o.map(this::hold));
    hold(state.tasks.keySet());
    state.tasks.values().forEach(t -> t.map(this::hold));
    state.finished.forEach(o -> o.map(this::hold));
    state.touches().forEach(a -> a.map(this::hold));
    List.of(
            state.locks,
            state.waited,
            state.handed,
            state.looked,
            state.signalled,
            state.cancelled,
            state.invoked)
        .forEach(this::hold);
    if (state.result != null) {
      hold(state.result);
    }
    if (state.reaping != null) {
      hold(state.reaping.result());
    }
    state.contents.forEach(this::holdContents);
  }

  /** A join's bare elements are not held by it: they are what may be left out. */
  private void holdContents(Value container, Set<Value> elements) {
    boolean join = isJoin(container);
    if (!join) {
      hold(container);
    }
    for (Value element : elements) {
      if (!join || !(element instanceof Value.Site)) {
        hold(element);
      }
    }
  }

  private void holdEntries(Map<Value, Value> entries) {
    hold(entries.keySet());
    hold(entries.values());
  }

  private void hold(Iterable<Value> values) {
    values.forEach(this::hold);
  }

  private Value hold(Value value) {
    value.forEachSite(holder);
    return value;
  }
}
