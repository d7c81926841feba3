package org.odirect.analyzer.types;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.odirect.analyzer.types.JavaType.ArrayType;
import org.odirect.analyzer.types.JavaType.ClassType;
import org.odirect.analyzer.types.JavaType.Variable;

/** Finds the values of type variables by matching formal against actual types. */
final class Inference {

  private final ProjectIndex index;
  private final Compatibility compatibility;

  Inference(ProjectIndex index, Compatibility compatibility) {
    this.index = index;
    this.compatibility = compatibility;
  }

  /**
   * Matches a formal parameter type with the type of an argument.
   *
   * @param values receives what is found; what is there is widened if need be
   */
  void argument(
      JavaType formal, JavaType actual, Set<String> variables, Map<String, JavaType> values) {
    if (variables.isEmpty() || Types.isUnknown(actual) || Types.isNull(actual)) {
      return;
    }
    if (formal instanceof Variable v) {
      if (variables.contains(v.name()) && !Types.isVoid(actual)) {
        bind(v.name(), Types.box(actual), values);
      }
    } else if (formal instanceof ArrayType f && actual instanceof ArrayType a) {
      argument(f.element(), a.element(), variables, values);
    } else if (formal instanceof ClassType f && !f.arguments().isEmpty()) {
      Optional<ClassType> seen = Lineages.asSuper(index, Types.box(actual), f.name());
      seen.ifPresent(s -> pairwise(f.arguments(), s.arguments(), variables, values));
    }
  }

  /** Matches a formal result type with the type that the context wants, for what is still open. */
  void result(
      JavaType formal, JavaType wanted, Set<String> variables, Map<String, JavaType> values) {
    if (variables.isEmpty() || Types.isUnknown(wanted)) {
      return;
    }
    if (formal instanceof Variable v) {
      if (variables.contains(v.name()) && !Types.isVoid(wanted)) {
        values.putIfAbsent(v.name(), Types.box(wanted));
      }
    } else if (formal instanceof ArrayType f && wanted instanceof ArrayType w) {
      result(f.element(), w.element(), variables, values);
    } else if (formal instanceof ClassType f && wanted instanceof ClassType w) {
      Optional<ClassType> seen = Lineages.asSuper(index, f, w.name());
      if (seen.isPresent() && seen.get().arguments().size() == w.arguments().size()) {
        for (int i = 0; i < w.arguments().size(); i++) {
          result(seen.get().arguments().get(i), w.arguments().get(i), variables, values);
        }
      }
    }
  }

  private void pairwise(
      List<JavaType> formals,
      List<JavaType> actuals,
      Set<String> variables,
      Map<String, JavaType> values) {
    if (formals.size() != actuals.size()) {
      return;
    }
    for (int i = 0; i < formals.size(); i++) {
      argument(formals.get(i), actuals.get(i), variables, values);
    }
  }

  private void bind(String variable, JavaType value, Map<String, JavaType> values) {
    JavaType known = values.get(variable);
    if (known == null) {
      values.put(variable, value);
    } else if (!known.equals(value)) {
      values.put(variable, compatibility.common(known, value));
    }
  }
}
