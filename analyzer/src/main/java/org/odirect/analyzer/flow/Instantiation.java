package org.odirect.analyzer.flow;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.odirect.analyzer.body.Body;
import org.odirect.analyzer.body.Span;
import org.odirect.analyzer.models.MethodModel;

/** Applies a callee's summary to a caller's state. */
final class Instantiation {
  private static final int MAX_CALLS = 6;
  private static final int MAX_SITE = 120;

  private final Context context;
  private final Conflicts conflicts;
  private final Submissions submissions;
  private final Signals signals;
  private final Body body;
  private final Rings rings;

  Instantiation(Body body, Context context, Conflicts conflicts, Submissions submissions) {
    this.body = body;
    this.context = context;
    this.conflicts = conflicts;
    this.submissions = submissions;
    this.signals = new Signals(body, context);
    this.rings = new Rings(body, context);
  }

  /** The same without reports: what a task does is judged when it meets others. */
  Instantiation quiet() {
    return new Instantiation(
        body, context, conflicts.quiet(), submissions.quiet(conflicts.quiet()));
  }

  /**
   * The outcomes of running a body.
   *
   * @param callee the body
   * @param arguments by parameter
   * @return empty if the body is not summarised
   */
  List<Outcome> run(
      Body callee,
      CallSite site,
      @Nullable Value receiver,
      @Nullable Value closure,
      List<Value> arguments,
      State state) {
    boolean ignorable = Guards.ignorable(callee, context.program.index());
    Called called =
        new Called(callee.id(), context.summary(body, state, callee, receiver), ignorable);
    return run(called, site, receiver, closure, arguments, state);
  }

  /** The outcomes of running a method that another module has described by its exits. */
  List<Outcome> run(MethodModel model, CallSite site, List<Value> arguments, State state) {
    SummaryReader.Result read = SummaryReader.read(model, site.span(), site.api());
    read.pools().forEach(context::notePool);
    Called called = new Called(model.key().toString(), read.summary(), read.ignorable());
    return run(called, site, site.receiver(), site.receiver(), arguments, state);
  }

  /** What a call runs, and whether callers may ignore a future that it returns. */
  private record Called(String id, Summary summary, boolean ignorable) {}

  private List<Outcome> run(
      Called called,
      CallSite site,
      @Nullable Value receiver,
      @Nullable Value closure,
      List<Value> arguments,
      State state) {
    Summary summary = called.summary();
    if (!summary.known() || site.id().length() > MAX_SITE) {
      return List.of();
    }
    List<Outcome> outcomes = new ArrayList<>();
    for (State exit : summary.normal()) {
      State after = apply(called, exit, site, receiver, closure, arguments, state);
      if (after != null) {
        invoke(exit, site, new Substitution(state, site.id(), receiver, closure, arguments), after)
            .forEach(s -> outcomes.add(Outcome.normal(s)));
      }
    }
    for (State exit : summary.exceptional()) {
      State after = apply(called, exit, site, receiver, closure, arguments, state);
      if (after != null) {
        outcomes.add(new Outcome(after, exit.thrown));
      }
    }
    return outcomes;
  }

  /** Runs the functions that the callee was given and called, now that they are known. */
  private List<State> invoke(State exit, CallSite site, Substitution sub, State after) {
    List<State> states = List.of(after);
    for (Value function : exit.invoked) {
      Value known = sub.apply(function);
      Allocation made = after.allocations.get(known);
      Body body =
          made != null && made.kind().equals(Allocation.CLOSURE)
              ? context.program.body(made.type())
              : null;
      if (body != null) {
        Instantiation runner = Invoked.isKnown(exit, function) ? this : quiet();
        Set<Value> locks = applied(sub, Invoked.locks(exit, function));
        Set<Value> later = applied(sub, Invoked.begunLater(exit, function));
        CallSite inner = site.inner("/fn", known, List.of());
        states = runner.invoke(body, inner, states, locks, later);
      }
    }
    return states;
  }

  private static Set<Value> applied(Substitution sub, Set<Value> values) {
    Set<Value> mine = new LinkedHashSet<>();
    values.forEach(v -> mine.add(sub.apply(v)));
    return mine;
  }

  /**
   * Runs a function where a callee has called it.
   *
   * @param site calls it: it is the receiver
   * @param states those after the callee
   * @param locks those that the callee held
   * @param later what the callee has begun since
   */
  private List<State> invoke(
      Body body, CallSite site, List<State> states, Set<Value> locks, Set<Value> later) {
    List<State> after = new ArrayList<>();
    for (State state : states) {
      State then = state.copy();
      then.operations.keySet().removeIf(later::contains);
      then.tasks.keySet().removeIf(later::contains);
      then.locks.addAll(locks);
      List<Value> arguments = new ArrayList<>();
      for (int i = 0; i < body.parameters().size(); i++) {
        arguments.add(then.evaluate(site.id() + "/arg" + i));
      }
      int before = after.size();
      for (Outcome outcome : run(body, site, site.receiver(), site.receiver(), arguments, then)) {
        if (outcome.isNormal()) {
          after.add(resumed(outcome.state(), state, later));
        }
      }
      if (after.size() == before) {
        after.add(state);
      }
    }
    return after;
  }

