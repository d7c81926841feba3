package org.odirect.analyzer.flow;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.odirect.analyzer.body.Body;

/** Turns the states at a body's exits into its summary, and judges what is left in flight. */
final class Exits {
  private static final int MAX_STATES = 8;
  private static final int MAX_ENTRIES = 300;

  private final Body body;
  private final Context context;
  private final Recorder recorder;

  Exits(Body body, Context context, Recorder recorder) {
    this.body = body;
    this.context = context;
    this.recorder = recorder;
  }

  Summary summary(List<State> normal, List<State> exceptional) {
    boolean reflects = context.reflectsDirect(body);
    for (State state : normal) {
      new Rings(body, context).settle(state);
      state.result = state.locals.get(State.RETURNED);
      if (reflects && state.result != null && !(state.result instanceof Value.Constant)) {
        Value result = state.result;
        context.directOption().ifPresent(o -> state.addContent(result, o));
      }
      dropped(state);
      running(state);
      if (state.result != null) {
        state.reachable(state.result).forEach(v -> context.notePool(state, v));
      }
    }
    return new Summary(merge(normal), merge(exceptional), true);
  }

  /** A future that nobody waits for, keeps, returns or hands on. */
  private void dropped(State state) {
    Submissions submissions =
        new Submissions(
            body, context, new Conflicts(context.program, Recorder.NONE, body), recorder);
    for (Operation operation : state.operations.values()) {
      if (operation.mode() != Operation.Mode.FUTURE || Submissions.isTaken(operation)) {
        continue;
      }
      boolean lives = lives(state, operation);
      if (operation.dropped() && lives) {
        submissions.usedAgain(state, operation.memory());
      }
      boolean candidate = !operation.dropped() && !context.loops.waitedFor(operation);
      if (candidate && !kept(state, operation)) {
        submissions.left(state, operation.withDropped(true), lives);
      }
    }
  }

  /** Tasks that outlive the body, with the fields that hold what one waits for. */
  private void running(State state) {
    Map<Value, Value> fields = new LinkedHashMap<>();
    state.heap.forEach(
        (location, value) -> {
          if (location.visible() && !value.visible()) {
            fields.putIfAbsent(value, location);
          }
        });
    for (Task task : state.tasks.values()) {
      recorder.running(body, task.map(v -> v.replace(fields)));
    }
  }

  /** Whether somebody may see the memory after the body has ended. */
  private static boolean lives(State state, Operation operation) {
    Value root = Memory.root(operation.memory());
    Set<Value> seen = stored(state);
    if (state.result != null) {
      seen.addAll(state.reachable(state.result));
    }
    return seen.contains(root);
  }

  /** What can be reached from the fields that others can name. */
  private static Set<Value> stored(State state) {
    Set<Value> seen = new LinkedHashSet<>();
    state.heap.forEach(
        (location, value) -> {
          if (location.visible()) {
            seen.addAll(state.reachable(value));
          }
        });
    return seen;
  }

  /** Whether what tells of the completion lies where others than the caller may find it. */
  static boolean isStored(State exit, Operation operation) {
    Set<Value> reachable = stored(exit);
    exit.contents.forEach(
        (container, elements) -> {
          if (container.visible()) {
            elements.forEach(e -> reachable.addAll(exit.reachable(e)));
          }
        });
    return operation.tokens().stream().anyMatch(reachable::contains);
  }

  private static boolean kept(State state, Operation operation) {
    Set<Value> reachable = new LinkedHashSet<>();
    if (state.result != null) {
      reachable.addAll(state.reachable(state.result));
    }
    state.heap.values().forEach(v -> reachable.addAll(state.reachable(v)));
    state.contents.values().forEach(reachable::addAll);
    state.tasks.values().forEach(t -> reachable.addAll(t.tokens()));
    return operation.tokens().stream().anyMatch(reachable::contains);
  }

  private List<State> merge(List<State> states) {
    Map<Object, State> groups = new LinkedHashMap<>();
    for (State state : states) {
      State visible = visible(state);
      List<Object> key = List.of(visible.group(), constant(visible.result), touches(visible));
      State known = groups.get(key);
      if (known == null && groups.size() >= MAX_STATES) {
        known = groups.values().iterator().next();
      }
      if (known == null) {
        groups.put(key, visible);
      } else {
        join(known, visible);
      }
    }
    return new ArrayList<>(groups.values());
  }

