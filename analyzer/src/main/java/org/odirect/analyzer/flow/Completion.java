package org.odirect.analyzer.flow;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** Ends borrows and tasks: complete on MAY. */
final class Completion {

  private Completion() {}

  /**
   * Somebody has waited for, or may have waited for, what a value denotes.
   *
   * @return the operations that ended
   */
  static List<Operation> complete(State state, Value token) {
    return complete(state, token, token.visible() ? Set.of() : containers(state, token));
  }

  /**
   * The same.
   *
   * @param containers what callers know of where the value comes from
   */
  static List<Operation> complete(State state, Value token, Set<Value> containers) {
    if (token.visible()) {
      state.waited.add(token);
    } else {
      state.waited.addAll(containers);
    }
    return end(state, token, true);
  }

  /** Whether a value is one of those in a container, rather than all of them. */
  static boolean isElement(State state, Value token) {
    return token instanceof Value.Element
        || state.contents.getOrDefault(token, Set.of()).stream()
            .anyMatch(v -> v instanceof Value.Element e && e.key().equals(token));
  }

  /** What callers know of where a value comes from: it may be any element of that. */
  static Set<Value> containers(State state, Value token) {
    Set<Value> found = new LinkedHashSet<>();
    Value from = token instanceof Value.Element e ? e.base() : token;
    for (Value v : state.reachable(from)) {
      if (v.visible() && !(v instanceof Value.Constant)) {
        found.add(v);
      }
    }
    return found;
  }

  /** Somebody was handed what a value denotes, and may have waited for it. */
  static List<Operation> hand(State state, Value token) {
    if (token.visible()) {
      state.handed.add(token);
    }
    return end(state, token, false);
  }

  /**
   * A future is cancelled: that it is done says nothing of its operation from now on.
   *
   * @return the operations whose future it may be
   */
  static List<Operation> cancel(State state, Value token) {
    if (token.visible()) {
      state.cancelled.add(token);
    }
    Set<Value> denoted = state.reachable(token);
    List<Operation> going =
        state.operations.values().stream().filter(o -> denotes(state, token, denoted, o)).toList();
    going.forEach(o -> state.cancelled.add(o.id()));
    return going;
  }

  private static List<Operation> end(State state, Value token, boolean waited) {
    if (Tags.mentionsTag(token)) {
      return end(state, Rings.RINGS, true);
    }
    List<Operation> ended = new ArrayList<>();
    Set<Value> denoted = state.reachable(token);
    if (tooFewSignals(state, token, denoted)) {
      return ended;
    }
    for (Operation operation : List.copyOf(state.operations.values())) {
      boolean named = waited || !operation.mode().isQueued() || names(denoted, operation);
      if (named && denotes(state, token, denoted, operation)) {
        state.operations.remove(operation.id());
        state.finish(operation);
        ended.add(operation);
      }
    }
    boolean one = waited && !state.spared.isEmpty() && isElement(state, token);
    for (Operation operation : List.copyOf(state.spared.values())) {
      if (denotes(state, token, denoted, operation)) {
        ended.add(operation);
        if (!one) {
          state.spared.remove(operation.id());
        }
      }
    }
    for (Task task : List.copyOf(state.tasks.values())) {
      if (task.tokens().stream().anyMatch(t -> denoted.contains(t) || similar(state, token, t))) {
        endTask(state, task, token);
        task.operations().forEach(o -> state.operations.remove(o.id()));
      }
    }
    return ended;
  }

  /**
   * A latch that was made for fewer signals than operations will send tells of none for certain,
   * unless a handler chooses when to send.
   */
  private static boolean tooFewSignals(State state, Value token, Set<Value> denoted) {
    Allocation made = state.allocations.get(token);
    if (made == null || !made.kind().equals(Allocation.OBJECT)) {
      return false;
    }
    Long count = Arithmetic.constant(made.size());
    if (count == null) {
      return false;
    }
    List<Operation> senders =
        state.operations.values().stream()
            .filter(o -> o.id().unique() && o.mode() == Operation.Mode.HANDLER)
            .filter(o -> denotes(state, token, denoted, o))
            .toList();
    return senders.size() > count
        && senders.stream().noneMatch(o -> isLast(state, token, denoted, o));
  }

  /** Whether the handler signals on some paths only: perhaps when all the others have come. */
  private static boolean isLast(State state, Value token, Set<Value> denoted, Operation operation) {
    return Signals.conditional(operation.tokens()).stream()
        .anyMatch(s -> denoted.contains(s) || similar(state, token, s));
  }

