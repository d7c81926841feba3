package org.odirect.analyzer.types;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.odirect.analyzer.types.JavaType.Variable;

/** The type parameters of a method or class, or the local classes of a block. */
final class LocalScope extends TypeScope {

  /**
   * A type parameter as written.
   *
   * @param name its name
   * @param bound its first bound, or {@link TypeRef#NOTHING}
   */
  record Parameter(String name, TypeRef bound) {}

  private final TypeScope parent;
  private final List<Parameter> parameters;
  private final Map<String, JavaType> types = new ConcurrentHashMap<>();

  LocalScope(TypeScope parent, List<Parameter> parameters) {
    this.parent = parent;
    this.parameters = List.copyOf(parameters);
  }

  /** Makes a local class known. */
  void declare(String simpleName, String qualifiedName) {
    types.put(simpleName, Types.named(qualifiedName));
  }

  /** The type parameters with their bounds. */
  List<Variable> variables() {
    return parameters.stream().map(this::variable).toList();
  }

  @Override
  @Nullable JavaType simple(String name) {
    JavaType own = own(name);
    return own == null ? parent.simple(name) : own;
  }

  /** What this scope itself declares. */
  @Nullable JavaType own(String name) {
    JavaType known = types.get(name);
    if (known != null) {
      return known;
    }
    for (Parameter parameter : parameters) {
      if (parameter.name().equals(name)) {
        JavaType variable = variable(parameter);
        types.put(name, variable);
        return variable;
      }
    }
    return null;
  }

  @Override
  UnitScope unit() {
    return parent.unit();
  }

  /** The bound of a variable inside a bound is cut off: bounds may be recursive. */
  private Variable variable(Parameter parameter) {
    if (parameter.bound().equals(TypeRef.NOTHING)) {
      return new Variable(parameter.name(), Types.OBJECT_TYPE);
    }
    return new Variable(parameter.name(), new BoundScope(0).resolve(parameter.bound()));
  }

  /** Sees the parameters by the erasure of their bounds. */
  private final class BoundScope extends TypeScope {
    private final int depth;

    BoundScope(int depth) {
      this.depth = depth;
    }

    @Override
    @Nullable JavaType simple(String name) {
      for (Parameter parameter : parameters) {
        if (parameter.name().equals(name)) {
          boolean cut = depth > parameters.size() || parameter.bound().equals(TypeRef.NOTHING);
          JavaType bound =
              cut
                  ? Types.OBJECT_TYPE
                  : new BoundScope(depth + 1)
                      .resolve(
                          new TypeRef(
                              parameter.bound().kind(), parameter.bound().name(), List.of(), 0));
          return new Variable(name, bound);
        }
      }
      return parent.simple(name);
    }

    @Override
    UnitScope unit() {
      return parent.unit();
    }
  }
}
