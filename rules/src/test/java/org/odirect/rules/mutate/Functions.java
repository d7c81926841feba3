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
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import com.github.javaparser.ast.expr.SuperExpr;
import com.github.javaparser.ast.expr.ThisExpr;
import com.github.javaparser.ast.expr.TypeExpr;
import com.github.javaparser.ast.stmt.ExpressionStmt;
import com.github.javaparser.ast.stmt.ReturnStmt;
import com.github.javaparser.ast.stmt.Statement;
import com.github.javaparser.ast.stmt.ThrowStmt;
import com.github.javaparser.ast.stmt.WhileStmt;
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
  private static final Set<String> BUFFER_FACTORIES =
      Set.of("ByteBuffer::allocateDirect", "ByteBuffer::allocate");

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

  /** Makes lambdas of references to this file's methods and to buffer factories. */
  static void referenceToLambda(Source source, Edits edits) {
    for (MethodReferenceExpr reference : source.all(MethodReferenceExpr.class)) {
      Expression scope = reference.getScope();
      Optional<MethodDeclaration> method = unique(source, reference.getIdentifier());
      boolean bound = scope instanceof ThisExpr this_ && this_.getTypeName().isEmpty();
      boolean type = scope instanceof TypeExpr || scope instanceof NameExpr;
      boolean own =
          method.isPresent()
              && ((bound && !method.get().isStatic())
                  || (type
                      && method.get().isStatic()
                      && isOwnType(source, source.text(scope))));
      if (own || BUFFER_FACTORIES.contains(source.text(reference))) {
        int count = method.filter(m -> own).map(m -> m.getParameters().size()).orElse(1);
        String names =
            IntStream.rangeClosed(1, count)
                .mapToObj(i -> "value" + i)
                .collect(Collectors.joining(", "));
        String call = source.text(scope) + "." + reference.getIdentifier() + "(" + names + ")";
        edits.replace(reference, "(" + names + ") -> " + call);
      }
    }
  }

  /** Makes method references of lambdas that only call a method of this file. */
  static void lambdaToReference(Source source, Edits edits) {
    for (LambdaExpr lambda : source.all(LambdaExpr.class)) {
      Optional<MethodCallExpr> call = lambda.getExpressionBody().flatMap(Expression::toMethodCallExpr);
      Optional<MethodDeclaration> method =
          call.filter(c -> c.getScope().isEmpty())
              .flatMap(c -> unique(source, c.getNameAsString()));
      if (method.isEmpty()) {
        continue;
      }
      List<String> parameters =
          lambda.getParameters().stream().map(Parameter::getNameAsString).toList();
      List<String> arguments = call.get().getArguments().stream().map(source::text).toList();
      Node owner = method.get().getParentNode().orElseThrow();
      if (!parameters.equals(arguments) || owner != Scopes.body(lambda)) {
        continue;
      }
      if (!method.get().isStatic()) {
        edits.replace(lambda, "this::" + method.get().getNameAsString());
      } else if (owner instanceof TypeDeclaration<?> type) {
        edits.replace(lambda, type.getNameAsString() + "::" + method.get().getNameAsString());
      }
    }
  }

  private static boolean isOwnType(Source source, String name) {
    return source.unit().findAll(TypeDeclaration.class).stream()
        .anyMatch(type -> type.getNameAsString().equals(name));
  }

  /** The file's only method of a name. */
  private static Optional<MethodDeclaration> unique(Source source, String name) {
    List<MethodDeclaration> methods =
        source.unit().findAll(MethodDeclaration.class, m -> m.getNameAsString().equals(name));
    return methods.size() == 1 ? Optional.of(methods.get(0)) : Optional.empty();
  }

  private static boolean isRunnable(LambdaExpr lambda) {
    Node parent = lambda.getParentNode().orElseThrow();
    if (parent instanceof ObjectCreationExpr creation) {
      return creation.getType().getNameAsString().equals("Thread");
    }
    if (parent instanceof VariableDeclarator variable) {
      return variable.getType().asString().equals("Runnable");
    }
    if (parent instanceof MethodCallExpr call && call.getArguments().contains(lambda)) {
      String name = call.getNameAsString();
      boolean thread =
          name.equals("start") && call.toString().matches("(?s)Thread\\.of(Platform|Virtual).*");
      boolean task = name.equals("submit") && isPlainBlock(lambda);
      return TAKES_RUNNABLE.contains(name) || thread || task;
    }
    return false;
  }

  /** Whether a lambda can be no Callable. */
  private static boolean isPlainBlock(LambdaExpr lambda) {
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
        creation.findAncestor(CallableDeclaration.class).map(callable -> (Node) callable);
    if (around.isEmpty()) {
      return false;
    }
    return around.get().findAll(VariableDeclarator.class).stream()
            .anyMatch(v -> inside.contains(v.getNameAsString()) && !method.isAncestorOf(v))
        || around.get().findAll(Parameter.class).stream()
            .anyMatch(p -> inside.contains(p.getNameAsString()) && !method.isAncestorOf(p));
  }
}
