package org.odirect.analyzer.body;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.expr.ArrayAccessExpr;
import com.github.javaparser.ast.expr.ArrayCreationExpr;
import com.github.javaparser.ast.expr.ArrayInitializerExpr;
import com.github.javaparser.ast.expr.AssignExpr;
import com.github.javaparser.ast.expr.BinaryExpr;
import com.github.javaparser.ast.expr.CastExpr;
import com.github.javaparser.ast.expr.ConditionalExpr;
import com.github.javaparser.ast.expr.EnclosedExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.FieldAccessExpr;
import com.github.javaparser.ast.expr.InstanceOfExpr;
import com.github.javaparser.ast.expr.LambdaExpr;
import com.github.javaparser.ast.expr.LiteralExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.MethodReferenceExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.NullLiteralExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import com.github.javaparser.ast.expr.SuperExpr;
import com.github.javaparser.ast.expr.SwitchExpr;
import com.github.javaparser.ast.expr.ThisExpr;
import com.github.javaparser.ast.expr.UnaryExpr;
import com.github.javaparser.ast.expr.VariableDeclarationExpr;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.odirect.analyzer.body.Instruction.Copy;
import org.odirect.analyzer.body.Instruction.GetElement;
import org.odirect.analyzer.body.Instruction.InstanceOf;
import org.odirect.analyzer.body.Instruction.Literal;
import org.odirect.analyzer.body.Instruction.Operator;
import org.odirect.analyzer.types.JavaType;
import org.odirect.analyzer.types.Names;

/**
 * Lowers expressions. The value of one is a local: a variable itself if the expression is its name,
 * else a temporary or the variable that the value is meant for.
 */
final class Expressions {

  /** How many terms of an expression are tried as a compile-time constant. */
  private static final int MAX_CONSTANT_TERMS = 64;

  private final BodyLowering lowering;
  private final Graph graph;

  Expressions(BodyLowering lowering) {
    this.lowering = lowering;
    this.graph = lowering.graph;
  }

  /** Evaluates an expression whose value is not used. */
  void effect(Expression expression) {
    if (!graph.isLive()) {
      return;
    }
    if (expression instanceof MethodCallExpr call) {
      lowering.calls.effect(call);
    } else if (expression instanceof AssignExpr assignment) {
      lowering.assignments.assign(assignment);
    } else if (expression instanceof UnaryExpr unary && Assignments.isStep(unary)) {
      lowering.assignments.step(unary, false);
    } else if (expression instanceof VariableDeclarationExpr declaration) {
      declaration.getVariables().forEach(lowering.statements::variable);
    } else if (expression instanceof EnclosedExpr enclosed) {
      effect(enclosed.getInner());
    } else {
      value(expression);
    }
  }

  /** Evaluates an expression. */
  Local value(Expression expression) {
    return value(expression, null);
  }

  /** Evaluates the initialiser of a field, which may be the elements of an array. */
  Local initialValue(Expression expression, JavaType declared) {
    boolean elements = expression instanceof ArrayInitializerExpr;
    return value(expression, elements ? lowering.temporary(declared) : null);
  }

  /** Evaluates an expression into a local. */
  void assign(Expression expression, Local target) {
    Local value = value(expression, target);
    if (!value.equals(target)) {
      graph.add(new Copy(target, value, lowering.span(expression)));
    }
  }

  /**
   * Evaluates expressions in order.
   *
   * @return their values as of then, whatever later ones assign
   */
  List<Local> values(List<Expression> expressions) {
    List<Local> values = new ArrayList<>(expressions.size());
    for (int i = 0; i < expressions.size(); i++) {
      Local value = value(expressions.get(i));
      values.add(pinned(value, expressions.subList(i + 1, expressions.size())));
    }
    return values;
  }

  /** The value that a local has now: a copy if one of the nodes, evaluated later, assigns it. */
  Local pinned(Local value, List<? extends Node> later) {
    if (value.isTemporary() || later.stream().noneMatch(node -> mayAssign(node, value))) {
      return value;
    }
    Local copy = lowering.temporary(value.type());
    graph.add(new Copy(copy, value, lowering.span(later.get(0))));
    return copy;
  }

  private static boolean mayAssign(Node node, Local local) {
    if (node.getChildNodes().isEmpty() || node instanceof NameExpr) {
      return false;
    }
    int suffix = local.name().indexOf('#');
    String name = suffix < 0 ? local.name() : local.name().substring(0, suffix);
    return node.findFirst(Expression.class, e -> Assignments.assigns(e, name)).isPresent();
  }

  /**
   * Evaluates an expression.
   *
   * @param wanted the local that shall get the value if it would get a temporary; it is not written
   *     before all operands are evaluated
   * @return the local that has the value: {@code wanted}, or another one
   */
  private Local value(Expression expression, @Nullable Local wanted) {
    Object constant = constant(expression);
    if (constant != null) {
      Local target = wanted != null ? wanted : lowering.temporary(Operators.typeOf(constant));
      graph.add(new Literal(target, constant, lowering.span(expression)));
      return target;
    }
    if (expression instanceof EnclosedExpr enclosed) {
      return value(enclosed.getInner(), wanted);
    }
    if (expression instanceof NameExpr || expression instanceof FieldAccessExpr) {
      return lowering.fields.read(expression, wanted);
    }
    if (expression instanceof MethodCallExpr call) {
      return lowering.calls.value(call, wanted);
    }
    if (expression instanceof AssignExpr assignment) {
      return lowering.assignments.assign(assignment);
    }
    if (expression instanceof ThisExpr || expression instanceof SuperExpr) {
      return lowering.fields.self(expression);
    }
    if (expression instanceof UnaryExpr unary && Assignments.isStep(unary)) {
      return lowering.assignments.step(unary, true);
    }
    if (expression instanceof BinaryExpr binary && !Conditions.isShortCircuit(binary)) {
      return binary(binary, wanted);
    }
    return computed(expression, wanted != null ? wanted : temporaryFor(expression));
  }

