package org.odirect.analyzer.flow;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.odirect.analyzer.models.MethodModel;
import org.odirect.analyzer.models.Role;

/** Memory that is registered with a ring, where operations name it by its index. */
final class Registrations {
  /** The ring of an entry. */
  private static final String RING = "ring$";

  /** What holds a ring's registered memory by index. */
  private static final String TABLE = "registered$";

  /** Stands for the registration itself, whatever is registered. */
  private static final String REGISTRATION = "registration$";

  /** The size of a {@code struct iovec}. */
  private static final long IOVEC = 16;

  private Registrations() {}

  /** The call with the registered memory in place of its index, where roles mean the memory. */
  static CallSite resolved(State state, CallSite site, MethodModel model) {
    int index = model.indexOf(Role.REGISTERED);
    if (index < 0 || index >= site.arguments().size() || !meansMemory(model, index)) {
      return site;
    }
    List<Value> arguments = new ArrayList<>(site.arguments());
    arguments.set(index, memory(state, ring(state, site, model), arguments.get(index)));
    return new CallSite(
        site.id(), site.callee(), site.receiver(), arguments, site.used(), site.span());
  }

  private static boolean meansMemory(MethodModel model, int index) {
    return List.of(Role.LENDS, Role.READS, Role.WRITES).stream()
        .anyMatch(role -> model.parameter(index, role).isPresent());
  }

  private static Value memory(State state, Value ring, Value index) {
    Value table = state.load(new Value.Field(ring, TABLE));
    Long number = Arithmetic.constant(index);
    Value vector = number == null ? null : Entries.at(state, Memory.root(table), number * IOVEC);
    return vector == null ? state.load(new Value.Element(table, index)) : vector;
  }

  /** The registration that gives the memory of an operation its index, or null for none. */
  static Value of(State state, CallSite site, MethodModel model) {
    return model.indexOf(Role.REGISTERED) < 0
        ? Values.NULL
        : registration(ring(state, site, model));
  }

  private static Value registration(Value ring) {
    return new Value.Field(ring, REGISTRATION);
  }

  /** The ring that an entry was taken from, or that the call itself names. */
  private static Value ring(State state, CallSite site, MethodModel model) {
    for (LibraryCall.Subject entry : LibraryCall.subjects(site, model, Role.ENTRY)) {
      return Memory.root(state.load(new Value.Field(Memory.root(entry.value()), RING)));
    }
    return Memory.root(Submissions.channel(site, model));
  }

  /**
   * Notes of which ring an entry is, and what is registered.
   *
   * @param result what the call returns
   */
  static void note(State state, CallSite site, MethodModel model, Value result) {
    for (LibraryCall.Subject s : LibraryCall.subjects(site, model, Role.ENTRY_OF)) {
      state.heap.put(new Value.Field(result, RING), Memory.root(s.value()));
    }
    Value table = new Value.Field(Memory.root(Submissions.channel(site, model)), TABLE);
    for (LibraryCall.Subject s : LibraryCall.subjects(site, model, Role.REGISTERS)) {
      state.heap.put(table, s.value());
    }
    if (model.result(Role.REGISTERS).isPresent()) {
      state.heap.put(table, result);
    }
  }

  /** The field of the ring whose registered memory is stored beside it, or null. */
  static @Nullable String ringField(State state, Value location, Value stored) {
    if (!(location instanceof Value.Field f)) {
      return null;
    }
    for (Map.Entry<Value, Value> entry : state.heap.entrySet()) {
      boolean table =
          entry.getKey() instanceof Value.Field t
              && t.name().equals(TABLE)
              && entry.getValue().equals(stored);
      if (table) {
        return fieldOf(state, f.base(), ((Value.Field) entry.getKey()).base());
      }
    }
    return null;
  }

  private static @Nullable String fieldOf(State state, Value object, Value held) {
    if (held instanceof Value.Field f && f.base().equals(object)) {
      return f.name();
    }
    return state.heap.entrySet().stream()
        .filter(e -> e.getValue().equals(held))
        .map(Map.Entry::getKey)
        .filter(l -> l instanceof Value.Field f && f.base().equals(object))
        .map(l -> ((Value.Field) l).name())
        .findFirst()
        .orElse(null);
  }

  /** What a field holds: the registered memory of its ring, if that is all that is stored there. */
  static Value held(State state, Value location, Value value) {
    Allocation fact = value.equals(location) ? state.allocations.get(location) : null;
    if (fact == null
        || !fact.kind().equals(Allocation.REGISTERED)
        || !(location instanceof Value.Field f)) {
      return value;
    }
    Value ring = Memory.root(state.load(new Value.Field(f.base(), fact.type())));
    return state.load(new Value.Field(ring, TABLE));
  }

  /** The registrations that a call gives up. */
  static List<Value> ended(CallSite site, MethodModel model) {
    return LibraryCall.subjects(site, model, Role.UNREGISTERS).stream()
        .map(s -> registration(Memory.root(s.value())))
        .toList();
  }
}
