package org.odirect.analyzer.types;

import com.github.javaparser.Position;
import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.NodeList;
import com.github.javaparser.ast.body.CallableDeclaration;
import com.github.javaparser.ast.body.CompactConstructorDeclaration;
import com.github.javaparser.ast.body.RecordDeclaration;
import com.github.javaparser.ast.expr.BinaryExpr;
import com.github.javaparser.ast.expr.ConditionalExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.LambdaExpr;
import com.github.javaparser.ast.expr.SwitchExpr;
import com.github.javaparser.ast.expr.VariableDeclarationExpr;
import com.github.javaparser.ast.stmt.BlockStmt;
import com.github.javaparser.ast.stmt.CatchClause;
import com.github.javaparser.ast.stmt.ExpressionStmt;
import com.github.javaparser.ast.stmt.ForEachStmt;
import com.github.javaparser.ast.stmt.ForStmt;
import com.github.javaparser.ast.stmt.IfStmt;
import com.github.javaparser.ast.stmt.Statement;
import com.github.javaparser.ast.stmt.SwitchEntry;
import com.github.javaparser.ast.stmt.SwitchStmt;
import com.github.javaparser.ast.stmt.TryStmt;
import com.github.javaparser.ast.stmt.WhileStmt;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Finds the declaration of a local variable, parameter or pattern variable by name. Blocks are
 * indexed once, so that long methods cost no more than long files.
 */
final class LocalVariables {

  private final Patterns patterns = new Patterns();
  private final IdentityHashMap<Node, Map<String, List<Node>>> blocks = new IdentityHashMap<>();

  /**
   * The declaration that {@code child} sees as its parent {@code parent} declares it.
   *
   * @param use where the name is used
   * @return null if the parent declares no such variable
   */
  @Nullable Node declaredBy(Node parent, Node child, String name, Node use) {
    if (parent instanceof BlockStmt block) {
      return inBlock(block, block.getStatements(), name, use);
    }
    if (parent instanceof SwitchStmt || parent instanceof SwitchExpr) {
      return child instanceof SwitchEntry entry ? inSwitch(parent, entry, name, use) : null;
    }
    if (parent instanceof Expression expression) {
      return inExpression(expression, child, name);
    }
    if (parent instanceof Statement statement) {
      return inStatement(statement, child, name);
    }
    return inDeclaration(parent, child, name);
  }

  private @Nullable Node inExpression(Expression parent, Node child, String name) {
    if (parent instanceof LambdaExpr lambda) {
      return named(lambda.getParameters(), name);
    }
    if (parent instanceof BinaryExpr binary && Syntax.same(child, binary.getRight())) {
      return switch (binary.getOperator()) {
        case AND -> named(patterns.of(binary.getLeft()).whenTrue(), name);
        case OR -> named(patterns.of(binary.getLeft()).whenFalse(), name);
        default -> null;
      };
    }
    if (parent instanceof ConditionalExpr conditional
        && !Syntax.same(child, conditional.getCondition())) {
      Patterns.Bindings bindings = patterns.of(conditional.getCondition());
      boolean isThen = Syntax.same(child, conditional.getThenExpr());
      return named(isThen ? bindings.whenTrue() : bindings.whenFalse(), name);
    }
    if (parent instanceof VariableDeclarationExpr declaration) {
      return named(declaration.getVariables(), name);
    }
    return null;
  }

  private @Nullable Node inStatement(Statement parent, Node child, String name) {
    if (parent instanceof IfStmt choice && !Syntax.same(child, choice.getCondition())) {
      Patterns.Bindings bindings = patterns.of(choice.getCondition());
      boolean isThen = Syntax.same(child, choice.getThenStmt());
      return named(isThen ? bindings.whenTrue() : bindings.whenFalse(), name);
    }
    if (parent instanceof WhileStmt loop && Syntax.same(child, loop.getBody())) {
      return named(patterns.of(loop.getCondition()).whenTrue(), name);
    }
    if (parent instanceof ForStmt loop) {
      return inFor(loop, child, name);
    }
    if (parent instanceof ForEachStmt loop && Syntax.same(child, loop.getBody())) {
      return named(loop.getVariable().getVariables(), name);
    }
    if (parent instanceof TryStmt attempt && isInScopeOfResources(attempt, child)) {
      return inResources(attempt, name);
    }
    return null;
  }

