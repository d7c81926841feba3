package org.odirect.analyzer.flow;

import java.util.Optional;
import java.util.Set;
import org.odirect.analyzer.body.Body;
import org.odirect.analyzer.body.Instruction;
import org.odirect.analyzer.types.ClassInfo;
import org.odirect.analyzer.types.TypeIndex;

/**
 * An object of exactly one class: what the methods that it has inherited call on it is known, in
 * lambdas and anonymous classes of these methods, too.
 */
final class Self {
  private static final Value CAPTURED = new Value.Field(Values.CLOSURE, "val$this");

  private final String type;
  private final TypeIndex index;
  private final Set<String> lineage;

  Self(String type, TypeIndex index) {
    this.type = type;
    this.index = index;
    lineage = Set.copyOf(index.lineage(type));
  }

  /** The qualified name of the class. */
  String type() {
    return type;
  }

  /** Whether the object, or a function that it makes, may run a body. */
  boolean has(Body body) {
    return lineage.contains(body.owner()) || isInner(body);
  }

  private boolean isInner(Body body) {
    return outer(index, body.owner()).filter(lineage::contains).isPresent();
  }

  /** The class of the enclosing instance that a class's objects have. */
  static Optional<String> outer(TypeIndex index, String type) {
    return index.find(type).filter(info -> !info.isStatic()).flatMap(ClassInfo::outer);
  }

  /** Whether a value of one of these bodies is the object. */
  boolean is(Body body, Value value) {
    Value holder = body.kind() == Body.Kind.LAMBDA ? CAPTURED : Values.THIS;
    return lineage.contains(body.owner())
        ? value.equals(holder)
        : isInner(body) && value.equals(new Value.Field(holder, Instruction.GetField.OUTER));
  }

  /**
   * Whether the object runs a callee.
   *
   * @param caller one of its bodies, in which the other values are
   * @param receiver the object whose method it is, or the function
   */
  boolean runs(Body caller, State state, Body callee, Value receiver) {
    if (!has(callee)) {
      return false;
    }
    boolean lambda = callee.kind() == Body.Kind.LAMBDA;
    Value holder = lambda ? state.load(new Value.Field(receiver, "val$this")) : receiver;
    return is(
        caller,
        lineage.contains(callee.owner())
            ? holder
            : state.load(new Value.Field(holder, Instruction.GetField.OUTER)));
  }

  /** Whether a class leaves methods to its subclasses: no object is of exactly this class. */
  static boolean isAbstract(Program program, String type) {
    return program.index().lineage(type).stream()
        .flatMap(ancestor -> program.index().find(ancestor).stream())
        .filter(ClassInfo::project)
        .flatMap(info -> info.methods().stream())
        .anyMatch(
            m -> m.modifiers().contains("abstract") && program.dispatch(type, m.key()) == null);
  }

  /** Whether it is this body that the object runs for its method. */
  boolean runs(Program program, Body method) {
    return method.key().filter(key -> method.equals(program.dispatch(type, key))).isPresent();
  }
}
