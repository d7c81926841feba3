package org.odirect.analyzer.flow;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.odirect.analyzer.body.Span;

/**
 * What holds on one group of paths to a point: the values of locals and of the heap, what is in
 * flight, which tasks run, which locks are held, and what has been touched so far.
 *
 * <p>Mutable while a block is interpreted, never shared then: {@link #copy} before branching.
 */
final class State {
  /** Beyond this many touches and ended operations more are not kept: less is reported. */
  private static final int MAX_TOUCHES = 120;

  private static final int MAX_FINISHED = 24;

  /** The name under which the locals hold what the body returns. */
  static final String RETURNED = "return";

  final Map<String, Value> locals = new LinkedHashMap<>();

  /** What locations hold, where that differs from their value at entry. */
  final Map<Value, Value> heap = new LinkedHashMap<>();

  /** What containers, joins and stages may hold or denote. */
  final Map<Value, Set<Value>> contents = new LinkedHashMap<>();

  final Map<Value, Operation> operations = new LinkedHashMap<>();
  final Map<Value, Task> tasks = new LinkedHashMap<>();
  final Map<Value, Allocation> allocations = new LinkedHashMap<>();
  final Map<Value, Window> windows = new LinkedHashMap<>();
  final Map<Value, Boolean> facts = new LinkedHashMap<>();

  /** What was taken out of which container. */
  final Map<Value, Value> taken = new LinkedHashMap<>();

  final Set<Value> locks = new LinkedHashSet<>();

  /** What has been waited for. */
  final Set<Value> waited = new LinkedHashSet<>();

  /** What has been handed to somebody who may wait for it. */
  final Set<Value> handed = new LinkedHashSet<>();

  /** What branches have looked at: flags that order threads if others set them. */
  final Set<Value> looked = new LinkedHashSet<>();

  final Set<Value> signalled = new LinkedHashSet<>();

  /** Where the path has named the DIRECT option: such paths are told from others. */
  final Set<String> marks = new LinkedHashSet<>();

  /** Operations whose future was cancelled without closing the channel, and callers' futures. */
  final Set<Value> cancelled = new LinkedHashSet<>();

  /** Functions of the caller that were called. */
  final Set<Value> invoked = new LinkedHashSet<>();

  /** What has been touched: one entry for a place and an object, with all that was waited for. */
  private final Map<Touch, Access> trace = new LinkedHashMap<>();

  private record Touch(Access.Kind kind, Value memory, Set<Value> locks, Span span, Span site) {}

  /** Operations that began and ended on the way here: other threads may meet them. */
  final Set<Operation> finished = new LinkedHashSet<>();

  /** The conflicts that this path has shown already: one misuse is one finding. */
  final Set<String> reported = new HashSet<>();

  private final Set<String> sites = new HashSet<>();
  private final Set<Value> made = new HashSet<>();
  @Nullable Value result;
  @Nullable String thrown;

  /** How many completions were reaped that are not matched with operations. */
  int reaped;

  /** What was reaped last, if its result says so. */
  Rings.@Nullable Reaping reaping;

  /** How many entries the last sweep left. */
  int retained;

  /** Whether an exception that nobody declares led here: nothing is known to be in flight. */
  boolean unchecked;

  /**
   * The position and limit of a buffer object, where known.
   *
   * @param position in bytes, or null
   * @param limit in bytes, or null
   */
  record Window(@Nullable Value position, @Nullable Value limit) {
    static final Window UNKNOWN = new Window(null, null);
  }

  State copy() {
    State copy = new State();
    copy.locals.putAll(locals);
    copy.heap.putAll(heap);
    copy.contents.putAll(contents);
    copy.operations.putAll(operations);
    copy.tasks.putAll(tasks);
    copy.allocations.putAll(allocations);
    copy.windows.putAll(windows);
    copy.facts.putAll(facts);
    copy.taken.putAll(taken);
    copy.locks.addAll(locks);
    copy.waited.addAll(waited);
    copy.handed.addAll(handed);
    copy.looked.addAll(looked);
    copy.signalled.addAll(signalled);
    copy.cancelled.addAll(cancelled);
    copy.marks.addAll(marks);
    copy.invoked.addAll(invoked);
    copy.trace.putAll(trace);
    copy.finished.addAll(finished);
    copy.sites.addAll(sites);
    copy.reported.addAll(reported);
    copy.made.addAll(made);
    copy.result = result;
    copy.thrown = thrown;
    copy.unchecked = unchecked;
    copy.reaped = reaped;
    copy.reaping = reaping;
    copy.retained = retained;
    return copy;
  }

