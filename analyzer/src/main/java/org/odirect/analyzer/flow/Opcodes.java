package org.odirect.analyzer.flow;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.odirect.analyzer.models.RoleUse;

/**
 * Codes that tell the direction of an operation. A code that only a caller knows makes one
 * operation for each direction; of these the caller, who knows it, keeps the right one.
 */
final class Opcodes {
  /** The operator of the condition that a list has a code: {@code listed(code, list)}. */
  static final String LISTED = "listed";

  /**
   * The operator of the identity of an operation under a condition: {@code assumed(id, listed)}.
   */
  private static final String ASSUMED = "assumed";

  private static final String SEPARATORS = "[,\\s]+";

  private Opcodes() {}

  /**
   * What an operation does, if a condition holds.
   *
   * @param condition null if that is known
   */
  record Coded(Operation.Direction direction, @Nullable Value condition) {
    /** The identity of the operation. */
    Value id(Value plain) {
      return condition == null ? plain : new Value.Expr(ASSUMED, List.of(plain, condition));
    }
  }

  /** What an operation with a code may do: nothing that is known, one thing, or either of two. */
  static List<Coded> directions(Value opcode, RoleUse codes) {
    List<Coded> found = new ArrayList<>();
    for (Operation.Direction direction : Operation.Direction.values()) {
      boolean reads = direction == Operation.Direction.KERNEL_READS;
      String list = codes.argument(reads ? "reads" : "fills");
      Long code = Arithmetic.constant(opcode);
      if (code != null && lists(list, code)) {
        found.add(new Coded(direction, null));
      } else if (code == null && !(opcode instanceof Value.Constant) && opcode.visible()) {
        String single = without(list, codes.argument("vectors") + "," + codes.argument("notified"));
        found.add(new Coded(direction, new Value.Expr(LISTED, List.of(opcode, Value.of(single)))));
      }
    }
    return found;
  }

  /** Whether a list of numbers has this one. */
  static boolean lists(String codes, long code) {
    return List.of(codes.split(SEPARATORS, -1)).contains(String.valueOf(code));
  }

  private static String without(String list, String others) {
    Set<String> codes = new TreeSet<>(Arrays.asList(list.split(SEPARATORS, -1)));
    codes.removeAll(Arrays.asList(others.split(SEPARATORS, -1)));
    return codes.stream().collect(Collectors.joining(","));
  }

  /** Whether a list has a code, now that it is known; null if it is not. */
  static @Nullable Value listed(Value code, Value list) {
    Long number = Arithmetic.constant(code);
    return number != null && list instanceof Value.Constant c && c.value() instanceof String codes
        ? Value.of(lists(codes, number))
        : null;
  }

  /** Whether an operation is one of two, and nobody here knows which. */
  static boolean isAssumed(Operation operation) {
    return condition(operation).filter(c -> Arithmetic.truth(c) == null).isPresent();
  }

  /** Whether an operation turns out to be none: its code is another. */
  static boolean isRefuted(Operation operation) {
    return condition(operation).filter(c -> Boolean.FALSE.equals(Arithmetic.truth(c))).isPresent();
  }

  private static Optional<Value> condition(Operation operation) {
    return operation.id() instanceof Value.Expr x && x.operator().equals(ASSUMED)
        ? Optional.of(x.operands().get(1))
        : Optional.empty();
  }

  /** The identity of an operation without the condition. */
  static Value plain(Operation operation) {
    return operation.id() instanceof Value.Expr x && x.operator().equals(ASSUMED)
        ? x.operands().get(0)
        : operation.id();
  }
}
