package org.odirect.rules.mutate;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.BodyDeclaration;
import com.github.javaparser.ast.body.CallableDeclaration;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.Parameter;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.LambdaExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.MethodReferenceExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import com.github.javaparser.ast.expr.SuperExpr;
import com.github.javaparser.ast.expr.ThisExpr;
import com.github.javaparser.ast.stmt.ExpressionStmt;
import com.github.javaparser.ast.stmt.ReturnStmt;
import com.github.javaparser.ast.stmt.Statement;
import com.github.javaparser.ast.stmt.ThrowStmt;
import com.github.javaparser.ast.stmt.WhileStmt;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Mutators between lambdas, anonymous classes and method references. */
final class Functions {
  private static final Set<String> TAKES_RUNNABLE =
      Set.of("execute", "startVirtualThread", "runAsync", "thenRun", "unstarted");
  private static final Set<String> OBJECT_METHODS =
      Set.of("run", "wait", "notify", "notifyAll", "toString", "hashCode", "equals", "getClass");
  private static final Set<String> FACTORIES =
      Set.of("ByteBuffer::allocateDirect", "ByteBuffer::allocate");
  private static final Set<String> UNBOUND =
      Set.of("ByteBuffer::clear", "ByteBuffer::flip", "CompletableFuture::join");

  private Functions() {}

  /** Makes anonymous classes of lambdas that are Runnables. */
  static void lambdaToAnonymousClass(Source source, Edits edits) {
    for (LambdaExpr lambda : source.all(LambdaExpr.class)) {
      if (!lambda.getParameters().isEmpty() || !isRunnable(lambda) || usesThis(lambda.getBody())) {
        continue;
      }
      Statement body = lambda.getBody();
      String before = "new Runnable() { @Override public void run() ";
      if (body instanceof ExpressionStmt) {
        edits.replace(lambda, before + "{ ", Edits.edited(body), "; } }");
      } else {
        edits.replace(lambda, before, Edits.edited(body), " }");
      }
    }
  }

  /** Makes lambdas of anonymous Runnables and Callables. */
  static void anonymousClassToLambda(Source source, Edits edits) {
    for (ObjectCreationExpr creation : source.all(ObjectCreationExpr.class)) {
      String type = creation.getType().getNameAsString();
      boolean generic = creation.getType().isUsingDiamondOperator();
      List<BodyDeclaration<?>> members = Scopes.members(creation);
      if (!Set.of("Runnable", "Callable").contains(type)
          || generic
          || members.size() != 1
          || !(members.get(0) instanceof MethodDeclaration method)
          || usesThis(method)
          || redeclares(method, creation)) {
        continue;
      }
      edits.replace(
          creation,
          "((" + creation.getType().asString() + ") () -> ",
          Edits.edited(method.getBody().orElseThrow()),
          ")");
    }
  }

  /** Makes lambdas of references to the class's own methods and to some of the JDK. */
  static void referenceToLambda(Source source, Edits edits) {
    for (MethodReferenceExpr reference : source.all(MethodReferenceExpr.class)) {
      String name = reference.getIdentifier();
      String text = source.text(reference);
      Optional<MethodDeclaration> own = method(reference, name);
      if (UNBOUND.contains(text)) {
        edits.replace(reference, "value -> value." + name + "()");
      } else if (FACTORIES.contains(text)) {
        edits.replace(reference, "value -> " + text.replace("::", ".") + "(value)");
      } else if (isRunnable(reference) && isLocal(reference.getScope())) {
        edits.replace(reference, "() -> " + text.replace("::", ".") + "()");
      } else if (own.isPresent() && isOwn(reference.getScope(), own.get())) {
        String names =
            IntStream.rangeClosed(1, own.get().getParameters().size())
                .mapToObj(i -> "value" + i)
                .collect(Collectors.joining(", "));
        String call = source.text(reference.getScope()) + "." + name + "(" + names + ")";
        edits.replace(reference, "(" + names + ") -> " + call);
      }
    }
  }

  private static boolean isOwn(Expression scope, MethodDeclaration method) {
    return method.isStatic()
        ? method.getParentNode().orElse(null) instanceof TypeDeclaration<?> type
            && scope.toString().equals(type.getNameAsString())
        : scope instanceof ThisExpr self && self.getTypeName().isEmpty();
  }

