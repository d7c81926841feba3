package org.odirect.analyzer.flow;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Joins two states of one group of paths: what both know remains, what either may be is kept. */
final class Join {
  /** Begins the names of joins; no other site has a blank in its name before it. */
  static final String JOIN = "phi ";

  private final State state;
  private final State other;
  private final String block;
  private final Map<List<Value>, Value> joined = new HashMap<>();

  /**
   * Prepares a join.
   *
   * @param state becomes what holds on either path
   * @param other changed by the join; not to be used afterwards
   * @param block names the joins' sites
   */
  Join(State state, State other, String block) {
    this.state = state;
    this.other = other;
    this.block = block;
  }

  void run() {
    state.locals.keySet().retainAll(other.locals.keySet());
    forgetElements(state, other);
    forgetElements(other, state);
    renewJoins();
    joinLocals();
    joinHeap();
    other.contents.forEach((c, e) -> state.contents.merge(c, e, State::union));
    state.operations.keySet().retainAll(other.operations.keySet());
    state.operations.replaceAll(
        (id, o) -> merged(o, Objects.requireNonNull(other.operations.get(id))));
    state.spared.keySet().retainAll(other.spared.keySet());
    state.spared.replaceAll((id, o) -> merged(o, Objects.requireNonNull(other.spared.get(id))));
    state.tasks.keySet().retainAll(other.tasks.keySet());
    joinAllocations();
    state.taken.putAll(other.taken);
    state.windows.keySet().retainAll(other.windows.keySet());
    state.windows.replaceAll((b, w) -> joined(b, w, Objects.requireNonNull(other.windows.get(b))));
    state.facts.entrySet().removeIf(e -> !e.getValue().equals(other.facts.get(e.getKey())));
    state.locks.retainAll(other.locks);
    state.waited.addAll(other.waited);
    state.handed.addAll(other.handed);
    state.looked.addAll(other.looked);
    joinSignals();
    state.cancelled.addAll(other.cancelled);
    state.invoked.addAll(other.invoked);
    other.touches().forEach(state::touch);
    state.finished.addAll(other.finished);
    state.sites.addAll(other.sites);
    state.made.retainAll(other.made);
    state.reported.retainAll(other.reported);
    joinReaped();
  }

  /** What only one of the paths has signalled is signalled perhaps. */
  private void joinSignals() {
    Set<Value> perhaps = new LinkedHashSet<>();
    state.signalled.stream().filter(s -> !other.signalled.contains(s)).forEach(perhaps::add);
    other.signalled.stream().filter(s -> !state.signalled.contains(s)).forEach(perhaps::add);
    state.signalled.addAll(other.signalled);
    perhaps.stream()
        .filter(s -> s.visible() && !Signals.isConditional(s))
        .forEach(s -> state.signalled.add(Signals.conditional(s)));
  }

  /** After different numbers of completions any operation may be complete. */
  private void joinReaped() {
    if (state.reaped != other.reaped || !Objects.equals(state.reaping, other.reaping)) {
      state.reaped = 0;
      state.reaping = null;
      Completion.complete(state, Rings.RINGS);
    }
  }

  /** Elements that the other path has not stored alike are known by their container only. */
  private static void forgetElements(State state, State other) {
    state
        .heap
        .entrySet()
        .removeIf(
            e ->
                e.getKey() instanceof Value.Element
                    && !e.getValue().equals(other.heap.get(e.getKey())));
  }

  /** What the sites of joins that will be made stood for becomes old, in one sweep. */
  private void renewJoins() {
    Set<String> mine = new HashSet<>();
    Set<String> theirs = new HashSet<>();
    state.locals.forEach((name, value) -> renew(name, value, other.locals.get(name), mine, theirs));
    for (Value location : locations()) {
      renew(location, state.load(location), other.load(location), mine, theirs);
    }
    state.windows.forEach((buffer, window) -> renew(buffer, window, mine, theirs));
    state.ageAll(mine);
    other.ageAll(theirs);
  }

  private void renew(
      Object place, Value value, @Nullable Value theirValue, Set<String> mine, Set<String> theirs) {
    if (value.equals(theirValue)) {
      return;
    }
    String id = id(place);
    if (other.sites.contains(id)) {
      theirs.add(id);
    }
    if (state.sites.contains(id) && !value.equals(Value.site(id))) {
      mine.add(id);
    }
  }

