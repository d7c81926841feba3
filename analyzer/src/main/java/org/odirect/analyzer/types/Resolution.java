package org.odirect.analyzer.types;

import com.github.javaparser.ast.expr.Expression;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The method that a call means, before its type variables are inferred from lambdas and context.
 *
 * @param key the declared method
 * @param known whether a declaration was found
 * @param project whether it is part of the analysed sources
 * @param isStatic whether it is static
 * @param varargs whether the declared method is variable-arity
 * @param spread whether this call passes variable-arity arguments one by one
 * @param formals the parameter types with open variables; empty if not known
 * @param result the result type with open variables
 * @param variables the names of the open variables
 * @param explicit whether type arguments are written
 * @param values what the arguments' own types say about them
 * @param thrown the declared exceptions
 * @param arguments the arguments as written
 */
record Resolution(
    MethodKey key,
    boolean known,
    boolean project,
    boolean isStatic,
    boolean varargs,
    boolean spread,
    List<JavaType> formals,
    JavaType result,
    Set<String> variables,
    boolean explicit,
    Map<String, JavaType> values,
    List<String> thrown,
    List<Expression> arguments) {

  /** A call of which only the names are known. */
  static Resolution byName(String type, String name, List<Expression> arguments, boolean isStatic) {
    List<String> parameters = arguments.stream().map(a -> JavaType.UNKNOWN.erasedName()).toList();
    return new Resolution(
        new MethodKey(type, name, parameters),
        false,
        false,
        isStatic,
        false,
        false,
        List.of(),
        JavaType.UNKNOWN,
        Set.of(),
        false,
        Map.of(),
        List.of(),
        arguments);
  }

  Resolution withResult(JavaType type) {
    return new Resolution(
        key, known, project, isStatic, varargs, spread, formals, type, variables, explicit, values,
        thrown, arguments);
  }

  Resolution withValues(Map<String, JavaType> found) {
    return new Resolution(
        key, known, project, isStatic, varargs, spread, formals, result, variables, explicit, found,
        thrown, arguments);
  }

  /** The formal type that an argument meets, with open variables. */
  JavaType formal(int argument) {
    if (formals.isEmpty()) {
      return JavaType.UNKNOWN;
    }
    int last = formals.size() - 1;
    if (spread && argument >= last) {
      return formals.get(last) instanceof JavaType.ArrayType array
          ? array.element()
          : JavaType.UNKNOWN;
    }
    return argument <= last ? formals.get(argument) : JavaType.UNKNOWN;
  }

  /** Substitutes what is known of the open variables; the others become unknown. */
  JavaType closed(JavaType type, Map<String, JavaType> known) {
    return variables.isEmpty() ? type : Types.substitute(type, complete(known));
  }

  /** A value for every open variable. */
  Map<String, JavaType> complete(Map<String, JavaType> known) {
    Map<String, JavaType> all = new HashMap<>(known);
    variables.forEach(v -> all.putIfAbsent(v, JavaType.UNKNOWN));
    return all;
  }

  /** Whether a type has a variable that nothing is known of yet. */
  boolean isOpen(JavaType type, Map<String, JavaType> known) {
    if (variables.isEmpty()) {
      return false;
    }
    return Types.mentions(
        type,
        variables.stream()
            .filter(v -> !known.containsKey(v))
            .collect(Collectors.toUnmodifiableSet()));
  }

  Callee callee(Map<String, JavaType> known) {
    Map<String, JavaType> all = variables.isEmpty() ? Map.of() : complete(known);
    return new Callee(
        key,
        this.known,
        project,
        isStatic,
        varargs,
        Types.substitute(result, all),
        Types.substitute(formals, all),
        thrown);
  }
}
