package org.odirect.analyzer.types;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.EnumConstantDeclaration;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.ArrayCreationExpr;
import com.github.javaparser.ast.expr.ArrayInitializerExpr;
import com.github.javaparser.ast.expr.AssignExpr;
import com.github.javaparser.ast.expr.CastExpr;
import com.github.javaparser.ast.expr.ConditionalExpr;
import com.github.javaparser.ast.expr.EnclosedExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.LambdaExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.MethodReferenceExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import com.github.javaparser.ast.expr.SwitchExpr;
import com.github.javaparser.ast.stmt.ExplicitConstructorInvocationStmt;
import com.github.javaparser.ast.stmt.ExpressionStmt;
import com.github.javaparser.ast.stmt.ReturnStmt;
import com.github.javaparser.ast.stmt.SwitchEntry;
import com.github.javaparser.ast.stmt.YieldStmt;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.odirect.analyzer.types.ClassInfo.MethodInfo;
import org.odirect.analyzer.types.JavaType.ArrayType;

/**
 * What contexts want of expressions, what lambdas are passed for, and the type variables of calls
 * that only these decide.
 *
 * <p>Recursion is well-founded: the type wanted of an argument looks only at what surrounds the
 * call and at the arguments' own types; a call's final type may look at everything inside it.
 */
final class Functions {

  private final ProjectIndex index;
  private final Calls calls;
  private final Inference inference;
  private final Compatibility compatibility;
  private final MethodReferences references;
  private final UnitNames names;
  private final IdentityHashMap<Node, JavaType> functionTypes = new IdentityHashMap<>();
  private final IdentityHashMap<Node, JavaType> results = new IdentityHashMap<>();
  private final IdentityHashMap<Node, Callee> callees = new IdentityHashMap<>();

  Functions(
      ProjectIndex index,
      Calls calls,
      Inference inference,
      Compatibility compatibility,
      MethodReferences references,
      UnitNames names) {
    this.index = index;
    this.calls = calls;
    this.inference = inference;
    this.compatibility = compatibility;
    this.references = references;
    this.names = names;
  }

  /** The functional interface that a lambda or method reference is used as. */
  JavaType functionType(Expression function) {
    JavaType known = functionTypes.get(function);
    if (known == null) {
      functionTypes.put(function, JavaType.UNKNOWN); // a type that depends on itself
      known = wanted(function);
      functionTypes.put(function, known);
    }
    return known;
  }

  /** The functional method that a lambda or reference implements, its types substituted. */
  @Nullable MethodInfo functionalMethod(Expression function) {
    return index.functionalMethod(functionType(function)).orElse(null);
  }

  /** What the context wants an expression to be; unknown if it takes anything. */
  JavaType wanted(Expression expression) {
    Node parent = NodeScopes.parent(expression);
    if (parent instanceof VariableDeclarator variable) {
      return variable.getType().isVarType() ? JavaType.UNKNOWN : names.declared(variable.getType());
    }
    if (parent instanceof AssignExpr assignment) {
      return Syntax.same(assignment.getValue(), expression)
          ? names.typeOf(assignment.getTarget())
          : JavaType.UNKNOWN;
    }
    if (parent instanceof CastExpr cast) {
      return names.declared(cast.getType());
    }
    if (parent instanceof EnclosedExpr enclosed) {
      return wanted(enclosed);
    }
    if (parent instanceof ConditionalExpr conditional) {
      return Syntax.same(conditional.getCondition(), expression)
          ? Types.BOOLEAN
          : wanted(conditional);
    }
    if (parent instanceof ReturnStmt) {
      return wantedByReturn(parent);
    }
    if (parent instanceof ExpressionStmt) {
      return wantedByStatement(parent);
    }
    if (parent instanceof YieldStmt) {
      return wantedBySwitch(parent);
    }
    if (parent instanceof ArrayInitializerExpr array) {
      return element(wantedOfArray(array));
    }
    return parent != null && isCall(parent) ? wantedByCall(parent, expression) : JavaType.UNKNOWN;
  }

