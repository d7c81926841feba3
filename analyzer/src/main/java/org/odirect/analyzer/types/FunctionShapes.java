package org.odirect.analyzer.types;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.BodyDeclaration;
import com.github.javaparser.ast.expr.AssignExpr;
import com.github.javaparser.ast.expr.EnclosedExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.LambdaExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.MethodReferenceExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import com.github.javaparser.ast.expr.UnaryExpr;
import com.github.javaparser.ast.stmt.BlockStmt;
import com.github.javaparser.ast.stmt.ExpressionStmt;
import com.github.javaparser.ast.stmt.ReturnStmt;
import com.github.javaparser.ast.stmt.Statement;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.odirect.analyzer.types.ClassInfo.MethodInfo;
import org.odirect.analyzer.types.JavaType.ClassType;

/** What a lambda or method reference can be passed for, judged by its form. */
final class FunctionShapes {

  private final ProjectIndex index;
  private final ExpressionTypes types;
  private final MethodReferences references;

  FunctionShapes(ProjectIndex index, ExpressionTypes types, MethodReferences references) {
    this.index = index;
    this.types = types;
    this.references = references;
  }

  /** Whether an argument is a lambda or method reference. */
  static boolean isFunction(Expression argument) {
    Expression inner = unwrapped(argument);
    return inner instanceof LambdaExpr || inner instanceof MethodReferenceExpr;
  }

  static Expression unwrapped(Expression expression) {
    Expression inner = expression;
    while (inner instanceof EnclosedExpr enclosed) {
      inner = enclosed.getInner();
    }
    return inner;
  }

  /** Whether a lambda or method reference may be passed for a formal type. */
  boolean fits(Expression function, JavaType formal) {
    if (!(formal instanceof ClassType)) {
      return Types.isUnknown(formal) || formal instanceof JavaType.Variable;
    }
    Optional<MethodInfo> method = index.functionalMethod(formal);
    if (method.isEmpty()) {
      return !index.isComplete(formal.erasedName());
    }
    Expression inner = unwrapped(function);
    if (inner instanceof LambdaExpr lambda) {
      return lambda.getParameters().size() == method.get().parameters().size()
          && bodyFits(lambda, Types.isVoid(method.get().result()));
    }
    return inner instanceof MethodReferenceExpr reference
        && references.fits(reference, method.get());
  }

  private boolean bodyFits(LambdaExpr lambda, boolean wantsVoid) {
    Statement body = lambda.getBody();
    if (body instanceof ExpressionStmt single) {
      if (wantsVoid) {
        return isStatement(single.getExpression());
      }
      return !lambda.getParameters().isEmpty()
          || !Types.isVoid(types.standalone(single.getExpression()));
    }
    boolean returnsValue = !returned(lambda).isEmpty();
    if (wantsVoid) {
      return !returnsValue;
    }
    return returnsValue || !Patterns.completes(body);
  }

  private static boolean isStatement(Expression expression) {
    return expression instanceof MethodCallExpr
        || expression instanceof ObjectCreationExpr
        || expression instanceof AssignExpr
        || (expression instanceof UnaryExpr unary
            && (unary.getOperator().isPrefix() || unary.getOperator().isPostfix())
            && isStep(unary.getOperator()));
  }

  private static boolean isStep(UnaryExpr.Operator operator) {
    return switch (operator) {
      case PREFIX_INCREMENT, PREFIX_DECREMENT, POSTFIX_INCREMENT, POSTFIX_DECREMENT -> true;
      default -> false;
    };
  }

  /** The type that a function without implicit parameters returns, or unknown. */
  JavaType resultWithoutContext(Expression function) {
    Expression inner = unwrapped(function);
    if (inner instanceof LambdaExpr lambda
        && lambda.getParameters().stream().noneMatch(p -> p.getType().isUnknownType())
        && lambda.getBody() instanceof ExpressionStmt single) {
      return types.standalone(single.getExpression());
    }
    return JavaType.UNKNOWN;
  }

  /** The expressions that a lambda returns: its body, or those of its return statements. */
  static List<Expression> returned(LambdaExpr lambda) {
    if (lambda.getBody() instanceof ExpressionStmt single) {
      return List.of(single.getExpression());
    }
    List<Expression> found = new ArrayList<>();
    Deque<Node> todo = new ArrayDeque<>();
    if (lambda.getBody() instanceof BlockStmt block) {
      todo.push(block);
    }
    while (!todo.isEmpty()) {
      Node node = todo.pop();
      if (node instanceof ReturnStmt statement) {
        statement.getExpression().ifPresent(found::add);
      } else if (!(node instanceof Expression) && !(node instanceof BodyDeclaration<?>)) {
        List<Node> children = node.getChildNodes();
        for (int i = children.size() - 1; i >= 0; i--) {
          todo.push(children.get(i));
        }
      }
    }
    return found;
  }
}
