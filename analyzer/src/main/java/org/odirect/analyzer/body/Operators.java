package org.odirect.analyzer.body;

import com.github.javaparser.ast.expr.BinaryExpr;
import com.github.javaparser.ast.expr.UnaryExpr;
import java.util.List;
import java.util.Map;
import org.odirect.analyzer.types.JavaType;

/** The names of operators and the types of their results. */
final class Operators {

  private static final Map<String, String> UNBOXED =
      Map.of(
          "java.lang.Byte", "byte",
          "java.lang.Short", "short",
          "java.lang.Character", "char",
          "java.lang.Integer", "int",
          "java.lang.Long", "long",
          "java.lang.Float", "float",
          "java.lang.Double", "double",
          "java.lang.Boolean", "boolean");

  /** The numeric types that others are promoted to, the widest first. */
  private static final List<String> PROMOTED = List.of("double", "float", "long", "int");

  private static final List<String> NUMERIC =
      List.of("double", "float", "long", "int", "char", "short", "byte");

  private Operators() {}

  /** The operator as {@link Instruction.Operator} names it. */
  static String symbol(UnaryExpr.Operator operator) {
    return switch (operator) {
      case MINUS -> "u-";
      case PLUS -> "u+";
      default -> operator.asString();
    };
  }

  static JavaType typeOf(Object constant) {
    String name = UNBOXED.get(constant.getClass().getName());
    return name == null ? BodyLowering.STRING : new JavaType.Primitive(name);
  }

  /** The type of a binary operator's value, as far as the types of the operands tell it. */
  static JavaType resultType(BinaryExpr.Operator operator, JavaType left, JavaType right) {
    return switch (operator) {
      case EQUALS, NOT_EQUALS, LESS, GREATER, LESS_EQUALS, GREATER_EQUALS, AND, OR ->
          BodyLowering.BOOLEAN;
      case LEFT_SHIFT, SIGNED_RIGHT_SHIFT, UNSIGNED_RIGHT_SHIFT -> promoted(left, left);
      case PLUS -> isString(left) || isString(right) ? BodyLowering.STRING : promoted(left, right);
      default -> promoted(left, right);
    };
  }

  private static boolean isString(JavaType type) {
    return type.equals(BodyLowering.STRING);
  }

  private static JavaType promoted(JavaType left, JavaType right) {
    String first = unboxed(left);
    String second = unboxed(right);
    if (first.equals("boolean") && second.equals("boolean")) {
      return BodyLowering.BOOLEAN;
    }
    if (!NUMERIC.contains(first) || !NUMERIC.contains(second)) {
      return JavaType.UNKNOWN;
    }
    for (String type : PROMOTED) {
      if (type.equals(first) || type.equals(second)) {
        return new JavaType.Primitive(type);
      }
    }
    return BodyLowering.INT;
  }

  private static String unboxed(JavaType type) {
    String name = type.erasedName();
    return UNBOXED.getOrDefault(name, name);
  }
}
