package org.odirect.rules.mutate;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.NodeList;
import com.github.javaparser.ast.body.BodyDeclaration;
import com.github.javaparser.ast.body.CallableDeclaration;
import com.github.javaparser.ast.body.CompactConstructorDeclaration;
import com.github.javaparser.ast.body.EnumDeclaration;
import com.github.javaparser.ast.body.FieldDeclaration;
import com.github.javaparser.ast.body.InitializerDeclaration;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.Parameter;
import com.github.javaparser.ast.body.RecordDeclaration;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.LambdaExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import com.github.javaparser.ast.expr.TypeExpr;
import com.github.javaparser.ast.expr.TypePatternExpr;
import com.github.javaparser.ast.expr.VariableDeclarationExpr;
import com.github.javaparser.ast.stmt.BlockStmt;
import com.github.javaparser.ast.stmt.CatchClause;
import com.github.javaparser.ast.stmt.ExpressionStmt;
import com.github.javaparser.ast.stmt.ForEachStmt;
import com.github.javaparser.ast.stmt.ForStmt;
import com.github.javaparser.ast.stmt.Statement;
import com.github.javaparser.ast.stmt.SwitchEntry;
import com.github.javaparser.ast.stmt.TryStmt;
import com.github.javaparser.ast.type.Type;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds the declarations of simple names, within one file and without inheritance. */
final class Scopes {
  private Scopes() {}

  /** What a name means at a place; empty if this file does not declare it. */
  static Optional<Binding> resolve(String name, Node use) {
    Node child = use;
    for (Node node = use.getParentNode().orElse(null);
        node != null;
        child = node, node = node.getParentNode().orElse(null)) {
      Optional<Binding> here = declaredBy(node, child, name);
      if (here.isPresent()) {
        return here;
      }
      if (node instanceof BodyDeclaration<?> body && !(node instanceof TypeDeclaration<?>)) {
        Optional<TypePatternExpr> pattern =
            body.findFirst(TypePatternExpr.class, p -> p.getNameAsString().equals(name));
        if (pattern.isPresent()) {
          return Optional.of(
              new Binding(Binding.Kind.PATTERN, pattern.get(), Optional.empty(), node));
        }
      }
    }
    return Optional.empty();
  }

  /** What the scope of a method reference means if it is a name: the parser takes it for a type. */
  static Optional<Binding> resolve(Expression scope) {
    if (scope instanceof NameExpr name) {
      return resolve(name.getNameAsString(), scope);
    }
    return scope instanceof TypeExpr type && type.getType().asString().matches("\\w+")
        ? resolve(type.getType().asString(), scope)
        : Optional.empty();
  }

  /** Whether two nodes are one: their {@code equals} compares texts. */
  @SuppressWarnings("ReferenceEquality")
  static boolean same(@Nullable Node one, @Nullable Node other) {
    return one == other;
  }

  /** The innermost node of a type around a node. */
  static <T extends Node> Optional<T> around(Node use, Class<T> type) {
    for (Node node = use.getParentNode().orElse(null);
        node != null;
        node = node.getParentNode().orElse(null)) {
      if (type.isInstance(node)) {
        return Optional.of(type.cast(node));
      }
    }
    return Optional.empty();
  }

  /** The innermost class body around a node: a type declaration or an anonymous class. */
  static Node body(Node use) {
    Node child = use;
    for (Node node = use.getParentNode().orElse(null); node != null; ) {
      boolean anonymous =
          node instanceof ObjectCreationExpr creation
              && creation.getAnonymousClassBody().isPresent()
              && child instanceof BodyDeclaration<?>;
      if (anonymous || node instanceof TypeDeclaration<?>) {
        return node;
      }
      child = node;
      node = node.getParentNode().orElse(null);
    }
    throw new IllegalArgumentException("not in a class");
  }

  /** The members of a class body. */
  static List<BodyDeclaration<?>> members(Node body) {
    if (body instanceof TypeDeclaration<?> type) {
      return type.getMembers();
    }
    return ((ObjectCreationExpr) body).getAnonymousClassBody().orElseGet(NodeList::new);
  }

  /** The member of the innermost class body that a node is part of. */
  static Optional<BodyDeclaration<?>> member(Node use) {
    Node body = body(use);
    Node child = use;
    while (!same(child.getParentNode().orElse(null), body)) {
      child = child.getParentNode().orElseThrow();
    }
    return child instanceof BodyDeclaration<?> member ? Optional.of(member) : Optional.empty();
  }