  /** Makes method references of lambdas that only call one method. */
  static void lambdaToReference(Source source, Edits edits) {
    for (LambdaExpr lambda : source.all(LambdaExpr.class)) {
      Optional<MethodCallExpr> call =
          lambda.getExpressionBody().flatMap(Expression::toMethodCallExpr);
      if (call.isEmpty()) {
        continue;
      }
      List<String> parameters =
          lambda.getParameters().stream().map(Parameter::getNameAsString).toList();
      List<String> arguments = call.get().getArguments().stream().map(source::text).toList();
      String name = call.get().getNameAsString();
      Optional<Expression> scope = call.get().getScope();
      Optional<MethodDeclaration> own = method(lambda, name);
      if (!parameters.equals(arguments)) {
        continue;
      }
      if (scope.isPresent() && isRunnable(lambda) && isLocal(scope.get())) {
        edits.replace(lambda, source.text(scope.get()) + "::" + name);
      } else if (scope.isEmpty() && own.isPresent() && !own.get().isStatic()) {
        edits.replace(lambda, "this::" + name);
      }
    }
  }

  private static boolean isLocal(Expression scope) {
    return Scopes.resolve(scope)
        .filter(binding -> binding.kind() == Binding.Kind.LOCAL)
        .isPresent();
  }

  /** The only method of a name in the class body around a node. */
  private static Optional<MethodDeclaration> method(Node use, String name) {
    List<MethodDeclaration> methods = new ArrayList<>();
    for (BodyDeclaration<?> member : Scopes.members(Scopes.body(use))) {
      if (member instanceof MethodDeclaration method && method.getNameAsString().equals(name)) {
        methods.add(method);
      }
    }
    return methods.size() == 1 ? Optional.of(methods.get(0)) : Optional.empty();
  }

  /** Whether a function is surely a Runnable. */
  private static boolean isRunnable(Expression function) {
    Node parent = function.getParentNode().orElseThrow();
    if (parent instanceof ObjectCreationExpr creation) {
      return creation.getType().getNameAsString().equals("Thread");
    }
    if (parent instanceof VariableDeclarator variable) {
      return variable.getType().asString().equals("Runnable");
    }
    if (parent instanceof MethodCallExpr call && call.getArguments().contains(function)) {
      String name = call.getNameAsString();
      boolean thread =
          name.equals("start") && call.toString().matches("(?s)Thread\\.of(Platform|Virtual).*");
      boolean task = name.equals("submit") && isPlainBlock(function);
      return TAKES_RUNNABLE.contains(name) || thread || task;
    }
    return false;
  }

  /** Whether a lambda can be no Callable. */
  private static boolean isPlainBlock(Expression function) {
    if (!(function instanceof LambdaExpr lambda)) {
      return false;
    }
    Statement body = lambda.getBody();
    return body.isBlockStmt()
        && body.findFirst(ReturnStmt.class, exit -> exit.getExpression().isPresent()).isEmpty()
        && body.findFirst(ThrowStmt.class).isEmpty()
        && body.findFirst(WhileStmt.class).isEmpty();
  }

  /** Whether {@code this}, or a name that could mean a member of Runnable, occurs. */
  private static boolean usesThis(Node node) {
    return node.findFirst(ThisExpr.class).isPresent()
        || node.findFirst(SuperExpr.class).isPresent()
        || node.findFirst(
                MethodCallExpr.class,
                c -> c.getScope().isEmpty() && OBJECT_METHODS.contains(c.getNameAsString()))
            .isPresent();
  }

  /** Whether a method declares a name that is taken around its anonymous class. */
  private static boolean redeclares(MethodDeclaration method, ObjectCreationExpr creation) {
    Set<String> inside = new HashSet<>();
    method.findAll(VariableDeclarator.class).forEach(v -> inside.add(v.getNameAsString()));
    method.findAll(Parameter.class).forEach(p -> inside.add(p.getNameAsString()));
    Optional<Node> around =
        Scopes.around(creation, CallableDeclaration.class).map(Node.class::cast);
    if (around.isEmpty()) {
      return false;
    }
    return around.get().findAll(VariableDeclarator.class).stream()
            .anyMatch(v -> inside.contains(v.getNameAsString()) && !method.isAncestorOf(v))
        || around.get().findAll(Parameter.class).stream()
            .anyMatch(p -> inside.contains(p.getNameAsString()) && !method.isAncestorOf(p));
  }
}
