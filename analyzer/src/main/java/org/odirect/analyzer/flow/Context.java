package org.odirect.analyzer.flow;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.odirect.analyzer.body.Body;
import org.odirect.analyzer.body.Span;

/** What the interpretation of all bodies shares: the program, summaries so far, facts of fields. */
final class Context {
  final Program program;
  private static final int MAX_DEPTH = 6;

  /** Marks the parallel form of a stream. */
  static final Allocation PARALLEL =
      new Allocation(
          "PARALLEL", "", Values.NULL, Values.NULL, Values.NULL, "", Set.of(), Span.NOWHERE);

  /** The locals that are read after the instruction under interpretation. */
  Supplier<Set<String>> liveAfter = Set::of;

  /** Hears of completions: a loop that waits for elements waits for all of them. */
  LoopWaits loops = new LoopWaits();

  private final Map<String, Summary> summaries = new HashMap<>();

  /** The bodies whose summaries are being made. */
  private final Set<String> open = new HashSet<>();

  private final Map<String, Boolean> reflecting = new HashMap<>();

  /** Counts what was done so far, in the engine's units: one for all that a round consists of. */
  private static final class Work {
    private long done;
  }

  private Work work = new Work();

  /** The part of it that was done for the body under analysis. */
  private long bodyWork;

  private int depth;
  private @Nullable Set<String> reassigned;
  private @Nullable Self self;
  private @Nullable Context others;
  private final FieldFacts read;
  private final FieldFacts written;
  private final Transcripts transcripts;
  private final Stores stores = new Stores(this);

  /** That of the interpretation under way. */
  private Transcript current = new Transcript();

  /**
   * Makes a context.
   *
   * @param read the facts of an earlier pass
   * @param written receives the facts of this pass
   */
  Context(Program program, FieldFacts read, FieldFacts written) {
    this(program, read, written, Transcripts.first(read));
  }

  private Context(Program program, FieldFacts read, FieldFacts written, Transcripts transcripts) {
    this.program = program;
    this.read = read;
    this.written = written;
    this.transcripts = transcripts;
  }

  /**
   * That of the next round over all bodies.
   *
   * @param facts what this one has learnt of fields
   * @param learnt receives what the next one learns
   */
  Context next(FieldFacts facts, FieldFacts learnt) {
    return new Context(program, facts, learnt, transcripts.next(facts));
  }

  /**
   * The same for another pass.
   *
   * @param facts what is known of fields by now
   * @param outdated the summaries that have to be made again
   */
  Context again(FieldFacts facts, Predicate<Summary> outdated) {
    Context next = new Context(program, facts, new FieldFacts());
    summaries.forEach(
        (id, summary) -> {
          if (!outdated.test(summary)) {
            next.summaries.put(id, summary);
          }
        });
    next.work = work;
    return next;
  }

  /**
   * The same for one object's methods as it runs them.
   *
   * @param object the object; for all others the summaries of this context hold
   */
  Context of(Self object) {
    Context next = new Context(program, read, new FieldFacts());
    next.self = object;
    next.others = this;
    next.work = work;
    return next;
  }

