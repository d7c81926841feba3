package org.odirect.analyzer.body;

import com.github.javaparser.ast.Node;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.odirect.analyzer.types.JavaType;

/** The locals of one body in the making, and its graph. */
final class Frame {

  final String id;
  final TypeContext type;
  final Graph graph = new Graph();

  /** What surrounds the current statement, innermost first. */
  @Nullable Region region;

  /** How many clean-ups the current position is a copy in. */
  int cleanupDepth;

  /** The code around a lambda or local class, whose locals can be captured. */
  private final @Nullable Frame parent;

  private final boolean lambda;
  private final boolean hasThis;
  private boolean usesThis;
  private int temporaries;
  private final Set<String> used = new HashSet<>();
  private final IdentityHashMap<Node, Local> locals = new IdentityHashMap<>();
  private final List<UnitContext.Captured> captured = new ArrayList<>();
  private final List<Local> values = new ArrayList<>();
  private final Deque<Map<String, Node>> scopes = new ArrayDeque<>();

  private Frame(
      String id, TypeContext type, @Nullable Frame parent, boolean lambda, boolean hasThis) {
    this.id = id;
    this.type = type;
    this.parent = parent;
    this.lambda = lambda;
    this.hasThis = hasThis;
    pushScope();
  }

  /** A method, constructor or initialiser. */
  static Frame ofMember(String id, TypeContext type, boolean isStatic) {
    return new Frame(id, type, type.enclosing(), false, !isStatic);
  }

  static Frame ofLambda(String id, Frame parent) {
    return new Frame(id, parent.type, parent, true, parent.hasThis);
  }

  boolean hasThis() {
    return hasThis;
  }

  /** The receiver; of a lambda, the captured receiver of the code around it. */
  Local self() {
    usesThis = true;
    return new Local("this", type.type());
  }

  boolean usesThis() {
    return usesThis;
  }

  Local temporary(JavaType localType) {
    return new Local("%" + ++temporaries, localType);
  }

  /** A new local with the name itself, or the name with a number if it is taken. */
  Local declare(Node declaration, String name, JavaType localType) {
    Local local = new Local(unique(name), localType);
    locals.put(declaration, local);
    scopes.element().put(name, declaration);
    return local;
  }

  private String unique(String name) {
    String unique = name;
    for (int i = 2; !used.add(unique); i++) {
      unique = name + "#" + i;
    }
    return unique;
  }

  /** The local that a node declares here, or that is captured from the code around. */
  @Nullable Local resolve(Node declaration) {
    Local own = locals.get(declaration);
    if (own != null || parent == null) {
      return own;
    }
    Local outside = parent.resolve(declaration);
    return outside == null ? null : capture(declaration, outside);
  }

  /** Takes over a local of the code around, if that has it. */
  void capture(Node declaration) {
    resolve(declaration);
  }

  private Local capture(Node declaration, Local outside) {
    Local local = new Local(unique(outside.name()), outside.type());
    locals.put(declaration, local);
    captured.add(new UnitContext.Captured(declaration, local.name()));
    return local;
  }

  /** The declaration of the local that a simple name denotes at the current position. */
  @Nullable Node visible(String name) {
    for (Map<String, Node> scope : scopes) {
      Node declaration = scope.get(name);
      if (declaration != null) {
        return declaration;
      }
    }
    return parent == null ? null : parent.visible(name);
  }

  void pushScope() {
    scopes.push(new HashMap<>());
  }

  void popScope() {
    scopes.pop();
  }

  List<UnitContext.Captured> captured() {
    return List.copyOf(captured);
  }

  /** A captured value that is not that of a variable. */
  Local captureValue(String name, JavaType localType) {
    Local local = new Local(unique(name), localType);
    values.add(local);
    return local;
  }

  /** What the finished body captures; a lambda's {@code this} is the last of it. */
  List<Local> capturedLocals() {
    List<Local> result = new ArrayList<>(values);
    for (UnitContext.Captured capture : captured) {
      Local local = locals.get(capture.declaration());
      if (local != null) {
        result.add(local);
      }
    }
    if (lambda && usesThis) {
      result.add(self());
    }
    return result;
  }
}
