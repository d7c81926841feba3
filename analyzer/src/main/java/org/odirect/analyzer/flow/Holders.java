package org.odirect.analyzer.flow;

import org.jspecify.annotations.Nullable;
import org.odirect.analyzer.types.ClassInfo;
import org.odirect.analyzer.types.JavaType;
import org.odirect.analyzer.types.TypeIndex;

/**
 * Counted memory: how many holders it has besides the one that made it. Only what was made in view
 * is counted, and only while nobody unknown may have become a holder.
 */
final class Holders {
  private static final String COUNT = "holders$";

  /** Marks operations that got a holder's share of the memory: who is left may go on using it. */
  static final Value SHARE = new Value.Static("?", "share");

  private Holders() {}

  /** So many holders more: one if there is no number. */
  static void retain(State state, Value memory, @Nullable Value number) {
    Long more = number == null ? Long.valueOf(1) : Arithmetic.constant(number);
    if (more == null) {
      state.heap.put(location(memory), Values.UNKNOWN);
    } else {
      change(state, memory, more.intValue());
    }
  }

  /**
   * So many holders less: one if there is no number.
   *
   * @return whether nobody else holds the memory, as far as this body knows
   */
  static boolean release(State state, Value memory, @Nullable Value number) {
    if (number == null) {
      return release(state, memory);
    }
    Long less = Arithmetic.constant(number);
    if (less == null || less > more(state, memory) + 1) {
      return false;
    }
    boolean last = less == more(state, memory) + 1;
    change(state, memory, (int) (last ? 1 - less : -less));
    return last;
  }

  /**
   * One holder less.
   *
   * @return whether nobody else holds the memory, as far as this body knows
   */
  static boolean release(State state, Value memory) {
    if (more(state, memory) <= 0) {
      return true;
    }
    change(state, memory, -1);
    return false;
  }

  /** Whether memory that one holder gives up is free for certain. */
  static boolean isLast(State state, Value memory) {
    Value root = Memory.root(memory);
    return state.made(root) && more(state, root) <= 0 && !escaped(state, root);
  }

  /**
   * One holder gives its share away.
   *
   * @return whether nobody else holds the memory, as far as this body knows
   */
  static boolean give(State state, Value memory) {
    change(state, memory, -1);
    return more(state, memory) == -1;
  }

  /** Whether all shares of the memory were given away for certain. */
  static boolean isGiven(State state, Value memory) {
    Value root = Memory.root(memory);
    return state.made(root) && more(state, root) < 0 && !escaped(state, root);
  }

  private static boolean escaped(State state, Value root) {
    return state.contents.containsKey(Reachability.ESCAPED)
        && state.reachable(Reachability.ESCAPED).contains(root);
  }

  private static long more(State state, Value memory) {
    Value count = state.heap.get(location(memory));
    Long number = count == null ? null : Arithmetic.constant(count);
    return count == null ? 0 : number == null ? Long.MAX_VALUE : number;
  }

  private static void change(State state, Value memory, int by) {
    long more = more(state, memory);
    if (more != Long.MAX_VALUE) {
      state.heap.put(location(memory), Value.of(more + by));
    }
  }

  private static Value location(Value memory) {
    return new Value.Field(Memory.root(memory), COUNT);
  }

  /**
   * Whether the objects of the class that declares a field hold memory and nothing that could tell
   * whether it is in use: who gets one uses it.
   *
   * @param field {@code declaring.Type#name}
   */
  static boolean isPlain(Program program, String field) {
    TypeIndex index = program.index();
    int hash = field.indexOf('#');
    ClassInfo type = hash < 0 ? null : index.find(field.substring(0, hash)).orElse(null);
    if (type == null || !isWhole(program, type)) {
      return false;
    }
    String name = field.substring(hash + 1);
    boolean declared = type.fields().stream().anyMatch(f -> f.name().equals(name));
    return declared
        && index.projectSubtypes(type.name()).isEmpty()
        && (type.kind() == ClassInfo.Kind.RECORD || type.superclass().isEmpty())
        && type.fields().stream()
            .filter(f -> !f.modifiers().contains("static"))
            .allMatch(f -> isFixed(type, f) && (f.name().equals(name) || isData(program, type, f)));
  }

  /** Whether all fields of a class and of its subclasses are known: facts tell all or none. */
  private static boolean isWhole(Program program, ClassInfo type) {
    return type.project() || (type.isFinal() && program.models().isOfModule(type.name()));
  }

  private static boolean isFixed(ClassInfo type, ClassInfo.FieldInfo field) {
    return type.kind() == ClassInfo.Kind.RECORD || field.modifiers().contains("final");
  }

  /** Whether a field is a number or a text by which nobody finds anything else. */
  private static boolean isData(Program program, ClassInfo owner, ClassInfo.FieldInfo field) {
    JavaType type = field.type();
    boolean data =
        type instanceof JavaType.Primitive || type.erasedName().equals("java.lang.String");
    return data && !program.isKey(owner.name() + "#" + field.name());
  }

  /** Whether a location counts holders. */
  static boolean isCount(Value location) {
    return location instanceof Value.Field f && f.name().equals(COUNT);
  }

  /** A callee's holders come on top of the caller's. */
  static void add(State state, Value location, Value more) {
    Long number = Arithmetic.constant(more);
    Value memory = ((Value.Field) location).base();
    if (number == null) {
      state.heap.put(location, more);
    } else {
      change(state, memory, number.intValue());
    }
  }
}