  /**
   * The value of a site's new evaluation. What the site stood for before becomes old, here and in
   * everything that was derived from it.
   */
  Value evaluate(String id) {
    Value.Site recent = Value.site(id);
    if (!sites.add(id)) {
      age(recent);
    }
    return recent;
  }

  /** Makes every occurrence of a site's recent value an old one. */
  void age(Value.Site recent) {
    ageAll(Set.of(recent.id()));
  }

  private void ageAll(Set<String> ids) {
    if (ids.isEmpty()) {
      return;
    }
    rename(
        v ->
            v.map(
                leaf ->
                    leaf instanceof Value.Site s && !s.old() && ids.contains(s.id())
                        ? new Value.Site(s.id(), true)
                        : leaf));
  }

  /** Notes that a value is an object that was made here. */
  void markMade(Value value) {
    made.add(value);
  }

  /** Whether a value is an object that was made here. */
  boolean made(Value value) {
    return made.contains(value);
  }

  private void rename(Function<Value, Value> f) {
    locals.replaceAll((local, value) -> f.apply(value));
    rekey(heap, f, f);
    heap.keySet().removeIf(location -> !location.unique());
    rekeyContents(f);
    rekey(taken, f, f);
    rekey(operations, f, o -> o.map(f));
    rekey(tasks, f, t -> t.map(f));
    rekey(allocations, f, a -> a.map(f));
    rekey(
        windows,
        f,
        w ->
            new Window(
                w.position == null ? null : f.apply(w.position),
                w.limit == null ? null : f.apply(w.limit)));
    Map<Value, Boolean> oldFacts = new LinkedHashMap<>(facts);
    facts.clear();
    oldFacts.forEach(
        (condition, truth) -> {
          Value renamed = f.apply(condition);
          if (renamed.unique()) {
            facts.put(renamed, truth);
          }
        });
    renameAll(locks, f);
    renameAll(waited, f);
    renameAll(handed, f);
    renameAll(looked, f);
    renameAll(signalled, f);
    renameAll(cancelled, f);
    renameAll(invoked, f);
    List<Access> accesses = List.copyOf(trace.values());
    trace.clear();
    accesses.forEach(a -> touch(a.map(f)));
    Set<Operation> done = new LinkedHashSet<>();
    finished.stream()
        .map(o -> o.map(f))
        .filter(o -> Memory.root(o.memory()).unique())
        .forEach(done::add);
    finished.clear();
    finished.addAll(done);
    if (result != null) {
      result = f.apply(result);
    }
  }

  private static void renameAll(Set<Value> values, Function<Value, Value> f) {
    List<Value> old = List.copyOf(values);
    values.clear();
    old.forEach(v -> values.add(f.apply(v)));
  }

  private static <T> void rekey(
      Map<Value, T> map, Function<Value, Value> key, Function<T, T> value) {
    Map<Value, T> old = new LinkedHashMap<>(map);
    map.clear();
    old.forEach((k, v) -> map.put(key.apply(k), value.apply(v)));
  }

  private void rekeyContents(Function<Value, Value> f) {
    Map<Value, Set<Value>> old = new LinkedHashMap<>(contents);
    contents.clear();
    old.forEach(
        (container, elements) -> {
          Set<Value> renamed = new LinkedHashSet<>();
          elements.forEach(e -> renamed.add(f.apply(e)));
          contents.merge(f.apply(container), renamed, State::union);
        });
  }

  static <T> Set<T> union(Set<T> a, Set<T> b) {
    if (a.containsAll(b)) {
      return a;
    }
    Set<T> all = new LinkedHashSet<>(a);
    all.addAll(b);
    return all;
  }

  void addContent(Value container, Value element) {
    contents.merge(container, Set.of(element), State::union);
  }

  /** What a location holds now. */
  Value load(Value location) {
    return heap.getOrDefault(location, location);
  }

  /** The group of paths that a state belongs to: only states of one group are merged. */
  record Group(
      Set<Value> operations,
      Set<Value> tasks,
      Set<Value> locks,
      Set<Value> waited,
      Set<Value> cancellations,
      Set<String> marks,
      int reaped,
      Rings.@Nullable Reaping reaping,
      boolean unchecked,
      @Nullable String thrown) {}

  Group group() {
    Set<Value> visible = new HashSet<>();
    waited.stream().filter(Value::visible).forEach(visible::add);
    return new Group(
        Set.copyOf(operations.keySet()),
        Set.copyOf(tasks.keySet()),
        Set.copyOf(locks),
        visible,
        facts.keySet().stream()
            .filter(Conditions::isCancellation)
            .collect(Collectors.toUnmodifiableSet()),
        Set.copyOf(marks),
        reaped,
        reaping,
        unchecked,
        thrown);
  }

