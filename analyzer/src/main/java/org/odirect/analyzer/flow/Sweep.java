package org.odirect.analyzer.flow;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Forgets what no path from here can ask for. */
final class Sweep {
  /** A sweep is worth its time when there are this many entries more than it left last time. */
  private static final int SWEEP = 24;

  private Sweep() {}

  /** Forgets state.locals that are not read any more, and what only they led to. */
  static void retain(State state, Set<String> live) {
    state.locals.keySet().removeIf(n -> !n.equals(State.RETURNED) && !live.contains(n));
    int size = state.contents.size() + state.allocations.size();
    if (size < 2 * state.retained + SWEEP) {
      return;
    }
    Set<Value> roots = new LinkedHashSet<>(state.locals.values());
    state.heap.forEach(
        (location, value) -> {
          roots.add(location);
          roots.add(value);
        });
    for (Operation operation : state.operations.values()) {
      roots.addAll(operation.tokens());
      roots.add(operation.memory());
      roots.add(operation.channel());
      roots.add(operation.handler());
    }
    state.tasks.values().forEach(t -> roots.addAll(t.tokens()));
    state.facts.keySet().forEach(roots::add);
    if (state.result != null) {
      roots.add(state.result);
    }
    Set<String> named = new HashSet<>();
    roots.forEach(v -> mention(v, named));
    boolean grew = true;
    while (grew) {
      int before = named.size();
      state.contents.forEach((c, e) -> spread(c, e, named));
      state.allocations.forEach((v, a) -> spread(v, List.of(a.owner(), a.size()), named));
      state.allocations.forEach((v, a) -> spread(v, a.options(), named));
      grew = named.size() > before;
    }
    state.contents.keySet().removeIf(c -> !mentionedOrVisible(c, named));
    state.allocations.keySet().removeIf(v -> !mentionedOrVisible(v, named));
    state.windows.keySet().removeIf(v -> !mentionedOrVisible(v, named));
    state.taken.keySet().removeIf(v -> !mentionedOrVisible(v, named));
    state.retained = state.contents.size() + state.allocations.size();
  }

  private static void spread(Value from, Collection<Value> to, Set<String> named) {
    if (mentionedOrVisible(from, named)) {
      to.forEach(v -> mention(v, named));
    }
  }

  private static boolean mentionedOrVisible(Value value, Set<String> named) {
    Set<String> own = new HashSet<>();
    mention(value, own);
    return named.containsAll(own);
  }

  /** Collects the names of the sites in a value. */
  private static void mention(Value value, Set<String> named) {
    value.forEachSite(site -> named.add(site.id()));
  }
}