  /** The facts of an earlier pass. */
  FieldFacts read() {
    return read;
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
      if (name != null && told(name).isPool(name)) {
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
        learnt().pool(name);
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
    learnt().pool(field);
  }

  /** Whether a field is assigned outside of constructors: what it held may be another's by then. */
  boolean isReassigned(Value location) {
    if (reassigned == null) {
      reassigned = program.reassigned();
    }
    String name = fieldName(location);
    return name != null && reassigned.contains(name);
  }

  /** Counts work; returns what the body under analysis has cost so far. */
  long spend(long units) {
    work.done += units;
    bodyWork += units;
    current.spent(units);
    return bodyWork;
  }

  /** Whether the work of the round is done, or too much: what is not known by then stays so. */
  boolean isSpent() {
    return work.done > Engine.TOTAL_BUDGET;
  }

  /** Another body is under analysis. */
  void begin() {
    bodyWork = 0;
  }

  /** Receives what the body under analysis tells of fields. */
  FieldFacts learnt() {
    return current.learnt();
  }

  /** What is known of a field that the body under analysis asks for. */
  private FieldFacts told(String field) {
    current.asked(field);
    return read;
  }

  /**
   * Interprets a body for its own sake, or takes over what an earlier round has found of it.
   *
   * @param once whether it is interpreted only once in a round
   * @throws Engine.BudgetException if no fixed point is found within the budget
   */
  void interpret(Body body, Recorder recorder, boolean once) {
    begin();
    Optional<Transcript> same = once ? transcripts.own(body, summaries) : Optional.empty();
    Transcript transcript = same.orElseGet(Transcript::new);
    if (same.isPresent()) {
      takeOver(transcript);
      transcript.repeat(recorder);
    } else {
      run(body, transcript, transcript.through(recorder), Engine.BUDGET);
    }
    summaries.put(body.id(), transcript.summary());
    if (once) {
      transcripts.keepOwn(body, transcript);
    }
  }

  private void run(Body body, Transcript transcript, Recorder recorder, long budget) {
    Transcript outer = current;
    current = transcript;
    try {
      transcript.ended(new Engine(body, this, recorder, budget).run());
    } finally {
      current = outer;
      written.add(transcript.learnt());
    }
  }

  /** The effects of an interpretation that would say the same again, and of those it has asked. */
  private void takeOver(Transcript transcript) {
    for (String id : transcript.summaries().keySet()) {
      if (!summaries.containsKey(id)) {
        takeOverCalled(id, transcripts.earlierCalled(id).orElseThrow());
      }
    }
    written.add(transcript.learnt());
    work.done += transcript.units();
  }

  private void takeOverCalled(String id, Transcript transcript) {
    summaries.put(id, transcript.summary());
    takeOver(transcript);
    transcripts.keepCalled(id, transcript);
  }

  /**
   * A body's summary, made when it is asked for the first time. A recursion, what lies too deep
   * below, and what is lost is unknown.
   */
  Summary summary(Body body) {
    if (others != null && self != null && !self.has(body)) {
      return others.summary(body);
    }
    if (body.isLost() || !program.carries(body)) {
      return summaries.getOrDefault(body.id(), Summary.UNKNOWN);
    }
    Summary answer = answer(body);
    current.asked(body, answer);
    return answer;
  }

  private Summary answer(Body body) {
    Summary known = summaries.get(body.id());
    if (known != null) {
      if (open.contains(body.id())) {
        current.passing();
      }
      return known;
    }
    if (depth >= MAX_DEPTH || isSpent()) {
      current.passing();
      return Summary.UNKNOWN;
    }
    Optional<Transcript> same = transcripts.called(body.id(), summaries);
    if (same.isPresent()) {
      takeOverCalled(body.id(), same.get());
      return same.get().summary();
    }
    Transcript transcript = new Transcript();
    make(body, transcript);
    summaries.put(body.id(), transcript.summary());
    transcripts.keepCalled(body.id(), transcript);
    return transcript.summary();
  }

  /** Makes a summary; one that is too much work stays unknown. */
  private void make(Body body, Transcript transcript) {
    summaries.put(body.id(), Summary.UNKNOWN);
    open.add(body.id());
    LoopWaits outer = loops;
    Supplier<Set<String>> outerLive = liveAfter;
    long outerWork = bodyWork;
    bodyWork = 0;
    loops = new LoopWaits();
    depth++;
    try {
      run(body, transcript, Recorder.NONE, Engine.SMALL_BUDGET);
    } catch (Engine.BudgetException e) {
      // What callers do not know of it they do not report.
    } finally {
      depth--;
      open.remove(body.id());
      loops = outer;
      liveAfter = outerLive;
      bodyWork = outerWork;
    }
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
    return name == null || program.mayMissStores(name) ? null : told(name).of(name);
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
    return told(name).of(name, types);
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
