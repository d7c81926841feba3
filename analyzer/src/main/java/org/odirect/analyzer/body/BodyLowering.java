package org.odirect.analyzer.body;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.Parameter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.odirect.analyzer.types.JavaType;
import org.odirect.analyzer.types.MethodKey;
import org.odirect.analyzer.types.Names;

/** The parts of the lowering of one body, which call each other. */
final class BodyLowering {

  static final JavaType BOOLEAN = new JavaType.Primitive("boolean");
  static final JavaType INT = new JavaType.Primitive("int");
  static final JavaType STRING = new JavaType.ClassType("java.lang.String", List.of());

  final UnitContext unit;
  final Names names;
  final Frame frame;
  final Graph graph;
  final Exits exits;
  final Statements statements;
  final Loops loops;
  final Tries tries;
  final Switches switches;
  final Patterns patterns;
  final Conditions conditions;
  final Expressions expressions;
  final Assignments assignments;
  final Fields fields;
  final Calls calls;
  final Creations creations;
  final Lambdas lambdas;
  final References references;

  BodyLowering(UnitContext unit, Frame frame) {
    this.unit = unit;
    this.names = unit.names;
    this.frame = frame;
    this.graph = frame.graph;
    this.exits = new Exits(frame);
    this.statements = new Statements(this);
    this.loops = new Loops(this);
    this.tries = new Tries(this);
    this.switches = new Switches(this);
    this.patterns = new Patterns(this);
    this.conditions = new Conditions(this);
    this.expressions = new Expressions(this);
    this.assignments = new Assignments(this);
    this.fields = new Fields(this);
    this.calls = new Calls(this);
    this.creations = new Creations(this);
    this.lambdas = new Lambdas(this);
    this.references = new References(this);
  }

  Span span(Node node) {
    return unit.span(node);
  }

  Local temporary(JavaType type) {
    return frame.temporary(type);
  }

  /** A local variable that the source declares without a value, or whose value is assigned next. */
  Local declare(Node declaration, String name) {
    return frame.declare(declaration, name, names.typeOfLocal(declaration));
  }

  /** Takes over the locals that a member of a local class reads from the code around the class. */
  void capture(Node member) {
    if (frame.type.enclosing() != null) {
      unit.freeVariables.of(member).forEach(frame::capture);
    }
  }

  List<Local> parameters(List<Parameter> declarations) {
    List<Local> parameters = new ArrayList<>();
    declarations.forEach(p -> parameters.add(declare(p, p.getNameAsString())));
    return parameters;
  }

  /** The body of what has been lowered, placed before the bodies of the lambdas in it. */
  void finish(
      int mark,
      Body.Kind kind,
      @Nullable MethodKey key,
      List<Local> parameters,
      Declared declared) {
    unit.addAt(
        mark,
        new Body(
            frame.id,
            kind,
            Optional.ofNullable(key),
            frame.type.name(),
            List.copyOf(parameters),
            frame.capturedLocals(),
            declared.modifiers(),
            declared.annotations(),
            graph.finish(),
            declared.span()));
  }
}
