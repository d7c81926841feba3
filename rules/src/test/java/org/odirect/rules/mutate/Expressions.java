package org.odirect.rules.mutate;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.ArrayAccessExpr;
import com.github.javaparser.ast.expr.ArrayInitializerExpr;
import com.github.javaparser.ast.expr.AssignExpr;
import com.github.javaparser.ast.expr.BinaryExpr;
import com.github.javaparser.ast.expr.CastExpr;
import com.github.javaparser.ast.expr.ConditionalExpr;
import com.github.javaparser.ast.expr.EnclosedExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.FieldAccessExpr;
import com.github.javaparser.ast.expr.LiteralExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import com.github.javaparser.ast.expr.PatternExpr;
import com.github.javaparser.ast.expr.ThisExpr;
import com.github.javaparser.ast.expr.VariableDeclarationExpr;
import com.github.javaparser.ast.stmt.BlockStmt;
import com.github.javaparser.ast.stmt.DoStmt;
import com.github.javaparser.ast.stmt.ExpressionStmt;
import com.github.javaparser.ast.stmt.IfStmt;
import com.github.javaparser.ast.stmt.ReturnStmt;
import com.github.javaparser.ast.stmt.Statement;
import com.github.javaparser.ast.stmt.WhileStmt;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Mutators of expressions. */
final class Expressions {
  private Expressions() {}

  /** Puts parentheses around arguments, conditions, values and receivers. */
  static void parenthesise(Source source, Edits edits) {
    List<Expression> found = new ArrayList<>();
    for (MethodCallExpr call : source.all(MethodCallExpr.class)) {
      found.addAll(call.getArguments());
      call.getScope().filter(Expressions::isValue).ifPresent(found::add);
    }
    source.all(ObjectCreationExpr.class).forEach(creation -> found.addAll(creation.getArguments()));
    source.all(IfStmt.class).forEach(branch -> found.add(branch.getCondition()));
    source.all(WhileStmt.class).forEach(loop -> found.add(loop.getCondition()));
    source.all(DoStmt.class).forEach(loop -> found.add(loop.getCondition()));
    source.all(ConditionalExpr.class).forEach(choice -> found.add(choice.getCondition()));
    source.all(AssignExpr.class).forEach(assignment -> found.add(assignment.getValue()));
    source.all(ReturnStmt.class).forEach(exit -> exit.getExpression().ifPresent(found::add));
    for (VariableDeclarator variable : source.all(VariableDeclarator.class)) {
      variable.getInitializer().ifPresent(found::add);
    }
    for (Expression expression : found) {
      if (!(expression instanceof ArrayInitializerExpr)) {
        edits.wrap("(", expression, ")");
      }
    }
  }

  /** Whether a receiver is surely no type or package. */
  private static boolean isValue(Expression scope) {
    return scope instanceof MethodCallExpr
        || (scope instanceof NameExpr name
            && Scopes.resolve(name.getNameAsString(), name).isPresent());
  }

  /** Negates conditions and swaps what they choose from. */
  static void negate(Source source, Edits edits) {
    for (IfStmt branch : source.all(IfStmt.class)) {
      Expression condition = branch.getCondition();
      if (!hasPattern(condition)) {
        List<Object> parts = new ArrayList<>();
        parts.addAll(List.of("if (!(", Edits.edited(condition), ")) {"));
        branch.getElseStmt().ifPresent(other -> parts.add(Edits.edited(other)));
        parts.addAll(List.of("} else {", Edits.edited(branch.getThenStmt()), "}"));
        edits.replace(branch, parts.toArray());
      }
    }
    for (ConditionalExpr choice : source.all(ConditionalExpr.class)) {
      if (!hasPattern(choice.getCondition())) {
        edits.replace(
            choice,
            "!(",
            Edits.edited(choice.getCondition()),
            ") ? (",
            Edits.edited(choice.getElseExpr()),
            ") : (",
            Edits.edited(choice.getThenExpr()),
            ")");
      }
    }
  }

  private static boolean hasPattern(Expression condition) {
    return condition.findFirst(PatternExpr.class).isPresent();
  }

  /** Gives an argument of a statement's call a local variable of its own. */
  static void extractArguments(Source source, Edits edits) {
    int number = 0;
    for (MethodCallExpr call : source.all(MethodCallExpr.class)) {
      Optional<Statement> statement = statement(call);
      if (statement.isEmpty() || !call.getScope().map(Expressions::isPure).orElse(true)) {
        continue;
      }
      for (Expression argument : call.getArguments()) {
        if (!isPure(argument)) {
          break;
        }
        if (isTyped(argument)) {
          String name = "argument" + ++number;
          edits.insert(
              source.begin(statement.get()), "var " + name + " = ", Edits.verbatim(argument), "; ");
          edits.replace(argument, name);
          break;
        }
      }
    }
  }

  /**
   * The statement that begins with the evaluation of a call, if another one may stand before it.
   */
  private static Optional<Statement> statement(MethodCallExpr call) {
    Node top = call.getParentNode().orElseThrow();
    boolean waits =
        top instanceof MethodCallExpr outer
            && outer.getScope().filter(scope -> Scopes.same(scope, call)).isPresent();
    Node user = waits ? top.getParentNode().orElseThrow() : top;
    if (user instanceof VariableDeclarator variable
        && variable.getParentNode().orElse(null) instanceof VariableDeclarationExpr declaration
        && declaration.getVariables().size() == 1) {
      user = declaration.getParentNode().orElseThrow();
    } else if (user instanceof AssignExpr assignment
        && assignment.getTarget() instanceof NameExpr
        && assignment.getOperator() == AssignExpr.Operator.ASSIGN) {
      user = assignment.getParentNode().orElseThrow();
    }
    boolean fits =
        (user instanceof ExpressionStmt || user instanceof ReturnStmt)
            && user.getParentNode().orElse(null) instanceof BlockStmt;
    return fits ? Optional.of((Statement) user) : Optional.empty();
  }

  /** Whether evaluating an expression earlier makes no difference. */
  private static boolean isPure(Expression expression) {
    if (expression instanceof BinaryExpr binary) {
      return isPure(binary.getLeft()) && isPure(binary.getRight());
    }
    if (expression instanceof ArrayAccessExpr access) {
      return isPure(access.getName()) && isPure(access.getIndex());
    }
    if (expression instanceof CastExpr cast) {
      return isPure(cast.getExpression());
    }
    if (expression instanceof EnclosedExpr enclosed) {
      return isPure(enclosed.getInner());
    }
    if (expression instanceof FieldAccessExpr access) {
      return isPure(access.getScope());
    }
    return expression instanceof NameExpr
        || expression instanceof ThisExpr
        || expression instanceof LiteralExpr;
  }

  /** Whether {@code var} gives an expression the type that it has as an argument. */
  private static boolean isTyped(Expression expression) {
    if (expression instanceof NameExpr name) {
      return Scopes.resolve(name.getNameAsString(), name).isPresent();
    }
    if (expression instanceof FieldAccessExpr access) {
      return access.getScope() instanceof ThisExpr;
    }
    return expression instanceof ArrayAccessExpr
        || expression instanceof CastExpr
        || (expression instanceof BinaryExpr binary
            && (isTyped(binary.getLeft()) || isTyped(binary.getRight())));
  }
}
