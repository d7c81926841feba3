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
import org.odirect.analyzer.types.JavaType;

/** Structures in native memory that code fills by hand: what it has put at which offset. */
final class Entries {

  private Entries() {}

  /** Notes what a call stores in native memory at a constant offset, or in a member. */
  static void stored(
      Context context,
      State state,
      CallSite site,
      MethodModel model,
      Value container,
      LibraryCall.Subject added) {
    int index = model.indexOf(Role.OFFSET);
    Value offset = site.argument(index);
    RoleUse use = index < 0 ? null : model.parameter(index, Role.OFFSET).orElse(null);
    boolean bytes = use != null && use.argument("unit").isEmpty();
    if (offset == null || !bytes) {
      return;
    }
    String member = Members.name(context, state, offset);
    Long at = member == null ? Arithmetic.constant(offset) : Long.valueOf(0);
    boolean number = LibraryCall.type(site, added.index()) instanceof JavaType.Primitive;
    stored(state, container, at, member, number ? added.value() : pointer(added.value()));
  }

  /** What a stored pointer points to, told from a number of which as little is known. */
  private static Value pointer(Value memory) {
    boolean unknown = memory instanceof Value.Parameter || memory instanceof Value.Field;
    return unknown ? new Value.View(memory, Extent.WHOLE, memory) : memory;
  }

  /** Notes what a handle of a member stores in the structure that is its first argument. */
  static void assigned(Context context, State state, CallSite site, MethodModel model) {
    int last = site.arguments().size() - 1;
    if (model.receiver(Role.MEMBER).isEmpty() || site.receiver() == null || last < 1) {
      return;
    }
    String member = Members.name(context, state, site.receiver());
    Long at = last == 1 ? Long.valueOf(0) : Arithmetic.constant(site.arguments().get(1));
    if (member != null && last <= 2) {
      stored(state, site.arguments().get(0), at, member, site.arguments().get(last));
    }
  }

  private static void stored(
      State state, Value container, @Nullable Long at, @Nullable String member, Value value) {
    Extent outer = Memory.extent(container);
    Long from = outer.offset() == null ? Long.valueOf(0) : Arithmetic.constant(outer.offset());
    if (at == null || from == null) {
      return;
    }
    Value root = Memory.root(container);
    state.heap.put(
        member == null ? location(root, from + at) : location(root, from + at, member), value);
  }

  private static Value location(Value structure, long offset) {
    return new Value.Element(structure, Value.of("at " + offset));
  }

  private static Value location(Value structure, long offset, String member) {
    return new Value.Element(structure, Value.of("at " + offset + "." + member));
  }

  /** What a structure holds at an offset, or null. */
  static @Nullable Value at(State state, Value structure, long offset) {
    return state.heap.get(location(structure, offset));
  }

  /** What a structure holds in a field of a role: by its offset, or by one of its names. */
  private static @Nullable Value at(State state, Value structure, RoleUse use, String field) {
    for (Value location : locations(structure, use, field)) {
      Value held = state.heap.get(location);
      if (held != null) {
        return held;
      }
    }
    return null;
  }

  private static List<Value> locations(Value structure, RoleUse use, String field) {
    List<Value> all = new ArrayList<>();
    all.add(location(structure, Long.parseLong(use.argument(field))));
    for (String name : use.argument(field + "Names").split(",", -1)) {
      all.add(location(structure, 0, name));
    }
    return all;
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
   * @param coded what the kernel does with the memory
   * @param memory what it lends
   * @param tag names it, or null
   */
  record Entry(Opcodes.Coded coded, Value memory, @Nullable Value tag) {}

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
        locations(structure, use, "opcode").forEach(state.heap::remove);
      }
    }
    return found;
  }

  private static List<Entry> entries(State state, Value structure, RoleUse use) {
    Value opcode = at(state, structure, use, "opcode");
    Value address = at(state, structure, use, "address");
    if (opcode == null || address == null || opcode instanceof Value.View) {
      return List.of();
    }
    boolean given = address instanceof Value.Parameter || address instanceof Value.Field;
    boolean view = address instanceof Value.View;
    if (!given && !view && !Addresses.isPointer(state, address)) {
      return List.of();
    }
    Value tag = at(state, structure, use, "tag");
    Long code = Arithmetic.constant(opcode);
    boolean vector = code != null && Opcodes.lists(use.argument("vectors"), code);
    List<Value> lent = vector ? Addresses.pointedTo(state, address) : List.of(address);
    List<Entry> entries = new ArrayList<>();
    for (Opcodes.Coded coded : Opcodes.directions(opcode, use)) {
      lent.forEach(memory -> entries.add(new Entry(coded, memory, tag)));
    }
    return entries;
  }
}
