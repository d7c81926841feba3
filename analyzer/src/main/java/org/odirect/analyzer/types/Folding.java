package org.odirect.analyzer.types;

import com.github.javaparser.ast.expr.BinaryExpr;
import com.github.javaparser.ast.expr.BooleanLiteralExpr;
import com.github.javaparser.ast.expr.CastExpr;
import com.github.javaparser.ast.expr.CharLiteralExpr;
import com.github.javaparser.ast.expr.ConditionalExpr;
import com.github.javaparser.ast.expr.DoubleLiteralExpr;
import com.github.javaparser.ast.expr.EnclosedExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.FieldAccessExpr;
import com.github.javaparser.ast.expr.IntegerLiteralExpr;
import com.github.javaparser.ast.expr.LongLiteralExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.StringLiteralExpr;
import com.github.javaparser.ast.expr.TextBlockLiteralExpr;
import com.github.javaparser.ast.expr.UnaryExpr;
import com.github.javaparser.ast.type.Type;
import java.util.Optional;

/**
 * Evaluates constant expressions as Java does. Values are Integer (also byte and short), Long,
 * Double (also float), Boolean, Character and String.
 */
final class Folding {

  /** What names and types mean where the expression stands. */
  interface Context {
    /** The value of a {@code NameExpr} or {@code FieldAccessExpr}. */
    Optional<Object> value(Expression name);

    /** The erased name of a type. */
    String type(Type type);
  }

  private final Context context;

  Folding(Context context) {
    this.context = context;
  }

  Optional<Object> of(Expression expression) {
    try {
      return evaluate(expression);
    } catch (ArithmeticException | IllegalArgumentException e) {
      return Optional.empty(); // a division by zero, a literal out of range
    }
  }

  private Optional<Object> evaluate(Expression expression) {
    if (expression instanceof EnclosedExpr enclosed) {
      return evaluate(enclosed.getInner());
    }
    if (expression instanceof NameExpr || expression instanceof FieldAccessExpr) {
      return context.value(expression).map(Folding::normal);
    }
    if (expression instanceof BinaryExpr binary) {
      return binary(binary);
    }
    if (expression instanceof UnaryExpr unary) {
      return unary(unary);
    }
    if (expression instanceof CastExpr cast) {
      return evaluate(cast.getExpression()).flatMap(v -> cast(v, context.type(cast.getType())));
    }
    if (expression instanceof ConditionalExpr conditional) {
      Optional<Object> condition = evaluate(conditional.getCondition());
      if (condition.isEmpty() || !(condition.get() instanceof Boolean chosen)) {
        return Optional.empty();
      }
      return evaluate(chosen ? conditional.getThenExpr() : conditional.getElseExpr());
    }
    return literal(expression);
  }

  private static Object normal(Object value) {
    if (value instanceof Float f) {
      return f.doubleValue();
    }
    return value instanceof Byte || value instanceof Short ? ((Number) value).intValue() : value;
  }

  private static Optional<Object> literal(Expression expression) {
    if (expression instanceof IntegerLiteralExpr literal) {
      return Optional.of(literal.asNumber().intValue());
    }
    if (expression instanceof LongLiteralExpr literal) {
      return Optional.of(literal.asNumber().longValue());
    }
    if (expression instanceof DoubleLiteralExpr literal) {
      return Optional.of(literal.asDouble());
    }
    if (expression instanceof BooleanLiteralExpr literal) {
      return Optional.of(literal.getValue());
    }
    if (expression instanceof CharLiteralExpr literal) {
      return Optional.of(literal.asChar());
    }
    if (expression instanceof StringLiteralExpr literal) {
      return Optional.of(literal.asString());
    }
    return expression instanceof TextBlockLiteralExpr block
        ? Optional.of(block.asString())
        : Optional.empty();
  }

  /** A value converted to a primitive type or String, as a cast does. */
  static Optional<Object> cast(Object value, String type) {
    if (type.equals(Types.STRING.name())) {
      return value instanceof String ? Optional.of(value) : Optional.empty();
    }
    if (value instanceof Boolean) {
      return type.equals("boolean") ? Optional.of(value) : Optional.empty();
    }
    if (value instanceof String) {
      return Optional.empty();
    }
    Number number = value instanceof Character c ? Integer.valueOf(c) : (Number) value;
    return switch (type) {
      case "byte" -> Optional.of((int) integral(number).byteValue());
      case "short" -> Optional.of((int) integral(number).shortValue());
      case "char" -> Optional.of((char) integral(number).intValue());
      case "int" -> Optional.of(number.intValue());
      case "long" -> Optional.of(number.longValue());
      case "float" -> Optional.of((double) number.floatValue());
      case "double" -> Optional.of(number.doubleValue());
      default -> Optional.empty();
    };
  }

  /** Fractions become int before they become smaller. */
  private static Number integral(Number number) {
    return number instanceof Double ? Integer.valueOf(number.intValue()) : number;
  }

  private Optional<Object> unary(UnaryExpr unary) {
    Optional<Object> operand = evaluate(unary.getExpression());
    if (unary.getOperator() == UnaryExpr.Operator.MINUS
        && unary.getExpression() instanceof LongLiteralExpr literal) {
      operand = Optional.of(literal.asNumber().longValue());
    }
    if (operand.isEmpty()) {
      return Optional.empty();
    }
    if (operand.get() instanceof Boolean b) {
      return unary.getOperator() == UnaryExpr.Operator.LOGICAL_COMPLEMENT
          ? Optional.of(!b)
          : Optional.empty();
    }
    Object value = operand.get() instanceof Character c ? Integer.valueOf(c) : operand.get();
    if (!(value instanceof Number n)) {
      return Optional.empty();
    }
    return switch (unary.getOperator()) {
      case PLUS -> Optional.of(n);
      case MINUS -> Optional.of(negated(n));
      case BITWISE_COMPLEMENT ->
          n instanceof Double ? Optional.empty() : Optional.of(complement(n));
      default -> Optional.empty();
    };
  }

  private static Object negated(Number n) {
    if (n instanceof Double d) {
      return -d;
    }
    if (n instanceof Long l) {
      return -l;
    }
    return -n.intValue();
  }

  private static Object complement(Number n) {
    if (n instanceof Long l) {
      return ~l;
    }
    return ~n.intValue();
  }

  private Optional<Object> binary(BinaryExpr binary) {
    Optional<Object> left = evaluate(binary.getLeft());
    if (left.isEmpty()) {
      return Optional.empty();
    }
    return evaluate(binary.getRight())
        .flatMap(right -> Arithmetic.apply(binary.getOperator(), left.get(), right));
  }
}