  private static boolean isInScopeOfResources(TryStmt attempt, Node child) {
    return Syntax.same(child, attempt.getTryBlock()) || isOneOf(attempt.getResources(), child);
  }

  private static boolean isOneOf(NodeList<? extends Node> nodes, Node node) {
    for (Node candidate : nodes) {
      if (Syntax.same(candidate, node)) {
        return true;
      }
    }
    return false;
  }

  private static @Nullable Node inResources(TryStmt attempt, String name) {
    for (Expression resource : attempt.getResources()) {
      if (resource instanceof VariableDeclarationExpr declaration) {
        Node found = named(declaration.getVariables(), name);
        if (found != null) {
          return found;
        }
      }
    }
    return null;
  }

  private @Nullable Node inFor(ForStmt loop, Node child, String name) {
    for (Expression initializer : loop.getInitialization()) {
      if (initializer instanceof VariableDeclarationExpr declaration) {
        Node found = named(declaration.getVariables(), name);
        if (found != null) {
          return found;
        }
      }
    }
    boolean bound = loop.getCompare().filter(c -> !Syntax.same(c, child)).isPresent();
    return bound ? named(patterns.of(loop.getCompare().get()).whenTrue(), name) : null;
  }

  private static @Nullable Node inDeclaration(Node parent, Node child, String name) {
    if (parent instanceof CallableDeclaration<?> callable) {
      return named(callable.getParameters(), name);
    }
    if (parent instanceof CatchClause clause) {
      return named(List.of(clause.getParameter()), name);
    }
    boolean compact =
        parent instanceof RecordDeclaration && child instanceof CompactConstructorDeclaration;
    return compact ? named(((RecordDeclaration) parent).getParameters(), name) : null;
  }

  /** Labels bind in their own entry; declarations are seen by all later entries. */
  private @Nullable Node inSwitch(Node parent, SwitchEntry entry, String name, Node use) {
    List<Node> bound = new ArrayList<>();
    entry.getLabels().forEach(label -> Patterns.collect(label, bound));
    Node found = named(bound, name);
    if (found != null) {
      return found;
    }
    found = entry.getGuard().map(g -> named(patterns.of(g).whenTrue(), name)).orElse(null);
    if (found != null) {
      return found;
    }
    List<Statement> all = new ArrayList<>();
    NodeList<SwitchEntry> entries =
        parent instanceof SwitchStmt s ? s.getEntries() : ((SwitchExpr) parent).getEntries();
    if (!blocks.containsKey(parent)) {
      entries.forEach(e -> all.addAll(e.getStatements()));
    }
    return inBlock(parent, all, name, use);
  }

  private @Nullable Node inBlock(
      Node block, List<? extends Statement> statements, String name, Node use) {
    Map<String, List<Node>> index = blocks.get(block);
    if (index == null) {
      index = indexed(statements);
      blocks.put(block, index);
    }
    List<Node> candidates = index.get(name);
    if (candidates == null) {
      return null;
    }
    Node found = null;
    for (Node candidate : candidates) {
      if (isBefore(candidate, use)) {
        found = candidate;
      }
    }
    return found;
  }

  private Map<String, List<Node>> indexed(List<? extends Statement> statements) {
    Map<String, List<Node>> index = new HashMap<>();
    for (Statement statement : statements) {
      if (statement instanceof ExpressionStmt expression
          && expression.getExpression() instanceof VariableDeclarationExpr declaration) {
        declaration.getVariables().forEach(v -> add(index, v));
      } else {
        patterns.introducedBy(statement).forEach(v -> add(index, v));
      }
    }
    return index;
  }

  private static void add(Map<String, List<Node>> index, Node declaration) {
    String name = Patterns.nameOf(declaration);
    if (name != null) {
      index.computeIfAbsent(name, n -> new ArrayList<>(1)).add(declaration);
    }
  }

  private static boolean isBefore(Node declaration, Node use) {
    Position declared = declaration.getBegin().orElse(null);
    Position used = use.getBegin().orElse(null);
    return declared == null || used == null || !used.isBefore(declared);
  }

  private static @Nullable Node named(List<? extends Node> declarations, String name) {
    for (Node declaration : declarations) {
      if (name.equals(Patterns.nameOf(declaration))) {
        return declaration;
      }
    }
    return null;
  }
}