  /** An operation has begun and ended: others may have met it if they can know the memory. */
  void finish(Operation operation) {
    Value root = Memory.root(operation.memory());
    if (root.visible() || (root instanceof Value.Field && root.unique())) {
      finish(operation.ended(), root);
    }
  }

  /** The same for an operation that a callee has begun and ended. */
  void finishCalled(Operation operation) {
    finish(operation.ended(), Memory.root(operation.memory()));
  }

  private void finish(Operation ended, Value root) {
    if (finished.size() < MAX_FINISHED && root.unique()) {
      finished.add(ended);
    }
  }

  /** How much there is to copy and to rename. */
  int weight() {
    return heap.size()
        + contents.size()
        + trace.size()
        + allocations.size()
        + facts.size()
        + locals.size();
  }

  /** Records a touch, unless nobody could tell later which object it was. */
  void touch(Access access) {
    if (!Memory.root(access.memory()).unique()) {
      return;
    }
    Touch key =
        new Touch(access.kind(), access.memory(), access.locks(), access.span(), access.site());
    if (trace.size() < MAX_TOUCHES || trace.containsKey(key)) {
      trace.merge(key, access, Access::or);
    }
  }

  /** What has been touched on the way here. */
  Collection<Access> touches() {
    return trace.values();
  }

  void forgetTouches() {
    trace.clear();
  }

  /** Of the touches, those that another state knows as well remain. */
  void retainTouches(State other) {
    trace.keySet().retainAll(other.trace.keySet());
  }

  /**
   * An exception that nobody declares, or code that is lost: from here on nothing that was in
   * flight is known to be.
   */
  void forgetInFlight() {
    unchecked = true;
    operations.clear();
    tasks.clear();
  }

  /**
   * Joins another state of the same group into this one.
   *
   * @param other changed by the join; not to be used afterwards
   * @param block names the joins' sites
   * @return whether this state changed
   */
  boolean join(State other, String block) {
    State before = copy();
    locals.keySet().retainAll(other.locals.keySet());
    forgetElements(other);
    other.forgetElements(this);
    renewJoins(other, block);
    Map<List<Value>, Value> joined = new HashMap<>();
    joinLocals(other, block, joined);
    joinHeap(other, block, joined);
    other.contents.forEach((c, e) -> contents.merge(c, e, State::union));
    operations.keySet().retainAll(other.operations.keySet());
    operations.replaceAll((id, o) -> merged(o, Objects.requireNonNull(other.operations.get(id))));
    tasks.keySet().retainAll(other.tasks.keySet());
    retainEqual(allocations, other.allocations, true);
    taken.putAll(other.taken);
    windows.keySet().retainAll(other.windows.keySet());
    windows.replaceAll((o, w) -> w.equals(other.windows.get(o)) ? w : Window.UNKNOWN);
    facts.entrySet().removeIf(e -> !e.getValue().equals(other.facts.get(e.getKey())));
    locks.retainAll(other.locks);
    waited.addAll(other.waited);
    handed.addAll(other.handed);
    looked.addAll(other.looked);
    signalled.addAll(other.signalled);
    cancelled.addAll(other.cancelled);
    invoked.addAll(other.invoked);
    other.trace.values().forEach(this::touch);
    finished.addAll(other.finished);
    sites.addAll(other.sites);
    made.retainAll(other.made);
    reported.retainAll(other.reported);
    joinReaped(other);
    return !same(before);
  }

  /** After different numbers of completions any operation may be complete. */
  private void joinReaped(State other) {
    if (reaped != other.reaped || !Objects.equals(reaping, other.reaping)) {
      reaped = 0;
      reaping = null;
      Completion.complete(this, Rings.RINGS);
    }
  }

  /** Elements that the other path has not stored alike are known by their container only. */
  private void forgetElements(State other) {
    heap.entrySet()
        .removeIf(
            e ->
                e.getKey() instanceof Value.Element
                    && !e.getValue().equals(other.heap.get(e.getKey())));
  }

  /** What the sites of joins that will be made stood for becomes old, in one sweep. */
  private void renewJoins(State other, String block) {
    Set<String> mine = new HashSet<>();
    Set<String> theirs = new HashSet<>();
    locals.forEach(
        (name, value) ->
            renew(other, joinId(block, name), value, other.locals.get(name), mine, theirs));
    for (Value location : locations(other)) {
      String id = joinId(block, location.toString());
      renew(other, id, load(location), other.load(location), mine, theirs);
    }
    ageAll(mine);
    other.ageAll(theirs);
  }

