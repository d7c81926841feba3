package org.odirect.analyzer.body;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.CompactConstructorDeclaration;
import com.github.javaparser.ast.body.ConstructorDeclaration;
import com.github.javaparser.ast.body.Parameter;
import com.github.javaparser.ast.body.RecordDeclaration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.odirect.analyzer.body.Instruction.FieldKind;
import org.odirect.analyzer.body.Instruction.GetField;
import org.odirect.analyzer.body.Instruction.PutField;
import org.odirect.analyzer.types.JavaType;
import org.odirect.analyzer.types.MethodKey;

/** Lowers what a record declares implicitly, in whole or in part. */
final class Records {

  private final UnitContext unit;
  private final TypeContext context;
  private final RecordDeclaration type;

  Records(UnitContext unit, TypeContext context, RecordDeclaration type) {
    this.unit = unit;
    this.context = context;
    this.type = type;
  }

  /** Adds the canonical constructor and the accessors that are not declared as such. */
  void lower() {
    MethodKey canonical =
        TypeLowering.key(unit, context.name(), MethodKey.CONSTRUCTOR, type.getParameters());
    List<CompactConstructorDeclaration> compact = type.getCompactConstructors();
    if (!compact.isEmpty()) {
      guarded(compact.get(0), () -> compact(canonical, compact.get(0)));
    } else if (!isDeclared(canonical)) {
      guarded(type, () -> canonical(canonical));
    }
    for (Parameter component : type.getParameters()) {
      boolean declared =
          type.getMethodsByName(component.getNameAsString()).stream()
              .anyMatch(method -> method.getParameters().isEmpty());
      if (!declared) {
        guarded(component, () -> accessor(component));
      }
    }
  }

  private void guarded(Node node, Runnable lowering) {
    unit.guarded(node, context.name(), lowering);
  }

  private boolean isDeclared(MethodKey canonical) {
    for (ConstructorDeclaration constructor : type.getConstructors()) {
      MethodKey key =
          TypeLowering.key(
              unit, context.name(), MethodKey.CONSTRUCTOR, constructor.getParameters());
      if (key.equals(canonical)) {
        return true;
      }
    }
    return false;
  }

  private BodyLowering body(MethodKey key) {
    String id = unit.uniqueId(key.toString());
    return new BodyLowering(unit, Frame.ofMember(id, context, false));
  }

  private void canonical(MethodKey key) {
    int mark = unit.mark();
    BodyLowering body = body(key);
    List<Local> parameters = body.parameters(type.getParameters());
    assign(body, parameters);
    Declared declared = Declared.at(unit.span(type.getName()));
    body.finish(mark, Body.Kind.CONSTRUCTOR, key, parameters, declared);
  }

  private void compact(MethodKey key, CompactConstructorDeclaration constructor) {
    int mark = unit.mark();
    BodyLowering body = body(key);
    body.capture(constructor);
    List<Local> parameters = body.parameters(type.getParameters());
    body.statements.lower(constructor.getBody());
    assign(body, parameters);
    Declared declared =
        Declared.of(
            constructor.getModifiers(),
            constructor.getAnnotations(),
            unit.span(constructor.getName()));
    body.finish(mark, Body.Kind.CONSTRUCTOR, key, parameters, declared);
  }

  private void assign(BodyLowering body, List<Local> parameters) {
    for (int i = 0; i < parameters.size(); i++) {
      Parameter component = type.getParameter(i);
      body.graph.add(
          new PutField(
              body.frame.self(),
              context.name(),
              component.getNameAsString(),
              FieldKind.FINAL,
              parameters.get(i),
              unit.span(component)));
    }
  }

  private void accessor(Parameter component) {
    int mark = unit.mark();
    String name = component.getNameAsString();
    MethodKey key = new MethodKey(context.name(), name, List.of());
    BodyLowering body = body(key);
    JavaType result = unit.names.typeOfLocal(component);
    Span span = unit.span(component.getName());
    Local value = body.temporary(result);
    body.graph.add(
        new GetField(value, body.frame.self(), context.name(), name, FieldKind.FINAL, span));
    body.exits.addReturn(value, span);
    Declared declared = new Declared(Set.of("public"), Map.of(), span);
    body.finish(mark, Body.Kind.METHOD, key, List.of(), declared);
  }
}
