package org.odirect.analyzer.body;

import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.SimpleName;
import com.github.javaparser.ast.stmt.BlockStmt;
import com.github.javaparser.ast.stmt.BreakStmt;
import com.github.javaparser.ast.stmt.ContinueStmt;
import com.github.javaparser.ast.stmt.DoStmt;
import com.github.javaparser.ast.stmt.ExplicitConstructorInvocationStmt;
import com.github.javaparser.ast.stmt.ExpressionStmt;
import com.github.javaparser.ast.stmt.ForEachStmt;
import com.github.javaparser.ast.stmt.ForStmt;
import com.github.javaparser.ast.stmt.IfStmt;
import com.github.javaparser.ast.stmt.LabeledStmt;
import com.github.javaparser.ast.stmt.LocalClassDeclarationStmt;
import com.github.javaparser.ast.stmt.LocalRecordDeclarationStmt;
import com.github.javaparser.ast.stmt.ReturnStmt;
import com.github.javaparser.ast.stmt.Statement;
import com.github.javaparser.ast.stmt.SwitchStmt;
import com.github.javaparser.ast.stmt.SynchronizedStmt;
import com.github.javaparser.ast.stmt.ThrowStmt;
import com.github.javaparser.ast.stmt.TryStmt;
import com.github.javaparser.ast.stmt.WhileStmt;
import com.github.javaparser.ast.stmt.YieldStmt;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.odirect.analyzer.body.Instruction.MonitorEnter;
import org.odirect.analyzer.body.Instruction.MonitorExit;
import org.odirect.analyzer.body.Instruction.Throw;

/**
 * Lowers statements. Assertions have no effect: whether they are evaluated is not known, and no
 * code may depend on it.
 */
final class Statements {

  private final BodyLowering lowering;
  private final Frame frame;
  private final Graph graph;

  Statements(BodyLowering lowering) {
    this.lowering = lowering;
    this.frame = lowering.frame;
    this.graph = lowering.graph;
  }

  void lower(Statement statement) {
    if (!graph.isLive()) {
      return;
    }
    if (statement instanceof BlockStmt block) {
      block(block.getStatements());
    } else if (statement instanceof ExpressionStmt expression) {
      lowering.expressions.effect(expression.getExpression());
    } else if (statement instanceof IfStmt branch) {
      ifElse(branch);
    } else if (statement instanceof ReturnStmt end) {
      Expression value = end.getExpression().orElse(null);
      Local result = value == null ? null : lowering.expressions.value(value);
      lowering.exits.addReturn(result, lowering.span(end));
    } else if (statement instanceof ThrowStmt end) {
      Local thrown = lowering.expressions.value(end.getExpression());
      lowering.exits.addThrow(new Throw(thrown, lowering.span(end)));
    } else if (statement instanceof TryStmt tried) {
      lowering.tries.lower(tried);
    } else if (statement instanceof SynchronizedStmt locked) {
      locked(locked);
    } else if (statement instanceof SwitchStmt choice) {
      lowering.switches.statement(choice, List.of());
    } else if (statement instanceof LabeledStmt labelled) {
      labelled(labelled);
    } else if (statement instanceof BreakStmt jump) {
      lowering.exits.addBreak(label(jump.getLabel().orElse(null)));
    } else if (statement instanceof ContinueStmt jump) {
      lowering.exits.addContinue(label(jump.getLabel().orElse(null)));
    } else if (statement instanceof YieldStmt jump) {
      lowering.switches.yieldValue(jump.getExpression());
    } else if (!loop(statement, List.of())) {
      declaration(statement);
    }
  }

  private void declaration(Statement statement) {
    if (statement instanceof LocalClassDeclarationStmt local) {
      TypeLowering.lowerLocal(lowering.unit, local.getClassDeclaration(), frame);
    } else if (statement instanceof LocalRecordDeclarationStmt local) {
      TypeLowering.lowerLocal(lowering.unit, local.getRecordDeclaration(), frame);
    } else if (statement instanceof ExplicitConstructorInvocationStmt invocation) {
      lowering.calls.constructorInvocation(invocation);
    }
  }

  private boolean loop(Statement statement, List<String> labels) {
    if (statement instanceof WhileStmt loop) {
      lowering.loops.whileLoop(loop, labels);
    } else if (statement instanceof DoStmt loop) {
      lowering.loops.doWhile(loop, labels);
    } else if (statement instanceof ForStmt loop) {
      lowering.loops.forLoop(loop, labels);
    } else if (statement instanceof ForEachStmt loop) {
      lowering.loops.forEach(loop, labels);
    } else {
      return false;
    }
    return true;
  }

  private static @Nullable String label(@Nullable SimpleName name) {
    return name == null ? null : name.getIdentifier();
  }

  /** Statements with a scope of their own. */
  void block(List<Statement> statements) {
    frame.pushScope();
    statements.forEach(this::lower);
    frame.popScope();
  }

  void variable(VariableDeclarator variable) {
    // Declared first: a lambda in the initializer may not read it, but an anonymous class may name
    // its own variables the same.
    Local local = lowering.declare(variable, variable.getNameAsString());
    variable.getInitializer().ifPresent(value -> lowering.expressions.assign(value, local));
  }

  /** A chain of else-ifs may be long, hence a loop. */
  private void ifElse(IfStmt first) {
    Graph.Node after = new Graph.Node();
    Statement rest = first;
    while (rest instanceof IfStmt branch && graph.isLive()) {
      Graph.Node then = new Graph.Node();
      Graph.Node otherwise = new Graph.Node();
      lowering.conditions.branch(branch.getCondition(), then, otherwise);
      graph.start(then);
      scoped(branch.getThenStmt());
      if (graph.isLive()) {
        graph.jump(after);
      }
      graph.start(otherwise);
      rest = branch.getElseStmt().orElse(null);
    }
    if (rest != null) {
      scoped(rest);
    }
    if (graph.isLive()) {
      graph.jump(after);
    }
    graph.start(after);
  }

  private void scoped(Statement statement) {
    frame.pushScope();
    lower(statement);
    frame.popScope();
  }

  private void labelled(LabeledStmt statement) {
    List<String> labels = new ArrayList<>();
    Statement inner = statement;
    while (inner instanceof LabeledStmt label) {
      labels.add(label.getLabel().getIdentifier());
      inner = label.getStatement();
    }
    if (inner instanceof SwitchStmt choice) {
      lowering.switches.statement(choice, labels);
      return;
    }
    if (loop(inner, labels)) {
      return;
    }
    Graph.Node after = new Graph.Node();
    frame.region = Region.Target.labelled(frame.region, labels, after);
    lower(inner);
    frame.region = frame.region.outer;
    if (graph.isLive()) {
      graph.jump(after);
    }
    graph.start(after);
  }

  private void locked(SynchronizedStmt statement) {
    Span span = lowering.span(statement.getExpression());
    Local value = lowering.expressions.value(statement.getExpression());
    Local lock = lowering.expressions.pinned(value, List.of(statement.getBody()));
    graph.add(new MonitorEnter(lock, span));
    lowering.exits.withCleanup(
        () -> graph.add(new MonitorExit(lock, span)), true, () -> lower(statement.getBody()));
  }
}
