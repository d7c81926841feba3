package org.odirect.analyzer.body;

import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MethodReferenceExpr;
import com.github.javaparser.ast.expr.SuperExpr;
import com.github.javaparser.ast.expr.ThisExpr;
import com.github.javaparser.ast.expr.TypeExpr;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.odirect.analyzer.body.Instruction.Call;
import org.odirect.analyzer.body.Instruction.FieldKind;
import org.odirect.analyzer.body.Instruction.GetField;
import org.odirect.analyzer.body.Instruction.NewArray;
import org.odirect.analyzer.body.UnitContext.LoweredClosure;
import org.odirect.analyzer.types.Callee;
import org.odirect.analyzer.types.ClassInfo.FieldInfo;
import org.odirect.analyzer.types.ClassInfo.MethodInfo;
import org.odirect.analyzer.types.JavaType;
import org.odirect.analyzer.types.Names.Symbol;

/** Lowers method references: each to a closure whose body is the call. */
final class References {

  private static final String RECEIVER = "recv";

  private final BodyLowering lowering;
  private final UnitContext unit;
  private final Frame frame;

  References(BodyLowering lowering) {
    this.lowering = lowering;
    this.unit = lowering.unit;
    this.frame = lowering.frame;
  }

  void lower(MethodReferenceExpr reference, Local target) {
    JavaType type = lowering.names.functionalTypeOf(reference);
    Local receiver = receiver(reference.getScope());
    LoweredClosure closure = unit.closure(reference);
    if (closure == null) {
      closure = body(reference, type, receiver);
      unit.setClosure(reference, closure);
    }
    Map<String, Local> captures = receiver == null ? Map.of() : Map.of("val$" + RECEIVER, receiver);
    lowering.lambdas.add(closure, captures, type, target, lowering.span(reference));
  }

  /** The value that the reference is bound to, or null if the scope is a type, this or super. */
  private @Nullable Local receiver(Expression scope) {
    if (scope.isTypeExpr()) {
      return value(scope.asTypeExpr());
    }
    boolean bound =
        !(scope instanceof SuperExpr)
            && !(scope instanceof ThisExpr self && self.getTypeName().isEmpty())
            && !lowering.fields.isType(scope);
    return bound ? lowering.expressions.value(scope) : null;
  }

  /**
   * The parser takes {@code a.b} in {@code a.b::c} for a type; here it may be a variable's field.
   */
  private @Nullable Local value(TypeExpr scope) {
    Symbol symbol = lowering.names.symbolOf(scope);
    if (!(symbol instanceof Symbol.Local) && !(symbol instanceof Symbol.Field)) {
      return null;
    }
    List<String> names = List.of(scope.getTypeAsString().split("\\."));
    Span span = lowering.span(scope);
    Local value = variable(symbol, names.get(0), span);
    for (int i = 1; value != null && i < names.size(); i++) {
      value = field(value, names.get(i), span);
    }
    return value;
  }

  /** The variable or field that the first of several names denotes. */
  private @Nullable Local variable(Symbol last, String name, Span span) {
    if (last instanceof Symbol.Local local) {
      return frame.resolve(local.declaration());
    }
    Local visible = lowering.fields.visible(name);
    if (visible != null) {
      return visible;
    }
    FieldInfo field = lowering.names.index().field(frame.type.name(), name).orElse(null);
    if (field == null) {
      return null;
    }
    Local base = Fields.isStatic(field) ? null : lowering.fields.instance(field.owner(), span);
    Local value = lowering.temporary(field.type());
    lowering.graph.add(Fields.of(field, base).get(value, span));
    return value;
  }

  private Local field(Local base, String name, Span span) {
    String type = base.type().erasedName();
    FieldInfo field = lowering.names.index().field(type, name).orElse(null);
    Local value = lowering.temporary(field == null ? JavaType.UNKNOWN : field.type());
    lowering.graph.add(
        field == null
            ? new GetField(value, base, "?", name, FieldKind.PLAIN, span)
            : Fields.of(field, base).get(value, span));
    return value;
  }

