package org.odirect.analyzer.flow;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.odirect.analyzer.body.Body;
import org.odirect.analyzer.body.Span;
import org.odirect.analyzer.explain.Step;
import org.odirect.analyzer.models.MethodModel;
import org.odirect.analyzer.models.Role;
import org.odirect.analyzer.models.RoleUse;
import org.odirect.analyzer.types.JavaType;

/** Interprets a call by the roles of its model. */
final class LibraryCall {
  static final String SEPARATORS = "[,\\s{}]+";

  private final Context context;
  private final Conflicts conflicts;
  private final Submissions submissions;
  private final Instantiation instantiation;
  private final Tasks tasks;
  private final Results results;
  private final Rings rings;

  LibraryCall(
      Body body,
      Context context,
      Conflicts conflicts,
      Submissions submissions,
      Instantiation instantiation,
      Tasks tasks) {
    this.context = context;
    this.conflicts = conflicts;
    this.submissions = submissions;
    this.instantiation = instantiation;
    this.tasks = tasks;
    this.results = new Results(body, context);
    this.rings = new Rings(body, context);
  }

  /** The outcomes of the call; the result of each normal one is its state's result. */
  List<Outcome> run(CallSite called, MethodModel model, State state) {
    CallSite before = Registrations.resolved(state, called, model);
    List<Outcome> outcomes = new ArrayList<>(exceptions(before, model, state));
    accesses(before, model, state);
    wrap(before, model, state);
    order(before, model, state);
    Value result = state.evaluate(before.id());
    CallSite site = before.renewed();
    List<Operation> started = submissions.submit(state, site, model, result);
    started.forEach(o -> submissions.start(state, o));
    for (Subject s : subjects(site, model, Role.LENDS)) {
      if (s.use().flag("givenBack")) {
        GivenBack.note(state, result, s.value());
      }
    }
    complete(site, model, state);
    rings.run(site, model, state);
    submissions.provide(state, site, model);
    Registrations.note(state, site, model, result);
    containers(site, model, state, result);
    spawn(site, model, state, result);
    List<State> after = callbacks(site, model, state);
    for (State each : after) {
      each.result =
          started.isEmpty() || model.result(Role.COMPLETION).isEmpty()
              ? results.of(site, model, each, result)
              : result;
      Value got = each.result;
      subjects(site, model, Role.WAITS).forEach(s -> GivenBack.pass(each, List.of(s.value()), got));
      if (model.result(Role.NEVER_RETURNS).isEmpty()) {
        outcomes.add(Outcome.normal(each));
      }
    }
    return outcomes;
  }

  private List<Outcome> exceptions(CallSite site, MethodModel model, State state) {
    List<Outcome> outcomes = new ArrayList<>();
    for (Subject waited : subjects(site, model, Role.WAITS)) {
      String also = waited.use().argument("alsoOn");
      List<String> types = new ArrayList<>(thrown(site, also));
      for (String type : types) {
        State thrown = state.copy();
        boolean told = List.of(also.split(SEPARATORS, -1)).contains(type);
        if (told && !Timed.isTimed(thrown, waited.value())) {
          context.complete(thrown, waited.value());
        } else {
          explain(thrown, site, waited.value(), type);
        }
        outcomes.add(new Outcome(thrown, type));
      }
      cancelled(site, waited, state).ifPresent(outcomes::add);
    }
    if (!outcomes.isEmpty()) {
      return outcomes;
    }
    for (String type : site.callee().thrown()) {
      State thrown = state.copy();
      endAll(site, model, thrown);
      outcomes.add(new Outcome(thrown, type));
    }
    return outcomes;
  }

  /** The wait fails because the future is cancelled: here, or by a caller who has it. */
  private Optional<Outcome> cancelled(CallSite site, Subject waited, State state) {
    String type = waited.use().argument("cancelled");
    if (type.isEmpty() || !context.program.cancels()) {
      return Optional.empty();
    }
    State thrown = state.copy();
    if (!Conditions.assume(thrown, Conditions.cancelled(waited.value()), true)) {
      return Optional.empty();
    }
    explain(thrown, site, waited.value(), type);
    return Optional.of(new Outcome(thrown, type));
  }

  private static List<String> thrown(CallSite site, String also) {
    Set<String> types = new LinkedHashSet<>(site.callee().thrown());
    if (!also.isEmpty()) {
      types.addAll(List.of(also.split(SEPARATORS, -1)));
    }
    types.remove("");
    return List.copyOf(types);
  }

