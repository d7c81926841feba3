package org.odirect.analyzer.body;

import com.github.javaparser.ast.expr.ArrayAccessExpr;
import com.github.javaparser.ast.expr.AssignExpr;
import com.github.javaparser.ast.expr.BinaryExpr;
import com.github.javaparser.ast.expr.EnclosedExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.UnaryExpr;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.odirect.analyzer.body.Instruction.Copy;
import org.odirect.analyzer.body.Instruction.GetElement;
import org.odirect.analyzer.body.Instruction.Literal;
import org.odirect.analyzer.body.Instruction.Operator;
import org.odirect.analyzer.body.Instruction.PutElement;

/** Lowers assignments, plain and compound, and increments: each to a read, an operator, a write. */
final class Assignments {

  private final BodyLowering lowering;
  private final Graph graph;

  Assignments(BodyLowering lowering) {
    this.lowering = lowering;
    this.graph = lowering.graph;
  }

  /** Whether an expression is {@code ++x}, {@code x--}... */
  static boolean isStep(UnaryExpr unary) {
    return switch (unary.getOperator()) {
      case PREFIX_INCREMENT, PREFIX_DECREMENT, POSTFIX_INCREMENT, POSTFIX_DECREMENT -> true;
      default -> false;
    };
  }

  /** Whether an expression assigns the variable {@code name}, other than inside of it. */
  static boolean assigns(Expression expression, String name) {
    if (expression instanceof AssignExpr assignment) {
      return isNamed(assignment.getTarget(), name);
    }
    return expression instanceof UnaryExpr unary
        && isStep(unary)
        && isNamed(unary.getExpression(), name);
  }

  private static boolean isNamed(Expression target, String name) {
    return unwrapped(target) instanceof NameExpr variable
        && variable.getNameAsString().equals(name);
  }

  private static Expression unwrapped(Expression expression) {
    Expression inner = expression;
    while (inner instanceof EnclosedExpr enclosed) {
      inner = enclosed.getInner();
    }
    return inner;
  }

  /**
   * A variable, field or element whose base and index have been evaluated.
   *
   * @param read makes the instruction that reads it, returns its value
   * @param write makes the instruction that writes it
   */
  private record Place(Supplier<Local> read, BiConsumer<Local, Span> write) {}

  /**
   * Lowers an assignment.
   *
   * @return its value
   */
  Local assign(AssignExpr assignment) {
    Span span = lowering.span(assignment);
    Expression target = unwrapped(assignment.getTarget());
    Expression source = assignment.getValue();
    BinaryExpr.Operator compound = assignment.getOperator().toBinaryOperator().orElse(null);
    if (compound == null) {
      return plain(target, source, span);
    }
    Local variable = variable(target);
    if (variable != null) {
      Local old = lowering.expressions.pinned(variable, List.of(source));
      Local operand = lowering.expressions.value(source);
      graph.add(new Operator(variable, compound.asString(), List.of(old, operand), span));
      return variable;
    }
    Place place = place(target, List.of(source));
    Local old = place.read.get();
    Local operand = lowering.expressions.value(source);
    Local result = lowering.temporary(old.type());
    graph.add(new Operator(result, compound.asString(), List.of(old, operand), span));
    place.write.accept(result, span);
    return result;
  }

  private Local plain(Expression target, Expression source, Span span) {
    Local variable = variable(target);
    if (variable != null) {
      lowering.expressions.assign(source, variable);
      return variable;
    }
    Place place = place(target, List.of(source));
    Local value = lowering.expressions.value(source);
    place.write.accept(value, span);
    return value;
  }

  /**
   * Lowers an increment or decrement.
   *
   * @param used whether the value is used
   * @return its value
   */
  Local step(UnaryExpr unary, boolean used) {
    Span span = lowering.span(unary);
    Expression target = unwrapped(unary.getExpression());
    boolean oldValue = used && unary.isPostfix();
    Local variable = variable(target);
    if (variable == null) {
      Place place = place(target, List.of());
      Local old = place.read.get();
      Local result = lowering.temporary(old.type());
      addStep(unary, old, result, span);
      place.write.accept(result, span);
      return oldValue ? old : result;
    }
    if (!oldValue) {
      addStep(unary, variable, variable, span);
      return variable;
    }
    Local old = lowering.temporary(variable.type());
    graph.add(new Copy(old, variable, span));
    addStep(unary, variable, variable, span);
    return old;
  }

  private void addStep(UnaryExpr unary, Local from, Local to, Span span) {
    String operator =
        switch (unary.getOperator()) {
          case PREFIX_INCREMENT, POSTFIX_INCREMENT -> "+";
          default -> "-";
        };
    Local one = lowering.temporary(BodyLowering.INT);
    graph.add(new Literal(one, 1, span));
    graph.add(new Operator(to, operator, List.of(from, one), span));
  }

  private @Nullable Local variable(Expression target) {
    return target instanceof NameExpr name ? lowering.fields.variable(name) : null;
  }

  private Place place(Expression target, List<Expression> later) {
    Span span = lowering.span(target);
    if (target instanceof ArrayAccessExpr access) {
      List<Local> operands =
          lowering.expressions.values(List.of(access.getName(), access.getIndex()));
      Local array = lowering.expressions.pinned(operands.get(0), later);
      Local index = lowering.expressions.pinned(operands.get(1), later);
      return new Place(
          () -> {
            Local value = lowering.temporary(lowering.names.typeOf(access));
            graph.add(new GetElement(value, array, index, span));
            return value;
          },
          (value, at) -> graph.add(new PutElement(array, index, value, at)));
    }
    return field(target, later);
  }

  private Place field(Expression target, List<Expression> later) {
    Fields.Access access = lowering.fields.access(target, later);
    return new Place(
        () -> {
          Local value = lowering.temporary(lowering.names.typeOf(target));
          graph.add(access.get(value, lowering.span(target)));
          return value;
        },
        (value, at) -> graph.add(access.put(value, at)));
  }
}