  private static boolean isCall(Node node) {
    return node instanceof MethodCallExpr
        || node instanceof ObjectCreationExpr
        || node instanceof ExplicitConstructorInvocationStmt
        || node instanceof EnumConstantDeclaration;
  }

  private JavaType wantedByReturn(Node statement) {
    for (Node at = NodeScopes.parent(statement); at != null; at = NodeScopes.parent(at)) {
      if (at instanceof LambdaExpr lambda) {
        return resultWanted(lambda);
      }
      if (at instanceof MethodDeclaration method) {
        return names.declared(method.getType());
      }
    }
    return JavaType.UNKNOWN;
  }

  private JavaType resultWanted(LambdaExpr lambda) {
    MethodInfo method = functionalMethod(lambda);
    return method == null || Types.isVoid(method.result()) ? JavaType.UNKNOWN : method.result();
  }

  private JavaType wantedByStatement(Node statement) {
    Node parent = NodeScopes.parent(statement);
    if (parent instanceof LambdaExpr lambda) {
      return resultWanted(lambda);
    }
    return parent instanceof SwitchEntry ? wantedBySwitch(statement) : JavaType.UNKNOWN;
  }

  private JavaType wantedBySwitch(Node statement) {
    for (Node at = NodeScopes.parent(statement); at != null; at = NodeScopes.parent(at)) {
      if (at instanceof SwitchExpr expression) {
        return wanted(expression);
      }
      if (at instanceof LambdaExpr || at instanceof MethodDeclaration) {
        return JavaType.UNKNOWN;
      }
    }
    return JavaType.UNKNOWN;
  }

  private JavaType wantedOfArray(ArrayInitializerExpr array) {
    Node parent = NodeScopes.parent(array);
    return parent instanceof ArrayCreationExpr creation ? names.typeOf(creation) : wanted(array);
  }

  private static JavaType element(JavaType type) {
    return type instanceof ArrayType array ? array.element() : JavaType.UNKNOWN;
  }

  private JavaType wantedByCall(Node call, Expression argument) {
    Resolution resolution = calls.resolve(call);
    int position = position(resolution.arguments(), argument);
    if (position < 0) {
      return JavaType.UNKNOWN;
    }
    JavaType formal = resolution.formal(position);
    Map<String, JavaType> values = new HashMap<>(resolution.values());
    if (!FunctionShapes.isFunction(argument)) {
      fromContext(call, resolution, formal, values);
      return resolution.closed(formal, values);
    }
    JavaType inputs = inputs(formal);
    fromArguments(resolution, inputs, values);
    for (int i = 0; i < position && resolution.isOpen(inputs, values); i++) {
      fromFunction(resolution, i, values);
    }
    fromContext(call, resolution, inputs, values);
    return resolution.closed(formal, values);
  }

  private static int position(List<Expression> arguments, Expression argument) {
    for (int i = 0; i < arguments.size(); i++) {
      if (Syntax.same(arguments.get(i), argument)) {
        return i;
      }
    }
    return -1;
  }

  /** The formal type if its functional method's parameters matter, otherwise nothing. */
  private JavaType inputs(JavaType formal) {
    Optional<MethodInfo> method = index.functionalMethod(formal);
    List<JavaType> parameters = method.map(MethodInfo::parameters).orElse(List.of());
    return new JavaType.ClassType("?", parameters);
  }

  /** Uses the final types of the arguments that are no functions. */
  private void fromArguments(Resolution resolution, JavaType open, Map<String, JavaType> values) {
    for (int i = 0; i < resolution.arguments().size(); i++) {
      Expression argument = resolution.arguments().get(i);
      boolean useful =
          !FunctionShapes.isFunction(argument)
              && resolution.isOpen(open, values)
              && resolution.isOpen(resolution.formal(i), values);
      if (useful) {
        inference.argument(
            resolution.formal(i), names.typeOf(argument), resolution.variables(), values);
      }
    }
  }

  private void fromContext(
      Node call, Resolution resolution, JavaType open, Map<String, JavaType> values) {
    if (call instanceof Expression expression && resolution.isOpen(open, values)) {
      inference.result(resolution.result(), wanted(expression), resolution.variables(), values);
    }
  }