  /** Notes at each operation in flight why this wait did not end it. */
  private static void explain(State state, CallSite site, Value token, String exception) {
    String simple = exception.substring(exception.lastIndexOf('.') + 1);
    note(
        state,
        site,
        token,
        "`" + simple + "` leaves `" + site.callee().key().name() + "` while the operation goes on");
  }

  private static void note(State state, CallSite site, Value token, String text) {
    Set<Value> denoted = state.reachable(token);
    state.operations.replaceAll(
        (id, operation) -> {
          if (!Completion.denotes(state, token, denoted, operation)) {
            return operation;
          }
          List<Step> history = new ArrayList<>(operation.history());
          Step step = new Step(Step.Kind.STILL_IN_FLIGHT, site.span(), "this thread", text);
          if (!history.contains(step)) {
            history.add(step);
          }
          return operation.withHistory(history);
        });
  }

  /** A receiver or argument with a role. */
  record Subject(Value value, RoleUse use, int index) {}

  static List<Subject> subjects(CallSite site, MethodModel model, Role role) {
    List<Subject> found = new ArrayList<>();
    Optional<RoleUse> receiver = model.receiver(role);
    if (receiver.isPresent() && site.receiver() != null) {
      found.add(new Subject(site.receiver(), receiver.get(), -1));
    }
    for (int i = 0; i < site.arguments().size(); i++) {
      Optional<RoleUse> parameter = model.parameter(i, role);
      if (parameter.isPresent()) {
        found.add(new Subject(site.arguments().get(i), parameter.get(), i));
      }
    }
    return found;
  }

  private void accesses(CallSite site, MethodModel model, State state) {
    for (Subject s : subjects(site, model, Role.READS)) {
      touch(Access.Kind.READ, Addresses.touched(state, site, model, s), site, state);
    }
    for (Subject s : subjects(site, model, Role.WRITES)) {
      touch(Access.Kind.WRITE, Addresses.touched(state, site, model, s), site, state);
    }
    for (Subject s : subjects(site, model, Role.WRITES_STATE)) {
      touch(Access.Kind.STATE, s.value(), site, state);
      Windows.change(state, s.value(), s.use(), moved(site, model, s), site);
    }
    for (Value registration : Registrations.ended(site, model)) {
      touch(Access.Kind.RELEASE, registration, site, state);
    }
    Value holders = site.argument(model.indexOf(Role.COUNT));
    for (Subject s : subjects(site, model, Role.RETAINS)) {
      Holders.retain(state, s.value(), holders);
    }
    for (Subject s : subjects(site, model, Role.RELEASES)) {
      Value memory = Addresses.located(state, s.value());
      boolean counted = s.use().flag("counted");
      if (!counted) {
        touch(Access.Kind.RELEASE, memory, site, state);
      } else if (Holders.release(state, memory, holders)) {
        touch(Access.Kind.LET_GO, memory, site, state);
      }
    }
  }

  private static void wrap(CallSite site, MethodModel model, State state) {
    Value wrapper = site.receiver();
    for (Subject s : subjects(site, model, Role.WRAPPED)) {
      Value view = state.evaluate(site.id() + "/wrapped");
      if (wrapper != null) {
        Wrapped.wrap(state, wrapper, Results.viewed(site, model, state, view, s));
      }
    }
  }

  /** How many bytes a relative access moves the position, or null if that is not known. */
  private static @Nullable Value moved(CallSite site, MethodModel model, Subject subject) {
    if (subject.index() >= 0) {
      return null;
    }
    return model
        .receiver(Role.WRITES)
        .or(() -> model.receiver(Role.READS))
        .map(use -> Addresses.length(site, model, use, Value.of(0L)))
        .filter(length -> !length.equals(Values.UNKNOWN))
        .orElse(null);
  }

  private void touch(Access.Kind kind, Value memory, CallSite site, State state) {
    touch(kind, memory, site.api(), site.span(), state);
  }

  void touch(Access.Kind kind, Value memory, String api, Span span, State state) {
    if (memory instanceof Value.Constant) {
      return;
    }
    Access access =
        new Access(
            kind,
            memory,
            state.locks.snapshot(),
            State.union(state.waited.snapshot(), state.looked),
            state.signalled.snapshot(),
            api,
            span,
            span,
            List.of());
    conflicts.touch(state, access, Set.of());
    if (Memory.isShared(memory)) {
      state.touch(access);
    }
  }

  private void order(CallSite site, MethodModel model, State state) {
    subjects(site, model, Role.LOCKS).forEach(s -> state.locks.add(lock(state, s)));
    subjects(site, model, Role.UNLOCKS).forEach(s -> Locks.release(state, lock(state, s)));
    subjects(site, model, Role.SIGNALS).forEach(s -> state.signalled.add(s.value()));
    for (Subject s : subjects(site, model, Role.SETTLES)) {
      state.signalled.add(s.value());
      if (s.use().flag("timed")) {
        Timed.note(context.program, state, s.value(), model.key().type());
      }
      settle(site, state, s.value());
    }
  }

