package org.odirect.analyzer.types;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.odirect.analyzer.types.ClassInfo.FieldInfo;
import org.odirect.analyzer.types.ClassInfo.MethodInfo;
import org.odirect.analyzer.types.JavaType.ArrayType;
import org.odirect.analyzer.types.JavaType.ClassType;
import org.odirect.analyzer.types.JavaType.Primitive;
import org.odirect.analyzer.types.JavaType.Variable;

/** Parses one type of the table that {@link LibrarySignatures} reads. */
final class SignatureParser {

  private static final Map<String, String> POLYMORPHIC = Map.of("PolymorphicSignature", "");

  /** The sets of keywords, by the flags of methods, and by the negated ones of fields. */
  private static final Map<Integer, Set<String>> MODIFIERS = new ConcurrentHashMap<>();

  private static final int PUBLIC = 0x1;
  private static final int STATIC = 0x8;
  private static final int FINAL = 0x10;
  private static final int VARARGS = 0x80;
  private static final int DEFAULT = 0x10000;
  private static final int POLYMORPHIC_FLAG = 0x20000;

  private final String text;
  private final Map<String, Variable> scope;
  private int at;

  private SignatureParser(String text, Map<String, Variable> scope) {
    this.text = text;
    this.scope = scope;
  }

  /** Whether the type of a text is public. */
  static boolean isPublic(String text) {
    return (flags(text) & PUBLIC) != 0;
  }

  private static int flags(String line) {
    return Integer.parseInt(line, 1, line.indexOf(' '), 16);
  }

  /** The declaration that a text describes. */
  static ClassInfo parse(String packageName, String nestedName, String text) {
    String name = packageName + "." + nestedName;
    String[] lines = text.split("\n");
    int flags = flags(lines[0]);
    ClassInfo.Kind kind = kind(lines[0].charAt(0));
    SignatureParser header =
        new SignatureParser(lines[0].substring(lines[0].indexOf(' ') + 1), new HashMap<>());
    List<Variable> typeParameters = header.typeParameters();
    boolean hasSuper = header.more();
    JavaType superclass = hasSuper ? header.type() : JavaType.UNKNOWN;
    List<JavaType> interfaces = new ArrayList<>();
    while (header.more()) {
      interfaces.add(header.type());
    }
    boolean isInterface = kind == ClassInfo.Kind.INTERFACE || kind == ClassInfo.Kind.ANNOTATION;
    List<FieldInfo> fields = new ArrayList<>();
    List<MethodInfo> methods = new ArrayList<>();
    for (String line : Arrays.asList(lines).subList(1, lines.length)) {
      if (line.charAt(0) == 'f') {
        fields.add(field(name, line, header.scope));
      } else {
        methods.add(method(name, line, header.scope));
      }
    }
    int dot = nestedName.lastIndexOf('.');
    return new ClassInfo(
        name,
        kind,
        typeParameters,
        isInterface || !hasSuper ? Optional.empty() : Optional.of(superclass),
        List.copyOf(interfaces),
        List.copyOf(fields),
        List.copyOf(methods),
        Map.of(),
        dot < 0 ? Optional.empty() : Optional.of(packageName + "." + nestedName.substring(0, dot)),
        dot < 0 || (flags & STATIC) != 0,
        (flags & FINAL) != 0,
        false,
        "");
  }

  private static ClassInfo.Kind kind(char letter) {
    return switch (letter) {
      case 'i' -> ClassInfo.Kind.INTERFACE;
      case 'e' -> ClassInfo.Kind.ENUM;
      case 'r' -> ClassInfo.Kind.RECORD;
      case 'a' -> ClassInfo.Kind.ANNOTATION;
      default -> ClassInfo.Kind.CLASS;
    };
  }

  private static FieldInfo field(String owner, String line, Map<String, Variable> scope) {
    String[] parts = line.split(" ", 4);
    return new FieldInfo(
        owner,
        parts[1],
        new SignatureParser(parts[2], scope).type(),
        modifiers(flags(line), false),
        Map.of());
  }

  private static MethodInfo method(String owner, String line, Map<String, Variable> scope) {
    String[] parts = line.split(" ", 4);
    SignatureParser parser =
        new SignatureParser(parts[2], parts[2].startsWith("<") ? new HashMap<>(scope) : scope);
    List<Variable> typeParameters = parser.typeParameters();
    parser.at++; // the opening parenthesis
    List<JavaType> parameters = new ArrayList<>();
    while (parser.text.charAt(parser.at) != ')') {
      parameters.add(parser.type());
    }
    parser.at++;
    JavaType result = parser.type();
    int flags = flags(line);
    List<String> erased = new ArrayList<>(parameters.size());
    for (JavaType parameter : parameters) {
      erased.add(parameter.erasedName());
    }
    return new MethodInfo(
        new MethodKey(owner, parts[1], erased),
        typeParameters,
        result,
        List.copyOf(parameters),
        parts.length < 4 ? List.of() : List.of(parts[3].substring(1).split(",")),
        modifiers(flags, true),
        (flags & POLYMORPHIC_FLAG) != 0 ? POLYMORPHIC : Map.of());
  }

  private static Set<String> modifiers(int flags, boolean isMethod) {
    return MODIFIERS.computeIfAbsent(isMethod ? flags : -flags, f -> newModifiers(flags, isMethod));
  }

