package org.odirect.analyzer.body;

import com.github.javaparser.ast.expr.BinaryExpr;
import com.github.javaparser.ast.expr.ConditionalExpr;
import com.github.javaparser.ast.expr.EnclosedExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.InstanceOfExpr;
import com.github.javaparser.ast.expr.UnaryExpr;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.odirect.analyzer.body.Instruction.Literal;

/** Lowers boolean expressions to branches. */
final class Conditions {

  private final BodyLowering lowering;
  private final Graph graph;

  Conditions(BodyLowering lowering) {
    this.lowering = lowering;
    this.graph = lowering.graph;
  }

  /** Ends the current block: control goes to one of two blocks. */
  void branch(Expression condition, Graph.Node whenTrue, Graph.Node whenFalse) {
    if (condition instanceof EnclosedExpr enclosed) {
      branch(enclosed.getInner(), whenTrue, whenFalse);
    } else if (condition instanceof UnaryExpr unary
        && unary.getOperator() == UnaryExpr.Operator.LOGICAL_COMPLEMENT) {
      branch(unary.getExpression(), whenFalse, whenTrue);
    } else if (condition instanceof BinaryExpr binary && isShortCircuit(binary)) {
      shortCircuit(binary, whenTrue, whenFalse);
    } else if (condition instanceof ConditionalExpr choice) {
      Graph.Node first = new Graph.Node();
      Graph.Node second = new Graph.Node();
      branch(choice.getCondition(), first, second);
      graph.start(first);
      branch(choice.getThenExpr(), whenTrue, whenFalse);
      graph.start(second);
      branch(choice.getElseExpr(), whenTrue, whenFalse);
    } else if (condition instanceof InstanceOfExpr test && test.getPattern().isPresent()) {
      Local value = lowering.expressions.value(test.getExpression());
      lowering.patterns.match(value, test.getPattern().get(), whenFalse);
      if (graph.isLive()) {
        graph.jump(whenTrue);
      }
    } else {
      simple(condition, whenTrue, whenFalse);
    }
  }

  private void simple(Expression condition, Graph.Node whenTrue, Graph.Node whenFalse) {
    Object constant = lowering.expressions.constant(condition);
    if (constant instanceof Boolean known) {
      if (graph.isLive()) {
        graph.jump(known ? whenTrue : whenFalse);
      }
      return;
    }
    graph.branch(lowering.expressions.value(condition), whenTrue, whenFalse);
  }

  static boolean isShortCircuit(BinaryExpr binary) {
    return binary.getOperator() == BinaryExpr.Operator.AND
        || binary.getOperator() == BinaryExpr.Operator.OR;
  }

  /** The operands of {@code a && b && c ...}, which may be many. */
  private void shortCircuit(BinaryExpr binary, Graph.Node whenTrue, Graph.Node whenFalse) {
    BinaryExpr.Operator operator = binary.getOperator();
    List<Expression> operands = new ArrayList<>();
    Expression left = binary;
    while (left instanceof BinaryExpr inner && inner.getOperator() == operator) {
      operands.add(inner.getRight());
      left = inner.getLeft();
    }
    operands.add(left);
    Collections.reverse(operands);
    for (Expression operand : operands.subList(0, operands.size() - 1)) {
      Graph.Node next = new Graph.Node();
      if (operator == BinaryExpr.Operator.AND) {
        branch(operand, next, whenFalse);
      } else {
        branch(operand, whenTrue, next);
      }
      graph.start(next);
    }
    branch(operands.get(operands.size() - 1), whenTrue, whenFalse);
  }

  /** The value of a boolean expression that is control flow, in a local. */
  void assign(Expression condition, Local target) {
    Graph.Node whenTrue = new Graph.Node();
    Graph.Node whenFalse = new Graph.Node();
    Graph.Node after = new Graph.Node();
    Span span = lowering.span(condition);
    branch(condition, whenTrue, whenFalse);
    graph.start(whenTrue);
    graph.add(new Literal(target, true, span));
    if (graph.isLive()) {
      graph.jump(after);
    }
    graph.start(whenFalse);
    graph.add(new Literal(target, false, span));
    if (graph.isLive()) {
      graph.jump(after);
    }
    graph.start(after);
  }
}