  private LoweredClosure body(
      MethodReferenceExpr reference, JavaType type, @Nullable Local receiver) {
    int mark = unit.mark();
    Frame inner = Frame.ofLambda(lowering.lambdas.id(reference), frame);
    Local bound = receiver == null ? null : inner.captureValue(RECEIVER, receiver.type());
    BodyLowering body = new BodyLowering(unit, inner);
    List<Local> parameters =
        reference.getIdentifier().equals("new")
            ? body.references.creation(reference, type)
            : body.references.call(reference, type, bound);
    Span span = lowering.span(reference);
    body.finish(mark, Body.Kind.LAMBDA, null, parameters, Declared.at(span));
    return new LoweredClosure(inner.id, inner.captured(), inner.usesThis());
  }

  /** The body of {@code Type::new}. */
  private List<Local> creation(MethodReferenceExpr reference, JavaType functional) {
    Span span = lowering.span(reference);
    JavaType type =
        reference.getScope().isTypeExpr()
            ? lowering.names.declared(reference.getScope().asTypeExpr().getType())
            : JavaType.UNKNOWN;
    Local created = lowering.temporary(type);
    List<Local> parameters;
    if (type instanceof JavaType.ArrayType) {
      parameters = parameters(functional, List.of(BodyLowering.INT), null);
      Local length = parameters.isEmpty() ? null : parameters.get(0);
      lowering.graph.add(new NewArray(created, type, length, List.of(), span));
    } else {
      Callee constructor = lowering.names.calleeOf(reference);
      parameters = parameters(functional, constructor.parameters(), null);
      lowering.creations.object(created, type, constructor, parameters, null, span);
    }
    lowering.exits.addReturn(created, span);
    return parameters;
  }

  /** The body of a reference to a method. */
  private List<Local> call(
      MethodReferenceExpr reference, JavaType functional, @Nullable Local bound) {
    Expression scope = reference.getScope();
    Callee callee = lowering.names.calleeOf(reference);
    boolean ofSelf = scope instanceof SuperExpr || scope instanceof ThisExpr;
    boolean unbound = bound == null && !ofSelf && callee.known() && !callee.isStatic();
    JavaType first =
        unbound && scope.isTypeExpr()
            ? lowering.names.declared(scope.asTypeExpr().getType())
            : JavaType.UNKNOWN;
    List<Local> parameters = parameters(functional, callee.parameters(), unbound ? first : null);
    List<Local> arguments = parameters;
    Local receiver = bound;
    if (unbound && !parameters.isEmpty()) {
      receiver = parameters.get(0);
      arguments = parameters.subList(1, parameters.size());
    } else if (bound == null && ofSelf && !callee.isStatic()) {
      receiver = lowering.fields.self(scope);
    }
    boolean discarded =
        lowering.lambdas.returnsNothing(functional) || callee.result().equals(JavaType.VOID);
    Local result = discarded ? null : lowering.temporary(callee.result());
    Span span = lowering.span(reference);
    boolean exact = scope instanceof SuperExpr || lowering.calls.isExact(callee);
    lowering.exits.addThrowing(
        new Call(
            result,
            callee,
            callee.isStatic() ? null : receiver,
            List.copyOf(arguments),
            exact,
            span));
    if (result != null) {
      lowering.exits.addReturn(result, span);
    }
    return parameters;
  }

  /**
   * The parameters of the functional interface's method.
   *
   * @param types those of the method referred to
   * @param first the type of the receiver if that is the first parameter
   */
  private List<Local> parameters(
      JavaType functional, List<JavaType> types, @Nullable JavaType first) {
    List<JavaType> expected = new ArrayList<>(types);
    if (first != null) {
      expected.add(0, first);
    }
    int count =
        lowering
            .names
            .index()
            .functionalMethod(functional)
            .map(MethodInfo::parameters)
            .map(List::size)
            .orElse(expected.size());
    List<Local> parameters = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      JavaType type = i < expected.size() ? expected.get(i) : JavaType.UNKNOWN;
      parameters.add(new Local("p" + i, type));
    }
    return parameters;
  }
}
