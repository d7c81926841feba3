package org.odirect.analyzer.body;

import com.github.javaparser.Range;
import com.github.javaparser.ast.CompilationUnit;
import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.ClassOrInterfaceDeclaration;
import com.github.javaparser.ast.body.EnumConstantDeclaration;
import com.github.javaparser.ast.body.EnumDeclaration;
import com.github.javaparser.ast.body.RecordDeclaration;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.odirect.analyzer.notice.Notice;
import org.odirect.analyzer.types.ClassInfo;
import org.odirect.analyzer.types.Names;

/** What the lowering of one file knows across its bodies. */
final class UnitContext {

  /**
   * A local variable that a lambda or a local class reads from the code around it.
   *
   * @param declaration the node that declares it
   * @param name the name it has inside, hence of the synthetic field after {@code val$}
   */
  record Captured(Node declaration, String name) {}

  /**
   * A lambda that has its body. A second copy of the code around it (a finally block) makes another
   * closure, with the same body.
   *
   * @param id the id of its body
   * @param captured what the body reads
   * @param usesThis whether the body reads {@code this}
   */
  record LoweredClosure(String id, List<Captured> captured, boolean usesThis) {}

  final Names names;
  final FreeVariables freeVariables;
  final LostBodies lost = new LostBodies(this);
  private final String path;
  private final List<Body> bodies = new ArrayList<>();
  private final List<Notice> notices = new ArrayList<>();
  private final Set<Node> claimed = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Set<String> initialised = new HashSet<>();
  private final Set<String> ids = new HashSet<>();
  private final List<String> idsInOrder = new ArrayList<>();
  private final Map<String, Node> typeNodes = new HashMap<>();
  private final Map<String, TypeContext> scopes = new HashMap<>();
  private final Map<String, List<Captured>> capturedByType = new HashMap<>();
  private final IdentityHashMap<Node, LoweredClosure> closures = new IdentityHashMap<>();

  UnitContext(Names names, String path) {
    this.names = names;
    this.path = path;
    this.freeVariables = new FreeVariables(this);
  }

  Lowering.Result result() {
    return new Lowering.Result(bodies, notices);
  }

  /** Where the body that is begun now will stand among the bodies. */
  int mark() {
    return bodies.size();
  }

  void addAt(int mark, Body body) {
    bodies.add(mark, body);
  }

  /** The id itself, or with a number if another body of the file has it. */
  String uniqueId(String id) {
    String unique = id;
    for (int i = 2; !ids.add(unique); i++) {
      unique = id + "#" + i;
    }
    idsInOrder.add(unique);
    return unique;
  }

  /**
   * Lowers one member. If that cannot be done, forgets what was made of it and leaves a notice; if
   * the parser has lost a part of it, there is one already. Such a method or constructor is lost.
   *
   * @param member its node, for the notice
   * @param name what the notice calls it
   */
  void guarded(Node member, String name, Runnable lowering) {
    if (LostBodies.isCallable(member) && LostBodies.isDamaged(member)) {
      lost.add(member);
      return;
    }
    int mark = mark();
    int idMark = idsInOrder.size();
    try {
      lowering.run();
    } catch (StackOverflowError e) {
      forget(mark, idMark);
      lose(member, name, "is nested too deeply");
    } catch (RuntimeException e) {
      forget(mark, idMark);
      lose(member, name, "could not be lowered (" + e + ")");
    }
  }

  private void forget(int mark, int idMark) {
    bodies.subList(mark, bodies.size()).clear();
    List<String> unused = idsInOrder.subList(idMark, idsInOrder.size());
    unused.forEach(ids::remove);
    unused.clear();
  }

  private void lose(Node member, String name, String why) {
    int line = member.getRange().map(r -> r.begin.line).orElse(0);
    notices.add(new Notice(path, line, name + " " + why + "; it was not analysed", true));
    if (LostBodies.isCallable(member)) {
      lost.add(member);
    }
  }

  Span span(Node node) {
    return node.getRange().map(this::span).orElseGet(() -> new Span(path, 0, 0, 0, 0));
  }

  /** From the beginning of one node to the end of another. */
  Span span(Node first, Node last) {
    Optional<Range> begin = first.getRange();
    Optional<Range> end = last.getRange();
    if (begin.isEmpty() || end.isEmpty()) {
      return span(first);
    }
    return span(new Range(begin.get().begin, end.get().end));
  }

  private Span span(Range range) {
    return new Span(
        path, range.begin.line, range.begin.column, range.end.line, range.end.column + 1);
  }

  void registerTypes(CompilationUnit unit) {
    unit.walk(
        node -> {
          if (isTypeNode(node)) {
            typeNodes.put(names.nameOf(node), node);
          }
        });
  }

  private static boolean isTypeNode(Node node) {
    return node instanceof TypeDeclaration<?>
        || (node instanceof ObjectCreationExpr creation
            && creation.getAnonymousClassBody().isPresent())
        || (node instanceof EnumConstantDeclaration constant && !constant.getClassBody().isEmpty());
  }

  /** The declaration of a type of this file. */
  @Nullable Node typeNode(String type) {
    return typeNodes.get(type);
  }

  void enter(TypeContext scope) {
    scopes.put(scope.name(), scope);
  }

  /** The name of the type whose instance encloses each instance of {@code type}, if any does. */
  Optional<String> enclosingInstanceType(String type) {
    TypeContext scope = scopes.get(type);
    if (scope != null) {
      TypeContext outer = scope.outer();
      return scope.inner() && outer != null ? Optional.of(outer.name()) : Optional.empty();
    }
    Node node = typeNodes.get(type);
    if (node instanceof TypeDeclaration<?> declaration) {
      return isInner(declaration)
          ? declaration.getParentNode().map(names::nameOf)
          : Optional.empty();
    }
    return names.index().find(type).filter(info -> !info.isStatic()).flatMap(ClassInfo::outer);
  }

  /** Whether a member type's instances have an enclosing instance. */
  static boolean isInner(TypeDeclaration<?> member) {
    if (!(member instanceof ClassOrInterfaceDeclaration declaration)
        || declaration.isInterface()
        || declaration.isStatic()) {
      return false;
    }
    Node parent = member.getParentNode().orElse(null);
    return parent instanceof ObjectCreationExpr
        || parent instanceof EnumConstantDeclaration
        || parent instanceof EnumDeclaration
        || parent instanceof RecordDeclaration
        || (parent instanceof ClassOrInterfaceDeclaration outer && !outer.isInterface());
  }

  /** What a local or anonymous class, or a type inside one, captures. */
  List<Captured> capturedBy(String type) {
    return capturedByType.getOrDefault(type, List.of());
  }

  void setCapturedBy(String type, List<Captured> captured) {
    capturedByType.put(type, captured);
  }

  /** Notes that instances of a type have something to initialise. */
  void setInitialised(String type) {
    initialised.add(type);
  }

  boolean isInitialised(String type) {
    return initialised.contains(type);
  }

  /** Whether this is the first copy of a local type: the one whose members get bodies. */
  boolean claim(Node localType) {
    return claimed.add(localType);
  }

  boolean hasCapturesOf(String type) {
    return capturedByType.containsKey(type);
  }

  @Nullable LoweredClosure closure(Node lambdaOrReference) {
    return closures.get(lambdaOrReference);
  }

  void setClosure(Node lambdaOrReference, LoweredClosure closure) {
    closures.put(lambdaOrReference, closure);
  }
}
