package org.odirect.analyzer.flow;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.odirect.analyzer.body.Body;
import org.odirect.analyzer.body.Instruction;
import org.odirect.analyzer.body.Local;
import org.odirect.analyzer.body.Span;
import org.odirect.analyzer.models.MethodModel;
import org.odirect.analyzer.models.Role;
import org.odirect.analyzer.types.Callee;
import org.odirect.analyzer.types.JavaType;

/** Finds what a call runs, and applies it: a summary, a model, or nothing known. */
final class Calls {
  private static final int MAX_TARGETS = 4;

  private final Body body;
  private final Context context;
  private final Instantiation instantiation;
  private final LibraryCall library;
  private final Submissions submissions;
  private final Recorder recorder;
  private final Natives natives;
  private final Rings rings;

  Calls(Body body, Context context, Recorder recorder) {
    this.body = body;
    this.context = context;
    this.recorder = recorder;
    this.natives = new Natives(context);
    this.rings = new Rings(body, context);
    Conflicts conflicts = new Conflicts(context.program, recorder, body);
    Submissions submissions = new Submissions(body, context, conflicts, recorder);
    this.submissions = submissions;
    this.instantiation = new Instantiation(body, context, conflicts, submissions);
    Tasks tasks = new Tasks(body, context, conflicts, instantiation);
    this.library = new LibraryCall(body, context, conflicts, submissions, instantiation, tasks);
  }

  List<Outcome> call(Instruction.Call call, String id, State state) {
    Value receiver = call.receiver() == null ? null : Interpreter.get(state, call.receiver());
    List<Value> arguments = call.arguments().stream().map(a -> Interpreter.get(state, a)).toList();
    CallSite site =
        new CallSite(id, call.callee(), receiver, arguments, call.target() != null, call.span());
    rings.settle(state);
    arguments.forEach(a -> submissions.usedAgain(state, a));
    if (receiver != null) {
      submissions.usedAgain(state, receiver);
    }
    List<Outcome> outcomes = dispatch(call, site, state);
    Local target = call.target();
    for (Outcome outcome : outcomes) {
      State after = outcome.state();
      if (target != null && outcome.isNormal()) {
        Value result = after.result == null ? after.evaluate(id) : after.result;
        Interpreter.put(after, target, result);
        opened(after, result);
      }
      after.result = null;
    }
    return outcomes;
  }

  /** The result may be a file that is opened with DIRECT, here or by a callee for this body. */
  private void opened(State state, Value result) {
    Allocation made = state.allocations.get(result);
    if (made != null
        && made.kind().equals(Allocation.CHANNEL)
        && !made.isMixed()
        && made.options().stream().anyMatch(it -> !context.optionsIn(state, it).isEmpty())) {
      recorder.opening(new Opening(made.span()));
    }
  }

  /** A value is stored where others find it. */
  void stored(State state, Value value) {
    submissions.usedAgain(state, value);
    rings.used(state, value);
  }

  /** A branch depends on a condition. */
  void looked(State state, Value condition, boolean truth) {
    rings.looked(state, condition, truth);
  }

  /** The body ends. */
  void leave(State state) {
    rings.settle(state);
  }

  /** An element is named by a value. */
  void indexed(State state, Value index) {
    rings.used(state, index);
  }

  /** An element of a primitive array is read or written: arrays back heap buffers. */
  void element(Access.Kind kind, Local array, Value index, Span span, State state) {
    if (!(array.type() instanceof JavaType.ArrayType type)
        || !(type.element() instanceof JavaType.Primitive)) {
      return;
    }
    Value memory = Interpreter.get(state, array);
    boolean bytes = type.element().erasedName().equals("byte");
    Value part = bytes ? new Value.View(memory, Extent.of(index, Value.of(1)), memory) : memory;
    library.touch(kind, part, array.name() + "[]", span, state);
  }

  private List<Outcome> dispatch(Instruction.Call call, CallSite site, State state) {
    if (call.callee().key().name().equals("<fields>")) {
      Body fields = context.program.fieldsOf(call.callee().key().type());
      if (fields == null) {
        return List.of(Outcome.normal(state));
      }
      return fields.isLost() ? lost(site, state) : run(List.of(fields), site, state);
    }
    Body exact = exactTarget(call, site, state);
    Optional<MethodModel> model = context.program.model(call.callee().key());
    if (exact != null && model.filter(m -> isOf(m, exact)).isPresent()) {
      return described(model.get(), site, state);
    }
    if (exact != null && exact.isLost()) {
      return lost(site, state);
    }
    if (exact != null) {
      List<Outcome> outcomes = run(List.of(exact), site, state);
      if (!outcomes.isEmpty()) {
        return outcomes;
      }
    }
    Optional<Natives.Call> function =
        exact == null ? natives.call(site, model, state) : Optional.empty();
    if (function.isPresent()) {
      return library.run(function.get().site(), function.get().model(), state);
    }
    if (model.flatMap(m -> m.receiver(Role.INVOKES)).isPresent()) {
      return unknown(site, state);
    }
    if (model.isPresent() && exact == null && !model.get().exits().isEmpty()) {
      return exits(model.get(), site, state);
    }
    if (model.isPresent() && exact == null) {
      rings.passed(site, model.get(), state);
      return library.run(site, model.get(), state);
    }
    List<Body> targets =
        exact == null ? context.program.implementations(call.callee().key()) : List.of();
    if (targets.stream().anyMatch(Body::isLost)) {
      return lost(site, state);
    }
    if (!targets.isEmpty() && targets.size() <= MAX_TARGETS) {
      List<Outcome> outcomes = run(targets, site, state);
      if (!outcomes.isEmpty()) {
        return outcomes;
      }
    }
    return unknown(site, state);
  }