  /**
   * The callee goes on after a function.
   *
   * @param state after the function
   * @param end the state at the callee's end, but for what the function has done
   */
  private static State resumed(State state, State end, Set<Value> later) {
    for (Value lock : List.copyOf(state.locks)) {
      if (!end.locks.contains(lock)) {
        Locks.release(state, lock);
      }
    }
    for (Value begun : later) {
      Operation operation = end.operations.get(begun);
      Task task = end.tasks.get(begun);
      if (operation != null) {
        state.operations.put(begun, operation);
      }
      if (task != null) {
        state.tasks.put(begun, task);
      }
    }
    state.result = end.result;
    return state;
  }

  private @Nullable State apply(
      Called called,
      State exit,
      CallSite site,
      @Nullable Value receiver,
      @Nullable Value closure,
      List<Value> arguments,
      State caller) {
    long units = 16L + exit.weight() + caller.weight();
    context.summaries.spend(units);
    State after = caller.copy();
    ageSites(after, exit, site.id());
    State before = after.copy();
    Value self = receiver;
    Substitution sub = new Substitution(before, site.id(), self, closure, arguments);
    for (Map.Entry<Value, Boolean> fact : exit.facts.entrySet()) {
      if (!Conditions.assume(after, sub.apply(fact.getKey()), fact.getValue())) {
        return null;
      }
    }
    accesses(after, exit, site, sub);
    finished(after, exit, site, sub);
    submissions.submitted(after, site, exit);
    for (Value waited : exit.waited) {
      Value token = sub.apply(waited);
      if (!Timed.isTimedOut(after, token, exit.thrown)) {
        Completion.completeIfChannel(after, token);
        context.complete(after, token);
      }
    }
    exit.handed.forEach(h -> context.hand(after, sub.apply(h)));
    exit.cancelled.forEach(c -> context.cancel(after, sub.apply(c)));
    submissions.provided(after, exit, sub);
    if (Provided.isPicked(exit)) {
      rings.picked(after);
    }
    operations(called, after, exit, site, sub);
    rings.reaped(after, exit.reaped, site.span());
    for (Task task : exit.tasks.values()) {
      Task mine = task.map(sub::apply);
      conflicts.spawn(after, mine);
      after.tasks.put(mine.id(), mine);
    }
    if (exit.unchecked) {
      after.forgetInFlight();
    }
    stores(after, exit, sub);
    if (exit.result != null) {
      exit.marks.forEach(m -> after.marks.add(site.id() + "/" + m));
    }
    exit.signalled.forEach(s -> after.signalled.add(sub.apply(s)));
    exit.locks.forEach(l -> after.locks.add(sub.apply(l)));
    if (exit.result != null) {
      Value root = Memory.root(exit.result);
      after.result = sub.apply(exit.result);
      if (exit.made(root)) {
        after.markMade(sub.apply(root));
      }
    }
    return after;
  }

  /** The callee's sites are evaluated again: what they stood for in the caller becomes old. */
  private static void ageSites(State state, State exit, String prefix) {
    Set<Value> values = new LinkedHashSet<>(exit.operations.keySet());
    values.addAll(exit.allocations.keySet());
    values.addAll(exit.tasks.keySet());
    values.addAll(exit.heap.values());
    exit.contents.values().forEach(values::addAll);
    if (exit.result != null) {
      values.add(exit.result);
    }
    Set<String> again = new LinkedHashSet<>();
    for (Value value : values) {
      value.forEachSite(
          s -> {
            String id = prefix + "/" + s.id();
            if (!s.old() && !state.sites.add(id)) {
              again.add(id);
            }
          });
    }
    state.ageAll(again);
  }

  private void accesses(State state, State exit, CallSite site, Substitution sub) {
    Set<Value> held = state.locks.snapshot();
    Set<Value> seen = State.union(state.waited.snapshot(), state.looked);
    for (Access access : exit.touches()) {
      boolean passed = passed(Memory.root(access.memory()), sub);
      Access translated =
          access
              .map(sub::apply)
              .of(Wrapped.memory(state, sub.apply(access.memory())))
              .after(state.signalled);
      Set<Value> waited = new LinkedHashSet<>(translated.waited());
      Set<Value> locks = State.union(held, translated.locks());
      Access mine =
          translated.with(
              passed ? site.span() : access.site(),
              chain(site.span(), access.span(), access.calls()),
              locks,
              State.union(seen, waited));
      boolean others = mine.kind() == Access.Kind.LET_GO && !Holders.release(state, mine.memory());
      if (others) {
        continue;
      }
      conflicts.touch(state, mine, waited);
      if (mine.calls().size() < MAX_CALLS) {
        state.touch(mine);
      }
    }
  }

