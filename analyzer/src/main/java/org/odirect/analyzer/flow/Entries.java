package org.odirect.analyzer.flow;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.odirect.analyzer.models.MethodModel;
import org.odirect.analyzer.models.Role;
import org.odirect.analyzer.models.RoleUse;

/** Structures in native memory that code fills by hand: what it has put at which offset. */
final class Entries {

  private Entries() {}

  /** Notes what a call stores at a constant offset of native memory. */
  static void stored(State state, CallSite site, MethodModel model, Value container, Value value) {
    int index = model.indexOf(Role.OFFSET);
    Value offset = site.argument(index);
    RoleUse use = index < 0 ? null : model.parameter(index, Role.OFFSET).orElse(null);
    boolean bytes = use != null && use.argument("unit").isEmpty();
    Long at = offset == null || !bytes ? null : Arithmetic.constant(offset);
    Extent outer = Memory.extent(container);
    Long from = outer.offset() == null ? Long.valueOf(0) : Arithmetic.constant(outer.offset());
    if (at != null && from != null) {
      state.heap.put(location(Memory.root(container), from + at), value);
    }
  }

  private static Value location(Value structure, long offset) {
    return new Value.Element(structure, Value.of("at " + offset));
  }

  /** What a structure holds at an offset, or null. */
  static @Nullable Value at(State state, Value structure, long offset) {
    return state.heap.get(location(structure, offset));
  }

  private static @Nullable Value at(State state, Value structure, String offset) {
    return offset.isEmpty() ? null : at(state, structure, Long.parseLong(offset));
  }

  /** What has been put into a structure at constant offsets, in the order of the stores. */
  static List<Value> targets(State state, Value structure) {
    List<Value> found = new ArrayList<>();
    state.heap.forEach(
        (location, value) -> {
          boolean field =
              location instanceof Value.Element e
                  && e.base().equals(structure)
                  && e.key() instanceof Value.Constant c
                  && c.value() instanceof String;
          if (field) {
            found.add(value);
          }
        });
    return found;
  }

  /**
   * An operation that a structure describes.
   *
   * @param memory what it lends
   * @param direction what the kernel does with it
   * @param tag names it, or null
   */
  record Entry(Operation.Direction direction, Value memory, @Nullable Value tag) {}

  /** The operations that the filled structures describe; they are taken out of them. */
  static Map<Value, List<Entry>> taken(State state, RoleUse use) {
    Set<Value> structures = new LinkedHashSet<>();
    state
        .heap
        .keySet()
        .forEach(
            location -> {
              if (location instanceof Value.Element e) {
                structures.add(e.base());
              }
            });
    Map<Value, List<Entry>> found = new LinkedHashMap<>();
    for (Value structure : structures) {
      List<Entry> entries = entries(state, structure, use);
      if (!entries.isEmpty()) {
        found.put(structure, entries);
        state.heap.remove(location(structure, Long.parseLong(use.argument("opcode"))));
      }
    }
    return found;
  }

  private static List<Entry> entries(State state, Value structure, RoleUse use) {
    Value opcode = at(state, structure, use.argument("opcode"));
    Value address = at(state, structure, use.argument("address"));
    if (opcode == null || address == null) {
      return List.of();
    }
    Operation.Direction direction = Submissions.direction(opcode, use);
    if (direction == null || !Addresses.isPointer(state, address)) {
      return List.of();
    }
    Value tag = at(state, structure, use.argument("tag"));
    Long code = Arithmetic.constant(opcode);
    boolean vector = code != null && Submissions.lists(use.argument("vectors"), code);
    List<Value> lent = vector ? Addresses.pointedTo(state, address) : List.of(address);
    return lent.stream().map(memory -> new Entry(direction, memory, tag)).toList();
  }
}
