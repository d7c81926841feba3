package org.odirect.analyzer.flow;

import java.util.ArrayList;
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
    state.operations.values().forEach(o -> addAll(o, roots));
    state.spared.values().forEach(o -> addAll(o, roots));
    state.tasks.values().forEach(t -> roots.addAll(t.tokens()));
    state.facts.keySet().forEach(roots::add);
    if (state.result != null) {
      roots.add(state.result);
    }
    Set<String> named = new HashSet<>();
    roots.forEach(v -> mention(v, named));
    List<Link> open = new ArrayList<>();
    state.contents.forEach((c, e) -> open.add(new Link(c, e)));
    state.allocations.forEach(
        (v, a) -> {
          open.add(new Link(v, List.of(a.owner(), a.size())));
          open.add(new Link(v, a.options()));
        });
    while (open.removeIf(link -> follow(link, named))) {
      // What was followed has named more.
    }
    state.contents.keySet().removeIf(c -> !mentionedOrVisible(c, named));
    state.allocations.keySet().removeIf(v -> !mentionedOrVisible(v, named));
    state.windows.keySet().removeIf(v -> !mentionedOrVisible(v, named));
    state.taken.keySet().removeIf(v -> !mentionedOrVisible(v, named));
    Compaction.compact(state);
    state.retained = state.contents.size() + state.allocations.size();
  }

  private static void addAll(Operation operation, Set<Value> roots) {
    roots.addAll(operation.tokens());
    roots.add(operation.memory());
    roots.add(operation.channel());
    roots.add(operation.handler());
  }

  /** What is found where the container is found. */
  private record Link(Value from, Collection<Value> to) {}

  private static boolean follow(Link link, Set<String> named) {
    if (!mentionedOrVisible(link.from, named)) {
      return false;
    }
    link.to.forEach(v -> mention(v, named));
    return true;
  }

  private static boolean mentionedOrVisible(Value value, Set<String> named) {
    return value.everySite(site -> named.contains(site.id()));
  }

  /** Collects the names of the sites in a value. */
  private static void mention(Value value, Set<String> named) {
    value.forEachSite(site -> named.add(site.id()));
  }
}
