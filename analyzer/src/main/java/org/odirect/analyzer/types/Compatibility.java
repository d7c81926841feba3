package org.odirect.analyzer.types;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.odirect.analyzer.types.JavaType.ArrayType;
import org.odirect.analyzer.types.JavaType.ClassType;
import org.odirect.analyzer.types.JavaType.Primitive;
import org.odirect.analyzer.types.JavaType.Variable;

/** Whether a value of one type can be passed where another is expected. Thread-safe. */
final class Compatibility {

  /** How a value fits, best first. */
  enum Fit {
    /** By subtyping, or perhaps: something about the types is not known. */
    STRICT,
    /** By boxing or unboxing. */
    LOOSE,
    /** Provably not. */
    NONE
  }

  private final ProjectIndex index;

  Compatibility(ProjectIndex index) {
    this.index = index;
  }

  /** How a value of type {@code from} fits a variable of type {@code to}. */
  Fit fit(JavaType from, JavaType to) {
    if (Types.isUnknown(from) || Types.isUnknown(to)) {
      return Fit.STRICT;
    }
    if (Types.isVoid(from)) {
      return Fit.NONE;
    }
    if (from instanceof Variable v) {
      boolean same = to instanceof Variable w && w.name().equals(v.name());
      return same ? Fit.STRICT : fit(v.bound(), to);
    }
    if (to instanceof Variable v) {
      return toVariable(from, v);
    }
    if (from instanceof Primitive p) {
      return fromPrimitive(p, to);
    }
    if (to instanceof Primitive p) {
      JavaType unboxed = Types.unbox(from);
      boolean fits = unboxed instanceof Primitive u && Types.widens(u.name(), p.name());
      return fits || mayBeBox(from) ? Fit.LOOSE : Fit.NONE;
    }
    return references(from, to);
  }

  private boolean mayBeBox(JavaType type) {
    return type instanceof ClassType c && index.kind(c.name()).isEmpty();
  }

  private Fit toVariable(JavaType from, Variable to) {
    Fit fit = fit(Types.box(from), Types.erase(to.bound()));
    return fit == Fit.STRICT && Types.isPrimitive(from) ? Fit.LOOSE : fit;
  }

  private Fit fromPrimitive(Primitive from, JavaType to) {
    if (Types.isNull(from)) {
      return Types.isPrimitive(to) ? Fit.NONE : Fit.STRICT;
    }
    if (to instanceof Primitive p) {
      return Types.widens(from.name(), p.name()) ? Fit.STRICT : Fit.NONE;
    }
    return references(Types.box(from), to) == Fit.NONE ? Fit.NONE : Fit.LOOSE;
  }

  private Fit references(JavaType from, JavaType to) {
    if (from instanceof ArrayType array) {
      if (to instanceof ArrayType target) {
        boolean primitive =
            array.element() instanceof Primitive || target.element() instanceof Primitive;
        if (primitive) {
          return array.element().equals(target.element()) ? Fit.STRICT : Fit.NONE;
        }
        return fit(array.element(), target.element());
      }
      return Types.isArraySuper(to.erasedName()) ? Fit.STRICT : Fit.NONE;
    }
    if (to instanceof ArrayType) {
      return Fit.NONE;
    }
    String name = from.erasedName();
    boolean possible =
        index.isSubtype(name, to.erasedName())
            || to.erasedName().equals(Types.OBJECT)
            || (!index.isComplete(name) && !index.isFinal(to.erasedName()));
    return possible ? Fit.STRICT : Fit.NONE;
  }

  /** Whether all super types of a type are known, so that what it fits is known as well. */
  boolean isCertain(JavaType type) {
    if (type instanceof ArrayType array) {
      return isCertain(array.element());
    }
    if (type instanceof Variable variable) {
      return isCertain(variable.bound());
    }
    return type instanceof Primitive || (type instanceof ClassType c && index.isComplete(c.name()));
  }

  /** Whether every value of one type is provably one of the other. */
  boolean isSubtype(JavaType type, JavaType of) {
    if (type instanceof Primitive p && of instanceof Primitive q) {
      return Types.widens(p.name(), q.name());
    }
    if (type instanceof ArrayType a && of instanceof ArrayType b) {
      return a.equals(b) || isSubtype(a.element(), b.element());
    }
    if (type instanceof ArrayType) {
      return Types.isArraySuper(of.erasedName());
    }
    boolean comparable =
        !(type instanceof Primitive)
            && !(of instanceof Primitive)
            && !(of instanceof ArrayType)
            && !Types.isUnknown(type)
            && !Types.isUnknown(of);
    return comparable
        && (of.erasedName().equals(Types.OBJECT)
            || index.isSubtype(type.erasedName(), of.erasedName()));
  }

  /**
   * The type of an expression that is one of two values; unknown if it is not one of their types.
   */
  JavaType common(JavaType left, JavaType right) {
    if (left.equals(right) || Types.isNull(right)) {
      return Types.isNull(right) ? Types.box(left) : left;
    }
    if (Types.isNull(left)) {
      return Types.box(right);
    }
    if (Types.isUnknown(left) || Types.isUnknown(right)) {
      return JavaType.UNKNOWN;
    }
    JavaType a = Types.unbox(left);
    JavaType b = Types.unbox(right);
    if (Types.isPrimitive(a) && Types.isPrimitive(b)) {
      return a.equals(b) ? a : Types.promote(a, b);
    }
    JavaType x = Types.box(left);
    JavaType y = Types.box(right);
    if (x.erasedName().equals(y.erasedName())) {
      return merged(x, y);
    }
    if (isSubtype(x, y)) {
      return y;
    }
    if (isSubtype(y, x)) {
      return x;
    }
    return nearestClass(x, y).orElse(JavaType.UNKNOWN);
  }

  /** The same class with different arguments: those that differ are unknown. */
  private static JavaType merged(JavaType x, JavaType y) {
    if (x instanceof ClassType a
        && y instanceof ClassType b
        && a.arguments().size() == b.arguments().size()) {
      List<JavaType> arguments = new ArrayList<>();
      for (int i = 0; i < a.arguments().size(); i++) {
        JavaType argument = a.arguments().get(i);
        arguments.add(argument.equals(b.arguments().get(i)) ? argument : JavaType.UNKNOWN);
      }
      return new ClassType(a.name(), arguments);
    }
    return x;
  }

  private Optional<JavaType> nearestClass(JavaType x, JavaType y) {
    if (!(x instanceof ClassType) || !(y instanceof ClassType)) {
      return Optional.empty();
    }
    for (String ancestor : index.lineage(x.erasedName())) {
      boolean shared =
          !ancestor.equals(Types.OBJECT)
              && index.isSubtype(y.erasedName(), ancestor)
              && index.kind(ancestor).filter(k -> k == ClassInfo.Kind.CLASS).isPresent();
      if (shared) {
        return Lineages.asSuper(index, x, ancestor).map(t -> t);
      }
    }
    return Optional.empty();
  }
}
