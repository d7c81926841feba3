package org.odirect.analyzer.types;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.expr.BinaryExpr;
import com.github.javaparser.ast.expr.EnclosedExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.InstanceOfExpr;
import com.github.javaparser.ast.expr.RecordPatternExpr;
import com.github.javaparser.ast.expr.TypePatternExpr;
import com.github.javaparser.ast.expr.UnaryExpr;
import com.github.javaparser.ast.nodeTypes.NodeWithSimpleName;
import com.github.javaparser.ast.stmt.BlockStmt;
import com.github.javaparser.ast.stmt.BreakStmt;
import com.github.javaparser.ast.stmt.ContinueStmt;
import com.github.javaparser.ast.stmt.DoStmt;
import com.github.javaparser.ast.stmt.ForStmt;
import com.github.javaparser.ast.stmt.IfStmt;
import com.github.javaparser.ast.stmt.LabeledStmt;
import com.github.javaparser.ast.stmt.ReturnStmt;
import com.github.javaparser.ast.stmt.Statement;
import com.github.javaparser.ast.stmt.SynchronizedStmt;
import com.github.javaparser.ast.stmt.ThrowStmt;
import com.github.javaparser.ast.stmt.TryStmt;
import com.github.javaparser.ast.stmt.WhileStmt;
import com.github.javaparser.ast.stmt.YieldStmt;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The scopes of pattern variables: what a condition binds when it holds and when it does not. */
final class Patterns {

  /** The pattern variables bound when an expression is true, and when it is false. */
  record Bindings(List<Node> whenTrue, List<Node> whenFalse) {
    static final Bindings NONE = new Bindings(List.of(), List.of());

    boolean isEmpty() {
      return whenTrue.isEmpty() && whenFalse.isEmpty();
    }

    Bindings negated() {
      return new Bindings(/* whenTrue= */ whenFalse, /* whenFalse= */ whenTrue);
    }
  }

  private final IdentityHashMap<Expression, Bindings> known = new IdentityHashMap<>();

  /** What a condition binds. */
  Bindings of(Expression condition) {
    if (condition instanceof EnclosedExpr enclosed) {
      return of(enclosed.getInner());
    }
    if (condition instanceof UnaryExpr unary
        && unary.getOperator() == UnaryExpr.Operator.LOGICAL_COMPLEMENT) {
      return of(unary.getExpression()).negated();
    }
    boolean interesting =
        condition instanceof InstanceOfExpr
            || (condition instanceof BinaryExpr b
                && (b.getOperator() == BinaryExpr.Operator.AND
                    || b.getOperator() == BinaryExpr.Operator.OR));
    if (!interesting) {
      return Bindings.NONE;
    }
    Bindings bindings = known.get(condition);
    if (bindings == null) {
      bindings = compute(condition);
      known.put(condition, bindings);
    }
    return bindings;
  }

  private Bindings compute(Expression condition) {
    if (condition instanceof InstanceOfExpr test) {
      List<Node> variables = new ArrayList<>();
      test.getPattern().ifPresent(p -> collect(p, variables));
      return variables.isEmpty() ? Bindings.NONE : new Bindings(List.copyOf(variables), List.of());
    }
    BinaryExpr binary = (BinaryExpr) condition;
    Bindings left = of(binary.getLeft());
    Bindings right = of(binary.getRight());
    if (left.isEmpty() && right.isEmpty()) {
      return Bindings.NONE;
    }
    return binary.getOperator() == BinaryExpr.Operator.AND
        ? new Bindings(joined(left.whenTrue(), right.whenTrue()), List.of())
        : new Bindings(List.of(), joined(left.whenFalse(), right.whenFalse()));
  }

  private static List<Node> joined(List<Node> left, List<Node> right) {
    if (right.isEmpty()) {
      return left;
    }
    List<Node> out = new ArrayList<>(left);
    out.addAll(right);
    return out;
  }

  /** Adds the variables that a pattern declares. */
  static void collect(Node pattern, List<Node> into) {
    if (pattern instanceof TypePatternExpr) {
      into.add(pattern);
    } else if (pattern instanceof RecordPatternExpr record) {
      record.getPatternList().forEach(p -> collect(p, into));
    }
  }

  /** The variables that a statement makes known to the statements after it. */
  List<Node> introducedBy(Statement statement) {
    if (statement instanceof IfStmt choice) {
      Bindings bindings = of(choice.getCondition());
      if (bindings.isEmpty()) {
        return List.of();
      }
      boolean thenEnds = !completes(choice.getThenStmt());
      boolean elseEnds = choice.getElseStmt().filter(s -> !completes(s)).isPresent();
      if (thenEnds && !elseEnds) {
        return bindings.whenFalse();
      }
      return elseEnds && !thenEnds ? bindings.whenTrue() : List.of();
    }
    if (statement instanceof WhileStmt loop) {
      return afterLoop(loop.getCondition(), loop.getBody());
    }
    if (statement instanceof DoStmt loop) {
      return afterLoop(loop.getCondition(), loop.getBody());
    }
    if (statement instanceof ForStmt loop) {
      return loop.getCompare().map(c -> afterLoop(c, loop.getBody())).orElse(List.of());
    }
    return statement instanceof LabeledStmt labeled
        ? introducedBy(labeled.getStatement())
        : List.of();
  }

  private List<Node> afterLoop(Expression condition, Statement body) {
    List<Node> bound = of(condition).whenFalse();
    return bound.isEmpty() || hasBreak(body) ? List.of() : bound;
  }

  private static boolean hasBreak(Statement body) {
    return body.findFirst(BreakStmt.class).isPresent();
  }

  /** Whether control may reach what follows a statement; true in doubt. */
  static boolean completes(Statement statement) {
    if (statement instanceof BlockStmt block) {
      return block.getStatements().isEmpty() || completes(last(block));
    }
    if (statement instanceof IfStmt choice) {
      return choice.getElseStmt().isEmpty()
          || completes(choice.getThenStmt())
          || completes(choice.getElseStmt().get());
    }
    if (statement instanceof TryStmt attempt) {
      return completesTry(attempt);
    }
    if (statement instanceof SynchronizedStmt guarded) {
      return completes(guarded.getBody());
    }
    if (statement instanceof WhileStmt loop) {
      return !isTrue(loop.getCondition()) || hasBreak(loop.getBody());
    }
    if (statement instanceof ForStmt loop) {
      return !loop.getCompare().map(Patterns::isTrue).orElse(true) || hasBreak(loop.getBody());
    }
    return !(statement instanceof ReturnStmt
        || statement instanceof ThrowStmt
        || statement instanceof BreakStmt
        || statement instanceof ContinueStmt
        || statement instanceof YieldStmt);
  }

  private static boolean completesTry(TryStmt attempt) {
    if (attempt.getFinallyBlock().filter(f -> !completes(f)).isPresent()) {
      return false;
    }
    return completes(attempt.getTryBlock())
        || attempt.getCatchClauses().stream().anyMatch(c -> completes(c.getBody()));
  }

  private static Statement last(BlockStmt block) {
    return block.getStatement(block.getStatements().size() - 1);
  }

  private static boolean isTrue(Expression condition) {
    return condition.isBooleanLiteralExpr() && condition.asBooleanLiteralExpr().getValue();
  }

  /** The name of a pattern variable, parameter or other declaring node; null if it has none. */
  static @Nullable String nameOf(Node declaration) {
    return declaration instanceof NodeWithSimpleName<?> named ? named.getNameAsString() : null;
  }
}
