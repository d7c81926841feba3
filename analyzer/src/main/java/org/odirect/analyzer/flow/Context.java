package org.odirect.analyzer.flow;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.odirect.analyzer.body.Body;
import org.odirect.analyzer.body.Span;

/** What the interpretation of all bodies shares: the program, summaries so far, facts of fields. */
final class Context {
  final Program program;

  /** Marks the parallel form of a stream. */
  static final Allocation PARALLEL =
      new Allocation(
          "PARALLEL", "", Values.NULL, Values.NULL, Values.NULL, "", Set.of(), Span.NOWHERE);

  /** The locals that are read after the instruction under interpretation. */
  Supplier<Set<String>> liveAfter = Set::of;

  /** Hears of completions: a loop that waits for elements waits for all of them. */
  LoopWaits loops = new LoopWaits();

  /** The summaries so far, and what they have cost. */
  final Summaries summaries;

  private final Map<String, Boolean> reflecting = new HashMap<>();
  private final Stores stores = new Stores(this);
  private @Nullable Set<String> reassigned;
  private @Nullable Self self;
  private @Nullable Context others;

  /**
   * Makes a context.
   *
   * @param read the facts of an earlier pass
   * @param written receives the facts of this pass
   */
  Context(Program program, FieldFacts read, FieldFacts written) {
    this.program = program;
    this.summaries = Summaries.first(this, read, written);
  }

  private Context(Program program, Function<Context, Summaries> summaries) {
    this.program = program;
    this.summaries = summaries.apply(this);
  }

  /**
   * That of the next round over all bodies.
   *
   * @param facts what this one has learnt of fields
   * @param learnt receives what the next one learns
   */
  Context next(FieldFacts facts, FieldFacts learnt) {
    return new Context(program, next -> summaries.next(next, facts, learnt));
  }

  /**
   * The same for another pass.
   *
   * @param facts what is known of fields by now
   * @param outdated the summaries that have to be made again
   */
  Context again(FieldFacts facts, Predicate<Summary> outdated) {
    return new Context(program, next -> summaries.again(next, facts, outdated));
  }

  /**
   * The same for one object's methods as it runs them.
   *
   * @param object the object; for all others the summaries of this context hold
   */
  Context of(Self object) {
    Context next = again(read(), summary -> true);
    next.self = object;
    next.others = this;
    return next;
  }

  /** The facts of an earlier pass. */
  FieldFacts read() {
    return summaries.told();
  }

  /** Somebody waits, or may wait, for what a value denotes. */
  void complete(State state, Value token) {
    Set<Value> containers =
        token.visible() && !loops.inLoop() ? Set.of() : Completion.containers(state, token);
    List<Operation> ended = Completion.complete(state, token, containers);
    loops.completed(state, token, containers, ended);
  }

  /** Somebody cancels the future that a value denotes: it is not dropped. */
  void cancel(State state, Value token) {
    Completion.cancel(state, token).forEach(loops::used);
  }

  /** A value is put somewhere: a future among its meanings is not dropped. */
  void keep(State state, Value value) {
    state.operations.values().stream()
        .filter(o -> o.tokens().contains(value))
        .forEach(o -> loops.used(o));
  }

  /** Somebody is handed a value, and may wait for what it denotes. */
  void hand(State state, Value token) {
    loops.handed(token, Completion.hand(state, token));
  }

  /** The kind of the arena that memory lives in, or an empty string. */
  String arena(State state, Allocation memory) {
    if (!memory.arena().isEmpty()) {
      return memory.arena();
    }
    Allocation current = memory;
    for (int i = 0; i < 4 && !current.owner().equals(Values.NULL); i++) {
      Value owner = Memory.root(current.owner());
      Allocation made = state.allocations.get(owner);
      Allocation next = made == null ? factOf(owner) : made;
      if (next == null) {
        return "";
      }
      if (next.owner().equals(Values.NULL)) {
        return next.arena().isEmpty() ? next.kind() : next.arena();
      }
      current = next;
    }
    return "";
  }