  private static Set<String> newModifiers(int flags, boolean isMethod) {
    Set<String> out = new LinkedHashSet<>();
    add(out, flags, PUBLIC, "public");
    add(out, flags, 0x4, "protected");
    add(out, flags, 0x400, "abstract");
    add(out, flags, DEFAULT, "default");
    add(out, flags, STATIC, "static");
    add(out, flags, FINAL, "final");
    if (isMethod) {
      add(out, flags, VARARGS, "varargs");
    } else {
      add(out, flags, 0x40, "volatile");
      add(out, flags, 0x80, "transient");
    }
    return Set.copyOf(out);
  }

  private static void add(Set<String> out, int flags, int flag, String keyword) {
    if ((flags & flag) != 0) {
      out.add(keyword);
    }
  }

  /** The value of a field in a type's text, if it is a compile-time constant. */
  static Optional<Object> constant(String text, String field) {
    return text.lines()
        .filter(line -> line.charAt(0) == 'f')
        .map(line -> line.split(" ", 4))
        .filter(parts -> parts.length == 4 && parts[1].equals(field))
        .map(parts -> value(parts[2], parts[3].substring(1)))
        .findFirst();
  }

  private static Object value(String type, String text) {
    return switch (type) {
      case "Z" -> !text.equals("0");
      case "C" -> (char) Integer.parseInt(text);
      case "J" -> Long.valueOf(text);
      case "F" -> Float.valueOf(text);
      case "D" -> Double.valueOf(text);
      case "LString;" -> unescaped(text);
      default -> Integer.valueOf(text);
    };
  }

  private static String unescaped(String text) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) != '\\') {
        out.append(text.charAt(i));
        continue;
      }
      out.append((char) Integer.parseInt(text, i + 2, i + 6, 16));
      i += 5;
    }
    return out.toString();
  }

  private boolean more() {
    return at < text.length();
  }

  /**
   * The type parameters, if any, which enter the scope. Read twice: a bound may mention a variable
   * that is declared later, or its own; there the variable is known by the erasure of its bound.
   */
  private List<Variable> typeParameters() {
    if (!text.startsWith("<", at)) {
      return List.of();
    }
    int start = at;
    readTypeParameters();
    at = start;
    return readTypeParameters();
  }

  private List<Variable> readTypeParameters() {
    List<Variable> out = new ArrayList<>();
    at++;
    while (text.charAt(at) != '>') {
      int colon = text.indexOf(':', at);
      String name = text.substring(at, colon);
      at = colon;
      scope.putIfAbsent(name, new Variable(name, JavaType.UNKNOWN));
      List<JavaType> bounds = new ArrayList<>();
      while (text.charAt(at) == ':') {
        at++;
        if (text.charAt(at) != ':') {
          bounds.add(type());
        }
      }
      out.add(new Variable(name, bounds.get(0)));
      scope.put(name, new Variable(name, erasure(bounds.get(0))));
    }
    at++;
    return List.copyOf(out);
  }

  private static JavaType erasure(JavaType bound) {
    return bound instanceof ClassType c ? new ClassType(c.name(), List.of()) : bound;
  }

  private JavaType type() {
    char letter = text.charAt(at++);
    return switch (letter) {
      case 'L' -> classType();
      case 'T' -> variable();
      case '[' -> new ArrayType(type());
      default -> new Primitive(primitive(letter));
    };
  }

  private JavaType variable() {
    int end = text.indexOf(';', at);
    String name = text.substring(at, end);
    at = end + 1;
    // Unknown only: the variable of an enclosing type's instance.
    Variable declared = scope.get(name);
    return declared == null
        ? new Variable(name, new ClassType("java.lang.Object", List.of()))
        : declared;
  }

  /** A class type; of {@code Outer<T>.Inner<U>} only the last arguments are kept. */
  private JavaType classType() {
    String name = Character.isUpperCase(text.charAt(at)) ? "java.lang." : "";
    List<JavaType> arguments = List.of();
    while (true) {
      int semicolon = text.indexOf(';', at);
      int angle = text.indexOf('<', at);
      int end = angle < 0 ? semicolon : Math.min(angle, semicolon);
      if (end > at) {
        name = name.concat(text.substring(at, end));
        arguments = List.of();
      }
      at = end + 1;
      if (end == semicolon) {
        return new ClassType(name, arguments);
      }
      arguments = arguments();
    }
  }

  private List<JavaType> arguments() {
    List<JavaType> out = new ArrayList<>(2);
    while (text.charAt(at) != '>') {
      char c = text.charAt(at);
      if (c == '*') {
        at++;
        out.add(JavaType.UNKNOWN);
        continue;
      }
      if (c == '+' || c == '-') {
        at++;
      }
      out.add(type());
    }
    at++;
    return out;
  }

  private static String primitive(char letter) {
    return switch (letter) {
      case 'B' -> "byte";
      case 'C' -> "char";
      case 'D' -> "double";
      case 'F' -> "float";
      case 'I' -> "int";
      case 'J' -> "long";
      case 'S' -> "short";
      case 'Z' -> "boolean";
      case 'V' -> "void";
      default -> throw new IllegalStateException("no type: " + letter);
    };
  }
}
