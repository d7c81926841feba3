package org.odirect.analyzer.flow;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Translates the values of a callee's summary into a caller's, as they were before the call. */
final class Substitution {
  private final State before;
  private final String prefix;
  private final @Nullable Value receiver;
  private final @Nullable Value closure;
  private final List<Value> arguments;
  private final Map<Value, Value> cache = new HashMap<>();

  /**
   * Makes a substitution.
   *
   * @param before the caller's state before the call
   * @param prefix names the sites that come from the callee
   * @param arguments by parameter, variable-arity arguments packed
   */
  Substitution(
      State before,
      String prefix,
      @Nullable Value receiver,
      @Nullable Value closure,
      List<Value> arguments) {
    this.before = before;
    this.prefix = prefix;
    this.receiver = receiver;
    this.closure = closure;
    this.arguments = arguments;
  }

  Value apply(Value value) {
    Value known = cache.get(value);
    if (known != null) {
      return known;
    }
    Value result = translate(value);
    cache.put(value, result);
    return result;
  }

  /** Like {@link #apply} for a location: the place itself, not what it holds. */
  Value location(Value location) {
    if (location instanceof Value.Field f) {
      return new Value.Field(apply(f.base()), f.name());
    }
    if (location instanceof Value.Element e) {
      return new Value.Element(apply(e.base()), apply(e.key()));
    }
    if (location instanceof Value.Static) {
      return location;
    }
    return apply(location);
  }

  private Value translate(Value value) {
    if (value instanceof Value.Parameter p) {
      return parameter(p);
    }
    if (value instanceof Value.Site s) {
      return new Value.Site(prefix + "/" + s.id(), s.old());
    }
    if (value instanceof Value.Static) {
      return before.load(value);
    }
    if (value instanceof Value.Field || value instanceof Value.Element) {
      return before.load(location(value));
    }
    if (value instanceof Value.View v) {
      Value base = apply(v.base());
      Extent extent =
          new Extent(
              v.extent().offset() == null ? null : apply(v.extent().offset()),
              v.extent().length() == null ? null : apply(v.extent().length()));
      return new Value.View(base, extent, apply(v.object()));
    }
    if (value instanceof Value.Expr x && x.operator().equals(Tags.LOAD)) {
      return Tags.loaded(x.operands().stream().map(this::apply).toList());
    }
    if (value instanceof Value.Expr x) {
      return Arithmetic.apply(x.operator(), x.operands().stream().map(this::apply).toList());
    }
    return value;
  }

  private Value parameter(Value.Parameter p) {
    if (p.equals(Values.THIS)) {
      return receiver == null ? Value.site(prefix + "/this") : receiver;
    }
    if (p.equals(Values.CLOSURE)) {
      return closure == null ? Value.site(prefix + "/closure") : closure;
    }
    return p.index() < arguments.size()
        ? arguments.get(p.index())
        : Value.site(prefix + "/p" + p.index());
  }
}
