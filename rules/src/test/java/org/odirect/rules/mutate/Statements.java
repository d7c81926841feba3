package org.odirect.rules.mutate;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.ArrayInitializerExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.VariableDeclarationExpr;
import com.github.javaparser.ast.stmt.BlockStmt;
import com.github.javaparser.ast.stmt.BreakStmt;
import com.github.javaparser.ast.stmt.ContinueStmt;
import com.github.javaparser.ast.stmt.ExpressionStmt;
import com.github.javaparser.ast.stmt.IfStmt;
import com.github.javaparser.ast.stmt.ReturnStmt;
import com.github.javaparser.ast.stmt.Statement;
import com.github.javaparser.ast.stmt.SynchronizedStmt;
import com.github.javaparser.ast.stmt.ThrowStmt;
import com.github.javaparser.ast.stmt.TryStmt;
import com.github.javaparser.ast.stmt.WhileStmt;
import java.util.Optional;

/** Mutators of statements. */
final class Statements {
  private Statements() {}

  /** Puts statements into blocks of their own. */
  static void block(Source source, Edits edits) {
    for (Statement statement : source.all(Statement.class)) {
      boolean movable =
          isExpression(statement)
              || statement instanceof IfStmt
              || statement instanceof WhileStmt
              || statement instanceof TryStmt
              || statement instanceof SynchronizedStmt
              || statement instanceof ReturnStmt
              || statement instanceof ThrowStmt
              || statement instanceof BreakStmt
              || statement instanceof ContinueStmt;
      if (movable && isInBlock(statement)) {
        edits.wrap("{", statement, "}");
      }
    }
  }

  /** Puts statements into a {@code try} whose {@code finally} does nothing of interest. */
  static void tryFinally(Source source, Edits edits) {
    for (Statement statement : source.all(ExpressionStmt.class)) {
      if (isExpression(statement) && isInBlock(statement)) {
        edits.wrap("try {", statement, "} finally { System.nanoTime(); }");
      }
    }
  }

  /** Puts branches that do nothing of interest before others. */
  static void addBranches(Source source, Edits edits) {
    int number = 0;
    for (Statement statement : source.all(Statement.class)) {
      if (isInBlock(statement) && (isExpression(statement) || statement instanceof ReturnStmt)) {
        String name = "neutral" + ++number;
        edits.insert(
            source.begin(statement),
            "long " + name + " = Long.MIN_VALUE; if (" + name + " == 42) { " + name + "++; } ");
      }
    }
  }

  /** Puts calls of no interest before statements. */
  static void addCalls(Source source, Edits edits) {
    for (Statement statement : source.all(Statement.class)) {
      if (isInBlock(statement) && (isExpression(statement) || statement instanceof ReturnStmt)) {
        edits.insert(source.begin(statement), "System.nanoTime(); ");
      }
    }
  }

  /** Separates the declaration of a local from its initialiser. */
  static void splitDeclarations(Source source, Edits edits) {
    for (VariableDeclarationExpr declaration : source.all(VariableDeclarationExpr.class)) {
      Node statement = declaration.getParentNode().orElseThrow();
      VariableDeclarator variable = declaration.getVariable(0);
      Optional<Expression> value = variable.getInitializer();
      boolean splittable =
          statement instanceof ExpressionStmt
              && isInBlock((Statement) statement)
              && declaration.getVariables().size() == 1
              && declaration.getModifiers().isEmpty()
              && !variable.getType().isVarType()
              && value.isPresent()
              && !(value.get() instanceof ArrayInitializerExpr);
      if (splittable) {
        String name = variable.getNameAsString();
        int nameEnd = source.end(variable.getName());
        int valueBegin = source.begin(value.get());
        edits.replace(nameEnd, valueBegin, "; " + name + " = ");
      }
    }
  }

  private static boolean isExpression(Statement statement) {
    return statement instanceof ExpressionStmt expression
        && !(expression.getExpression() instanceof VariableDeclarationExpr);
  }

  private static boolean isInBlock(Statement statement) {
    return statement.getParentNode().orElse(null) instanceof BlockStmt;
  }
}
