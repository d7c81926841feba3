package org.odirect.analyzer.models;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.odirect.analyzer.types.JavaType;

/** Writes the names of types in one stub file, and collects the imports that they need. */
final class StubNames {

  private static final String LANG = "java.lang";

  /** A type or method that we are in, with its type variables. */
  private record Inside(String type, Set<String> variables) {}

  private final String packageName;
  private final Predicate<String> known;
  private final Map<String, String> imported = new HashMap<>();
  private final Deque<Inside> scopes = new ArrayDeque<>();

  /**
   * Names in a file of a package.
   *
   * @param known whether a qualified name is declared somewhere
   */
  StubNames(String packageName, Predicate<String> known) {
    this.packageName = packageName;
    this.known = known;
  }

  /** The package of a type: by convention what stands before the first capital letter. */
  private static String packageOf(String qualifiedName) {
    return Arrays.stream(qualifiedName.split("\\.", -1))
        .takeWhile(part -> !part.isEmpty() && !Character.isUpperCase(part.charAt(0)))
        .collect(Collectors.joining("."));
  }

  static String simple(String qualifiedName) {
    return qualifiedName.substring(qualifiedName.lastIndexOf('.') + 1);
  }

  /** The types to import, sorted. */
  SortedSet<String> imports() {
    return new TreeSet<>(imported.values());
  }

  /**
   * Goes into a type or a method with these type parameters.
   *
   * @param type the type's name; empty for a method
   */
  void enter(String type, List<JavaType.Variable> parameters) {
    Set<String> names =
        parameters.stream().map(JavaType.Variable::name).collect(Collectors.toSet());
    scopes.push(new Inside(type, names));
  }

  /** Goes out of the innermost type or method. */
  void leave() {
    scopes.pop();
  }

  /** A type as it is written here. */
  String of(JavaType type) {
    if (type instanceof JavaType.ArrayType array) {
      return of(array.element()) + "[]";
    }
    if (!(type instanceof JavaType.ClassType named)) {
      return type.toString();
    }
    String arguments =
        named.arguments().isEmpty()
            ? ""
            : named.arguments().stream().map(this::of).collect(Collectors.joining(", ", "<", ">"));
    return of(named.name()) + arguments;
  }

  /** A qualified name as it is written here. */
  String of(String qualifiedName) {
    String in = packageOf(qualifiedName);
    if (in.equals(qualifiedName)) {
      return qualifiedName;
    }
    String nested = in.isEmpty() ? qualifiedName : qualifiedName.substring(in.length() + 1);
    String first = nested.contains(".") ? nested.substring(0, nested.indexOf('.')) : nested;
    String top = in.isEmpty() ? first : in + "." + first;
    if (isHidden(first, top)) {
      return qualifiedName;
    }
    if (in.equals(packageName)) {
      return nested;
    }
    if (!in.equals(LANG)) {
      imported.put(first, top);
    }
    return nested;
  }

  /** Whether a simple name means something else than this top-level type. */
  private boolean isHidden(String simpleName, String topLevel) {
    for (Inside scope : scopes) {
      boolean isOther = simple(scope.type).equals(simpleName) && !scope.type.equals(topLevel);
      boolean isMember = !scope.type.isEmpty() && known.test(scope.type + "." + simpleName);
      if (isOther || isMember || scope.variables.contains(simpleName)) {
        return true;
      }
    }
    String own = packageName.isEmpty() ? simpleName : packageName + "." + simpleName;
    return (known.test(own) && !own.equals(topLevel))
        || !imported.getOrDefault(simpleName, topLevel).equals(topLevel);
  }
}