  /** A promise that is completed by hand tells nothing of the operations below it any more. */
  private void settle(CallSite site, State state, Value promise) {
    Set<Value> below = state.reachable(promise);
    state.contents.remove(promise);
    state.operations.values().stream()
        .filter(o -> o.tokens().stream().anyMatch(below::contains))
        .forEach(context.loops::used);
    state.operations.replaceAll(
        (id, operation) -> {
          Set<Value> tokens = new LinkedHashSet<>(operation.tokens());
          tokens.remove(Signals.conditional(promise));
          boolean told = tokens.remove(promise) || tokens.stream().anyMatch(below::contains);
          if (!told || tokens.isEmpty()) {
            return operation;
          }
          List<Step> history = new ArrayList<>(operation.history());
          String text =
              "`" + site.callee().key().name() + "` completes the promise, not the operation";
          history.add(new Step(Step.Kind.STILL_IN_FLIGHT, site.span(), "this thread", text));
          return operation.withTokens(tokens).withHistory(history);
        });
  }

  private Value lock(State state, Subject subject) {
    String part = subject.use().argument("part");
    return part.isEmpty()
        ? Locks.of(context, state, subject.value())
        : Locks.part(subject.value(), part);
  }

  private void complete(CallSite site, MethodModel model, State state) {
    for (Role role : List.of(Role.WAITS, Role.AWAITS)) {
      for (Subject s : subjects(site, model, role)) {
        if (isBounded(site, s)) {
          boundedWait(site, state, s.value());
        } else if (!s.use().flag("polled")) {
          context.complete(state, s.value());
        }
        rings.awaited(state);
      }
    }
    endAll(site, model, state);
    for (Subject s : subjects(site, model, Role.CANCELS)) {
      Value interrupt = site.argument(0);
      Boolean closes = interrupt == null ? null : Arithmetic.truth(interrupt);
      if (Boolean.FALSE.equals(closes)) {
        note(state, site, s.value(), "`cancel(false)` completes the future, not the operation");
        context.cancel(state, s.value());
      } else {
        context.complete(state, s.value());
      }
    }
  }

  /** Closing waits for what runs and fails what is queued, even if it then throws. */
  private void endAll(CallSite site, MethodModel model, State state) {
    for (Subject s : subjects(site, model, Role.ENDS_ALL)) {
      if (!isBounded(site, s)) {
        Completion.completeChannel(state, s.value());
        context.complete(state, s.value());
      }
    }
  }

  /** Whether a wait may end before what it waits for; not within the longest time there is. */
  private static boolean isBounded(CallSite site, Subject subject) {
    return subject.use().flag("bounded")
        && site.arguments().stream().noneMatch(Value.of(Long.MAX_VALUE)::equals);
  }

  private static void boundedWait(CallSite site, State state, Value token) {
    if (!site.used()) {
      note(state, site, token, "the result of this bounded wait is not looked at");
    }
  }

  /** An object, or what its field holds that a role names. */
  static Value held(State state, MethodModel model, Value object, RoleUse use) {
    String field = use.argument("field");
    return field.isEmpty()
        ? object
        : state.load(new Value.Field(object, model.key().type() + "#" + field));
  }

  private void containers(CallSite site, MethodModel model, State state, Value result) {
    Value container = site.receiver() == null ? result : site.receiver();
    if (site.receiver() == null && model.indexOf(Role.ADDED) >= 0) {
      state.markMade(result);
    }
    Value key = site.argument(model.indexOf(Role.KEY));
    if (context.program.usesRings()) {
      Entries.assigned(context, state, site, model);
    }
    for (Subject s : subjects(site, model, Role.ADDED)) {
      if (context.program.usesRings()) {
        Entries.stored(context, state, site, model, container, s);
      }
      if (type(site, s.index()) instanceof JavaType.Primitive
          && !Addresses.isPointer(state, s.value())) {
        continue;
      }
      Value into = held(state, model, container, s.use());
      state.addContent(Memory.root(into), s.value());
      context.keep(state, s.value());
      if (key != null) {
        state.heap.put(new Value.Element(into, key), s.value());
      }
      // Who takes it from there may wait for it then.
      if (context.isPool(state, into) && !Completion.isFoundBy(state, s.value())) {
        touch(Access.Kind.RELEASE, s.value(), site, state);
      }
    }
    for (Subject s : subjects(site, model, Role.CARRIES)) {
      if (s.index() >= 0) {
        state.addContent(container, s.value());
      }
    }
  }

