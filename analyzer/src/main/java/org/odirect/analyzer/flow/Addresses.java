package org.odirect.analyzer.flow;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.odirect.analyzer.models.MethodModel;
import org.odirect.analyzer.models.Role;
import org.odirect.analyzer.models.RoleUse;
import org.odirect.analyzer.types.JavaType;

/**
 * Raw addresses: numbers that are views of memory. An address that is computed from another one is
 * a view of the same memory; a number of which nothing is known stands for itself.
 */
final class Addresses {
  /** The object of the views that are mere addresses: equal addresses are equal values. */
  private static final Value ADDRESS = new Value.Constant("address");

  private Addresses() {}

  /** The address of a byte of some memory. */
  static Value of(Value base, Extent extent) {
    return new Value.View(base, extent, ADDRESS);
  }

  static boolean isAddress(Value value) {
    return value instanceof Value.View v && v.object().equals(ADDRESS);
  }

  /** The address that an operator computes from an address, or null if the result is another. */
  static @Nullable Value computed(String operator, Value left, Value right) {
    if (isAddress(left) == isAddress(right)) {
      return null;
    }
    Value.View address = (Value.View) (isAddress(left) ? left : right);
    Value other = isAddress(left) ? right : left;
    if (other instanceof Value.Constant && Arithmetic.constant(other) == null) {
      return null;
    }
    if (operator.equals("+")) {
      return shifted(address, other);
    }
    if (operator.equals("-") && isAddress(left)) {
      return shifted(address, Arithmetic.apply("-", List.of(Value.of(0L), other)));
    }
    return operator.equals("&") && clearsLowBits(other) ? of(address.base(), Extent.WHOLE) : null;
  }

  private static Value shifted(Value.View address, Value by) {
    Value offset = address.extent().offset();
    if (offset == null) {
      return address;
    }
    Value sum = Arithmetic.apply("+", List.of(offset, by));
    return of(address.base(), Extent.of(sum, null));
  }

  /** Masks such as {@code ~4095} and {@code -alignment} round down; others take a remainder. */
  private static boolean clearsLowBits(Value mask) {
    Long constant = Arithmetic.constant(mask);
    if (constant != null) {
      return constant < 0;
    }
    return mask instanceof Value.Expr x && (x.operator().equals("u-") || x.operator().equals("~"));
  }

  /** Two addresses in the same memory, of which one path has the one and one the other; or null. */
  static @Nullable Value joined(Value mine, Value theirs) {
    if (!isAddress(mine) || !isAddress(theirs)) {
      return null;
    }
    Value base = ((Value.View) mine).base();
    return base.equals(((Value.View) theirs).base()) ? of(base, Extent.WHOLE) : null;
  }

  /**
   * A sum as an address in the memory that one of its terms points to, an object that wraps memory
   * as that memory.
   */
  static Value located(State state, Value value) {
    if (!(value instanceof Value.Expr)) {
      return Wrapped.memory(state, value);
    }
    Arithmetic.Linear linear = Arithmetic.linear(value);
    Value symbol = linear.symbol();
    if (symbol == null) {
      return value;
    }
    if (symbol instanceof Value.Expr x && x.operator().equals("+") && x.operands().size() == 2) {
      Value left = x.operands().get(0);
      Value right = x.operands().get(1);
      boolean swapped = !isPointer(state, left) && isPointer(state, right);
      if (!swapped && !isPointer(state, left)) {
        return value;
      }
      Value offset =
          Arithmetic.apply("+", List.of(swapped ? left : right, Value.of(linear.constant())));
      return of(swapped ? right : left, Extent.of(offset, null));
    }
    return linear.constant() == 0
        ? value
        : of(symbol, Extent.of(Value.of(linear.constant()), null));
  }

  /** Whether a number is known to be an address. */
  static boolean isPointer(State state, Value value) {
    Allocation made = state.allocations.get(Memory.root(value));
    return isAddress(value) || (made != null && made.isMemory());
  }

  /** The part of the subject that the call touches, as far as constants tell it. */
  static Value touched(State state, CallSite site, MethodModel model, LibraryCall.Subject subject) {
    Value memory = located(state, subject.value());
    Value offset = offset(site, model, subject);
    String at = subject.use().argument("at");
    if (!at.isEmpty()) {
      offset = Value.of(Long.parseLong(at));
    }
    if (offset == null && isRaw(site, subject, memory)) {
      offset = Value.of(0L);
    }
    if (offset == null) {
      offset = position(state, site, model, subject);
    }
    if (offset == null) {
      return memory;
    }
    Value length = length(site, model, subject.use(), offset);
    return Memory.part(memory, Extent.of(offset, length));
  }