  private void renew(
      State other,
      String id,
      Value value,
      @Nullable Value theirValue,
      Set<String> mine,
      Set<String> theirs) {
    if (value.equals(theirValue)) {
      return;
    }
    if (other.sites.contains(id)) {
      theirs.add(id);
    }
    if (sites.contains(id) && !value.equals(Value.site(id))) {
      mine.add(id);
    }
  }

  private Set<Value> locations(State other) {
    Set<Value> all = new LinkedHashSet<>(heap.keySet());
    all.addAll(other.heap.keySet());
    return all;
  }

  private static String joinId(String block, String name) {
    return "phi " + block + " " + name;
  }

  private void joinLocals(State other, String block, Map<List<Value>, Value> joined) {
    for (String name : List.copyOf(locals.keySet())) {
      Value mine = Objects.requireNonNull(locals.get(name));
      Value theirs = Objects.requireNonNull(other.locals.get(name));
      if (!mine.equals(theirs)) {
        locals.put(name, joinOnce(mine, theirs, joinId(block, name), other, joined));
      }
    }
  }

  private void joinHeap(State other, String block, Map<List<Value>, Value> joined) {
    for (Value location : locations(other)) {
      Value mine = load(location);
      Value theirs = other.load(location);
      if (!mine.equals(theirs)) {
        String id = joinId(block, location.toString());
        heap.put(location, joinOnce(mine, theirs, id, other, joined));
      }
    }
  }

  /** Equal pairs of values join to one value, so that aliases stay aliases. */
  private Value joinOnce(
      Value mine, Value theirs, String id, State other, Map<List<Value>, Value> joined) {
    Value known = joined.get(List.of(mine, theirs));
    if (known != null) {
      return known;
    }
    Value address = Addresses.joined(mine, theirs);
    if (address != null) {
      return address;
    }
    Value phi = Value.site(id);
    sites.add(id);
    if (!mine.equals(phi) && denotes(mine)) {
      addContent(phi, mine);
    }
    if (denotes(theirs)) {
      addContent(phi, theirs);
    }
    Allocation mineMade = allocations.get(mine);
    if (mineMade != null && mineMade.equals(other.allocations.get(theirs))) {
      allocations.put(phi, mineMade);
      other.allocations.put(phi, mineMade);
    }
    joined.put(List.of(mine, theirs), phi);
    return phi;
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

  private static Operation merged(Operation mine, Operation theirs) {
    Set<Value> locks = new LinkedHashSet<>(mine.locks());
    locks.retainAll(theirs.locks());
    return mine.withLocks(locks)
        .withTokens(union(mine.tokens(), theirs.tokens()))
        .withDropped(mine.dropped() && theirs.dropped());
  }

  private static void retainEqual(
      Map<Value, Allocation> mine, Map<Value, Allocation> theirs, boolean union) {
    mine.entrySet()
        .removeIf(
            e -> {
              Allocation other = theirs.get(e.getKey());
              return other != null && !other.equals(e.getValue());
            });
    if (union) {
      theirs.forEach(mine::putIfAbsent);
    }
  }

  /** Whether two states say the same. */
  boolean same(State other) {
    return locals.equals(other.locals)
        && heap.equals(other.heap)
        && contents.equals(other.contents)
        && operations.equals(other.operations)
        && tasks.equals(other.tasks)
        && allocations.equals(other.allocations)
        && windows.equals(other.windows)
        && facts.equals(other.facts)
        && locks.equals(other.locks)
        && waited.equals(other.waited)
        && handed.equals(other.handed)
        && looked.equals(other.looked)
        && signalled.equals(other.signalled)
        && cancelled.equals(other.cancelled)
        && reaped == other.reaped
        && Objects.equals(reaping, other.reaping)
        && invoked.equals(other.invoked)
        && marks.equals(other.marks)
        && trace.equals(other.trace)
        && finished.equals(other.finished);
  }

  /** Everything that can be reached from a value; the value itself included. */
  Set<Value> reachable(Value start) {
    return Reach.from(this, start);
  }

  /** Whether the result gives access to an operation's completion. */
  boolean tokensReach(Operation operation) {
    if (result == null) {
      return false;
    }
    Set<Value> reachable = reachable(result);
    return operation.tokens().stream().anyMatch(reachable::contains);
  }
}
