package org.odirect.analyzer.body;

import com.github.javaparser.ast.expr.ComponentPatternExpr;
import com.github.javaparser.ast.expr.RecordPatternExpr;
import com.github.javaparser.ast.expr.TypePatternExpr;
import java.util.List;
import org.odirect.analyzer.body.Instruction.Call;
import org.odirect.analyzer.body.Instruction.Copy;
import org.odirect.analyzer.body.Instruction.InstanceOf;
import org.odirect.analyzer.types.Callee;
import org.odirect.analyzer.types.ClassInfo;
import org.odirect.analyzer.types.ClassInfo.FieldInfo;
import org.odirect.analyzer.types.JavaType;

/** Lowers patterns to type tests, copies and calls of record accessors. */
final class Patterns {

  private final BodyLowering lowering;
  private final Graph graph;

  Patterns(BodyLowering lowering) {
    this.lowering = lowering;
    this.graph = lowering.graph;
  }

  /** Goes on in the current block if the value matches, binding variables, else in another one. */
  void match(Local value, ComponentPatternExpr pattern, Graph.Node otherwise) {
    if (pattern instanceof TypePatternExpr typed) {
      JavaType type = lowering.names.typeOfLocal(typed);
      test(value, type, pattern, otherwise);
      bind(value, typed);
    } else if (pattern instanceof RecordPatternExpr deconstruction) {
      deconstruct(value, deconstruction, otherwise);
    }
  }

  private void test(
      Local value, JavaType type, ComponentPatternExpr pattern, Graph.Node otherwise) {
    Span span = lowering.span(pattern);
    Graph.Node matched = new Graph.Node();
    Local result = lowering.temporary(BodyLowering.BOOLEAN);
    graph.add(new InstanceOf(result, value, type, span));
    graph.branch(result, matched, otherwise);
    graph.start(matched);
  }

  /** Assigns a pattern's variable without a test. */
  void bind(Local value, TypePatternExpr pattern) {
    String name = pattern.getNameAsString();
    if (!name.equals("_")) {
      graph.add(new Copy(lowering.declare(pattern, name), value, lowering.span(pattern)));
    }
  }

  private void deconstruct(Local value, RecordPatternExpr pattern, Graph.Node otherwise) {
    JavaType type = lowering.names.declared(pattern.getType());
    test(value, type, pattern, otherwise);
    Local typed = lowering.temporary(type);
    graph.add(new Copy(typed, value, lowering.span(pattern)));
    List<FieldInfo> components =
        lowering
            .names
            .index()
            .find(type.erasedName())
            .map(ClassInfo::fields)
            .orElse(List.of())
            .stream()
            .filter(field -> !Fields.isStatic(field))
            .toList();
    for (int i = 0; i < pattern.getPatternList().size() && graph.isLive(); i++) {
      ComponentPatternExpr inner = pattern.getPatternList().get(i);
      if (inner.isMatchAllPatternExpr()) {
        continue;
      }
      Local component =
          i < components.size()
              ? component(typed, components.get(i), inner)
              : lowering.temporary(JavaType.UNKNOWN);
      matchComponent(component, inner, otherwise);
    }
  }

  private Local component(Local record, FieldInfo field, ComponentPatternExpr pattern) {
    Local component = lowering.temporary(field.type());
    String type = record.type().erasedName();
    Callee accessor = lowering.calls.withoutArguments(type, field.name(), field.type());
    lowering.exits.addThrowing(
        new Call(component, accessor, record, List.of(), false, lowering.span(pattern)));
    return component;
  }

  /** A component whose declared type is the pattern's matches whatever it is. */
  private void matchComponent(Local component, ComponentPatternExpr pattern, Graph.Node otherwise) {
    if (pattern instanceof TypePatternExpr typed && isTotal(component, typed)) {
      bind(component, typed);
      return;
    }
    match(component, pattern, otherwise);
  }

  /** Whether a type pattern matches every value. */
  boolean isTotal(Local value, TypePatternExpr pattern) {
    if (pattern.getType().isVarType() || pattern.getType().isPrimitiveType()) {
      return true;
    }
    String type = lowering.names.typeOfLocal(pattern).erasedName();
    return !type.equals(JavaType.UNKNOWN.erasedName()) && type.equals(value.type().erasedName());
  }
}
