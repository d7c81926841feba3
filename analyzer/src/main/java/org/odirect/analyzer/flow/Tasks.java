package org.odirect.analyzer.flow;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.odirect.analyzer.body.Body;
import org.odirect.analyzer.types.ClassInfo;
import org.odirect.analyzer.types.JavaType;
import org.odirect.analyzer.types.MethodKey;

/** Starts code on other threads, and runs functions that a library method calls back. */
final class Tasks {
  /** The key of what each thread has of its own. */
  private static final Value OWN = Value.of("OWN");

  private final Body body;
  private final Context context;
  private final Conflicts conflicts;
  private final Instantiation instantiation;
  private final Signals signals;

  Tasks(Body body, Context context, Conflicts conflicts, Instantiation instantiation) {
    this.body = body;
    this.context = context;
    this.conflicts = conflicts;
    this.instantiation = instantiation;
    this.signals = new Signals(body, context);
  }

  /** The body that a function or a task object runs, or null. */
  @Nullable Body bodyOf(State state, Value function, JavaType type) {
    Allocation made = state.allocations.get(function);
    if (made != null && made.kind().equals(Allocation.CLOSURE)) {
      return context.program.body(made.type());
    }
    String owner = function.equals(Values.THIS) ? context.ownerOf(body) : "";
    if (made != null && made.kind().equals(Allocation.OBJECT)) {
      owner = made.type();
    }
    if (owner.isEmpty()) {
      return null;
    }
    Optional<ClassInfo.MethodInfo> method = context.program.index().functionalMethod(type);
    MethodKey key =
        method.map(ClassInfo.MethodInfo::key).orElse(new MethodKey(owner, "run", List.of()));
    return context.program.dispatch(owner, key);
  }

  /**
   * Starts a task on another thread.
   *
   * @param token what one waits for to wait for the task
   * @param handOff whether the starter hands the memory over and gets a future for it
   * @param after what is complete before the task runs
   * @return the task; null if nothing is known of it
   */
  @Nullable Task spawn(
      State state,
      CallSite site,
      Value function,
      JavaType type,
      Value token,
      boolean handOff,
      Set<Value> after) {
    Task task = make(state, site, function, type, token, handOff, after);
    if (task == null) {
      return null;
    }
    conflicts.spawn(state, task);
    state.tasks.put(task.id(), task);
    return task;
  }

  /**
   * The function runs on several threads at once, and is over when the call returns. What each of
   * them gets or makes is its own.
   */
  void parallel(State state, CallSite site, Value function, JavaType type) {
    for (String side : List.of("/a", "/b")) {
      String id = site.id() + side;
      spawn(state, site.named(id), function, type, Value.site(id), false, Set.of());
    }
    for (String side : List.of("/a", "/b")) {
      state.tasks.remove(Value.site(site.id() + side));
    }
  }

  private @Nullable Task make(
      State state,
      CallSite site,
      Value function,
      JavaType type,
      Value token,
      boolean handOff,
      Set<Value> after) {
    Body code = bodyOf(state, function, type);
    if (code == null) {
      return null;
    }
    State scratch = state.copy();
    after.forEach(a -> Completion.complete(scratch, a));
    scratch.operations.clear();
    scratch.tasks.clear();
    scratch.locks.clear();
    scratch.forgetTouches();
    scratch.finished.clear();
    scratch.signalled.clear();
    scratch.waited.clear(); // what the starter has waited for is no wait of the task
    List<Value> arguments = new ArrayList<>();
    for (int i = 0; i < code.parameters().size(); i++) {
      arguments.add(Value.site(site.id() + "/arg" + i));
    }
    if (!arguments.isEmpty()) {
      GivenBack.pass(scratch, after, arguments.get(0));
    }
    Set<Value> before = State.union(state.waited.snapshot(), after);
    Set<Access> accesses = new LinkedHashSet<>();
    Set<Operation> operations = new LinkedHashSet<>();
    Set<Value> tokens = new LinkedHashSet<>();
    tokens.add(token);
    tokens.add(function);
    if (site.receiver() != null && !site.receiver().equals(Values.THIS)) {
      tokens.add(site.receiver());
    }
    site.arguments().stream().filter(a -> isOneThread(state, a)).forEach(tokens::add);
    tokens.addAll(signals.signalsOf(state, code, site.id() + "/task", function, arguments));
    CallSite inner = site.inner("/task", function, arguments);
    for (Outcome outcome :
        instantiation.quiet().run(code, inner, function, function, arguments, scratch)) {
      State end = outcome.state();
      end.touches().forEach(a -> accesses.add(inside(a, before)));
      end.finished.stream()
          .filter(o -> o.direct() != Operation.Direct.NO || o.late() || !o.retained())
          .filter(o -> blocking(o) || !context.isReassigned(Memory.root(o.memory())))
          .forEach(o -> operations.add(blocking(o) ? o.asTask(token, handOff) : o));
      end.operations.values().forEach(o -> operations.add(o));
    }
    if (accesses.isEmpty() && operations.isEmpty()) {
      return null;
    }
    Value thread = Value.site(site.id() + "/thread");
    return new Task(
            token,
            tokens,
            Set.copyOf(after),
            List.copyOf(accesses),
            List.copyOf(operations),
            handOff,
            site.span())
        .map(value -> value.map(leaf -> leaf.equals(OWN) ? thread : leaf));
  }

  /** Whether the same thread runs both tasks, one after the other. */
  static boolean takeTurns(State state, Task task, Task other) {
    return task.tokens().stream()
        .anyMatch(t -> t.unique() && isOneThread(state, t) && other.tokens().contains(t));
  }

  private static boolean isOneThread(State state, Value executor) {
    Allocation made = state.allocations.get(executor);
    return made != null && made.kind().equals(Allocation.ONE_THREAD);
  }

  private static boolean blocking(Operation operation) {
    return operation.mode() == Operation.Mode.BLOCKING;
  }

  private static Access inside(Access access, Set<Value> before) {
    Access touch = access.itself();
    Set<Value> waited = State.union(touch.waited(), before);
    return touch.with(touch.site(), touch.calls(), touch.locks(), waited);
  }
}