  private Local temporaryFor(Expression expression) {
    if (expression instanceof ArrayInitializerExpr) {
      return lowering.temporary(JavaType.UNKNOWN);
    }
    return lowering.temporary(lowering.names.typeOf(expression));
  }

  /** The expressions whose value always is a new one. Others leave the target unassigned. */
  private Local computed(Expression expression, Local target) {
    if (expression instanceof BinaryExpr || isPatternTest(expression)) {
      lowering.conditions.assign(expression, target);
    } else if (expression instanceof InstanceOfExpr test) {
      Local source = value(test.getExpression());
      JavaType type = lowering.names.declared(test.getType());
      graph.add(new InstanceOf(target, source, type, lowering.span(test)));
    } else if (expression instanceof UnaryExpr unary) {
      Local operand = value(unary.getExpression());
      String operator = Operators.symbol(unary.getOperator());
      graph.add(new Operator(target, operator, List.of(operand), lowering.span(unary)));
    } else if (expression instanceof ConditionalExpr choice) {
      conditional(choice, target);
    } else if (expression instanceof CastExpr cast) {
      graph.add(new Copy(target, value(cast.getExpression()), lowering.span(cast)));
    } else if (expression instanceof ArrayAccessExpr access) {
      Local array = pinned(value(access.getName()), List.of(access.getIndex()));
      Local index = value(access.getIndex());
      graph.add(new GetElement(target, array, index, lowering.span(access)));
    } else if (expression instanceof NullLiteralExpr) {
      graph.add(new Literal(target, null, lowering.span(expression)));
    } else {
      created(expression, target);
    }
    return target;
  }

  private void created(Expression expression, Local target) {
    if (expression instanceof ObjectCreationExpr creation) {
      lowering.creations.object(creation, target);
    } else if (expression instanceof ArrayCreationExpr creation) {
      lowering.creations.array(creation, target);
    } else if (expression instanceof ArrayInitializerExpr initializer) {
      lowering.creations.initializer(initializer, target.type(), target);
    } else if (expression instanceof LambdaExpr lambda) {
      lowering.lambdas.lower(lambda, target);
    } else if (expression instanceof MethodReferenceExpr reference) {
      lowering.references.lower(reference, target);
    } else if (expression instanceof SwitchExpr choice) {
      lowering.switches.expression(choice, target);
    }
  }

  private static boolean isPatternTest(Expression expression) {
    return expression instanceof InstanceOfExpr test && test.getPattern().isPresent();
  }

  private void conditional(ConditionalExpr choice, Local target) {
    Graph.Node first = new Graph.Node();
    Graph.Node second = new Graph.Node();
    Graph.Node after = new Graph.Node();
    lowering.conditions.branch(choice.getCondition(), first, second);
    graph.start(first);
    alternative(choice.getThenExpr(), target, after);
    graph.start(second);
    alternative(choice.getElseExpr(), target, after);
    graph.start(after);
  }

  private void alternative(Expression expression, Local target, Graph.Node after) {
    if (!graph.isLive()) {
      return;
    }
    assign(expression, target);
    if (graph.isLive()) {
      graph.jump(after);
    }
  }

  /** The operators of {@code a + b + c ...}, which may be many. */
  private Local binary(BinaryExpr last, @Nullable Local wanted) {
    Deque<BinaryExpr> chain = new ArrayDeque<>();
    Expression left = last;
    while (left instanceof BinaryExpr binary && !Conditions.isShortCircuit(binary)) {
      chain.push(binary);
      left = binary.getLeft();
    }
    Local result = value(left);
    int remaining = chain.size();
    for (BinaryExpr binary : chain) {
      Local first = pinned(result, List.of(binary.getRight()));
      Local second = value(binary.getRight());
      JavaType type = Operators.resultType(binary.getOperator(), first.type(), second.type());
      remaining--;
      result = remaining == 0 && wanted != null ? wanted : lowering.temporary(type);
      String operator = binary.getOperator().asString();
      graph.add(new Operator(result, operator, List.of(first, second), lowering.span(binary)));
    }
    return result;
  }

  /** The value of a compile-time constant, or null. A local variable counts as none. */
  @Nullable Object constant(Expression expression) {
    if (!mayBeConstant(expression)) {
      return null;
    }
    if (expression instanceof NameExpr
        && lowering.names.symbolOf(expression) instanceof Names.Symbol.Local) {
      return null;
    }
    return lowering.names.constantOf(expression).orElse(null);
  }

  private static boolean mayBeConstant(Expression expression) {
    Expression rest = expression;
    for (int i = 0; i < MAX_CONSTANT_TERMS; i++) {
      if (rest instanceof BinaryExpr binary) {
        rest = binary.getLeft();
      } else if (rest instanceof UnaryExpr unary && !Assignments.isStep(unary)) {
        rest = unary.getExpression();
      } else if (rest instanceof EnclosedExpr enclosed) {
        rest = enclosed.getInner();
      } else if (rest instanceof CastExpr cast) {
        rest = cast.getExpression();
      } else if (rest instanceof ConditionalExpr choice) {
        rest = choice.getCondition();
      } else if (rest instanceof FieldAccessExpr access) {
        rest = access.getScope();
      } else {
        return rest instanceof NameExpr
            || (rest instanceof LiteralExpr && !(rest instanceof NullLiteralExpr));
      }
    }
    return false;
  }
}