  /** Runs what a model says: its exits, or its roles. */
  private List<Outcome> described(MethodModel model, CallSite site, State state) {
    return model.exits().isEmpty() ? library.run(site, model, state) : exits(model, site, state);
  }

  private List<Outcome> exits(MethodModel model, CallSite site, State state) {
    String last = "";
    int parameters = model.key().parameters().size();
    if (parameters > 0) {
      last = model.key().parameters().get(parameters - 1);
    }
    List<Value> arguments = pack(site, parameters, last, state);
    List<Outcome> outcomes = instantiation.run(model, site, arguments, state);
    return outcomes.isEmpty() ? unknown(site, state) : outcomes;
  }

  /** Whether a model was written for this very method: it knows better than what is inferred. */
  private static boolean isOf(MethodModel model, Body body) {
    return body.key().filter(model::describes).isPresent();
  }

  private @Nullable Body exactTarget(Instruction.Call call, CallSite site, State state) {
    if (call.exact()) {
      Body own = context.program.body(call.callee().key());
      return own != null
          ? own
          : context.program.dispatch(call.callee().key().type(), call.callee().key());
    }
    if (site.receiver() == null) {
      return context.program.body(call.callee().key());
    }
    Body known = context.target(body, state, site.receiver(), call.callee().key());
    if (known != null) {
      return known;
    }
    if (!site.receiver().equals(Values.THIS)
        || context.program.implementations(call.callee().key()).size() > 1) {
      return null;
    }
    return context.program.dispatch(body.owner(), call.callee().key());
  }

  /** Runs one of several bodies: only what all of them do is certain. */
  private List<Outcome> run(List<Body> targets, CallSite site, State state) {
    List<Outcome> all = new ArrayList<>();
    for (Body target : targets) {
      int parameters = target.parameters().size();
      String last =
          parameters == 0 ? "" : target.parameters().get(parameters - 1).type().erasedName();
      List<Value> arguments = pack(site, parameters, last, state);
      List<Outcome> outcomes =
          (targets.size() > 1 ? instantiation.quiet() : instantiation)
              .run(target, site, site.receiver(), site.receiver(), arguments, state.copy());
      if (outcomes.isEmpty()) {
        return List.of();
      }
      all.addAll(outcomes);
    }
    return targets.size() > 1 ? certain(all, state) : all;
  }

  /** Of what several implementations may do, nothing new is in flight for certain. */
  private static List<Outcome> certain(List<Outcome> outcomes, State before) {
    Set<Value> ended = new LinkedHashSet<>(before.operations.keySet());
    List<Outcome> merged = new ArrayList<>();
    for (Outcome outcome : outcomes) {
      ended.retainAll(outcome.state().operations.keySet());
    }
    for (Outcome outcome : outcomes) {
      State after = outcome.state();
      after.windows.replaceAll(
          (b, w) -> w.equals(before.windows.get(b)) ? w : State.Window.UNKNOWN);
      after.operations.keySet().retainAll(ended);
      after.retainTouches(before);
      after.finished.retainAll(before.finished);
      after.tasks.keySet().retainAll(before.tasks.keySet());
      merged.add(outcome);
    }
    return merged;
  }

  /**
   * The arguments by parameter: variable-arity ones become an array.
   *
   * @param last the type of the last parameter
   */
  private static List<Value> pack(CallSite site, int parameters, String last, State state) {
    List<Value> arguments = site.arguments();
    if (!site.callee().varargs() || parameters == 0) {
      return arguments;
    }
    boolean array = arguments.size() == parameters && isArray(state, arguments.get(parameters - 1));
    if (array || arguments.size() < parameters - 1) {
      return arguments;
    }
    Value packed = state.evaluate(site.id() + "/varargs");
    List<Value> all = new ArrayList<>(arguments.subList(0, parameters - 1));
    for (int i = parameters - 1; i < arguments.size(); i++) {
      state.addContent(packed, arguments.get(i));
      state.heap.put(new Value.Element(packed, Value.of(i - parameters + 1)), arguments.get(i));
    }
    state.allocations.put(
        packed,
        new Allocation(
            Allocation.OBJECT,
            last,
            Values.NULL,
            Values.NULL,
            Values.NULL,
            "",
            Set.of(),
            site.span()));
    all.add(packed);
    return all;
  }

