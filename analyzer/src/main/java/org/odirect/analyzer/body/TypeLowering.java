package org.odirect.analyzer.body;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.AnnotationDeclaration;
import com.github.javaparser.ast.body.BodyDeclaration;
import com.github.javaparser.ast.body.CallableDeclaration;
import com.github.javaparser.ast.body.ClassOrInterfaceDeclaration;
import com.github.javaparser.ast.body.ConstructorDeclaration;
import com.github.javaparser.ast.body.EnumConstantDeclaration;
import com.github.javaparser.ast.body.EnumDeclaration;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.Parameter;
import com.github.javaparser.ast.body.RecordDeclaration;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import com.github.javaparser.ast.stmt.BlockStmt;
import com.github.javaparser.ast.stmt.ExplicitConstructorInvocationStmt;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.odirect.analyzer.body.UnitContext.Captured;
import org.odirect.analyzer.types.Callee;
import org.odirect.analyzer.types.JavaType;
import org.odirect.analyzer.types.MethodKey;

/** Lowers the members of one type, nested types included. */
final class TypeLowering {

  private final UnitContext unit;
  private final TypeContext context;

  /** Whether fields are static and member types are, whatever their modifiers say. */
  private final boolean isInterface;

  private TypeLowering(UnitContext unit, TypeContext context, Node node) {
    this.unit = unit;
    this.context = context;
    this.isInterface =
        node instanceof AnnotationDeclaration
            || (node instanceof ClassOrInterfaceDeclaration type && type.isInterface());
    unit.enter(context);
  }

  /** Lowers a top-level type ({@code outer} is null) or a member type. */
  static void lowerMember(UnitContext unit, TypeDeclaration<?> type, @Nullable TypeContext outer) {
    TypeContext context =
        new TypeContext(
            unit.names.nameOf(type),
            UnitContext.isInner(type),
            outer,
            outer == null ? null : outer.enclosing());
    new TypeLowering(unit, context, type).declaration(type);
  }

  /** Lowers a type that is declared by a statement. */
  static void lowerLocal(UnitContext unit, TypeDeclaration<?> type, Frame frame) {
    if (!unit.claim(type)) {
      return;
    }
    boolean inner =
        frame.hasThis()
            && type instanceof ClassOrInterfaceDeclaration local
            && !local.isInterface();
    TypeContext context = new TypeContext(unit.names.nameOf(type), inner, frame.type, frame);
    TypeLowering lowering = new TypeLowering(unit, context, type);
    lowering.capture(type, type.getMembers());
    lowering.declaration(type);
  }

  /** Lowers an anonymous class. */
  static void lowerAnonymous(
      UnitContext unit, ObjectCreationExpr creation, AnonymousClass anonymous, Frame frame) {
    String name = anonymous.type().erasedName();
    TypeContext context = new TypeContext(name, frame.hasThis(), frame.type, frame);
    TypeLowering lowering = new TypeLowering(unit, context, creation);
    List<BodyDeclaration<?>> members = creation.getAnonymousClassBody().orElseThrow();
    lowering.capture(creation, members);
    lowering.anonymous(anonymous, creation, members);
  }

  /** Lowers the class body of an enum constant. */
  static void lowerConstantBody(
      UnitContext unit, EnumConstantDeclaration constant, AnonymousClass anonymous, Frame frame) {
    String name = anonymous.type().erasedName();
    TypeContext context = new TypeContext(name, false, frame.type, frame.type.enclosing());
    new TypeLowering(unit, context, constant)
        .anonymous(anonymous, constant, constant.getClassBody());
  }

  private void anonymous(AnonymousClass type, Node node, List<BodyDeclaration<?>> members) {
    Initialisers initialisers = new Initialisers(unit, context, isInterface, members);
    initialisers.lower(List.of());
    unit.guarded(
        node,
        context.name(),
        () -> {
          int mark = unit.mark();
          MethodKey key = type.constructor().key();
          BodyLowering body = memberBody(key, false);
          List<Local> parameters = new ArrayList<>();
          for (int i = 0; i < key.parameters().size(); i++) {
            List<JavaType> types = type.constructor().parameters();
            JavaType local = i < types.size() ? types.get(i) : JavaType.UNKNOWN;
            parameters.add(new Local("p" + i, local));
          }
          Span span = span(node);
          if (type.callsSuper()) {
            body.calls.constructor(type.superConstructor(), parameters, span);
          }
          body.calls.initialisers(span);
          body.finish(mark, Body.Kind.CONSTRUCTOR, key, parameters, Declared.at(span));
        });
    members.forEach(this::member);
  }

  private Span span(Node node) {
    if (node instanceof ObjectCreationExpr creation) {
      return unit.span(creation.getType());
    }
    return node instanceof EnumConstantDeclaration constant
        ? unit.span(constant.getName())
        : unit.span(node);
  }

