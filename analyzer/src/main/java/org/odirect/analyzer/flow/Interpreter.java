package org.odirect.analyzer.flow;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.odirect.analyzer.body.Body;
import org.odirect.analyzer.body.Instruction;
import org.odirect.analyzer.body.Local;

/** Interprets the instructions of one body on states; calls are left to {@link Calls}. */
final class Interpreter {
  private static final int MAX_DEPTH = 8;

  private final Body body;
  private final Context context;
  private final Calls calls;

  Interpreter(Body body, Context context, Recorder recorder) {
    this.body = body;
    this.context = context;
    this.calls = new Calls(body, context, recorder);
  }

  /** The state at the body's entry. */
  State entry() {
    State state = new State();
    boolean lambda = body.kind() == Body.Kind.LAMBDA;
    Value holder = lambda ? Values.CLOSURE : Values.THIS;
    if (!lambda) {
      state.locals.put("this", Values.THIS);
    }
    for (Local captured : body.captured()) {
      Value value = new Value.Field(holder, "val$" + captured.name());
      put(state, captured, state.load(value));
    }
    for (int i = 0; i < body.parameters().size(); i++) {
      put(state, body.parameters().get(i), new Value.Parameter(i));
    }
    if (body.modifiers().contains("synchronized")) {
      state.locks.add(
          body.modifiers().contains("static")
              ? new Value.Static(body.owner(), "class")
              : Values.THIS);
    }
    String guard = body.annotations().getOrDefault("GuardedBy", "").replace("\"", "");
    if (!guard.isEmpty()) {
      state.locks.add(Guards.lock(body.owner(), guard));
    }
    return state;
  }

  /**
   * Interprets one instruction.
   *
   * @param id the instruction's name within the body: names the sites it evaluates
   * @param state changed in place or copied; not to be used afterwards
   */
  List<Outcome> step(Instruction instruction, String id, State state) {
    if (instruction instanceof Instruction.Call call) {
      return calls.call(call, id, state);
    }
    if (instruction instanceof Instruction.New made) {
      return calls.construct(made, id, state);
    }
    if (instruction instanceof Instruction.Throw thrown) {
      return List.of(new Outcome(state, thrown.value().type().erasedName()));
    }
    simple(instruction, id, state);
    return List.of(Outcome.normal(state));
  }

  /** A branch depends on a condition. */
  void looked(State state, Value condition, boolean truth) {
    calls.looked(state, condition, truth);
  }

  private void simple(Instruction instruction, String id, State state) {
    if (instruction instanceof Instruction.Copy i) {
      put(state, i.target(), get(state, i.source()));
    } else if (instruction instanceof Instruction.Literal i) {
      put(state, i.target(), Value.of(i.value()));
    } else if (instruction instanceof Instruction.GetField i) {
      getField(i, id, state);
    } else if (instruction instanceof Instruction.PutField i) {
      putField(i, state);
    } else if (instruction instanceof Instruction.GetElement i) {
      Value location = new Value.Element(get(state, i.array()), get(state, i.index()));
      calls.indexed(state, get(state, i.index()));
      calls.element(Access.Kind.READ, i.array(), get(state, i.index()), i.span(), state);
      put(state, i.target(), bounded(state, state.load(location), id));
    } else if (instruction instanceof Instruction.PutElement i) {
      Value array = get(state, i.array());
      Value value = get(state, i.source());
      calls.stored(state, value);
      calls.indexed(state, get(state, i.index()));
      state.heap.put(new Value.Element(array, get(state, i.index())), value);
      state.addContent(array, value);
      context.keep(state, value);
      calls.element(Access.Kind.WRITE, i.array(), get(state, i.index()), i.span(), state);
    } else if (instruction instanceof Instruction.Operator i) {
      operator(i, id, state);
    } else if (instruction instanceof Instruction.InstanceOf i) {
      put(state, i.target(), instanceOf(i, id, state));
    } else if (instruction instanceof Instruction.NewArray i) {
      newArray(i, id, state);
    } else if (instruction instanceof Instruction.Closure i) {
      closure(i, id, state);
    } else if (instruction instanceof Instruction.MonitorEnter i) {
      state.locks.add(get(state, i.lock()));
    } else if (instruction instanceof Instruction.MonitorExit i) {
      Locks.release(state, get(state, i.lock()));
    } else if (instruction instanceof Instruction.Return i) {
      calls.leave(state);
      if (i.value() != null) {
        state.locals.put(State.RETURNED, get(state, i.value()));
      }
    } else if (instruction instanceof Instruction.Catch i) {
      Value caught = state.evaluate(id);
      state.markMade(caught);
      put(state, i.target(), caught);
    } else if (instruction instanceof Instruction.Next i) {
      Value iterated = get(state, i.iterated());
      Value element = state.evaluate(id);
      state.addContent(element, new Value.Element(iterated, element));
      state.addContent(element, iterated);
      put(state, i.target(), element);
    }
  }