  private void fromFunction(Resolution resolution, int argument, Map<String, JavaType> values) {
    Expression function = resolution.arguments().get(argument);
    JavaType formal = resolution.formal(argument);
    if (!FunctionShapes.isFunction(function) || !resolution.isOpen(formal, values)) {
      return;
    }
    Expression inner = FunctionShapes.unwrapped(function);
    inference.argument(formal, functionType(inner), resolution.variables(), values);
    Optional<MethodInfo> method = index.functionalMethod(formal);
    if (method.isPresent()) {
      inference.argument(method.get().result(), resultOf(inner), resolution.variables(), values);
    }
  }

  /** The type of what a lambda or method reference returns, by its body. */
  private JavaType resultOf(Expression function) {
    JavaType known = results.get(function);
    if (known == null) {
      results.put(function, JavaType.UNKNOWN); // a result that depends on itself
      known = computeResult(function);
      results.put(function, known);
    }
    return known;
  }

  private JavaType computeResult(Expression function) {
    if (function instanceof MethodReferenceExpr reference) {
      return references.callee(reference, functionalMethod(reference)).result();
    }
    if (!(function instanceof LambdaExpr lambda)) {
      return JavaType.UNKNOWN;
    }
    JavaType result = null;
    for (Expression returned : FunctionShapes.returned(lambda)) {
      JavaType type = names.typeOf(returned);
      result = result == null ? type : compatibility.common(result, type);
    }
    return result == null ? JavaType.UNKNOWN : result;
  }

  /** What a call means, with everything inferred. */
  Callee callee(Node call) {
    Callee known = callees.get(call);
    if (known == null) {
      known = compute(call);
      callees.put(call, known);
    }
    return known;
  }

  private Callee compute(Node call) {
    if (call instanceof MethodReferenceExpr reference) {
      return references.callee(reference, functionalMethod(reference));
    }
    Resolution resolution = calls.resolve(call);
    Map<String, JavaType> values = new HashMap<>(resolution.values());
    if (!resolution.variables().isEmpty()) {
      fromFinalTypes(resolution, values);
      for (int i = 0; i < resolution.arguments().size(); i++) {
        fromFunction(resolution, i, values);
      }
      fromContext(call, resolution, resolution.result(), values);
    }
    Callee callee = resolution.callee(values);
    return isPolymorphic(resolution) ? withCast((MethodCallExpr) call, callee) : callee;
  }

  /** What the arguments' final types say replaces what was found without looking at lambdas. */
  private void fromFinalTypes(Resolution resolution, Map<String, JavaType> values) {
    if (resolution.explicit()) {
      return;
    }
    Map<String, JavaType> found = new HashMap<>();
    List<Expression> arguments = resolution.arguments();
    for (int i = 0; i < arguments.size(); i++) {
      JavaType formal = resolution.formal(i);
      boolean useful =
          !FunctionShapes.isFunction(arguments.get(i)) && resolution.isOpen(formal, Map.of());
      if (useful) {
        inference.argument(formal, names.typeOf(arguments.get(i)), resolution.variables(), found);
      }
    }
    values.putAll(found);
  }

  private boolean isPolymorphic(Resolution resolution) {
    return resolution.varargs()
        && resolution.key().parameters().size() == 1
        && index
            .method(resolution.key())
            .filter(m -> m.annotations().containsKey("PolymorphicSignature"))
            .isPresent();
  }

  /** The result of a signature-polymorphic method is what it is cast to. */
  private Callee withCast(MethodCallExpr call, Callee callee) {
    if (!callee.result().erasedName().equals(Types.OBJECT)) {
      return callee;
    }
    JavaType result = callee.result();
    Node parent = NodeScopes.parent(call);
    if (parent instanceof CastExpr cast) {
      result = names.declared(cast.getType());
    } else if (parent instanceof ExpressionStmt) {
      result = JavaType.VOID;
    }
    return new Callee(
        callee.key(),
        callee.known(),
        callee.project(),
        callee.isStatic(),
        callee.varargs(),
        result,
        callee.parameters(),
        callee.thrown());
  }
}