  /** Whether the caller names the memory: it passes it, or it calls a method of its holder. */
  private static boolean passed(Value root, Substitution sub) {
    Value base = root;
    while (base instanceof Value.Field f) {
      base = f.base();
    }
    if (base instanceof Value.Parameter p && p.index() >= 0) {
      return true;
    }
    return base.equals(Values.THIS) && !sub.apply(Values.THIS).equals(Values.THIS);
  }

  /**
   * The calls that lead to a place.
   *
   * @param first the outermost one: none that leads there if it is the place itself
   */
  static List<Span> chain(Span first, Span place, List<Span> rest) {
    if (first.equals(place)) {
      return rest;
    }
    List<Span> all = new ArrayList<>();
    all.add(first);
    all.addAll(rest);
    return all;
  }

  private void finished(State state, State exit, CallSite site, Substitution sub) {
    for (Operation operation : exit.finished) {
      Operation mine = translate(operation, exit, site, sub, state);
      if (Opcodes.isRefuted(mine)) {
        continue;
      }
      conflicts.submit(state, mine, Set.of());
      submissions.seen(state, mine);
      if (mine.calls().size() < MAX_CALLS) {
        state.finishCalled(mine);
      }
    }
  }

  private void operations(Called called, State state, State exit, CallSite site, Substitution sub) {
    Set<Value> siblings = new LinkedHashSet<>();
    for (Operation operation : exit.operations.values()) {
      Operation mine = translate(operation, exit, site, sub, state);
      if (Opcodes.isRefuted(mine)) {
        continue;
      }
      Operation expanded = mine.withTokens(signals.expand(state, exit, sub, mine));
      boolean picked = mine.mode() == Operation.Mode.PICKED; // nothing announces it alone
      boolean result = !picked && exit.tokensReach(operation);
      boolean kept = result && (site.used() || Exits.isStored(exit, operation));
      Operation dropped = expanded.withDropped(!picked && !Submissions.isTaken(expanded) && !kept);
      siblings.add(dropped.id());
      conflicts.submit(state, dropped, siblings);
      boolean returned = result && !operation.dropped();
      if (returned && called.ignorable()) {
        submissions.seen(state, dropped.withDropped(false));
      } else {
        submissions.seen(state, dropped, called.id(), returned);
      }
      context.notePool(state, dropped.memory());
      if (mine.calls().size() < MAX_CALLS
          || (result && mine.calls().size() <= Summary.RETURNED_CALLS)) {
        state.operations.put(dropped.id(), dropped);
        dropped.tokens().forEach(state::markMade);
      }
    }
  }

  private Operation translate(
      Operation operation, State exit, CallSite site, Substitution sub, State state) {
    Value memory = lent(operation.memory(), exit, sub, state);
    Operation mine =
        operation
            .map(sub::apply)
            .withMemory(memory)
            .withCalls(chain(site.span(), operation.span(), operation.calls()));
    Operation.Direct direct =
        mine.direct() == Operation.Direct.YES
            ? mine.direct()
            : context.direct(body, state, mine.channel());
    return mine.withDirect(direct == Operation.Direct.NO ? operation.direct() : direct)
        .withLocks(State.union(state.locks.snapshot(), mine.locks()))
        .after(state.waited.snapshot());
  }

  /** How an object was made; the caller knows better of what it has passed. */
  private static void allocation(State state, Value made, Allocation how, Substitution sub) {
    Value mine = sub.apply(made);
    Allocation mapped = how.map(sub::apply);
    if (made.visible()) {
      state.allocations.putIfAbsent(mine, mapped);
    } else {
      state.allocations.put(mine, mapped);
    }
  }

  /** What a callee has lent; the position and limit of what it was passed are known here. */
  private static Value lent(Value memory, State exit, Substitution sub, State state) {
    Value mine = Wrapped.memory(state, sub.apply(memory));
    boolean untouched = memory instanceof Value.Parameter && !exit.windows.containsKey(memory);
    return untouched ? Windows.remaining(state, mine) : mine;
  }

  private void stores(State state, State exit, Substitution sub) {
    exit.allocations.forEach((v, made) -> allocation(state, v, made, sub));
    exit.heap.forEach(
        (location, value) -> {
          Value mine = sub.location(location);
          Value stored = sub.apply(value);
          if (Holders.isCount(mine)) {
            Holders.add(state, mine, stored);
            return;
          }
          state.heap.put(mine, stored);
          context.noteStore(body, state, mine, stored);
        });
    Map<Value, State.Window> before = Map.copyOf(state.windows);
    exit.windows.forEach(
        (buffer, window) ->
            state.windows.put(sub.apply(buffer), Windows.translate(window, sub, before)));
    exit.contents.forEach(
        (container, elements) ->
            elements.forEach(e -> state.addContent(sub.apply(container), sub.apply(e))));
  }
}
