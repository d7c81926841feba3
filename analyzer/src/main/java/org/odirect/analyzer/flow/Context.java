package org.odirect.analyzer.flow;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.odirect.analyzer.body.Body;

/** What the interpretation of all bodies shares: the program, summaries so far, facts of fields. */
final class Context {
  final Program program;
  /** Marks the parallel form of a stream. */
  static final Allocation PARALLEL =
      new Allocation(
          "PARALLEL", "", Value.NULL, Value.NULL, Value.NULL, Set.of(),
          new org.odirect.analyzer.body.Span("", 0, 0, 0, 0));

  /** Hears of completions: a loop that waits for elements waits for all of them. */
  final LoopWaits loops = new LoopWaits();

  private final Map<String, Summary> summaries = new HashMap<>();
  private final FieldFacts read;
  private final FieldFacts written;

  /**
   * Makes a context.
   *
   * @param read the facts of an earlier pass
   * @param written receives the facts of this pass
   */
  Context(Program program, FieldFacts read, FieldFacts written) {
    this.program = program;
    this.read = read;
    this.written = written;
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
      if (name != null && read.isPool(name)) {
        return true;
      }
    }
    return false;
  }

  /** Notes for the next pass that what was taken from this container is used as a fresh buffer. */
  void notePool(State state, Value memory) {
    Value container = state.taken.get(Memory.root(memory));
    if (container == null) {
      return;
    }
    for (Value v : state.reachable(container)) {
      String name = fieldName(v);
      if (name != null) {
        written.pool(name);
      }
    }
  }

  Summary summary(Body body) {
    return summaries.getOrDefault(body.id(), Summary.UNKNOWN);
  }

  void summarise(Body body, Summary summary) {
    summaries.put(body.id(), summary);
  }

  /** Adds what the program's stores tell of a field that this body has not written. */
  void describeField(State state, Value location, Value value) {
    if (!value.equals(location) || state.allocations.containsKey(location)) {
      return;
    }
    Allocation fact = factOf(location);
    if (fact != null) {
      state.allocations.put(location, fact);
    }
  }

  /** What the program's stores tell of a field, or null. */
  @Nullable Allocation factOf(Value location) {
    String name = fieldName(location);
    return name == null ? null : read.of(name);
  }

  /** Notes a store for the next pass. */
  void noteStore(State state, Value location, Value value) {
    String name = fieldName(location);
    if (name == null || value.equals(Value.NULL) || value instanceof Value.Parameter) {
      return;
    }
    Allocation allocation = state.allocations.get(Memory.root(value));
    if (allocation == null) {
      Set<Value> options = optionsIn(state, value);
      if (options.isEmpty()) {
        written.storeUnknown(name);
      } else {
        written.store(name, Allocation.channel(options, NOWHERE));
      }
      return;
    }
    boolean channel = allocation.kind().equals(Allocation.CHANNEL);
    Set<Value> options = channel ? new LinkedHashSet<>() : optionsIn(state, value);
    if (channel) {
      allocation.options().forEach(o -> options.addAll(optionsIn(state, o)));
    }
    if (channel || !options.isEmpty()) {
      written.store(name, Allocation.channel(options, allocation.span()));
      return;
    }
    written.store(name, general(allocation));
  }

  private static final org.odirect.analyzer.body.Span NOWHERE =
      new org.odirect.analyzer.body.Span("", 0, 0, 0, 0);

  /** What holds for every object made there, whatever the storing body's values are. */
  private static Allocation general(Allocation allocation) {
    Value size =
        allocation.size() instanceof Value.Constant ? allocation.size() : Value.of("unknown");
    Value alignment =
        allocation.alignment() instanceof Value.Constant
            ? allocation.alignment()
            : Value.of("unknown");
    return new Allocation(
        allocation.kind(), allocation.type(), size, alignment, Value.NULL, Set.of(),
        allocation.span());
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

  /** Whether a channel bypasses the page cache, from what is known of its openings. */
  Operation.Direct direct(State state, Value channel) {
    Set<Value> options = new LinkedHashSet<>();
    for (Value v : state.reachable(channel)) {
      Allocation made = state.allocations.get(v);
      Allocation known = made == null ? factOf(v) : made;
      if (known != null && known.kind().equals(Allocation.CHANNEL)) {
        known.options().forEach(o -> options.addAll(optionsIn(state, o)));
      }
    }
    if (options.isEmpty()) {
      return Operation.Direct.NO;
    }
    Allocation made = state.allocations.get(channel);
    return made == null ? Operation.Direct.SOMETIMES : Operation.Direct.YES;
  }

  /** The body that a function or an object of a known class runs for a method, or null. */
  @Nullable Body target(State state, Value receiver, org.odirect.analyzer.types.MethodKey key) {
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