  /** Where a relative access begins, or null if that is not a constant. */
  private static @Nullable Value position(
      State state, CallSite site, MethodModel model, LibraryCall.Subject subject) {
    Optional<RoleUse> moves =
        subject.index() < 0
            ? model.receiver(Role.WRITES_STATE)
            : model.parameter(subject.index(), Role.WRITES_STATE);
    // Without a length and arguments all that is left is moved somewhere.
    boolean some = !site.arguments().isEmpty() || !subject.use().argument("length").isEmpty();
    State.Window window = state.windows.get(subject.value());
    if (window == null || !some || moves.filter(u -> u.argument("sets").isEmpty()).isEmpty()) {
      return null;
    }
    Value position = window.position();
    return position == null || Arithmetic.constant(position) == null ? null : position;
  }

  /** The part of an argument that is lent. */
  static Value lent(State state, CallSite site, MethodModel model, LibraryCall.Subject subject) {
    Value memory = located(state, subject.value());
    Value given = offset(site, model, subject);
    boolean raw = isRaw(site, subject, memory);
    boolean pointer = raw || subject.use().argument("retained").equals("false");
    String at = subject.use().argument("at");
    Value fixed = at.isEmpty() ? (pointer ? Value.of(0L) : null) : Value.of(Long.parseLong(at));
    Value offset = given == null ? fixed : given;
    if (offset == null) {
      return Windows.remaining(state, memory);
    }
    if (Arithmetic.constant(offset) == null) {
      return memory;
    }
    Value length = length(site, model, subject.use(), offset);
    if (Arithmetic.constant(length) == null) {
      return memory;
    }
    Extent extent = Extent.of(offset, length);
    return raw ? of(memory, extent) : Memory.part(memory, extent);
  }

  /** Whether an argument is a number that points to memory. */
  private static boolean isRaw(CallSite site, LibraryCall.Subject subject, Value memory) {
    if (isAddress(memory)) {
      return true;
    }
    JavaType type = LibraryCall.type(site, subject.index());
    return type instanceof JavaType.Primitive && type.erasedName().equals("long");
  }

  private static @Nullable Value offset(
      CallSite site, MethodModel model, LibraryCall.Subject subject) {
    for (int i = 0; i < site.arguments().size(); i++) {
      RoleUse use = model.parameter(i, Role.OFFSET).orElse(null);
      if (use != null && isOf(use, subject)) {
        Value unit = constant(use.argument("unit"), 1);
        return Arithmetic.apply("*", List.of(site.arguments().get(i), unit));
      }
    }
    return null;
  }

  /**
   * Whether an offset or a length is meant for this subject: by name, as the receiver's, or lent.
   */
  private static boolean isOf(RoleUse use, LibraryCall.Subject subject) {
    String of = use.argument("of");
    if (subject.index() < 0) {
      return of.isEmpty() || of.equals("this");
    }
    boolean lent = subject.use().role() == Role.LENDS;
    return (lent && of.isEmpty()) || of.equals(String.valueOf(subject.index()));
  }

  /** How many bytes a call touches from an offset on, or {@link Values#UNKNOWN}. */
  static Value length(CallSite site, MethodModel model, RoleUse access, Value offset) {
    String fixed = access.argument("length");
    if (!fixed.isEmpty()) {
      return constant(fixed, 1);
    }
    int index = model.indexOf(Role.LENGTH);
    Value given = site.argument(index);
    RoleUse use = index < 0 ? null : model.parameter(index, Role.LENGTH).orElse(null);
    if (given == null || use == null) {
      return Values.UNKNOWN;
    }
    Value scaled = Arithmetic.apply("*", List.of(given, constant(use.argument("unit"), 1)));
    return use.flag("end") ? Arithmetic.apply("-", List.of(scaled, offset)) : scaled;
  }

  private static Value constant(String text, long otherwise) {
    return Value.of(text.matches("\\d+") ? Long.parseLong(text) : otherwise);
  }

  /** The memory that a structure points to, through other structures if need be. */
  static List<Value> pointedTo(State state, Value structure) {
    List<Value> found = new ArrayList<>();
    Set<Value> seen = new LinkedHashSet<>();
    ArrayDeque<Value> work = new ArrayDeque<>();
    work.add(Memory.root(structure));
    while (!work.isEmpty()) {
      Value pointer = work.remove();
      if (!seen.add(pointer)) {
        continue;
      }
      List<Value> fields = Entries.targets(state, pointer);
      Collection<Value> targets =
          fields.isEmpty() ? state.contents.getOrDefault(pointer, Set.of()) : fields;
      for (Value target : targets) {
        if (state.contents.containsKey(Memory.root(target))) {
          work.add(Memory.root(target));
        } else if (mayBeMemory(state, target)) {
          found.add(target);
        }
      }
    }
    return found;
  }

  private static boolean mayBeMemory(State state, Value value) {
    return value instanceof Value.Parameter
        || value instanceof Value.Field
        || isMemory(state, value);
  }

  /** Whether a value is known to be memory, or a view or the address of some. */
  static boolean isMemory(State state, Value value) {
    Allocation made = state.allocations.get(Memory.root(value));
    return value instanceof Value.View || (made != null && made.isMemory());
  }
}
