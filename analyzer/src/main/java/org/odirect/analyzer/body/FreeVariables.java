package org.odirect.analyzer.body;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.ClassOrInterfaceDeclaration;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import com.github.javaparser.ast.expr.TypeExpr;
import com.github.javaparser.ast.stmt.Statement;
import com.github.javaparser.ast.type.ClassOrInterfaceType;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.odirect.analyzer.types.Names;

/** Finds the local variables that a lambda or class reads from the code around it. */
final class FreeVariables {

  private final UnitContext unit;

  /** The local classes whose captures are being added, against endless recursion. */
  private final Set<String> followed = new HashSet<>();

  FreeVariables(UnitContext unit) {
    this.unit = unit;
  }

  /**
   * The declarations outside of {@code node} of the locals that it uses, in order of their first
   * use. A local class that it instantiates or extends counts as used with all that this class
   * captures. The arguments of an anonymous class's constructor are not part of the class.
   */
  List<Node> of(Node node) {
    Set<Node> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    List<Node> free = new ArrayList<>();
    Consumer<List<Node>> collector =
        declarations -> {
          for (Node declaration : declarations) {
            if (!isInside(declaration, node) && seen.add(declaration)) {
              free.add(declaration);
            }
          }
        };
    if (node instanceof ObjectCreationExpr anonymous
        && anonymous.getAnonymousClassBody().isPresent()) {
      collector.accept(used(node, node));
      anonymous
          .getAnonymousClassBody()
          .get()
          .forEach(member -> member.walk(n -> collector.accept(used(n, node))));
    } else {
      node.walk(n -> collector.accept(used(n, node)));
    }
    return free;
  }

  private List<Node> used(Node node, Node root) {
    if (node instanceof NameExpr || node instanceof TypeExpr) {
      return unit.names.symbolOf((Expression) node) instanceof Names.Symbol.Local local
          ? List.of(local.declaration())
          : List.of();
    }
    if (node instanceof ObjectCreationExpr creation) {
      return ofInstantiated(unit.names.declared(creation.getType()).erasedName(), root);
    }
    if (node instanceof ClassOrInterfaceDeclaration local && !local.getExtendedTypes().isEmpty()) {
      ClassOrInterfaceType superclass = local.getExtendedTypes(0);
      return ofInstantiated(unit.names.declared(superclass).erasedName(), root);
    }
    return List.of();
  }

  private List<Node> ofInstantiated(String type, Node root) {
    if (unit.hasCapturesOf(type)) {
      return unit.capturedBy(type).stream().map(UnitContext.Captured::declaration).toList();
    }
    Node local = unit.typeNode(type);
    if (local == null || isSame(local, root) || !isLocal(local) || !followed.add(type)) {
      return List.of();
    }
    try {
      return of(local);
    } finally {
      followed.remove(type);
    }
  }

  private static boolean isLocal(Node type) {
    for (Node n = type; n != null; n = n.getParentNode().orElse(null)) {
      if (n instanceof Statement || n instanceof ObjectCreationExpr) {
        return true;
      }
    }
    return false;
  }

  private static boolean isInside(Node node, Node around) {
    for (Node n = node; n != null; n = n.getParentNode().orElse(null)) {
      if (isSame(n, around)) {
        return true;
      }
    }
    return false;
  }

  @SuppressWarnings("ReferenceEquality") // nodes of equal text are equal
  private static boolean isSame(Node a, Node b) {
    return a == b;
  }
}
