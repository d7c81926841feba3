package org.odirect.analyzer.body;

import com.github.javaparser.ast.body.EnumConstantDeclaration;
import com.github.javaparser.ast.expr.ArrayCreationExpr;
import com.github.javaparser.ast.expr.ArrayInitializerExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.odirect.analyzer.body.Instruction.New;
import org.odirect.analyzer.body.Instruction.NewArray;
import org.odirect.analyzer.types.Callee;
import org.odirect.analyzer.types.JavaType;

/** Lowers the creation of objects and arrays. */
final class Creations {

  private final BodyLowering lowering;
  private final Frame frame;

  Creations(BodyLowering lowering) {
    this.lowering = lowering;
    this.frame = lowering.frame;
  }

  void object(ObjectCreationExpr creation, Local target) {
    Local outer = creation.getScope().map(lowering.expressions::value).orElse(null);
    if (outer != null) {
      outer = lowering.expressions.pinned(outer, creation.getArguments());
    }
    List<Local> arguments = lowering.expressions.values(creation.getArguments());
    Callee constructor = lowering.names.calleeOf(creation);
    Span span = span(creation);
    if (creation.getAnonymousClassBody().isEmpty()) {
      object(
          target, lowering.names.declared(creation.getType()), constructor, arguments, outer, span);
      return;
    }
    AnonymousClass anonymous =
        AnonymousClass.of(lowering.unit, creation, constructor, arguments.size());
    if (lowering.unit.claim(creation)) {
      TypeLowering.lowerAnonymous(lowering.unit, creation, anonymous, frame);
    }
    object(target, anonymous.type(), anonymous.constructor(), arguments, null, span);
  }

  /** Creates an enum constant, in the initialiser of its type. */
  void enumConstant(EnumConstantDeclaration constant, JavaType type, Local target) {
    List<Local> arguments = lowering.expressions.values(constant.getArguments());
    Callee constructor = lowering.names.calleeOf(constant);
    Span span = lowering.span(constant.getName());
    if (constant.getClassBody().isEmpty()) {
      object(target, type, constructor, arguments, null, span);
      return;
    }
    AnonymousClass anonymous =
        AnonymousClass.of(lowering.unit, constant, constructor, arguments.size());
    TypeLowering.lowerConstantBody(lowering.unit, constant, anonymous, frame);
    object(target, anonymous.type(), anonymous.constructor(), arguments, null, span);
  }

  /**
   * Creates an object.
   *
   * @param outer the enclosing instance if the source names one
   */
  void object(
      Local target,
      JavaType type,
      Callee constructor,
      List<Local> arguments,
      @Nullable Local outer,
      Span span) {
    Map<String, Local> captures = new LinkedHashMap<>();
    String name = type.erasedName();
    Optional<String> enclosing = lowering.unit.enclosingInstanceType(name);
    if (enclosing.isPresent()) {
      Local instance = outer != null ? outer : lowering.fields.instance(enclosing.get(), span);
      if (instance != null) {
        captures.put(Instruction.GetField.OUTER, instance);
      }
    }
    captures.putAll(lowering.lambdas.captures(lowering.unit.capturedBy(name)));
    lowering.exits.addThrowing(
        new New(target, type, constructor, arguments, Collections.unmodifiableMap(captures), span));
  }

  /** A class body is not part of the span. */
  private Span span(ObjectCreationExpr creation) {
    if (creation.getAnonymousClassBody().isEmpty()) {
      return lowering.span(creation);
    }
    return creation
        .getArguments()
        .getLast()
        .map(last -> lowering.unit.span(creation, last))
        .orElseGet(() -> lowering.unit.span(creation, creation.getType()));
  }

  void array(ArrayCreationExpr creation, Local target) {
    JavaType type = lowering.names.typeOf(creation);
    if (creation.getInitializer().isPresent()) {
      initializer(creation.getInitializer().get(), type, target);
      return;
    }
    List<Expression> dimensions = new ArrayList<>();
    creation.getLevels().forEach(level -> level.getDimension().ifPresent(dimensions::add));
    List<Local> lengths = lowering.expressions.values(dimensions);
    Local length = lengths.isEmpty() ? null : lengths.get(0);
    lowering.graph.add(new NewArray(target, type, length, List.of(), lowering.span(creation)));
  }

  void initializer(ArrayInitializerExpr initializer, JavaType type, Local target) {
    JavaType element =
        type instanceof JavaType.ArrayType array ? array.element() : JavaType.UNKNOWN;
    List<Expression> expressions = initializer.getValues();
    List<Local> values = new ArrayList<>(expressions.size());
    for (int i = 0; i < expressions.size(); i++) {
      Expression expression = expressions.get(i);
      if (expression instanceof ArrayInitializerExpr inner) {
        Local value = lowering.temporary(element);
        initializer(inner, element, value);
        values.add(value);
      } else {
        Local value = lowering.expressions.value(expression);
        List<Expression> later = expressions.subList(i + 1, expressions.size());
        values.add(lowering.expressions.pinned(value, later));
      }
    }
    lowering.graph.add(new NewArray(target, type, null, values, lowering.span(initializer)));
  }
}
