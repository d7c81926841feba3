package org.odirect.analyzer.types;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.BodyDeclaration;
import com.github.javaparser.ast.body.EnumConstantDeclaration;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import java.util.IdentityHashMap;
import org.jspecify.annotations.Nullable;

/** Which scope and which class a node of one syntax tree stands in. Not thread-safe. */
final class NodeScopes {

  private final UnitScope unit;
  private final IdentityHashMap<Node, TypeScope> scopes = new IdentityHashMap<>();
  private final IdentityHashMap<Node, String> names = new IdentityHashMap<>();

  NodeScopes(UnitScope unit) {
    this.unit = unit;
  }

  UnitScope unit() {
    return unit;
  }

  void put(Node node, TypeScope scope) {
    scopes.put(node, scope);
  }

  void name(Node node, String qualifiedName) {
    names.put(node, qualifiedName);
  }

  /** The name of a class declared by a node, or null. */
  @Nullable String nameOf(Node node) {
    return names.get(node);
  }

  /** The scope that a node itself opens, or null. */
  @Nullable TypeScope own(Node node) {
    return scopes.get(node);
  }

  /** The scope in which the names inside a node are looked up. */
  TypeScope scopeOf(@Nullable Node node) {
    for (Node at = node; at != null; at = parent(at)) {
      TypeScope scope = scopes.get(at);
      if (scope != null) {
        return scope;
      }
    }
    return unit;
  }

  /** The node that declares the class around a node, itself excluded; null at the top. */
  @Nullable Node enclosingClass(Node node) {
    Node child = node;
    for (Node at = parent(node); at != null; at = parent(at)) {
      if (isClassBody(at, child)) {
        return at;
      }
      child = at;
    }
    return null;
  }

  /** Whether going up from {@code child} to {@code node} leaves the body of a class. */
  static boolean isClassBody(Node node, Node child) {
    if (node instanceof TypeDeclaration<?>) {
      return true;
    }
    return (node instanceof ObjectCreationExpr || node instanceof EnumConstantDeclaration)
        && child instanceof BodyDeclaration<?>;
  }

  static @Nullable Node parent(Node node) {
    return node.getParentNode().orElse(null);
  }
}
