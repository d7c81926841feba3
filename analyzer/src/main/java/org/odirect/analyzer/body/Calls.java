package org.odirect.analyzer.body;

import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.SuperExpr;
import com.github.javaparser.ast.stmt.ExplicitConstructorInvocationStmt;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.odirect.analyzer.body.Instruction.Call;
import org.odirect.analyzer.types.Callee;
import org.odirect.analyzer.types.ClassInfo.MethodInfo;
import org.odirect.analyzer.types.JavaType;
import org.odirect.analyzer.types.MethodKey;

/** Lowers calls of methods, and of constructors by constructors. */
final class Calls {

  /** The name of the method that runs a type's instance initialisers. */
  static final String FIELDS = "<fields>";

  private final BodyLowering lowering;
  private final Frame frame;

  Calls(BodyLowering lowering) {
    this.lowering = lowering;
    this.frame = lowering.frame;
  }

  /** A call whose result is not used. */
  void effect(MethodCallExpr call) {
    Local receiver = scopeOf(call);
    call(call, receiver, null);
  }

  Local value(MethodCallExpr call, @Nullable Local wanted) {
    Local receiver = scopeOf(call);
    Local target =
        wanted != null ? wanted : lowering.temporary(lowering.names.calleeOf(call).result());
    call(call, receiver, target);
    return target;
  }

  /** Evaluates the calls that a call is chained to, which may be many. */
  private @Nullable Local scopeOf(MethodCallExpr call) {
    Deque<MethodCallExpr> chain = new ArrayDeque<>();
    Expression scope = call.getScope().orElse(null);
    while (scope instanceof MethodCallExpr inner) {
      chain.push(inner);
      scope = inner.getScope().orElse(null);
    }
    Local receiver = null;
    for (MethodCallExpr inner : chain) {
      Local result = lowering.temporary(lowering.names.calleeOf(inner).result());
      call(inner, receiver, result);
      receiver = result;
    }
    return receiver;
  }

  /**
   * @param scope the value of the scope if that is a call
   */
  private void call(MethodCallExpr call, @Nullable Local scope, @Nullable Local target) {
    Callee callee = lowering.names.calleeOf(call);
    Local receiver = scope != null ? scope : receiver(call, callee);
    if (receiver != null) {
      receiver = lowering.expressions.pinned(receiver, call.getArguments());
    }
    List<Local> arguments = lowering.expressions.values(call.getArguments());
    boolean viaSuper = call.getScope().filter(SuperExpr.class::isInstance).isPresent();
    lowering.exits.addThrowing(
        new Call(
            target,
            callee,
            callee.isStatic() ? null : receiver,
            arguments,
            viaSuper || isExact(callee),
            lowering.unit.span(call.getName(), call)));
  }

  /** Whether no overriding method can be meant. */
  boolean isExact(Callee callee) {
    return callee.isStatic()
        || lowering
            .names
            .index()
            .method(callee.key())
            .filter(method -> method.modifiers().contains("private"))
            .isPresent();
  }

  private @Nullable Local receiver(MethodCallExpr call, Callee callee) {
    Expression scope = call.getScope().orElse(null);
    if (scope == null) {
      return callee.isStatic() ? null : implicitReceiver(callee, lowering.span(call));
    }
    if (scope instanceof SuperExpr) {
      return lowering.fields.self(scope);
    }
    return lowering.fields.isType(scope) ? null : lowering.expressions.value(scope);
  }

  private @Nullable Local implicitReceiver(Callee callee, Span span) {
    MethodKey key = callee.key();
    if (!key.type().equals(JavaType.UNKNOWN.erasedName())) {
      return lowering.fields.instance(key.type(), span);
    }
    return lowering.fields.instance(type -> hasMethodNamed(type, key.name()), span);
  }

  private boolean hasMethodNamed(String type, String name) {
    return lowering.names.index().lineage(type).stream()
        .flatMap(ancestor -> lowering.names.index().find(ancestor).stream())
        .flatMap(info -> info.methods().stream())
        .anyMatch(method -> method.key().name().equals(name));
  }

  /** Lowers {@code this(...)} or {@code super(...)}; the latter runs the initialisers. */
  void constructorInvocation(ExplicitConstructorInvocationStmt invocation) {
    List<Local> arguments = lowering.expressions.values(invocation.getArguments());
    Callee callee = lowering.names.calleeOf(invocation);
    constructor(callee, arguments, lowering.span(invocation));
    if (!invocation.isThis()) {
      initialisers(lowering.span(invocation));
    }
  }

  /** Runs another constructor on {@code this}. */
  void constructor(Callee callee, List<Local> arguments, Span span) {
    lowering.exits.addThrowing(new Call(null, callee, frame.self(), arguments, true, span));
  }

  /** Runs the instance initialisers of the type, if it has any. */
  void initialisers(Span span) {
    String type = frame.type.name();
    if (!lowering.unit.isInitialised(type)) {
      return;
    }
    Callee fields = declared(new MethodKey(type, FIELDS, List.of()), JavaType.VOID, List.of());
    lowering.exits.addThrowing(new Call(null, fields, frame.self(), List.of(), true, span));
  }

  /** What a call of an instance method resolves to that the analysed sources imply. */
  static Callee declared(MethodKey key, JavaType result, List<JavaType> parameters) {
    return new Callee(key, true, true, false, false, result, parameters, List.of());
  }

  /** The implicit {@code close()} of a resource. */
  void close(Local resource, Span span) {
    Callee callee = withoutArguments(resource.type().erasedName(), "close", JavaType.VOID);
    lowering.exits.addThrowing(new Call(null, callee, resource, List.of(), false, span));
  }

  /**
   * What a call of a method without parameters resolves to.
   *
   * @param result its result type if no declaration is found
   */
  Callee withoutArguments(String type, String method, JavaType result) {
    for (String ancestor : lowering.names.index().lineage(type)) {
      MethodKey key = new MethodKey(ancestor, method, List.of());
      MethodInfo info = lowering.names.index().method(key).orElse(null);
      if (info != null) {
        return found(info);
      }
    }
    return unknown(new MethodKey(type, method, List.of()), result);
  }

  /** What a call of a super class's constructor without arguments resolves to. */
  Callee superConstructor(String superclass) {
    MethodKey key = new MethodKey(superclass, MethodKey.CONSTRUCTOR, List.of());
    return lowering
        .names
        .index()
        .method(key)
        .map(this::found)
        .orElseGet(() -> unknown(key, JavaType.UNKNOWN));
  }

  private static Callee unknown(MethodKey key, JavaType result) {
    return new Callee(key, false, false, false, false, result, List.of(), List.of());
  }

  private Callee found(MethodInfo info) {
    boolean project =
        lowering
            .names
            .index()
            .find(info.key().type())
            .filter(declaring -> declaring.project())
            .isPresent();
    return new Callee(
        info.key(),
        true,
        project,
        info.modifiers().contains("static"),
        info.modifiers().contains("varargs"),
        info.result(),
        info.parameters(),
        info.thrown());
  }
}
