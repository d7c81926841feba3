package org.odirect.analyzer.body;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.Parameter;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.LambdaExpr;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.odirect.analyzer.body.Instruction.Closure;
import org.odirect.analyzer.body.UnitContext.Captured;
import org.odirect.analyzer.body.UnitContext.LoweredClosure;
import org.odirect.analyzer.types.JavaType;

/** Lowers lambdas: a closure here, and a body of its own. */
final class Lambdas {

  private final BodyLowering lowering;
  private final UnitContext unit;
  private final Frame frame;

  Lambdas(BodyLowering lowering) {
    this.lowering = lowering;
    this.unit = lowering.unit;
    this.frame = lowering.frame;
  }

  void lower(LambdaExpr lambda, Local target) {
    JavaType type = lowering.names.functionalTypeOf(lambda);
    LoweredClosure closure = unit.closure(lambda);
    if (closure == null) {
      closure = body(lambda, type);
      unit.setClosure(lambda, closure);
    }
    add(closure, Map.of(), type, target, lowering.span(lambda));
  }

  /**
   * Makes a closure.
   *
   * @param others captured values other than of variables
   */
  void add(
      LoweredClosure closure, Map<String, Local> others, JavaType type, Local target, Span span) {
    Map<String, Local> captures = new LinkedHashMap<>(others);
    captures.putAll(captures(closure.captured()));
    if (closure.usesThis()) {
      captures.put("val$this", frame.self());
    }
    lowering.graph.add(
        new Closure(target, closure.id(), type, Collections.unmodifiableMap(captures), span));
  }

  /** The values here of captured variables, by the names of the fields that hold them. */
  Map<String, Local> captures(List<Captured> captured) {
    Map<String, Local> captures = new LinkedHashMap<>();
    for (Captured capture : captured) {
      Local local = frame.resolve(capture.declaration());
      if (local != null) {
        captures.put("val$" + capture.name(), local);
      }
    }
    return captures;
  }

  /** The id of the body of a lambda or method reference. */
  String id(Node lambdaOrReference) {
    Span span = lowering.span(lambdaOrReference);
    return unit.uniqueId(frame.id + "/lambda@" + span.line() + ":" + span.column());
  }

  private LoweredClosure body(LambdaExpr lambda, JavaType type) {
    int mark = unit.mark();
    Frame inner = Frame.ofLambda(id(lambda), frame);
    unit.freeVariables.of(lambda).forEach(inner::capture);
    BodyLowering body = new BodyLowering(unit, inner);
    List<Local> parameters = new ArrayList<>();
    for (Parameter parameter : lambda.getParameters()) {
      parameters.add(body.declare(parameter, parameter.getNameAsString()));
    }
    Expression result = lambda.getExpressionBody().orElse(null);
    if (result == null) {
      body.statements.lower(lambda.getBody());
    } else if (returnsNothing(type)) {
      body.expressions.effect(result);
    } else {
      body.exits.addReturn(body.expressions.value(result), lowering.span(result));
    }
    body.finish(mark, Body.Kind.LAMBDA, null, parameters, Declared.at(lowering.span(lambda)));
    return new LoweredClosure(inner.id, inner.captured(), inner.usesThis());
  }

  /** Whether the method of a functional interface is known to return nothing. */
  boolean returnsNothing(JavaType functionalInterface) {
    return lowering
        .names
        .index()
        .functionalMethod(functionalInterface)
        .filter(method -> method.result().equals(JavaType.VOID))
        .isPresent();
  }
}
