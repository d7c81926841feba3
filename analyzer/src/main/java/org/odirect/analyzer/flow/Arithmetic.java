package org.odirect.analyzer.flow;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Folds and compares the numbers, conditions and strings that values stand for. */
final class Arithmetic {

  private Arithmetic() {}

  /**
   * A value as a symbol plus a constant.
   *
   * @param symbol null for a plain constant
   */
  record Linear(@Nullable Value symbol, long constant) {}

  /** The number that a value is, or null. */
  static @Nullable Long constant(Value value) {
    if (value instanceof Value.Constant c) {
      return number(c.value());
    }
    return null;
  }

  /** The truth value that a value is, or null. */
  static @Nullable Boolean truth(Value value) {
    if (value instanceof Value.Constant c && c.value() instanceof Boolean b) {
      return b;
    }
    return null;
  }

  static Linear linear(Value value) {
    Long constant = constant(value);
    if (constant != null) {
      return new Linear(null, constant);
    }
    if (value instanceof Value.Expr x && x.operands().size() == 2) {
      Long right = constant(x.operands().get(1));
      if (right != null && x.operator().equals("+")) {
        Linear left = linear(x.operands().get(0));
        return new Linear(left.symbol(), left.constant() + right);
      }
      if (right != null && x.operator().equals("-")) {
        Linear left = linear(x.operands().get(0));
        return new Linear(left.symbol(), left.constant() - right);
      }
    }
    return new Linear(value, 0);
  }

  /**
   * What is left of a number when it is divided, or null if that is not known. Overflows do not
   * matter.
   *
   * @param modulus a power of two
   */
  static @Nullable Long remainder(Value value, long modulus) {
    Long constant = constant(value);
    if (constant != null) {
      return Math.floorMod(constant, modulus);
    }
    if (!(value instanceof Value.Expr x) || x.operands().size() != 2) {
      return null;
    }
    Long left = remainder(x.operands().get(0), modulus);
    Long right = remainder(x.operands().get(1), modulus);
    boolean multiple = x.operator().equals("*") && (isZero(left) || isZero(right));
    if (multiple) {
      return 0L;
    }
    return left != null && right != null && x.operator().equals("+")
        ? Math.floorMod(left + right, modulus)
        : null;
  }

  private static boolean isZero(@Nullable Long number) {
    return number != null && number == 0;
  }

  /**
   * Applies an operator, folding constants and normalising so that equal terms are equal values.
   */
  static Value apply(String operator, List<Value> operands) {
    if (operands.size() == 1) {
      return unary(operator, operands.get(0));
    }
    if (operands.size() != 2) {
      return new Value.Expr(operator, operands);
    }
    Value left = operands.get(0);
    Value right = operands.get(1);
    Value address = Addresses.computed(operator, left, right);
    if (address != null) {
      return address;
    }
    Value folded = fold(operator, left, right);
    if (folded != null) {
      return folded;
    }
    return switch (operator) {
      case "!=" -> unary("!", apply("==", operands));
      case ">" -> apply("<", List.of(right, left));
      case "<=" -> unary("!", apply("<", List.of(right, left)));
      case ">=" -> unary("!", apply("<", List.of(left, right)));
      case "+", "-" -> sum(operator, left, right);
      case "==", "*", "&", "|", "^" ->
          constantLast(left, right)
              ? new Value.Expr(operator, List.of(right, left))
              : new Value.Expr(operator, operands);
      default -> new Value.Expr(operator, operands);
    };
  }

  private static boolean constantLast(Value left, Value right) {
    return left instanceof Value.Constant && !(right instanceof Value.Constant);
  }

  private static Value sum(String operator, Value left, Value right) {
    if (operator.equals("+") && constantLast(left, right)) {
      return sum(operator, right, left);
    }
    Long constant = constant(right);
    if (constant == null) {
      return new Value.Expr(operator, List.of(left, right));
    }
    Linear linear = linear(left);
    long total = linear.constant() + (operator.equals("+") ? constant : -constant);
    Value symbol = Objects.requireNonNullElse(linear.symbol(), left);
    return total == 0 ? symbol : new Value.Expr("+", List.of(symbol, Value.of(total)));
  }

  private static Value unary(String operator, Value operand) {
    Boolean truth = truth(operand);
    if (operator.equals("!")) {
      if (truth != null) {
        return Value.of(!truth);
      }
      if (operand instanceof Value.Expr x && x.operator().equals("!")) {
        return x.operands().get(0);
      }
    }
    Long number = constant(operand);
    if (number != null && operator.equals("u-")) {
      return Value.of(-number);
    }
    if (number != null && operator.equals("~")) {
      return Value.of(~number);
    }
    return new Value.Expr(operator, List.of(operand));
  }

  private static @Nullable Value fold(String operator, Value left, Value right) {
    if (operator.equals("==") || operator.equals("!=")) {
      Boolean equal = equal(left, right);
      return equal == null ? null : Value.of(equal == operator.equals("=="));
    }
    if (operator.equals(Opcodes.LISTED)) {
      return Opcodes.listed(left, right);
    }
    Long a = constant(left);
    Long b = constant(right);
    if (a != null && b != null) {
      return numbers(operator, a, b);
    }
    Boolean p = truth(left);
    Boolean q = truth(right);
    if (p != null && q != null) {
      return switch (operator) {
        case "&" -> Value.of(p && q);
        case "|" -> Value.of(p || q);
        case "^" -> Value.of(p ^ q);
        default -> null;
      };
    }
    return null;
  }

  private static @Nullable Boolean equal(Value left, Value right) {
    if (left instanceof Value.Constant a && right instanceof Value.Constant b) {
      Long x = number(a.value());
      Long y = number(b.value());
      boolean numbers = x != null && y != null;
      return numbers ? Objects.equals(x, y) : Objects.equals(a.value(), b.value());
    }
    if (left instanceof Value.Static a
        && right instanceof Value.Static b
        && a.owner().equals(b.owner())
        && isConstantName(a.name())
        && isConstantName(b.name())) {
      return a.name().equals(b.name());
    }
    boolean same = left.equals(right) && left.unique();
    return same ? Boolean.TRUE : null;
  }

  /** Enum constants are told apart by their names. */
  private static boolean isConstantName(String name) {
    return name.chars().allMatch(c -> Character.isUpperCase(c) || Character.isDigit(c) || c == '_');
  }

  private static @Nullable Value numbers(String operator, long a, long b) {
    return switch (operator) {
      case "+" -> Value.of(a + b);
      case "-" -> Value.of(a - b);
      case "*" -> Value.of(a * b);
      case "/" -> b == 0 ? null : Value.of(a / b);
      case "%" -> b == 0 ? null : Value.of(a % b);
      case "&" -> Value.of(a & b);
      case "|" -> Value.of(a | b);
      case "^" -> Value.of(a ^ b);
      case "<<" -> Value.of(a << b);
      case ">>" -> Value.of(a >> b);
      case "<" -> Value.of(a < b);
      case "<=" -> Value.of(a <= b);
      case ">" -> Value.of(a > b);
      case ">=" -> Value.of(a >= b);
      default -> null;
    };
  }

  private static @Nullable Long number(@Nullable Object constant) {
    if (constant instanceof Integer || constant instanceof Long || constant instanceof Short) {
      return ((Number) constant).longValue();
    }
    return constant instanceof Character c ? Long.valueOf(c) : null;
  }
}
