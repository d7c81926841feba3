package org.odirect.analyzer.types;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.odirect.analyzer.types.JavaType.ArrayType;
import org.odirect.analyzer.types.JavaType.ClassType;
import org.odirect.analyzer.types.JavaType.Primitive;
import org.odirect.analyzer.types.JavaType.Unknown;
import org.odirect.analyzer.types.JavaType.Variable;

/** The types that belong to the language, and substitution. */
final class Types {

  static final String OBJECT = "java.lang.Object";
  static final ClassType OBJECT_TYPE = new ClassType(OBJECT, List.of());
  static final ClassType STRING = new ClassType("java.lang.String", List.of());
  static final JavaType NULL = new Primitive("null");
  static final JavaType BOOLEAN = new Primitive("boolean");
  static final JavaType INT = new Primitive("int");
  static final JavaType LONG = new Primitive("long");
  static final JavaType FLOAT = new Primitive("float");
  static final JavaType DOUBLE = new Primitive("double");
  static final JavaType CHAR = new Primitive("char");

  private static final Map<String, String> BOXES =
      Map.of(
          "boolean", "java.lang.Boolean",
          "byte", "java.lang.Byte",
          "short", "java.lang.Short",
          "char", "java.lang.Character",
          "int", "java.lang.Integer",
          "long", "java.lang.Long",
          "float", "java.lang.Float",
          "double", "java.lang.Double",
          "void", "java.lang.Void");
  private static final Map<String, String> UNBOXED = new HashMap<>();
  private static final List<String> WIDENING =
      List.of("byte", "short", "int", "long", "float", "double");
  private static final Set<String> ARRAY_SUPERS =
      Set.of(OBJECT, "java.lang.Cloneable", "java.io.Serializable");

  static {
    BOXES.forEach((primitive, box) -> UNBOXED.put(box, primitive));
  }

  private Types() {}

  static ClassType named(String name) {
    return new ClassType(name, List.of());
  }

  static boolean isUnknown(JavaType type) {
    return type instanceof Unknown;
  }

  /** Whether values of the type are primitive: not {@code void}, not {@code null}. */
  static boolean isPrimitive(JavaType type) {
    return type instanceof Primitive p && !p.name().equals("null") && !p.name().equals("void");
  }

  static boolean isNull(JavaType type) {
    return type.equals(NULL);
  }

  static boolean isVoid(JavaType type) {
    return type.equals(JavaType.VOID);
  }

  static boolean isString(JavaType type) {
    return type.erasedName().equals(STRING.name());
  }

  static boolean isArraySuper(String name) {
    return ARRAY_SUPERS.contains(name);
  }

  /** The box of a primitive type, and every other type itself. */
  static JavaType box(JavaType type) {
    String box = type instanceof Primitive p ? BOXES.get(p.name()) : null;
    return box == null ? type : named(box);
  }

  /** The primitive type of a box, and every other type itself. */
  static JavaType unbox(JavaType type) {
    String primitive = UNBOXED.get(type.erasedName());
    return primitive == null || primitive.equals("void") ? type : new Primitive(primitive);
  }

  /** Whether a primitive value of one type may become one of another without a cast. */
  static boolean widens(String from, String to) {
    if (from.equals(to)) {
      return true;
    }
    int source = WIDENING.indexOf(from.equals("char") ? "short" : from);
    int target = WIDENING.indexOf(to);
    return source >= 0 && target > source;
  }

  /** Whether a primitive type is smaller than int. */
  static boolean isNarrow(JavaType type) {
    return type instanceof Primitive p
        && (p.name().equals("byte") || p.name().equals("short") || p.name().equals("char"));
  }

  /** The type of an arithmetic operation, unknown if an operand is not a number. */
  static JavaType promote(JavaType left, JavaType right) {
    String a = unbox(left).erasedName();
    String b = unbox(right).erasedName();
    if (!isNumeric(a) || !isNumeric(b)) {
      return JavaType.UNKNOWN;
    }
    for (String wide : List.of("double", "float", "long")) {
      if (a.equals(wide) || b.equals(wide)) {
        return new Primitive(wide);
      }
    }
    return INT;
  }

  private static boolean isNumeric(String name) {
    return WIDENING.contains(name) || name.equals("char");
  }

  /** The type without its arguments and variables. */
  static JavaType erase(JavaType type) {
    if (type instanceof ClassType c) {
      return c.arguments().isEmpty() ? c : named(c.name());
    }
    if (type instanceof ArrayType a) {
      return new ArrayType(erase(a.element()));
    }
    return type instanceof Variable v ? erase(v.bound()) : type;
  }

  /** Replaces variables by name; those that are not in the map stay. */
  static JavaType substitute(JavaType type, Map<String, JavaType> values) {
    if (values.isEmpty()) {
      return type;
    }
    if (type instanceof Variable v) {
      JavaType value = values.get(v.name());
      if (value == null) {
        return v;
      }
      boolean bounded = isUnknown(value) && !v.bound().erasedName().equals(OBJECT);
      return bounded ? erase(v.bound()) : value;
    }
    if (type instanceof ArrayType a) {
      return new ArrayType(substitute(a.element(), values));
    }
    if (type instanceof ClassType c && !c.arguments().isEmpty()) {
      return new ClassType(
          c.name(), c.arguments().stream().map(t -> substitute(t, values)).toList());
    }
    return type;
  }

  static List<JavaType> substitute(List<JavaType> types, Map<String, JavaType> values) {
    return values.isEmpty() ? types : types.stream().map(t -> substitute(t, values)).toList();
  }

  /**
   * The values of a declaration's type parameters at a use of it: a raw use erases them, missing
   * arguments are unknown.
   */
  static Map<String, JavaType> bindings(List<Variable> parameters, List<JavaType> arguments) {
    if (parameters.isEmpty()) {
      return Map.of();
    }
    Map<String, JavaType> values = new HashMap<>();
    for (int i = 0; i < parameters.size(); i++) {
      Variable parameter = parameters.get(i);
      JavaType value = JavaType.UNKNOWN;
      if (arguments.isEmpty()) {
        value = erase(parameter.bound());
      } else if (i < arguments.size()) {
        value = arguments.get(i);
      }
      values.put(parameter.name(), value);
    }
    return values;
  }

  /** Whether a variable of the given names occurs in a type. */
  static boolean mentions(JavaType type, Set<String> variables) {
    if (type instanceof Variable v) {
      return variables.contains(v.name());
    }
    if (type instanceof ArrayType a) {
      return mentions(a.element(), variables);
    }
    return type instanceof ClassType c
        && c.arguments().stream().anyMatch(t -> mentions(t, variables));
  }

  static @Nullable ClassType asClass(JavaType type) {
    if (type instanceof ClassType c) {
      return c;
    }
    return type instanceof Variable v ? asClass(v.bound()) : null;
  }
}
