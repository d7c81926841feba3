package org.odirect.analyzer.types;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.odirect.analyzer.types.ClassInfo.MethodInfo;
import org.odirect.analyzer.types.JavaType.ClassType;
import org.odirect.analyzer.types.JavaType.Variable;

/** The methods of a type, inherited ones included, as seen through its type arguments. */
final class Members {

  /**
   * A method that a call may mean.
   *
   * @param method its declaration
   * @param formals its parameter types, the class's variables substituted and its own renamed
   * @param result its result type, likewise
   * @param variables the names of its own variables, renamed so that they meet no others
   */
  record Candidate(
      MethodInfo method, List<JavaType> formals, JavaType result, Map<String, JavaType> variables) {

    boolean isVarargs() {
      return method.modifiers().contains("varargs");
    }

    boolean isStatic() {
      return method.modifiers().contains("static");
    }
  }

  private final ProjectIndex index;
  private final Map<String, Map<String, List<MethodInfo>>> byName = new HashMap<>();

  Members(ProjectIndex index) {
    this.index = index;
  }

  /**
   * The methods of a name that a type has.
   *
   * @param caller the class that asks, which decides on private ones; null for any
   */
  List<Candidate> methods(ClassType type, String name, @Nullable String caller) {
    List<Candidate> found = new ArrayList<>();
    Set<List<String>> signatures = new HashSet<>();
    for (String declaring : index.lineage(type.name())) {
      List<MethodInfo> declared = declared(declaring, name);
      if (declared.isEmpty()) {
        continue;
      }
      Map<String, JavaType> values = values(type, declaring);
      boolean inherited = !declaring.equals(type.name());
      for (MethodInfo method : declared) {
        boolean hidden =
            inherited
                && (!isInherited(method, caller)
                    || !isCertain(method, type)
                    || isRepeatedFromObject(method, type));
        if (hidden) {
          continue;
        }
        Candidate candidate = candidate(method, values, Map.of());
        if (signatures.add(erased(candidate.formals()))) {
          found.add(candidate);
        }
      }
    }
    return found;
  }

  /** What Object declares may be overridden by a super type that is not known. */
  private boolean isCertain(MethodInfo method, ClassType type) {
    return !method.key().type().equals(Types.OBJECT)
        || method.modifiers().contains("final")
        || index.isComplete(type.name());
  }

  /** An interface's {@code equals} is, for a class, the one of Object. */
  private boolean isRepeatedFromObject(MethodInfo method, ClassType type) {
    return method.modifiers().contains("abstract")
        && !isInterface(type.name())
        && isInterface(method.key().type())
        && declared(Types.OBJECT, method.key().name()).stream()
            .anyMatch(m -> m.key().parameters().equals(method.key().parameters()));
  }

  private boolean isInterface(String type) {
    return index.kind(type).filter(k -> k == ClassInfo.Kind.INTERFACE).isPresent();
  }

  private boolean isInherited(MethodInfo method, @Nullable String caller) {
    if (method.modifiers().contains("private")) {
      return caller != null && outermost(caller).equals(outermost(method.key().type()));
    }
    return !method.modifiers().contains("static") || !isInterface(method.key().type());
  }

  private String outermost(String type) {
    String at = type;
    for (String outer = index.outer(at); outer != null; outer = index.outer(at)) {
      at = outer;
    }
    return at;
  }

  /** Whether a field that a type inherits can be named by code in it. */
  boolean isVisible(ClassInfo.FieldInfo field, String type) {
    return !field.modifiers().contains("private")
        || outermost(type).equals(outermost(field.owner()));
  }

  /**
   * The constructors of a class.
   *
   * @param diamond whether the class's type arguments are to be inferred
   */
  List<Candidate> constructors(ClassType type, boolean diamond) {
    List<Variable> parameters = index.typeParameters(type.name());
    List<Candidate> found = new ArrayList<>();
    Map<String, JavaType> own = new HashMap<>();
    if (diamond) {
      parameters.forEach(p -> own.put(p.name(), renamed(p)));
    } else {
      own.putAll(Types.bindings(parameters, type.arguments()));
    }
    for (MethodInfo method : declared(type.name(), MethodKey.CONSTRUCTOR)) {
      found.add(candidate(method, own, diamond ? own : Map.of()));
    }
    return found;
  }

  private Map<String, JavaType> values(ClassType type, String declaring) {
    List<Variable> parameters = index.typeParameters(declaring);
    if (parameters.isEmpty()) {
      return Map.of();
    }
    return Lineages.asSuper(index, type, declaring)
        .map(t -> Types.bindings(parameters, t.arguments()))
        .orElse(Map.of());
  }

  private static Candidate candidate(
      MethodInfo method, Map<String, JavaType> classValues, Map<String, JavaType> classVariables) {
    Map<String, JavaType> values = classValues;
    Map<String, JavaType> variables = new HashMap<>();
    classVariables.forEach((n, v) -> variables.put(v.toString(), v));
    if (!method.typeParameters().isEmpty()) {
      values = new HashMap<>(classValues);
      for (Variable parameter : method.typeParameters()) {
        Variable fresh = renamed(parameter);
        values.put(parameter.name(), fresh);
        variables.put(fresh.name(), fresh);
      }
    }
    return new Candidate(
        method,
        Types.substitute(method.parameters(), values),
        Types.substitute(method.result(), values),
        variables);
  }

  private static Variable renamed(Variable parameter) {
    return new Variable(parameter.name() + "'", parameter.bound());
  }

  private static List<String> erased(List<JavaType> types) {
    return types.stream().map(JavaType::erasedName).toList();
  }

  private List<MethodInfo> declared(String type, String name) {
    return byName.computeIfAbsent(type, this::read).getOrDefault(name, List.of());
  }

  private Map<String, List<MethodInfo>> read(String type) {
    Map<String, List<MethodInfo>> methods = new HashMap<>();
    Optional<ClassInfo> info = index.find(type);
    info.ifPresent(
        i ->
            i.methods()
                .forEach(
                    m -> methods.computeIfAbsent(m.key().name(), n -> new ArrayList<>()).add(m)));
    return methods;
  }
}