  /** What a state touches: paths that touch are told from paths that do not. */
  private static Set<Object> touches(State state) {
    Set<Object> all = new LinkedHashSet<>();
    for (Access access : state.touches()) {
      if (access.kind() != Access.Kind.READ) {
        all.add(List.of(access.kind(), Memory.root(access.memory())));
      }
    }
    state.finished.stream()
        .filter(o -> o.mode() == Operation.Mode.BLOCKING)
        .forEach(o -> all.add(o.span()));
    return all;
  }

  private static Object constant(@Nullable Value result) {
    return result instanceof Value.Constant ? result : "";
  }

  private static void join(State known, State other) {
    Value mine = known.result;
    Value theirs = other.result;
    known.join(other, "exit");
    if (mine != null && theirs != null && !mine.equals(theirs)) {
      Value joined = Value.site("exit result");
      known.addContent(joined, mine);
      known.addContent(joined, theirs);
      known.result = joined;
    }
  }

  /** Drops what a caller cannot see. */
  private State visible(State state) {
    State exit = state.copy();
    exit.locals.clear();
    exit.contents.remove(Reachability.ESCAPED);
    exit.facts.keySet().removeIf(f -> !f.visible());
    exit.windows.keySet().removeIf(b -> !b.visible());
    exit.waited.removeIf(w -> !w.visible());
    exit.looked.clear();
    exit.cancelled.removeIf(c -> !c.visible());
    exit.handed.removeIf(h -> !h.visible());
    exit.signalled.removeIf(s -> !s.visible());
    exit.locks.removeIf(l -> !l.visible());
    exit.reported.clear();
    exit.spared.clear();
    Spared.forgetLoops(exit);
    Set<Value> reachable = new LinkedHashSet<>();
    if (exit.result != null) {
      reachable.addAll(exit.reachable(exit.result));
    }
    for (Map.Entry<Value, Value> entry : exit.heap.entrySet()) {
      if (entry.getKey().visible()) {
        reachable.addAll(exit.reachable(entry.getValue()));
      }
    }
    exit.contents.forEach(
        (container, elements) -> {
          if (container.visible()) {
            elements.forEach(e -> reachable.addAll(exit.reachable(e)));
          }
        });
    exit.tasks.values().forEach(t -> t.tokens().forEach(v -> reachable.addAll(exit.reachable(v))));
    exit.operations.values().removeIf(o -> !matters(exit, reachable, o));
    exit.invoked.removeIf(i -> !Invoked.isVisible(exit, i));
    exit.operations.values().forEach(o -> o.tokens().forEach(reachable::add));
    exit.operations.values().forEach(o -> reachable.add(Memory.root(o.memory())));
    exit.finished.forEach(o -> reachable.add(Memory.root(o.memory())));
    reachable.addAll(owners(exit, reachable));
    exit.heap.entrySet().removeIf(e -> !kept(e.getKey(), reachable));
    exit.contents.entrySet().removeIf(e -> !kept(e.getKey(), reachable));
    exit.allocations.entrySet().removeIf(e -> !kept(e.getKey(), reachable));
    exit.taken.clear();
    if (body.modifiers().contains("synchronized")) {
      exit.locks.clear();
    }
    Compaction.compact(exit);
    if (exit.heap.size() + exit.contents.size() > MAX_ENTRIES) {
      throw new Engine.BudgetException("it leaves more than " + MAX_ENTRIES + " facts behind");
    }
    return exit;
  }

  /** The arenas of memory that the caller learns of. */
  private static Set<Value> owners(State exit, Set<Value> memory) {
    Set<Value> owners = new LinkedHashSet<>();
    for (Value known : memory) {
      Allocation made = exit.allocations.get(known);
      if (made != null && !made.owner().equals(Values.NULL)) {
        owners.add(Memory.root(made.owner()));
      }
    }
    return owners;
  }

  /** Memory that nobody else knows, with a completion that nobody sees, matters to no caller. */
  private static boolean matters(State state, Set<Value> reachable, Operation operation) {
    Value root = Memory.root(operation.memory());
    if (root.visible() || reachable.contains(root) || root instanceof Value.Field) {
      return true;
    }
    Allocation made = state.allocations.get(root);
    boolean arena = made != null && made.owner().visible();
    return arena || operation.tokens().stream().anyMatch(reachable::contains);
  }

  private static boolean kept(Value location, Set<Value> reachable) {
    if (location.visible() || reachable.contains(location)) {
      return true;
    }
    if (location instanceof Value.Field f) {
      return kept(f.base(), reachable);
    }
    if (location instanceof Value.Element e) {
      return kept(e.base(), reachable);
    }
    return location instanceof Value.View v && kept(v.base(), reachable);
  }
}