  /** Whether a stream is parallel. */
  boolean isParallel(State state, @Nullable Value stream) {
    Allocation made = stream == null ? null : state.allocations.get(stream);
    return made != null && made.kind().equals(PARALLEL.kind());
  }

  /** Whether a container is one that fresh buffers are taken from. */
  boolean isPool(State state, Value container) {
    for (Value v : state.reachable(container)) {
      String name = fieldName(v);
      if (name != null && summaries.told(name).isPool(name)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Notes for the next pass that what was taken from this container is used as a fresh buffer: not
   * if the body has waited for what may tell that it is free.
   */
  void notePool(State state, Value memory) {
    Value container = state.taken.get(Memory.root(memory));
    if (container == null || state.waited.stream().anyMatch(w -> mayTell(state, w, container))) {
      return;
    }
    for (Value v : state.reachable(container)) {
      String name = fieldName(v);
      if (name != null) {
        summaries.learnt().pool(name);
      }
    }
  }

  /** Whether others may complete what was waited for, and this is no wait for an element itself. */
  private static boolean mayTell(State state, Value waited, Value container) {
    return !waited.equals(container)
        && state.reachable(waited).stream()
            .anyMatch(v -> v.visible() || state.taken.containsKey(Memory.root(v)));
  }

  /** Notes for the next pass that a field has a pool that fresh buffers are taken from. */
  void notePool(String field) {
    summaries.learnt().pool(field);
  }

  /** Whether a field is assigned outside of constructors: what it held may be another's by then. */
  boolean isReassigned(Value location) {
    if (reassigned == null) {
      reassigned = program.reassigned();
    }
    String name = fieldName(location);
    return name != null && reassigned.contains(name);
  }

  /** A body's summary. */
  Summary summary(Body body) {
    return others != null && self != null && !self.has(body)
        ? others.summary(body)
        : summaries.of(body);
  }

  /** The summary of a callee that a body runs on a receiver, or that is a function. */
  Summary summary(Body caller, State state, Body callee, @Nullable Value receiver) {
    boolean another =
        self != null && (receiver == null || !self.runs(caller, state, callee, receiver));
    return another && others != null ? others.summary(callee) : summary(callee);
  }

  /** The class of the receiver if a body runs for one object, else the body's own. */
  String ownerOf(Body body) {
    return self != null && self.is(body, Values.THIS) ? self.type() : body.owner();
  }

  /** Whether a field is the DIRECT option. */
  boolean isDirectOption(Value location) {
    return location instanceof Value.Static s
        && program.models().directOptions().contains(s.owner() + "." + s.name());
  }

  /** The DIRECT option that code finds by reflection: the first that the models name. */
  Optional<Value> directOption() {
    return program.models().directOptions().stream()
        .sorted()
        .findFirst()
        .map(
            option -> {
              int dot = option.lastIndexOf('.');
              return new Value.Static(option.substring(0, dot), option.substring(dot + 1));
            });
  }

  /** The option found by reflection, for a variable that can hold it. */
  Optional<Value> reflected(org.odirect.analyzer.types.JavaType type) {
    return directOption()
        .filter(
            o ->
                o instanceof Value.Static s
                    && program.index().isSubtype(s.owner(), type.erasedName()));
  }

  /** Whether a body names the option's class and the option in strings. */
  boolean reflectsDirect(Body body) {
    return reflecting.computeIfAbsent(body.id(), id -> program.reflects(body));
  }

  /** Adds what the program's stores tell of a field that this body has not written. */
  void describeField(Body body, State state, Value location, Value value) {
    if (!value.equals(location) || state.allocations.containsKey(location)) {
      return;
    }
    Allocation fact = factOf(body, location);
    if (fact != null) {
      state.allocations.put(location, fact);
    }
  }

  /** What the program's stores tell of a field, or null. */
  @Nullable Allocation factOf(Value location) {
    String name = fieldName(location);
    return name == null || program.mayMissStores(name) ? null : summaries.told(name).of(name);
  }

  /** The same, as seen from a class: what its own constructors store, if that is known. */
  private @Nullable Allocation factOf(Body body, Value location) {
    String name = fieldName(location);
    boolean own = location instanceof Value.Field f && f.base().equals(Values.THIS);
    if (name == null || !own || program.mayMissStores(name)) {
      return factOf(location);
    }
    List<String> types = new ArrayList<>();
    types.add(body.owner());
    types.addAll(program.index().projectSubtypes(body.owner()));
    types.addAll(program.index().lineage(body.owner()));
    return summaries.told(name).of(name, types);
  }

  /** Notes a store for the next pass. */
  void noteStore(Body body, State state, Value location, Value value) {
    stores.note(body, state, location, value);
  }

  static @Nullable String fieldName(Value location) {
    if (location instanceof Value.Static s) {
      return s.owner() + "#" + s.name();
    }
    if (location instanceof Value.Field f && f.name().contains("#")) {
      return f.name();
    }
    return null;
  }

  /** The DIRECT options that a value may be or contain. */
  Set<Value> optionsIn(State state, Value value) {
    Set<Value> found = new LinkedHashSet<>();
    if (value.equals(Values.DIRECT)) {
      found.add(value);
      return found;
    }
    if (!program.namesDirect()) {
      return found;
    }
    for (Value v : state.reachable(value)) {
      if (v instanceof Value.Static s
          && program.models().directOptions().contains(s.owner() + "." + s.name())) {
        found.add(v);
        continue;
      }
      Allocation made = state.allocations.get(v);
      if (made != null && made.kind().equals(Allocation.CHANNEL)) {
        found.addAll(made.options());
      }
      Allocation fact = made == null ? factOf(v) : null;
      if (fact != null && fact.kind().equals(Allocation.CHANNEL)) {
        found.addAll(fact.options());
      }
    }
    return found;
  }

  /** How an object was made, here or by a function that is known now. */
  @Nullable Allocation made(State state, Value value) {
    Allocation known = state.allocations.get(value);
    boolean result = value instanceof Value.Expr x && x.operator().equals(Values.RESULT);
    if (known != null || !result) {
      return known;
    }
    Allocation function = state.allocations.get(((Value.Expr) value).operands().get(0));
    Body body =
        function != null && function.kind().equals(Allocation.CLOSURE)
            ? program.body(function.type())
            : null;
    if (body == null) {
      return null;
    }
    for (State exit : summary(body).normal()) {
      Allocation made = exit.result == null ? null : exit.allocations.get(exit.result);
      if (made != null && made.owner().equals(Values.NULL)) {
        return made;
      }
    }
    return null;
  }

  /** Whether a channel bypasses the page cache, from what is known of its openings. */
  Operation.Direct direct(Body body, State state, Value channel) {
    Set<Value> options = new LinkedHashSet<>();
    for (Value v : state.reachable(channel)) {
      Allocation made = made(state, v);
      Allocation known = made == null ? factOf(body, v) : made;
      if (known != null && known.kind().equals(Allocation.CHANNEL)) {
        known.options().forEach(o -> options.addAll(optionsIn(state, o)));
      }
    }
    if (options.isEmpty()) {
      return Operation.Direct.NO;
    }
    Allocation made = state.allocations.get(channel);
    return made == null || made.isMixed() ? Operation.Direct.SOMETIMES : Operation.Direct.YES;
  }

  /** The body that a function or an object of a known class runs for a method, or null. */
  @Nullable Body target(
      Body caller, State state, Value receiver, org.odirect.analyzer.types.MethodKey key) {
    if (self != null && self.is(caller, receiver)) {
      return program.dispatch(self.type(), key);
    }
    Allocation made = state.allocations.get(receiver);
    if (made == null) {
      return null;
    }
    if (made.kind().equals(Allocation.CLOSURE)) {
      return program.body(made.type());
    }
    if (!made.kind().equals(Allocation.OBJECT)) {
      return null;
    }
    return program.dispatch(Objects.requireNonNull(made.type()), key);
  }
}