  /** Whether there is no {@code this} at a node. */
  static boolean isStatic(Node use) {
    Optional<BodyDeclaration<?>> member = member(use);
    if (member.isEmpty()) {
      return true;
    }
    BodyDeclaration<?> declaration = member.get();
    return (declaration instanceof MethodDeclaration method && method.isStatic())
        || (declaration instanceof InitializerDeclaration block && block.isStatic())
        || (declaration instanceof FieldDeclaration field && field.isStatic());
  }

  private static Optional<Binding> declaredBy(Node node, Node child, String name) {
    if (node instanceof BlockStmt block) {
      return before(block.getStatements(), child, name);
    }
    if (node instanceof SwitchEntry entry) {
      return before(entry.getStatements(), child, name);
    }
    if (node instanceof ForStmt loop) {
      return inExpressions(loop.getInitialization(), name);
    }
    if (node instanceof ForEachStmt loop && same(child, loop.getBody())) {
      return inExpressions(List.of(loop.getVariable()), name);
    }
    if (node instanceof TryStmt attempt) {
      boolean inside = same(child, attempt.getTryBlock()) || attempt.getResources().contains(child);
      return inside ? inExpressions(attempt.getResources(), name) : Optional.empty();
    }
    if (node instanceof CatchClause clause) {
      return parameter(List.of(clause.getParameter()), name);
    }
    if (node instanceof LambdaExpr lambda) {
      return parameter(lambda.getParameters(), name);
    }
    if (node instanceof CallableDeclaration<?> callable) {
      return parameter(callable.getParameters(), name);
    }
    if (node instanceof CompactConstructorDeclaration constructor) {
      return implicit(constructor, name);
    }
    if (node instanceof TypeDeclaration<?>
        || (node instanceof ObjectCreationExpr && child instanceof BodyDeclaration<?>)) {
      return field(node, name);
    }
    return Optional.empty();
  }

  private static Optional<Binding> before(List<Statement> statements, Node child, String name) {
    for (Statement statement : statements) {
      if (same(statement, child)) {
        break;
      }
      if (statement instanceof ExpressionStmt expression) {
        Optional<Binding> here = inExpressions(List.of(expression.getExpression()), name);
        if (here.isPresent()) {
          return here;
        }
      }
    }
    // Also the statement's own declarators: a later one may use an earlier one.
    return child instanceof ExpressionStmt expression
        ? inExpressions(List.of(expression.getExpression()), name)
        : Optional.empty();
  }

  private static Optional<Binding> inExpressions(
      List<? extends Expression> expressions, String name) {
    for (Expression expression : expressions) {
      if (expression instanceof VariableDeclarationExpr declaration) {
        for (VariableDeclarator variable : declaration.getVariables()) {
          if (variable.getNameAsString().equals(name)) {
            return Optional.of(local(variable, variable.getType()));
          }
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<Binding> parameter(List<Parameter> parameters, String name) {
    return parameters.stream()
        .filter(parameter -> parameter.getNameAsString().equals(name))
        .findFirst()
        .map(
            parameter ->
                parameter.isVarArgs()
                    ? new Binding(Binding.Kind.LOCAL, parameter, Optional.empty(), parameter)
                    : local(parameter, parameter.getType()));
  }

  private static Optional<Binding> implicit(
      CompactConstructorDeclaration constructor, String name) {
    RecordDeclaration type = (RecordDeclaration) constructor.getParentNode().orElseThrow();
    return parameter(type.getParameters(), name)
        .map(b -> new Binding(Binding.Kind.IMPLICIT, b.declaration(), b.type(), type));
  }

  private static Binding local(Node declaration, Type type) {
    boolean inferred = type.isVarType() || type.isUnknownType() || type.isUnionType();
    return new Binding(
        Binding.Kind.LOCAL,
        declaration,
        inferred ? Optional.empty() : Optional.of(type),
        declaration);
  }

  /** The field of a class body. */
  static Optional<Binding> field(Node body, String name) {
    for (BodyDeclaration<?> member : members(body)) {
      if (member instanceof FieldDeclaration field) {
        for (VariableDeclarator variable : field.getVariables()) {
          if (variable.getNameAsString().equals(name)) {
            Optional<Type> type = Optional.of(variable.getType());
            return Optional.of(new Binding(Binding.Kind.FIELD, variable, type, body));
          }
        }
      }
    }
    if (body instanceof RecordDeclaration type) {
      return parameter(type.getParameters(), name)
          .map(b -> new Binding(Binding.Kind.FIELD, b.declaration(), b.type(), body));
    }
    if (body instanceof EnumDeclaration type) {
      return type.getEntries().stream()
          .filter(entry -> entry.getNameAsString().equals(name))
          .findFirst()
          .map(entry -> new Binding(Binding.Kind.FIELD, entry, Optional.empty(), body));
    }
    return Optional.empty();
  }
}
