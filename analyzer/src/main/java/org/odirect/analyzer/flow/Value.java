package org.odirect.analyzer.flow;

import com.google.errorprone.annotations.Immutable;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A symbolic value. Two equal values that are {@link #unique} are the same object or number at run
 * time; different values may still be the same ("must" equality only).
 *
 * <p>Recency: a {@link Site} stands for the result of its most recent evaluation; when the site is
 * evaluated again what it stood for becomes {@code old}, which stands for all earlier ones and is
 * not unique.
 *
 * <p>Equality is written out, though it is what records have anyway: most of an analysis is
 * comparing values, and the first compiler does not inline what the JVM generates.
 */
@Immutable
@SuppressWarnings("Immutable") // the components are immutable by construction
public sealed interface Value {

  /** A literal; null for the null reference. */
  record Constant(@Nullable Object value) implements Value {
    @Override
    public boolean equals(@Nullable Object other) {
      return this == other || (other instanceof Constant c && Objects.equals(value, c.value));
    }

    @Override
    public int hashCode() {
      return Objects.hashCode(value);
    }

    @Override
    public String toString() {
      return String.valueOf(value);
    }
  }

  /** What the caller passed; -1 is the receiver, -2 the closure. */
  record Parameter(int index) implements Value {
    @Override
    public boolean equals(@Nullable Object other) {
      return this == other || (other instanceof Parameter p && index == p.index);
    }

    @Override
    public int hashCode() {
      return index;
    }

    @Override
    public String toString() {
      return index == -1 ? "this" : index == -2 ? "closure" : "p" + index;
    }
  }

  /** The result of an instruction, or of a join of different values. */
  record Site(String id, boolean old) implements Value {
    @Override
    public boolean equals(@Nullable Object other) {
      return this == other || (other instanceof Site s && old == s.old && id.equals(s.id));
    }

    @Override
    public int hashCode() {
      return old ? ~id.hashCode() : id.hashCode();
    }

    @Override
    public String toString() {
      return (old ? "old " : "") + "@" + id;
    }
  }

  /** A static field, and what it holds at entry. */
  record Static(String owner, String name) implements Value {
    @Override
    public boolean equals(@Nullable Object other) {
      return this == other
          || (other instanceof Static s && name.equals(s.name) && owner.equals(s.owner));
    }

    @Override
    public int hashCode() {
      return 31 * owner.hashCode() + name.hashCode();
    }

    @Override
    public String toString() {
      return owner + "." + name;
    }
  }

  /** A field of an object, and what it holds at entry. */
  record Field(Value base, String name) implements Value {
    @Override
    public boolean equals(@Nullable Object other) {
      return this == other
          || (other instanceof Field f && name.equals(f.name) && base.equals(f.base));
    }

    @Override
    public int hashCode() {
      return 31 * base.hashCode() + name.hashCode();
    }

    @Override
    public String toString() {
      return base + "." + name;
    }
  }

  /** An element of an array or collection, and what it holds at entry. */
  record Element(Value base, Value key) implements Value {
    @Override
    public boolean equals(@Nullable Object other) {
      return this == other
          || (other instanceof Element e && key.equals(e.key) && base.equals(e.base));
    }

    @Override
    public int hashCode() {
      return 31 * base.hashCode() + key.hashCode();
    }

    @Override
    public String toString() {
      return base + "[" + key + "]";
    }
  }

  /**
   * A view of memory.
   *
   * @param base what it is a view of
   * @param extent the bytes of the base that it covers
   * @param object the identity of the view object, which has its own position and limit
   */
  record View(Value base, Extent extent, Value object) implements Value {
    @Override
    public boolean equals(@Nullable Object other) {
      return this == other
          || (other instanceof View v
              && base.equals(v.base)
              && extent.equals(v.extent)
              && object.equals(v.object));
    }

    @Override
    public int hashCode() {
      return 31 * (31 * base.hashCode() + extent.hashCode()) + object.hashCode();
    }

    @Override
    public String toString() {
      return "view(" + base + extent + ")";
    }
  }

  /** An operator applied to values. */
  record Expr(String operator, List<Value> operands) implements Value {
    public Expr {
      operands = List.copyOf(operands);
    }

    @Override
    public boolean equals(@Nullable Object other) {
      return this == other
          || (other instanceof Expr x
              && operator.equals(x.operator)
              && operands.equals(x.operands));
    }

    @Override
    public int hashCode() {
      return 31 * operator.hashCode() + operands.hashCode();
    }

    @Override
    public String toString() {
      return operator + operands;
    }
  }

  /** A constant value; all integral numbers are {@code Long}s. */
  static Value of(@Nullable Object constant) {
    if (constant instanceof Integer || constant instanceof Short || constant instanceof Byte) {
      return new Constant(((Number) constant).longValue());
    }
    return new Constant(constant);
  }

  /** The value of the most recent evaluation of a site. */
  static Site site(String id) {
    return new Site(id, false);
  }

  /**
   * Rewrites the leaves (parameters, sites, statics, constants) and rebuilds what is above them.
   */
  @SuppressWarnings("ReferenceEquality") // an unchanged part is the same object
  default Value map(UnaryOperator<Value> leaf) {
    if (this instanceof Field f) {
      Value base = f.base.map(leaf);
      return base == f.base ? this : new Field(base, f.name);
    }
    if (this instanceof Element e) {
      Value base = e.base.map(leaf);
      Value key = e.key.map(leaf);
      return base == e.base && key == e.key ? this : new Element(base, key);
    }
    if (this instanceof View v) {
      Value base = v.base.map(leaf);
      Extent extent = v.extent.map(leaf);
      Value object = v.object.map(leaf);
      return base == v.base && extent == v.extent && object == v.object
          ? this
          : new View(base, extent, object);
    }
    if (this instanceof Expr x) {
      for (Value operand : x.operands) {
        if (operand.map(leaf) != operand) {
          return new Expr(x.operator, x.operands.stream().map(o -> o.map(leaf)).toList());
        }
      }
      return this;
    }
    return leaf.apply(this);
  }

  /** Replaces whole values, the outermost first. */
  default Value replace(java.util.Map<Value, Value> replacements) {
    Value whole = replacements.get(this);
    if (whole != null) {
      return whole;
    }
    if (this instanceof Field f) {
      return new Field(f.base.replace(replacements), f.name);
    }
    if (this instanceof Element e) {
      return new Element(e.base.replace(replacements), e.key.replace(replacements));
    }
    if (this instanceof View v) {
      return new View(v.base.replace(replacements), v.extent, v.object);
    }
    return this;
  }

  /** Visits the sites that the value is made of. */
  default void forEachSite(Consumer<Site> visitor) {
    if (this instanceof Site s) {
      visitor.accept(s);
    } else if (this instanceof Field f) {
      f.base.forEachSite(visitor);
    } else if (this instanceof Element e) {
      e.base.forEachSite(visitor);
      e.key.forEachSite(visitor);
    } else if (this instanceof View v) {
      v.base.forEachSite(visitor);
      v.object.forEachSite(visitor);
      v.extent.forEachSite(visitor);
    } else if (this instanceof Expr x) {
      for (Value operand : x.operands) {
        operand.forEachSite(visitor);
      }
    }
  }

  /** Whether all sites that the value is made of have a property. */
  default boolean everySite(Predicate<Site> property) {
    if (this instanceof Site s) {
      return property.test(s);
    }
    if (this instanceof Field f) {
      return f.base.everySite(property);
    }
    boolean[] all = {true};
    forEachSite(s -> all[0] &= property.test(s));
    return all[0];
  }

  /** Whether one run-time object or number stands behind the value. */
  default boolean unique() {
    if (this instanceof Site s) {
      return !s.old;
    }
    if (this instanceof Field f) {
      return f.base.unique();
    }
    if (this instanceof Element e) {
      return e.base.unique() && e.key.unique();
    }
    if (this instanceof View v) {
      return v.base.unique() && v.object.unique();
    }
    if (this instanceof Expr x) {
      return !x.operator.equals(Values.RESULT) && x.operands.stream().allMatch(Value::unique);
    }
    return true;
  }

  /** Whether a caller can name the value: no site of this body is in it. */
  default boolean visible() {
    if (this instanceof Site) {
      return false;
    }
    if (this instanceof Field f) {
      return f.base.visible();
    }
    if (this instanceof Element e) {
      return e.base.visible() && e.key.visible();
    }
    if (this instanceof View v) {
      return v.base.visible();
    }
    if (this instanceof Expr x) {
      return x.operands.stream().allMatch(Value::visible);
    }
    return true;
  }

  /** The nesting depth; bounds the growth of values in loops. */
  default int depth() {
    if (this instanceof Field f) {
      return 1 + f.base.depth();
    }
    if (this instanceof Element e) {
      return 1 + Math.max(e.base.depth(), e.key.depth());
    }
    if (this instanceof View v) {
      return 1 + Math.max(v.base.depth(), v.extent.depth());
    }
    if (this instanceof Expr x) {
      return 1 + x.operands.stream().mapToInt(Value::depth).max().orElse(0);
    }
    return 1;
  }
}