  /** Notes what a local class and its member types capture. */
  private void capture(Node node, List<BodyDeclaration<?>> members) {
    Frame frame = context.enclosing();
    if (frame == null) {
      return;
    }
    List<Captured> captured = new ArrayList<>();
    for (Node declaration : unit.freeVariables.of(node)) {
      Local local = frame.resolve(declaration);
      if (local != null) {
        captured.add(new Captured(declaration, local.name()));
      }
    }
    unit.setCapturedBy(unit.names.nameOf(node), captured);
    for (BodyDeclaration<?> member : members) {
      if (member instanceof TypeDeclaration<?> type) {
        capture(type, type.getMembers());
      }
    }
  }

  private void declaration(TypeDeclaration<?> type) {
    List<BodyDeclaration<?>> members = type.getMembers();
    Initialisers initialisers = new Initialisers(unit, context, isInterface, members);
    initialisers.lower(type instanceof EnumDeclaration e ? e.getEntries() : List.of());
    if (type instanceof RecordDeclaration recordType) {
      new Records(unit, context, recordType).lower();
    } else if (!isInterface && type.getConstructors().isEmpty()) {
      defaultConstructor(type);
    }
    members.forEach(this::member);
  }

  private void member(BodyDeclaration<?> member) {
    if (member instanceof TypeDeclaration<?> type) {
      lowerMember(unit, type, context);
    } else if (member instanceof MethodDeclaration method && method.getBody().isPresent()) {
      BlockStmt body = method.getBody().get();
      unit.guarded(method, label(method), () -> method(method, body));
    } else if (member instanceof ConstructorDeclaration constructor) {
      unit.guarded(constructor, label(constructor), () -> constructor(constructor));
    }
  }

  private String label(CallableDeclaration<?> callable) {
    return context.name() + "." + callable.getNameAsString();
  }

  private BodyLowering memberBody(MethodKey key, boolean isStatic) {
    String id = unit.uniqueId(key.toString());
    return new BodyLowering(unit, Frame.ofMember(id, context, isStatic));
  }

  private void method(MethodDeclaration method, BlockStmt statements) {
    int mark = unit.mark();
    MethodKey key = key(unit, context.name(), method.getNameAsString(), method.getParameters());
    BodyLowering body = memberBody(key, method.isStatic());
    body.capture(method);
    List<Local> parameters = body.parameters(method.getParameters());
    body.statements.lower(statements);
    body.finish(mark, Body.Kind.METHOD, key, parameters, declared(method));
  }

  private void constructor(ConstructorDeclaration constructor) {
    int mark = unit.mark();
    MethodKey key = key(unit, context.name(), MethodKey.CONSTRUCTOR, constructor.getParameters());
    BodyLowering body = memberBody(key, false);
    body.capture(constructor);
    List<Local> parameters = body.parameters(constructor.getParameters());
    boolean explicit =
        constructor.getBody().getStatements().stream()
            .anyMatch(ExplicitConstructorInvocationStmt.class::isInstance);
    if (!explicit) {
      implicitSuper(constructor, body);
    }
    body.statements.lower(constructor.getBody());
    body.finish(mark, Body.Kind.CONSTRUCTOR, key, parameters, declared(constructor));
  }

  /** The implicit {@code super()}, if a super class is declared, and the initialisers. */
  private void implicitSuper(Node constructor, BodyLowering body) {
    Span span =
        constructor instanceof CallableDeclaration<?> callable
            ? unit.span(callable.getName())
            : unit.span(constructor);
    unit.names
        .index()
        .find(context.name())
        .flatMap(info -> info.superclass())
        .map(JavaType::erasedName)
        .filter(superclass -> !isImplicitSuperclass(superclass))
        .ifPresent(
            superclass -> {
              Callee callee = body.calls.superConstructor(superclass);
              body.calls.constructor(callee, List.of(), span);
            });
    body.calls.initialisers(span);
  }

  private static boolean isImplicitSuperclass(String name) {
    return name.equals("java.lang.Object")
        || name.equals("java.lang.Enum")
        || name.equals("java.lang.Record")
        || name.equals(JavaType.UNKNOWN.erasedName());
  }

  private void defaultConstructor(TypeDeclaration<?> type) {
    unit.guarded(
        type,
        context.name(),
        () -> {
          int mark = unit.mark();
          MethodKey key = new MethodKey(context.name(), MethodKey.CONSTRUCTOR, List.of());
          BodyLowering body = memberBody(key, false);
          implicitSuper(type.getName(), body);
          Declared declared = Declared.at(unit.span(type.getName()));
          body.finish(mark, Body.Kind.CONSTRUCTOR, key, List.of(), declared);
        });
  }

  private Declared declared(CallableDeclaration<?> callable) {
    return Declared.of(
        callable.getModifiers(), callable.getAnnotations(), unit.span(callable.getName()));
  }

  /** The key of a method that is declared with these parameters. */
  static MethodKey key(UnitContext unit, String owner, String name, List<Parameter> parameters) {
    List<String> types = new ArrayList<>();
    for (Parameter parameter : parameters) {
      String type = unit.names.declared(parameter.getType()).erasedName();
      types.add(parameter.isVarArgs() ? type + "[]" : type);
    }
    return new MethodKey(owner, name, types);
  }
}