  private static boolean isArray(State state, Value value) {
    Allocation made = state.allocations.get(value);
    return (made != null && made.type().endsWith("[]")) || value instanceof Value.Parameter;
  }

  /** Runs code that may wait for all that is in flight, through whatever it can reach. */
  private List<Outcome> lost(CallSite site, State state) {
    state.forgetInFlight();
    return unknown(site, state);
  }

  private List<Outcome> unknown(CallSite site, State state) {
    List<Outcome> outcomes = new ArrayList<>();
    if (site.receiver() != null) {
      Unknowns.given(context, state, site.receiver());
      callback(site, state);
    }
    site.arguments().forEach(a -> Unknowns.given(context, state, a));
    for (int i = 0; i < site.arguments().size(); i++) {
      Value argument = site.arguments().get(i);
      boolean known = argument.visible() && !(argument instanceof Value.Constant);
      if (known && Gates.isGate(context.program, LibraryCall.type(site, i))) {
        state.waited.add(argument); // what else would one do with it
      }
    }
    rings.unknown(site, state);
    for (String type : site.callee().thrown()) {
      outcomes.add(new Outcome(state.copy(), type));
    }
    state.result = state.evaluate(site.id());
    boolean called = site.receiver() != null && state.invoked.contains(site.receiver());
    if (called && !isCallersOwn(site)) {
      state.result = new Value.Expr(Values.RESULT, List.of(site.receiver()));
    }
    outcomes.add(Outcome.normal(state));
    return outcomes;
  }

  /** Whether what an unknown function returns is one object of this call's. */
  private boolean isCallersOwn(CallSite site) {
    return Guards.owned(site.callee(), context.program.index()) || isMemory(site);
  }

  /** Whether a call results in memory, by its type, or by that of the variable that gets it. */
  private boolean isMemory(CallSite site) {
    return context.program.isMemory(site.callee().result())
        || Instructions.of(body, Instruction.Call.class)
            .filter(call -> call.span().equals(site.span()))
            .flatMap(call -> Instructions.results(body, call))
            .anyMatch(local -> context.program.isMemory(local.type()));
  }

  /** Calling a function that is not known yet: the caller who knows it will see what it does. */
  private static void callback(CallSite site, State state) {
    Value receiver = site.receiver();
    if (receiver != null && receiver.visible() && !receiver.equals(Values.THIS)) {
      state.signalled.add(receiver);
      Invoked.note(state, receiver);
    }
  }

  List<Outcome> construct(Instruction.New made, String id, State state) {
    Value object = state.evaluate(id);
    state.markMade(object);
    String type = made.type().erasedName();
    state.allocations.put(object, Allocation.object(type, made.span()));
    Interpreter.capture(state, object, made.captures());
    List<Value> arguments = made.arguments().stream().map(a -> Interpreter.get(state, a)).toList();
    CallSite site =
        new CallSite(id + "/new", made.constructor(), object, arguments, true, made.span());
    List<Outcome> outcomes = constructor(made.constructor(), site, state);
    for (Outcome outcome : outcomes) {
      State after = outcome.state();
      Value result = after.result;
      Interpreter.put(after, made.target(), result instanceof Value.View ? result : object);
      after.result = null;
    }
    return outcomes;
  }

  private List<Outcome> constructor(Callee callee, CallSite site, State state) {
    Optional<MethodModel> model = context.program.model(callee.key());
    boolean described = model.filter(m -> m.describes(callee.key())).isPresent();
    Body target = described ? null : context.program.body(callee.key());
    Value object = java.util.Objects.requireNonNull(site.receiver());
    Allocation made = state.allocations.get(object);
    boolean own = described && made != null && made.type().equals(callee.key().type());
    if (target == null && made != null && !own) {
      target = context.program.fieldsOf(made.type());
    }
    if (target != null && target.isLost()) {
      site.arguments().forEach(a -> state.addContent(object, a));
      return lost(site, state);
    }
    if (target != null) {
      List<Outcome> outcomes = run(List.of(target), site, state);
      if (!outcomes.isEmpty()) {
        return outcomes;
      }
    }
    if (model.isPresent()) {
      Value count = site.argument(model.get().indexOf(Role.COUNT));
      if (count != null && made != null) {
        state.allocations.put(object, made.withSize(count));
      }
      return described(model.get(), site, state);
    }
    if (!callee.project()) {
      site.arguments().forEach(a -> state.addContent(object, a));
    }
    return List.of(Outcome.normal(state));
  }
}