  private void renew(Value buffer, State.Window window, Set<String> mine, Set<String> theirs) {
    State.Window otherWindow = other.windows.get(buffer);
    if (otherWindow == null) {
      return;
    }
    if (window.position() != null) {
      renew(Windows.POSITION + buffer, window.position(), otherWindow.position(), mine, theirs);
    }
    if (window.limit() != null) {
      renew(Windows.LIMIT + buffer, window.limit(), otherWindow.limit(), mine, theirs);
    }
  }

  private Set<Value> locations() {
    Set<Value> all = new LinkedHashSet<>(state.heap.keySet());
    all.addAll(other.heap.keySet());
    return all;
  }

  /** The site of a local or a location in this join. */
  private String id(Object place) {
    return JOIN + block + " " + place;
  }

  /** Whether a value stands for what one of several paths brought, here or in a callee. */
  static boolean isJoin(Value.Site site) {
    return site.id().contains(JOIN);
  }

  private void joinLocals() {
    for (String name : List.copyOf(state.locals.keySet())) {
      Value mine = Objects.requireNonNull(state.locals.get(name));
      Value theirs = Objects.requireNonNull(other.locals.get(name));
      if (!mine.equals(theirs)) {
        state.locals.put(name, joinOnce(mine, theirs, name));
      }
    }
  }

  private void joinHeap() {
    for (Value location : locations()) {
      Value mine = state.load(location);
      Value theirs = other.load(location);
      if (!mine.equals(theirs)) {
        state.heap.put(location, joinOnce(mine, theirs, location));
      }
    }
  }

  private State.Window joined(Value buffer, State.Window mine, State.Window theirs) {
    return mine.equals(theirs)
        ? mine
        : new State.Window(
            joined(mine.position(), theirs.position(), Windows.POSITION + buffer),
            joined(mine.limit(), theirs.limit(), Windows.LIMIT + buffer));
  }

  private @Nullable Value joined(@Nullable Value mine, @Nullable Value theirs, String place) {
    if (mine == null || theirs == null) {
      return null;
    }
    return mine.equals(theirs) ? mine : joinOnce(mine, theirs, place);
  }

  /** Equal pairs of values join to one value, so that aliases stay aliases. */
  private Value joinOnce(Value mine, Value theirs, Object place) {
    Value known = joined.get(List.of(mine, theirs));
    if (known != null) {
      return known;
    }
    Value address = Addresses.joined(mine, theirs);
    if (address != null) {
      return address;
    }
    String id = id(place);
    Value phi = Value.site(id);
    state.sites.add(id);
    if (!mine.equals(phi)) {
      addContents(phi, mine);
    }
    addContents(phi, theirs);
    Allocation mineMade = state.allocations.get(mine);
    if (mineMade != null && mineMade.equals(other.allocations.get(theirs))) {
      state.allocations.put(phi, mineMade);
      other.allocations.put(phi, mineMade);
    }
    joined.put(List.of(mine, theirs), phi);
    return phi;
  }

  /** A join may be what denotes something, and of flags it may have each. */
  private void addContents(Value phi, Value value) {
    if (value instanceof Value.Expr x && x.operator().equals("|")) {
      x.operands().forEach(o -> addContents(phi, o));
    } else if (denotes(value) && !value.equals(phi)) {
      state.addContent(phi, value);
    }
  }

  /**
   * Whether a value may be an object: numbers and conditions are nothing to wait for or to share.
   */
  private static boolean denotes(Value value) {
    if (value instanceof Value.Expr x) {
      return x.operator().equals(Values.RESULT);
    }
    return !(value instanceof Value.Constant) || value.equals(Values.NULL);
  }

  private Operation merged(Operation mine, Operation theirs) {
    Set<Value> locks = new LinkedHashSet<>(mine.locks());
    locks.retainAll(theirs.locks());
    return mine.withMemory(merged(mine.memory(), theirs.memory()))
        .withLocks(locks)
        .after(theirs.waited())
        .withTokens(State.union(mine.tokens(), theirs.tokens()))
        .withDropped(mine.dropped() && theirs.dropped());
  }

  /** Memory that both paths have by the same name goes by that of the join. */
  private Value merged(Value mine, Value theirs) {
    Value root = Memory.root(mine);
    Value phi = joined.get(List.of(root, Memory.root(theirs)));
    return phi == null ? mine : mine.replace(Map.of(root, phi));
  }

  /** What was made alike on both paths, or on one of them. */
  private void joinAllocations() {
    state
        .allocations
        .entrySet()
        .removeIf(
            e -> {
              Allocation theirs = other.allocations.get(e.getKey());
              return theirs != null && !theirs.equals(e.getValue());
            });
    other.allocations.forEach(state.allocations::putIfAbsent);
  }
}
