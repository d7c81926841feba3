package org.odirect.analyzer.body;

import com.github.javaparser.ast.body.Parameter;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.VariableDeclarationExpr;
import com.github.javaparser.ast.stmt.BlockStmt;
import com.github.javaparser.ast.stmt.CatchClause;
import com.github.javaparser.ast.stmt.TryStmt;
import com.github.javaparser.ast.type.Type;
import java.util.ArrayList;
import java.util.List;
import org.odirect.analyzer.body.Instruction.Catch;

/** Lowers try statements, with resources or without. */
final class Tries {

  private final BodyLowering lowering;
  private final Frame frame;
  private final Graph graph;

  Tries(BodyLowering lowering) {
    this.lowering = lowering;
    this.frame = lowering.frame;
    this.graph = lowering.graph;
  }

  void lower(TryStmt statement) {
    BlockStmt last = statement.getFinallyBlock().orElse(null);
    if (last == null) {
      caught(statement);
      return;
    }
    lowering.exits.withCleanup(
        () -> lowering.statements.lower(last), false, () -> caught(statement));
  }

  private void caught(TryStmt statement) {
    if (statement.getCatchClauses().isEmpty()) {
      resources(statement, 0);
      return;
    }
    List<Region.Handler> handlers = new ArrayList<>();
    for (CatchClause clause : statement.getCatchClauses()) {
      handlers.add(new Region.Handler(caughtTypes(clause.getParameter()), new Graph.Node()));
    }
    Region outer = frame.region;
    Graph.Node begin = new Graph.Node();
    Graph.Node after = new Graph.Node();
    graph.jump(begin);
    graph.start(begin);
    frame.region = new Region.Catching(outer, handlers);
    resources(statement, 0);
    frame.region = outer;
    if (graph.isLive()) {
      graph.jump(after);
    }
    for (int i = 0; i < handlers.size(); i++) {
      handler(handlers.get(i), statement.getCatchClauses().get(i), begin);
      if (graph.isLive()) {
        graph.jump(after);
      }
    }
    graph.start(after);
  }

  /** A clause that no call leads to is entered from the beginning: other things throw as well. */
  private void handler(Region.Handler handler, CatchClause clause, Graph.Node begin) {
    if (!handler.block().isEntered()) {
      graph.caught(begin, handler.block(), handler.types());
    }
    graph.start(handler.block());
    frame.pushScope();
    Parameter parameter = clause.getParameter();
    Local exception = lowering.declare(parameter, parameter.getNameAsString());
    graph.add(new Catch(exception, handler.types(), lowering.span(parameter)));
    lowering.statements.lower(clause.getBody());
    frame.popScope();
  }

  private List<String> caughtTypes(Parameter parameter) {
    Type type = parameter.getType();
    List<Type> types =
        type.isUnionType() ? List.copyOf(type.asUnionType().getElements()) : List.of(type);
    return types.stream().map(t -> lowering.names.declared(t).erasedName()).toList();
  }

  /** The resources from the given one on, then the body. */
  private void resources(TryStmt statement, int from) {
    if (from == 0) {
      frame.pushScope();
    }
    if (from == statement.getResources().size()) {
      lowering.statements.lower(statement.getTryBlock());
    } else {
      Expression resource = statement.getResources().get(from);
      Local opened = open(resource, statement);
      Span span = closeSpan(resource);
      lowering.exits.withCleanup(
          () -> lowering.calls.close(opened, span), true, () -> resources(statement, from + 1));
    }
    if (from == 0) {
      frame.popScope();
    }
  }

  private Local open(Expression resource, TryStmt statement) {
    if (resource instanceof VariableDeclarationExpr declaration) {
      VariableDeclarator variable = declaration.getVariable(0);
      lowering.statements.variable(variable);
      Local local = frame.resolve(variable);
      return local == null ? lowering.temporary(lowering.names.typeOfLocal(variable)) : local;
    }
    Local value = lowering.expressions.value(resource);
    return lowering.expressions.pinned(value, List.of(statement.getTryBlock()));
  }

  private Span closeSpan(Expression resource) {
    return resource instanceof VariableDeclarationExpr declaration
        ? lowering.span(declaration.getVariable(0))
        : lowering.span(resource);
  }
}