  static Value get(State state, Local local) {
    Value value = state.locals.get(local.name());
    return value == null ? Value.site("undefined " + local.name()) : value;
  }

  static void put(State state, Local local, Value value) {
    state.locals.put(local.name(), value);
  }

  private static Value bounded(State state, Value value, String id) {
    return value.depth() > MAX_DEPTH ? state.evaluate(id + " deep") : value;
  }

  /** A field's location; its name carries the declaring type so that equal names do not meet. */
  static Value location(State state, @Nullable Local base, String owner, String field) {
    if (base == null) {
      return new Value.Static(owner, field);
    }
    String name = field.contains("$") ? field : owner + "#" + field;
    return new Value.Field(get(state, base), name);
  }

  private void getField(Instruction.GetField i, String id, State state) {
    Value location = location(state, i.base(), i.owner(), i.field());
    Value value = state.load(location);
    if (i.kind() == Instruction.FieldKind.VOLATILE && !state.heap.containsKey(location)) {
      value = volatileRead(state, id, location);
    }
    context.describeField(body, state, location, value);
    if (context.isDirectOption(location)) {
      state.marks.add(id);
    }
    put(state, i.target(), bounded(state, Registrations.held(state, location, value), id));
  }

  /**
   * A volatile field may hold something else each time; numbers and flags must not be correlated.
   */
  private static Value volatileRead(State state, String id, Value location) {
    Value read = state.evaluate(id);
    state.addContent(read, location);
    return read;
  }

  private void putField(Instruction.PutField i, State state) {
    Value location = location(state, i.base(), i.owner(), i.field());
    Value value = get(state, i.source());
    calls.stored(state, value);
    state.heap.put(location, value);
    if (!(value instanceof Value.Constant) && context.reflectsDirect(body)) {
      context.reflected(i.source().type()).ifPresent(o -> state.addContent(value, o));
    }
    context.noteStore(body, state, location, value);
    if (i.kind() == Instruction.FieldKind.VOLATILE) {
      state.signalled.add(location);
    }
  }

  private void operator(Instruction.Operator i, String id, State state) {
    List<Value> operands = i.operands().stream().map(o -> get(state, o)).toList();
    if (i.operator().equals(Conditions.HAS_NEXT)) {
      Value site = state.evaluate(id);
      put(state, i.target(), new Value.Expr(Conditions.HAS_NEXT, List.of(site, operands.get(0))));
      return;
    }
    Value value = Arithmetic.apply(i.operator(), operands);
    Boolean known = Conditions.evaluate(state, value);
    put(state, i.target(), bounded(state, known == null ? value : Value.of(known), id));
  }

  private Value instanceOf(Instruction.InstanceOf i, String id, State state) {
    Value value = get(state, i.source());
    Allocation made = state.allocations.get(value);
    if (value.equals(Values.NULL)) {
      return Value.of(false);
    }
    if (made != null && made.kind().equals(Allocation.OBJECT) && !made.type().endsWith("[]")) {
      return Value.of(context.program.index().isSubtype(made.type(), i.type().erasedName()));
    }
    return state.evaluate(id);
  }

  private void newArray(Instruction.NewArray i, String id, State state) {
    Value array = state.evaluate(id);
    state.markMade(array);
    Value size = i.length() == null ? Value.of(i.elements().size()) : get(state, i.length());
    boolean bytes = i.type().erasedName().equals("byte[]");
    state.allocations.put(
        array,
        new Allocation(
            bytes ? "HEAP" : Allocation.OBJECT,
            bytes ? "" : i.type().erasedName(),
            size,
            Values.NULL,
            Values.NULL,
            "",
            Set.of(),
            i.span()));
    for (int k = 0; k < i.elements().size(); k++) {
      Value element = get(state, i.elements().get(k));
      state.heap.put(new Value.Element(array, Value.of(k)), element);
      state.addContent(array, element);
    }
    put(state, i.target(), array);
  }

  private void closure(Instruction.Closure i, String id, State state) {
    Value closure = state.evaluate(id);
    state.markMade(closure);
    state.allocations.put(closure, Allocation.closure(i.body(), i.span()));
    capture(state, closure, i.captures());
    put(state, i.target(), closure);
  }

  static void capture(State state, Value object, Map<String, Local> captures) {
    Set<String> names = new LinkedHashSet<>(captures.keySet());
    for (String name : names) {
      Local local = captures.get(name);
      if (local != null) {
        state.heap.put(new Value.Field(object, name), get(state, local));
      }
    }
  }
}
