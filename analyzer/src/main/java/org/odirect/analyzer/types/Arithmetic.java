package org.odirect.analyzer.types;

import com.github.javaparser.ast.expr.BinaryExpr.Operator;
import java.util.Optional;

/** The binary operators of Java on constants. */
final class Arithmetic {

  private Arithmetic() {}

  /**
   * The value of an operation, empty if the operands do not fit.
   *
   * @throws ArithmeticException on division by zero
   */
  static Optional<Object> apply(Operator operator, Object left, Object right) {
    if (operator == Operator.PLUS && (left instanceof String || right instanceof String)) {
      return Optional.of(left.toString() + right);
    }
    if (left instanceof Boolean a && right instanceof Boolean b) {
      return booleans(operator, a, b);
    }
    if (left instanceof String && right instanceof String) {
      return switch (operator) {
        case EQUALS -> Optional.of(left.equals(right));
        case NOT_EQUALS -> Optional.of(!left.equals(right));
        default -> Optional.empty();
      };
    }
    Object a = left instanceof Character c ? Integer.valueOf(c) : left;
    Object b = right instanceof Character c ? Integer.valueOf(c) : right;
    if (!(a instanceof Number x) || !(b instanceof Number y)) {
      return Optional.empty();
    }
    return numbers(operator, x, y);
  }

  private static Optional<Object> booleans(Operator operator, boolean a, boolean b) {
    return switch (operator) {
      case AND, BINARY_AND -> Optional.of(a && b);
      case OR, BINARY_OR -> Optional.of(a || b);
      case XOR, NOT_EQUALS -> Optional.of(a != b);
      case EQUALS -> Optional.of(a == b);
      default -> Optional.empty();
    };
  }

  private static Optional<Object> numbers(Operator operator, Number x, Number y) {
    switch (operator) {
      case LEFT_SHIFT, SIGNED_RIGHT_SHIFT, UNSIGNED_RIGHT_SHIFT -> {
        return shift(operator, x, y.longValue());
      }
      default -> {}
    }
    if (x instanceof Double || y instanceof Double) {
      return doubles(operator, x.doubleValue(), y.doubleValue());
    }
    Optional<Object> result = longs(operator, x.longValue(), y.longValue());
    boolean wide = x instanceof Long || y instanceof Long;
    return result.map(r -> r instanceof Long l && !wide ? (Object) l.intValue() : r);
  }

  private static Optional<Object> shift(Operator operator, Number x, long distance) {
    if (x instanceof Double) {
      return Optional.empty();
    }
    int by = (int) distance;
    if (x instanceof Long value) {
      return Optional.of(
          switch (operator) {
            case LEFT_SHIFT -> value << by;
            case SIGNED_RIGHT_SHIFT -> value >> by;
            default -> value >>> by;
          });
    }
    int value = x.intValue();
    return Optional.of(
        switch (operator) {
          case LEFT_SHIFT -> value << by;
          case SIGNED_RIGHT_SHIFT -> value >> by;
          default -> value >>> by;
        });
  }

  private static Optional<Object> longs(Operator operator, long a, long b) {
    return switch (operator) {
      case PLUS -> Optional.of(a + b);
      case MINUS -> Optional.of(a - b);
      case MULTIPLY -> Optional.of(a * b);
      case DIVIDE -> Optional.of(a / b);
      case REMAINDER -> Optional.of(a % b);
      case BINARY_AND -> Optional.of(a & b);
      case BINARY_OR -> Optional.of(a | b);
      case XOR -> Optional.of(a ^ b);
      case EQUALS -> Optional.of(a == b);
      case NOT_EQUALS -> Optional.of(a != b);
      case LESS -> Optional.of(a < b);
      case LESS_EQUALS -> Optional.of(a <= b);
      case GREATER -> Optional.of(a > b);
      case GREATER_EQUALS -> Optional.of(a >= b);
      default -> Optional.empty();
    };
  }

  private static Optional<Object> doubles(Operator operator, double a, double b) {
    return switch (operator) {
      case PLUS -> Optional.of(a + b);
      case MINUS -> Optional.of(a - b);
      case MULTIPLY -> Optional.of(a * b);
      case DIVIDE -> Optional.of(a / b);
      case REMAINDER -> Optional.of(a % b);
      case EQUALS -> Optional.of(a == b);
      case NOT_EQUALS -> Optional.of(a != b);
      case LESS -> Optional.of(a < b);
      case LESS_EQUALS -> Optional.of(a <= b);
      case GREATER -> Optional.of(a > b);
      case GREATER_EQUALS -> Optional.of(a >= b);
      default -> Optional.empty();
    };
  }
}
