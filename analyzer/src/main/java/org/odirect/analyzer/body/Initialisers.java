package org.odirect.analyzer.body;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.BodyDeclaration;
import com.github.javaparser.ast.body.EnumConstantDeclaration;
import com.github.javaparser.ast.body.FieldDeclaration;
import com.github.javaparser.ast.body.InitializerDeclaration;
import com.github.javaparser.ast.body.VariableDeclarator;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.odirect.analyzer.body.Instruction.FieldKind;
import org.odirect.analyzer.body.Instruction.PutField;
import org.odirect.analyzer.types.JavaType;
import org.odirect.analyzer.types.MethodKey;

/** Lowers the field initialisers and initialiser blocks of one type. */
final class Initialisers {

  private static final String STATIC = "<clinit>";

  private final UnitContext unit;
  private final TypeContext context;

  /** Whether all fields are static. */
  private final boolean isInterface;

  private final List<BodyDeclaration<?>> ofInstances = new ArrayList<>();
  private final List<BodyDeclaration<?>> ofType = new ArrayList<>();

  Initialisers(
      UnitContext unit,
      TypeContext context,
      boolean isInterface,
      List<BodyDeclaration<?>> members) {
    this.unit = unit;
    this.context = context;
    this.isInterface = isInterface;
    members.forEach(this::sort);
    if (!ofInstances.isEmpty()) {
      unit.setInitialised(context.name());
    }
  }

  private void sort(BodyDeclaration<?> member) {
    if (member instanceof InitializerDeclaration block) {
      (block.isStatic() ? ofType : ofInstances).add(block);
    } else if (member instanceof FieldDeclaration field
        && field.getVariables().stream().anyMatch(v -> v.getInitializer().isPresent())) {
      (field.isStatic() || isInterface ? ofType : ofInstances).add(field);
    }
  }

  /**
   * Adds the bodies, of which there are none if there is nothing to initialise.
   *
   * @param constants the constants of an enum
   */
  void lower(List<EnumConstantDeclaration> constants) {
    if (!ofInstances.isEmpty()) {
      Node first = ofInstances.get(0);
      unit.guarded(first, context.name() + "." + Calls.FIELDS, () -> instances(first));
    }
    if (!ofType.isEmpty() || !constants.isEmpty()) {
      Node first = constants.isEmpty() ? ofType.get(0) : constants.get(0);
      unit.guarded(first, context.name() + "." + STATIC, () -> type(first, constants));
    }
  }

  private void instances(Node first) {
    MethodKey key = key(Calls.FIELDS);
    if (ofInstances.stream().anyMatch(LostBodies::isDamaged)) {
      unit.lost.addInitialisers(Body.Kind.FIELDS, key, at(first), ofInstances);
      return;
    }
    int mark = unit.mark();
    BodyLowering body = body(Calls.FIELDS, false);
    ofInstances.forEach(body::capture);
    ofInstances.forEach(member -> member(body, member, body.frame.self()));
    body.finish(mark, Body.Kind.FIELDS, key, List.of(), at(first));
  }

  private void type(Node first, List<EnumConstantDeclaration> constants) {
    MethodKey key = key(STATIC);
    List<Node> members = new ArrayList<>(constants);
    members.addAll(ofType);
    if (members.stream().anyMatch(LostBodies::isDamaged)) {
      unit.lost.addInitialisers(Body.Kind.STATIC, key, at(first), members);
      return;
    }
    int mark = unit.mark();
    BodyLowering body = body(STATIC, true);
    JavaType type = context.type();
    for (EnumConstantDeclaration constant : constants) {
      Local value = body.temporary(type);
      body.creations.enumConstant(constant, type, value);
      body.graph.add(
          new PutField(
              null,
              context.name(),
              constant.getNameAsString(),
              FieldKind.FINAL,
              value,
              unit.span(constant.getName())));
    }
    ofType.forEach(member -> member(body, member, null));
    body.finish(mark, Body.Kind.STATIC, key, List.of(), at(first));
  }

  private BodyLowering body(String name, boolean isStatic) {
    String id = unit.uniqueId(context.name() + "." + name);
    return new BodyLowering(unit, Frame.ofMember(id, context, isStatic));
  }

  private MethodKey key(String name) {
    return new MethodKey(context.name(), name, List.of());
  }

  private Declared at(Node first) {
    return Declared.at(
        first instanceof FieldDeclaration field
            ? unit.span(field.getVariable(0).getName())
            : unit.span(first));
  }

  private void member(BodyLowering body, BodyDeclaration<?> member, @Nullable Local base) {
    if (member instanceof InitializerDeclaration block) {
      body.statements.lower(block.getBody());
      return;
    }
    FieldDeclaration field = member.asFieldDeclaration();
    FieldKind kind = FieldKind.PLAIN;
    if (field.isVolatile()) {
      kind = FieldKind.VOLATILE;
    } else if (field.isFinal() || isInterface) {
      kind = FieldKind.FINAL;
    }
    for (VariableDeclarator variable : field.getVariables()) {
      put(body, variable, kind, base);
    }
  }

  private void put(
      BodyLowering body, VariableDeclarator variable, FieldKind kind, @Nullable Local base) {
    if (variable.getInitializer().isEmpty()) {
      return;
    }
    Local value =
        body.expressions.initialValue(
            variable.getInitializer().get(), unit.names.declared(variable.getType()));
    body.graph.add(
        new PutField(
            base, context.name(), variable.getNameAsString(), kind, value, unit.span(variable)));
  }
}
