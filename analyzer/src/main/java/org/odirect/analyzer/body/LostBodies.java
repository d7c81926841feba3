package org.odirect.analyzer.body;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.Node.Parsedness;
import com.github.javaparser.ast.NodeList;
import com.github.javaparser.ast.body.CallableDeclaration;
import com.github.javaparser.ast.body.CompactConstructorDeclaration;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.Parameter;
import com.github.javaparser.ast.body.RecordDeclaration;
import com.github.javaparser.ast.stmt.UnparsableStmt;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.odirect.analyzer.types.JavaType;
import org.odirect.analyzer.types.MethodKey;

/**
 * The bodies of members that cannot be lowered: a statement of theirs did not parse, or they are
 * nested too deeply. They stand for code that may do anything, where leaving them out would say
 * that there is none.
 */
final class LostBodies {

  private static final List<Block> EXITS =
      List.of(new Block(0, List.of(), List.of(), false), new Block(1, List.of(), List.of(), false));

  private final UnitContext unit;

  LostBodies(UnitContext unit) {
    this.unit = unit;
  }

  /** Whether the parser has left out something of a member: a part of it would mislead. */
  static boolean isDamaged(Node member) {
    return member
        .findFirst(
            Node.class, n -> n instanceof UnparsableStmt || n.getParsed() == Parsedness.UNPARSABLE)
        .isPresent();
  }

  /** Whether a node is a method or constructor, which can be lost with all that it contains. */
  static boolean isCallable(Node member) {
    return member instanceof CompactConstructorDeclaration
        || member instanceof CallableDeclaration<?>;
  }

  /** What is lost with a method or constructor: itself, and the members of its local classes. */
  void add(Node member) {
    member.walk(
        node -> {
          Body body = callable(node);
          if (body != null) {
            unit.addAt(unit.mark(), body);
          }
        });
  }

  private @Nullable Body callable(Node node) {
    Node parent = node.getParentNode().orElse(null);
    if (parent == null) {
      return null;
    }
    if (node instanceof CompactConstructorDeclaration compact
        && parent instanceof RecordDeclaration declared) {
      return constructor(
          parent,
          declared.getParameters(),
          Declared.of(
              compact.getModifiers(), compact.getAnnotations(), unit.span(compact.getName())));
    }
    if (!(node instanceof CallableDeclaration<?> callable)) {
      return null;
    }
    Declared declared =
        Declared.of(
            callable.getModifiers(), callable.getAnnotations(), unit.span(callable.getName()));
    if (!(node instanceof MethodDeclaration method)) {
      return constructor(parent, callable.getParameters(), declared);
    }
    if (method.getBody().isEmpty()) {
      return null;
    }
    return callable(
        parent, Body.Kind.METHOD, method.getNameAsString(), method.getParameters(), declared);
  }

  private Body constructor(Node type, NodeList<Parameter> parameters, Declared declared) {
    return callable(type, Body.Kind.CONSTRUCTOR, MethodKey.CONSTRUCTOR, parameters, declared);
  }

  private Body callable(
      Node type, Body.Kind kind, String name, NodeList<Parameter> declarations, Declared declared) {
    MethodKey key = TypeLowering.key(unit, unit.names.nameOf(type), name, declarations);
    List<Local> parameters = new ArrayList<>();
    for (int i = 0; i < key.parameters().size(); i++) {
      JavaType parameter = unit.names.typeOfLocal(declarations.get(i));
      parameters.add(new Local(declarations.get(i).getNameAsString(), parameter));
    }
    return body(key.toString(), kind, key, parameters, declared);
  }

  /** What is lost with the initialisers of a type, its instances' or its own. */
  void addInitialisers(
      Body.Kind kind, MethodKey key, Declared declared, List<? extends Node> members) {
    String id = key.type() + "." + key.name();
    unit.addAt(unit.mark(), body(id, kind, key, List.of(), declared));
    members.forEach(this::add);
  }

  private Body body(
      String id, Body.Kind kind, MethodKey key, List<Local> parameters, Declared declared) {
    return new Body(
        unit.uniqueId(id),
        kind,
        Optional.of(key),
        key.type(),
        List.copyOf(parameters),
        List.of(),
        declared.modifiers(),
        declared.annotations(),
        EXITS,
        declared.span());
  }
}
