package org.odirect.analyzer.flow;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
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

  final SharedMap<String, Value> locals;

  /** What locations hold, where that differs from their value at entry. */
  final SharedMap<Value, Value> heap;

  /** What containers, joins and stages may hold or denote. */
  final SharedMap<Value, Set<Value>> contents;

  final SharedMap<Value, Operation> operations;

  /** Operations that a loop waits for: see {@link Spared}. */
  final SharedMap<Value, Operation> spared;

  final SharedMap<Value, Task> tasks;
  final SharedMap<Value, Allocation> allocations;
  final SharedMap<Value, Window> windows;
  final SharedMap<Value, Boolean> facts;

  /** What was taken out of which container. */
  final SharedMap<Value, Value> taken;

  final SharedSet<Value> locks;

  /** What has been waited for. */
  final SharedSet<Value> waited;

  /** What has been handed to somebody who may wait for it. */
  final SharedSet<Value> handed;

  /** What branches have looked at: flags that order threads if others set them. */
  final SharedSet<Value> looked;

  final SharedSet<Value> signalled;

  /** Where the path has named the DIRECT option: such paths are told from others. */
  final SharedSet<String> marks;

  /** Operations whose future was cancelled without closing the channel, and callers' futures. */
  final SharedSet<Value> cancelled;

  /** Functions of the caller that were called. */
  final SharedSet<Value> invoked;

  /** What has been touched: one entry for a place and an object, with all that was waited for. */
  final SharedMap<Touch, Access> trace;

  record Touch(Access.Kind kind, Value memory, Set<Value> locks, Span span, Span site) {
    static Touch of(Access access) {
      return new Touch(
          access.kind(), access.memory(), access.locks(), access.span(), access.site());
    }

    @Override
    public boolean equals(@Nullable Object other) {
      return this == other
          || (other instanceof Touch t
              && kind == t.kind
              && memory.equals(t.memory)
              && span.equals(t.span)
              && site.equals(t.site)
              && locks.equals(t.locks));
    }

    @Override
    public int hashCode() {
      return 31 * memory.hashCode() + span.hashCode();
    }

    @SuppressWarnings("ReferenceEquality") // what does not change is the same object
    Touch map(Function<Value, Value> f) {
      Value newMemory = f.apply(memory);
      Set<Value> newLocks = Mapping.set(locks, f);
      return newMemory == memory && newLocks == locks
          ? this
          : new Touch(kind, newMemory, newLocks, span, site);
    }
  }

  /** Operations that began and ended on the way here: other threads may meet them. */
  final SharedSet<Operation> finished;

  /** The conflicts that this path has shown already: one misuse is one finding. */
  final SharedSet<String> reported;

  final SharedSet<String> sites;
  final SharedSet<Value> made;
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

    @SuppressWarnings("ReferenceEquality") // what does not change is the same object
    Window map(Function<Value, Value> f) {
      Value newPosition = position == null ? null : f.apply(position);
      Value newLimit = limit == null ? null : f.apply(limit);
      return newPosition == position && newLimit == limit
          ? this
          : new Window(newPosition, newLimit);
    }
  }

  State() {
    locals = new SharedMap<>();
    heap = new SharedMap<>();
    contents = new SharedMap<>();
    operations = new SharedMap<>();
    spared = new SharedMap<>();
    tasks = new SharedMap<>();
    allocations = new SharedMap<>();
    windows = new SharedMap<>();
    facts = new SharedMap<>();
    taken = new SharedMap<>();
    locks = new SharedSet<>();
    waited = new SharedSet<>();
    handed = new SharedSet<>();
    looked = new SharedSet<>();
    signalled = new SharedSet<>();
    marks = new SharedSet<>();
    cancelled = new SharedSet<>();
    invoked = new SharedSet<>();
    trace = new SharedMap<>();
    finished = new SharedSet<>();
    reported = new SharedSet<>();
    sites = new SharedSet<>();
    made = new SharedSet<>();
  }

  private State(State other) {
    locals = other.locals.share();
    heap = other.heap.share();
    contents = other.contents.share();
    operations = other.operations.share();
    spared = other.spared.share();
    tasks = other.tasks.share();
    allocations = other.allocations.share();
    windows = other.windows.share();
    facts = other.facts.share();
    taken = other.taken.share();
    locks = other.locks.share();
    waited = other.waited.share();
    handed = other.handed.share();
    looked = other.looked.share();
    signalled = other.signalled.share();
    marks = other.marks.share();
    cancelled = other.cancelled.share();
    invoked = other.invoked.share();
    trace = other.trace.share();
    finished = other.finished.share();
    reported = other.reported.share();
    sites = other.sites.share();
    made = other.made.share();
    result = other.result;
    thrown = other.thrown;
    unchecked = other.unchecked;
    reaped = other.reaped;
    reaping = other.reaping;
    retained = other.retained;
  }

  /** A copy: the two share what neither of them changes. */
  State copy() {
    return new State(this);
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

  void ageAll(Set<String> ids) {
    if (ids.isEmpty()) {
      return;
    }
    UnaryOperator<Value> old =
        leaf ->
            leaf instanceof Value.Site s && !s.old() && ids.contains(s.id())
                ? new Value.Site(s.id(), true)
                : leaf;
    Renaming.rename(this, v -> v.map(old));
  }

  /** Notes that a value is an object that was made here. */
  void markMade(Value value) {
    made.add(value);
  }

  /** Whether a value is an object that was made here. */
  boolean made(Value value) {
    return made.contains(value);
  }

  @SuppressWarnings("ReferenceEquality") // most sets are shared by many states
  static <T> Set<T> union(Set<T> a, Set<T> b) {
    if (a == b || b.isEmpty() || a.containsAll(b)) {
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
      Set<Value> spared,
      Set<Value> tasks,
      Set<Value> locks,
      Set<Value> waited,
      Set<Value> cancellations,
      Set<String> marks,
      int reaped,
      Rings.@Nullable Reaping reaping,
      boolean unchecked,
      @Nullable String thrown) {

    /** What differs most; the rest would take as long as comparing. */
    @Override
    public int hashCode() {
      return 31 * (31 * operations.hashCode() + waited.hashCode()) + locks.hashCode();
    }
  }

  Group group() {
    return new Group(
        operations.keySnapshot(),
        spared.keySnapshot(),
        tasks.keySnapshot(),
        locks.snapshot(),
        filtered(waited.snapshot(), Value::visible),
        filtered(facts.keySnapshot(), Conditions::isCancellation),
        marks.snapshot(),
        reaped,
        reaping,
        unchecked,
        thrown);
  }

  private static Set<Value> filtered(Set<Value> values, Predicate<Value> filter) {
    Set<Value> found = new HashSet<>();
    for (Value value : values) {
      if (filter.test(value)) {
        found.add(value);
      }
    }
    return found;
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
    Touch key = Touch.of(access);
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
    spared.clear();
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
    new Join(this, other, block).run();
    return !same(before);
  }

  /** Whether two states say the same. */
  boolean same(State other) {
    return locals.equals(other.locals)
        && heap.equals(other.heap)
        && contents.equals(other.contents)
        && operations.equals(other.operations)
        && spared.equals(other.spared)
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