  /** A future is done: its operation is complete, unless the future was cancelled. */
  static void completeUnlessCancelled(State state, Value token) {
    List<Operation> going =
        state.operations.values().stream().filter(o -> state.cancelled.contains(o.id())).toList();
    complete(state, token);
    going.forEach(o -> state.operations.put(o.id(), o));
  }

  /** A task has ended, or has come as far as the signal that was waited for. */
  private static void endTask(State state, Task task, Value signal) {
    List<Access> later =
        task.accesses().stream()
            .filter(
                a ->
                    a.signalled().stream()
                        .anyMatch(s -> s.equals(signal) || similar(state, s, signal)))
            .toList();
    boolean joined = task.id().equals(signal) || later.isEmpty();
    if (joined) {
      state.tasks.remove(task.id());
    } else {
      state.tasks.put(task.id(), task.withAccesses(later));
    }
  }

  /** Every operation of a channel has ended. */
  static void completeChannel(State state, Value channel) {
    Set<Value> channels = state.reachable(channel);
    Predicate<Operation> ended =
        o -> channels.contains(o.channel()) || o.channel().equals(Values.NULL);
    state.operations.values().removeIf(ended);
    state.spared.values().removeIf(ended);
  }

  /** What a callee has waited for may be a channel that it has closed. */
  static void completeIfChannel(State state, Value waited) {
    Set<Value> channels = state.reachable(waited);
    state.operations.values().removeIf(o -> channels.contains(o.channel()));
    state.spared.values().removeIf(o -> channels.contains(o.channel()));
  }

  private static boolean names(Set<Value> denoted, Operation operation) {
    return operation.tokens().stream().anyMatch(denoted::contains);
  }

  /** Whether waiting for the token may be waiting for the operation. */
  static boolean denotes(State state, Value token, Set<Value> denoted, Operation operation) {
    for (Value own : operation.tokens()) {
      boolean anything =
          own.equals(Signals.ANYTHING)
              || (own.equals(Rings.RINGS) && !Addresses.isMemory(state, token));
      if (anything || denoted.contains(own) || similar(state, token, own)) {
        return true;
      }
    }
    // What a channel was opened with runs its operations.
    return state.contents.getOrDefault(operation.channel(), Set.of()).contains(token)
        || (opaque(state, token, denoted) && stored(state, operation));
  }

  /** The same field of objects that are not provably different. */
  private static boolean similar(State state, Value a, Value b) {
    return a instanceof Value.Field f
        && b instanceof Value.Field g
        && f.name().equals(g.name())
        && !f.name().contains("$")
        && !(isMade(state, f.base()) && isMade(state, g.base()) && !f.base().equals(g.base()));
  }

  /** Whether a value is the object that one place has made last: that of another is another one. */
  private static boolean isMade(State state, Value value) {
    Allocation made = state.allocations.get(value);
    return made != null
        && made.isObject()
        && value instanceof Value.Site s
        && s.unique()
        && !Join.isJoin(s);
  }

  /** Whether nothing is known of what a value may be. */
  private static boolean opaque(State state, Value token, Set<Value> denoted) {
    if (state.made(token) || state.allocations.containsKey(token)) {
      return false;
    }
    boolean nothingKnown =
        denoted.stream()
            .allMatch(v -> v.equals(token) || (v instanceof Value.Site && !known(state, v)));
    return nothingKnown && (token instanceof Value.Site || token instanceof Value.Element);
  }

  private static boolean captured(Value location) {
    return location instanceof Value.Field f && f.name().startsWith("val$");
  }

  private static boolean known(State state, Value value) {
    return state.operations.containsKey(value)
        || state.tasks.containsKey(value)
        || state.allocations.containsKey(value);
  }

  /** Whether an operation on the memory was put where whoever gets the memory finds it. */
  static boolean isFoundBy(State state, Value memory) {
    Value root = Memory.root(memory);
    return state.operations.values().stream()
        .filter(o -> Memory.root(o.memory()).equals(root))
        .anyMatch(
            o ->
                state.heap.entrySet().stream()
                    .anyMatch(
                        e ->
                            e.getKey() instanceof Value.Element slot
                                && slot.base().visible()
                                && Memory.root(slot.key()).equals(root)
                                && o.tokens().contains(e.getValue())));
  }

  /** Whether the operation's token was put where an unknown reader may find it. */
  private static boolean stored(State state, Operation operation) {
    Set<Value> tokens = operation.tokens();
    return state.contents.values().stream().anyMatch(c -> c.stream().anyMatch(tokens::contains))
        || state.heap.entrySet().stream()
            .anyMatch(e -> !captured(e.getKey()) && tokens.contains(e.getValue()));
  }
}
