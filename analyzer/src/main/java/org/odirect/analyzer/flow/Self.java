package org.odirect.analyzer.flow;

import java.util.List;
import java.util.Set;
import org.odirect.analyzer.body.Body;

/**
 * An object of exactly one class: what the methods that it has inherited call on it is known, in
 * lambdas of these methods, too.
 */
final class Self {
  private static final Value CAPTURED = new Value.Field(Values.CLOSURE, "val$this");

  private final String type;
  private final Set<String> lineage;

  /**
   * Makes an object.
   *
   * @param lineage the class and what it inherits from
   */
  Self(String type, List<String> lineage) {
    this.type = type;
    this.lineage = Set.copyOf(lineage);
  }

  /** The qualified name of the class. */
  String type() {
    return type;
  }

  /** Whether the object, or a lambda that it makes, may run a body. */
  boolean has(Body body) {
    return lineage.contains(body.owner());
  }

  /** Whether a value of one of these bodies is the object. */
  boolean is(Body body, Value value) {
    boolean lambda = body.kind() == Body.Kind.LAMBDA;
    return has(body) && value.equals(lambda ? CAPTURED : Values.THIS);
  }

  /**
   * Whether the object runs a callee.
   *
   * @param caller one of its bodies, in which the other values are
   * @param receiver the object whose method it is, or the function
   */
  boolean runs(Body caller, State state, Body callee, Value receiver) {
    boolean lambda = callee.kind() == Body.Kind.LAMBDA;
    return has(callee)
        && is(caller, lambda ? state.load(new Value.Field(receiver, "val$this")) : receiver);
  }

  /** Whether it is this body that the object runs for its method. */
  boolean runs(Program program, Body method) {
    return method.key().filter(key -> method.equals(program.dispatch(type, key))).isPresent();
  }
}
