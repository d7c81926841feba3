package org.odirect.analyzer.body;

import com.github.javaparser.ast.expr.ComponentPatternExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.NullLiteralExpr;
import com.github.javaparser.ast.expr.SwitchExpr;
import com.github.javaparser.ast.expr.TypePatternExpr;
import com.github.javaparser.ast.stmt.ExpressionStmt;
import com.github.javaparser.ast.stmt.Statement;
import com.github.javaparser.ast.stmt.SwitchEntry;
import com.github.javaparser.ast.stmt.SwitchStmt;
import java.util.ArrayList;
import java.util.List;
import org.odirect.analyzer.body.Instruction.FieldKind;
import org.odirect.analyzer.body.Instruction.GetField;
import org.odirect.analyzer.body.Instruction.Operator;
import org.odirect.analyzer.types.Names;

/**
 * Lowers switches to a chain of tests, in the order of the labels, each of which leads to the code
 * of its entry.
 */
final class Switches {

  private final BodyLowering lowering;
  private final Frame frame;
  private final Graph graph;

  Switches(BodyLowering lowering) {
    this.lowering = lowering;
    this.frame = lowering.frame;
    this.graph = lowering.graph;
  }

  void statement(SwitchStmt choice, List<String> labels) {
    Graph.Node after = new Graph.Node();
    List<SwitchEntry> entries = choice.getEntries();
    lower(
        choice.getSelector(),
        entries,
        Region.Target.switchStatement(frame.region, labels, after),
        needsMatch(entries));
    graph.start(after);
  }

  void expression(SwitchExpr choice, Local target) {
    Graph.Node after = new Graph.Node();
    lower(
        choice.getSelector(),
        choice.getEntries(),
        Region.Target.switchExpression(frame.region, after, target),
        true);
    graph.start(after);
  }

  /** A switch statement with patterns or null has to have an entry for each value. */
  private static boolean needsMatch(List<SwitchEntry> entries) {
    return entries.stream()
        .flatMap(entry -> entry.getLabels().stream())
        .anyMatch(
            label -> label instanceof ComponentPatternExpr || label instanceof NullLiteralExpr);
  }

  /** {@code yield value}. */
  void yieldValue(Expression value) {
    Region.Target target = lowering.exits.yieldTarget();
    Local yielded = target == null ? null : target.yielded;
    if (target == null || yielded == null) {
      lowering.expressions.effect(value);
      return;
    }
    lowering.expressions.assign(value, yielded);
    lowering.exits.addYield(target);
  }

  private void lower(
      Expression selector, List<SwitchEntry> entries, Region.Target target, boolean exhaustive) {
    Local value = lowering.expressions.pinned(lowering.expressions.value(selector), entries);
    Region outer = frame.region;
    frame.pushScope();
    List<Graph.Node> codes = new ArrayList<>();
    entries.forEach(entry -> codes.add(new Graph.Node()));
    tests(value, entries, codes, exhaustive, target.breakTo);
    frame.region = target;
    for (int i = 0; i < entries.size(); i++) {
      graph.start(codes.get(i));
      code(entries.get(i), target);
      if (graph.isLive()) {
        boolean fallsThrough =
            entries.get(i).getType() == SwitchEntry.Type.STATEMENT_GROUP && i + 1 < codes.size();
        graph.jump(fallsThrough ? codes.get(i + 1) : target.breakTo);
      }
    }
    frame.region = outer;
    frame.popScope();
  }

  /**
   * Tests the labels one by one.
   *
   * @param exhaustive whether one of the entries is sure to be taken; the last label then need not
   *     be tested if it is a constant
   * @param after where control goes if no label matches
   */
  private void tests(
      Local value,
      List<SwitchEntry> entries,
      List<Graph.Node> codes,
      boolean exhaustive,
      Graph.Node after) {
    Graph.Node fallback = null;
    for (int i = 0; i < entries.size(); i++) {
      if (isDefault(entries.get(i))) {
        fallback = codes.get(i);
      }
    }
    for (int i = 0; i < entries.size(); i++) {
      SwitchEntry entry = entries.get(i);
      int count = entry.getLabels().size();
      for (int j = 0; j < count; j++) {
        boolean sure = exhaustive && fallback == null && i == entries.size() - 1 && j == count - 1;
        test(value, entry.getLabels().get(j), entry, codes.get(i), sure);
      }
    }
    if (!graph.isLive()) {
      return;
    }
    if (fallback == null && exhaustive) {
      lowering.exits.unwind();
    } else {
      graph.jump(fallback == null ? after : fallback);
    }
  }

  private static boolean isDefault(SwitchEntry entry) {
    return entry.isDefault() || entry.getLabels().isEmpty();
  }

  /** Tests one label; what follows is for the values that do not match. */
  private void test(
      Local value, Expression label, SwitchEntry entry, Graph.Node code, boolean sure) {
    if (!graph.isLive()) {
      return;
    }
    Graph.Node next = new Graph.Node();
    if (label instanceof ComponentPatternExpr pattern) {
      matchPattern(value, pattern, next, sure);
      Expression guard = entry.getGuard().orElse(null);
      if (guard != null && graph.isLive()) {
        lowering.conditions.branch(guard, code, next);
      } else if (graph.isLive()) {
        graph.jump(code);
      }
    } else if (sure) {
      graph.jump(code);
    } else {
      Span span = lowering.span(label);
      Local expected = constant(value, label);
      Local equal = lowering.temporary(BodyLowering.BOOLEAN);
      graph.add(new Operator(equal, "==", List.of(value, expected), span));
      graph.branch(equal, code, next);
    }
    graph.start(next);
  }

  private void matchPattern(
      Local value, ComponentPatternExpr pattern, Graph.Node next, boolean sure) {
    if (pattern instanceof TypePatternExpr typed
        && (sure || lowering.patterns.isTotal(value, typed))) {
      lowering.patterns.bind(value, typed);
      return;
    }
    lowering.patterns.match(value, pattern, next);
  }

  /** The name of an enum constant is looked up in the type of the selector. */
  private Local constant(Local value, Expression label) {
    boolean unresolved =
        label instanceof NameExpr
            && !(lowering.names.symbolOf(label) instanceof Names.Symbol.Field)
            && lowering.names.constantOf(label).isEmpty();
    if (!unresolved) {
      return lowering.expressions.value(label);
    }
    Local expected = lowering.temporary(value.type());
    graph.add(
        new GetField(
            expected,
            null,
            value.type().erasedName(),
            label.asNameExpr().getNameAsString(),
            FieldKind.FINAL,
            lowering.span(label)));
    return expected;
  }

  private void code(SwitchEntry entry, Region.Target target) {
    Local yielded = target.yielded;
    List<Statement> statements = entry.getStatements();
    if (yielded != null
        && entry.getType() == SwitchEntry.Type.EXPRESSION
        && graph.isLive()
        && statements.get(0) instanceof ExpressionStmt result) {
      lowering.expressions.assign(result.getExpression(), yielded);
      return;
    }
    if (entry.getType() == SwitchEntry.Type.STATEMENT_GROUP) {
      // One scope for all groups: a variable of an earlier one is visible in later ones.
      statements.forEach(lowering.statements::lower);
    } else {
      lowering.statements.block(statements);
    }
  }
}
