package org.odirect.analyzer.body;

import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.stmt.DoStmt;
import com.github.javaparser.ast.stmt.ForEachStmt;
import com.github.javaparser.ast.stmt.ForStmt;
import com.github.javaparser.ast.stmt.Statement;
import com.github.javaparser.ast.stmt.WhileStmt;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.odirect.analyzer.body.Instruction.Next;
import org.odirect.analyzer.body.Instruction.Operator;

/** Lowers loops. */
final class Loops {

  private final BodyLowering lowering;
  private final Frame frame;
  private final Graph graph;

  Loops(BodyLowering lowering) {
    this.lowering = lowering;
    this.frame = lowering.frame;
    this.graph = lowering.graph;
  }

  void whileLoop(WhileStmt loop, List<String> labels) {
    frame.pushScope();
    Graph.Node head = new Graph.Node();
    Graph.Node body = new Graph.Node();
    Graph.Node after = new Graph.Node();
    graph.jump(head);
    graph.start(head);
    lowering.conditions.branch(loop.getCondition(), body, after);
    body(loop.getBody(), labels, body, after, head);
    frame.popScope();
    graph.start(after);
  }

  void doWhile(DoStmt loop, List<String> labels) {
    frame.pushScope();
    Graph.Node body = new Graph.Node();
    Graph.Node test = new Graph.Node();
    Graph.Node after = new Graph.Node();
    graph.jump(body);
    body(loop.getBody(), labels, body, after, test);
    graph.start(test);
    if (graph.isLive()) {
      lowering.conditions.branch(loop.getCondition(), body, after);
    }
    frame.popScope();
    graph.start(after);
  }

  void forLoop(ForStmt loop, List<String> labels) {
    frame.pushScope();
    Graph.Node head = new Graph.Node();
    Graph.Node body = new Graph.Node();
    Graph.Node update = new Graph.Node();
    Graph.Node after = new Graph.Node();
    loop.getInitialization().forEach(lowering.expressions::effect);
    graph.jump(head);
    graph.start(head);
    Expression condition = loop.getCompare().orElse(null);
    if (condition == null) {
      graph.jump(body);
    } else {
      lowering.conditions.branch(condition, body, after);
    }
    body(loop.getBody(), labels, body, after, update);
    graph.start(update);
    if (graph.isLive()) {
      loop.getUpdate().forEach(lowering.expressions::effect);
      graph.jump(head);
    }
    frame.popScope();
    graph.start(after);
  }

  void forEach(ForEachStmt loop, List<String> labels) {
    frame.pushScope();
    Graph.Node head = new Graph.Node();
    Graph.Node body = new Graph.Node();
    Graph.Node after = new Graph.Node();
    Local value = lowering.expressions.value(loop.getIterable());
    Local iterated = lowering.expressions.pinned(value, List.of(loop.getBody()));
    graph.jump(head);
    graph.start(head);
    Span span = lowering.span(loop.getIterable());
    Local more = lowering.temporary(BodyLowering.BOOLEAN);
    graph.add(new Operator(more, "hasNext", List.of(iterated), span));
    graph.branch(more, body, after);
    VariableDeclarator variable = loop.getVariableDeclarator();
    Local element = lowering.declare(variable, variable.getNameAsString());
    graph.start(body);
    graph.add(new Next(element, iterated, lowering.span(variable)));
    body(loop.getBody(), labels, null, after, head);
    frame.popScope();
    graph.start(after);
  }

  /**
   * Lowers a loop's body.
   *
   * @param start where it begins, null if it has been started
   * @param next where it leads
   */
  private void body(
      Statement body,
      List<String> labels,
      Graph.@Nullable Node start,
      Graph.Node after,
      Graph.Node next) {
    if (start != null) {
      graph.start(start);
    }
    Region outer = frame.region;
    frame.region = Region.Target.loop(outer, labels, after, next);
    lowering.statements.lower(body);
    frame.region = outer;
    if (graph.isLive()) {
      graph.jump(next);
    }
  }
}