  private void spawn(CallSite site, MethodModel model, State state, Value result) {
    boolean future =
        model.result(Role.COMPLETION).filter(u -> !u.value().equals("THREAD")).isPresent();
    for (Subject s : subjects(site, model, Role.SPAWNS)) {
      Task task =
          tasks.spawn(state, site, s.value(), type(site, s.index()), result, future, Set.of());
      if (task != null) {
        submissions.handedOff(state, task);
      }
    }
    for (Subject s : subjects(site, model, Role.RUNS_AFTER)) {
      Set<Value> after = new LinkedHashSet<>();
      // A stage is done when those are that it is made of.
      subjects(site, model, Role.STAGED).forEach(t -> after.addAll(state.reachable(t.value())));
      if (site.receiver() != null) {
        after.add(site.receiver());
      }
      // The function hears of the completion: it is not dropped.
      after.forEach(t -> context.keep(state, t));
      tasks.spawn(state, site, s.value(), type(site, s.index()), result, true, after);
    }
    for (Subject s : subjects(site, model, Role.TASK)) {
      state.heap.put(new Value.Field(result, "task$"), s.value());
      if (site.receiver() != null) {
        state.heap.put(new Value.Field(site.receiver(), "task$"), s.value());
      }
    }
    for (Subject s : subjects(site, model, Role.STARTS)) {
      Value thread = s.value();
      Value task = state.heap.getOrDefault(new Value.Field(thread, "task$"), thread);
      tasks.spawn(state, site, task, JavaType.UNKNOWN, thread, false, Set.of());
    }
  }

  static JavaType type(CallSite site, int index) {
    List<JavaType> parameters = site.callee().parameters();
    if (index < 0 || parameters.isEmpty()) {
      return JavaType.UNKNOWN;
    }
    return parameters.get(Math.min(index, parameters.size() - 1));
  }

  private List<State> callbacks(CallSite site, MethodModel model, State state) {
    List<State> states = List.of(state);
    for (Subject s : subjects(site, model, Role.RUNS_PARALLEL)) {
      tasks.parallel(state, site, s.value(), type(site, s.index()));
      states = runNow(site, s, states);
    }
    for (Subject s : subjects(site, model, Role.RUNS_NOW)) {
      if (context.isParallel(state, site.receiver())) {
        tasks.parallel(state, site, s.value(), type(site, s.index()));
      }
      states = runNow(site, s, states);
    }
    return states;
  }

  private List<State> runNow(CallSite site, Subject function, List<State> states) {
    List<State> after = new ArrayList<>();
    for (State state : states) {
      Body body = tasks.bodyOf(state, function.value(), type(site, function.index()));
      if (body == null) {
        Unknowns.mayRun(context, state, function.value());
        after.add(state);
        continue;
      }
      after.addAll(runBody(site, function, state, body));
    }
    return after;
  }

  /** The element that a function gets, if the container was made here with just that one. */
  private static @Nullable Value only(State state, @Nullable Value container, RoleUse use) {
    if (container == null || !state.made(container) || !use.argument("gets").equals("ELEMENT")) {
      return null;
    }
    Set<Value> elements = state.contents.getOrDefault(container, Set.of());
    Value element = elements.size() == 1 ? elements.iterator().next() : null;
    return element != null && element.unique() ? element : null;
  }

  private List<State> runBody(CallSite site, Subject function, State state, Body body) {
    String id = site.id() + "/fn" + function.index();
    List<Value> arguments = new ArrayList<>();
    for (int i = 0; i < body.parameters().size(); i++) {
      Value argument = state.evaluate(id + "/arg" + i);
      Value only = only(state, site.receiver(), function.use());
      if (only != null && i == 0) {
        arguments.add(only);
        continue;
      }
      if (site.receiver() != null) {
        state.addContent(argument, new Value.Element(site.receiver(), argument));
        state.addContent(argument, site.receiver());
      }
      arguments.add(argument);
    }
    CallSite inner =
        new CallSite(id, site.callee(), function.value(), arguments, true, site.span());
    List<Outcome> outcomes =
        instantiation.run(body, inner, function.value(), function.value(), arguments, state);
    List<State> normal = new ArrayList<>();
    for (Outcome outcome : outcomes) {
      if (outcome.isNormal()) {
        State end = outcome.state();
        if (end.result != null) {
          end.addContent(Value.site(site.id()), end.result);
        }
        normal.add(end);
      }
    }
    return normal.isEmpty() ? List.of(state) : normal;
  }
}
