package org.odirect.rules.mutate;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.ClassOrInterfaceDeclaration;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.AssignExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.FieldAccessExpr;
import com.github.javaparser.ast.expr.LambdaExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import com.github.javaparser.ast.expr.ThisExpr;
import com.github.javaparser.ast.expr.UnaryExpr;
import com.github.javaparser.ast.stmt.BlockStmt;
import com.github.javaparser.ast.stmt.ExpressionStmt;
import com.github.javaparser.ast.stmt.LocalClassDeclarationStmt;
import com.github.javaparser.ast.stmt.LocalRecordDeclarationStmt;
import com.github.javaparser.ast.stmt.ReturnStmt;
import com.github.javaparser.ast.type.Type;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Mutators that move calls into private methods of the same class. The moved call stands for its
 * old line, and so does the call of the new method: it does not matter which of the two a finding
 * names.
 */
final class Extraction {
  private static final Set<String> ASYNCHRONOUS = Set.of("AsynchronousFileChannel");
  private static final Set<String> BLOCKING = Set.of("FileChannel", "SeekableByteChannel");
  private static final Set<String> MEMORY =
      Set.of("ByteBuffer", "MappedByteBuffer", "MemorySegment");
  private static final Set<String> FUTURES = Set.of("Future", "CompletableFuture");
  private static final Set<String> TRANSFERS = Set.of("read", "write");

  private final Source source;
  private final Edits edits;
  private int number;

  private Extraction(Source source, Edits edits) {
    this.source = source;
    this.edits = edits;
  }

  /** Moves transfers of channels. */
  static void submissions(Source source, Edits edits) {
    Extraction extraction = new Extraction(source, edits);
    for (MethodCallExpr call : source.all(MethodCallExpr.class)) {
      if (TRANSFERS.contains(call.getNameAsString())) {
        String receiver = extraction.receiver(call);
        if (ASYNCHRONOUS.contains(receiver)) {
          extraction.extract(call, Set.of());
        } else if (BLOCKING.contains(receiver)) {
          extraction.extract(call, Set.of("java.io.IOException"));
        }
      }
    }
  }

  /** Moves statements that use buffers and segments. */
  static void touches(Source source, Edits edits) {
    Extraction extraction = new Extraction(source, edits);
    for (MethodCallExpr call : source.all(MethodCallExpr.class)) {
      if (call.getParentNode().orElse(null) instanceof ExpressionStmt
          && MEMORY.contains(extraction.receiver(call))) {
        extraction.extract(call, Set.of());
      }
    }
  }

  /** Moves waits for futures. */
  static void waits(Source source, Edits edits) {
    Extraction extraction = new Extraction(source, edits);
    for (MethodCallExpr call : source.all(MethodCallExpr.class)) {
      String name = call.getNameAsString();
      if (!FUTURES.contains(extraction.receiver(call))) {
        continue;
      }
      if (name.equals("get")) {
        Set<String> exceptions =
            new TreeSet<>(
                Set.of("InterruptedException", "java.util.concurrent.ExecutionException"));
        if (!call.getArguments().isEmpty()) {
          exceptions.add("java.util.concurrent.TimeoutException");
        }
        extraction.extract(call, exceptions);
      } else if (name.equals("join")) {
        extraction.extract(call, Set.of());
      }
    }
  }

  /** Moves one call into a method of its own, if all that it needs can be passed. */
  private void extract(MethodCallExpr call, Set<String> exceptions) {
    Optional<MethodDeclaration> method = Scopes.around(call, MethodDeclaration.class);
    Optional<String> result = result(call);
    Optional<Map<String, String>> parameters = parameters(call);
    Node body = Scopes.body(call);
    boolean possible =
        method.isPresent()
            && method.get().getTypeParameters().isEmpty()
            && mayHaveMore(body)
            && source.onOneLine(call)
            && isPlain(call)
            && result.isPresent()
            && parameters.isPresent();
    if (!possible) {
      return;
    }
    String name = "extracted" + ++number;
    String arguments = String.join(", ", parameters.orElseThrow().keySet());
    edits.replace(call, name + "(" + arguments + ")");
    String declared =
        parameters.orElseThrow().entrySet().stream()
            .map(parameter -> parameter.getValue() + " " + parameter.getKey())
            .collect(Collectors.joining(", "));
    String signature =
        (body instanceof ObjectCreationExpr ? "" : "private ")
            + (Scopes.isStatic(call) ? "static " : "")
            + result.orElseThrow()
            + " "
            + name
            + "("
            + declared
            + ")"
            + (exceptions.isEmpty() ? "" : " throws " + String.join(", ", exceptions));
    boolean returns = !result.orElseThrow().equals("void");
    edits.insert(
        source.end(body) - 1,
        " " + signature + " { " + (returns ? "return " : ""),
        Edits.verbatim(call),
        "; } ");
  }

  /** Whether a body can get another method: an interface's not, nor one behind a diamond. */
  private static boolean mayHaveMore(Node body) {
    boolean isInterface = body instanceof ClassOrInterfaceDeclaration type && type.isInterface();
    boolean inferred =
        body instanceof ObjectCreationExpr made && made.getType().isUsingDiamondOperator();
    return !isInterface && !inferred;
  }

  /** Whether nothing in the call but the call itself can throw a checked exception. */
  private static boolean isPlain(MethodCallExpr call) {
    return call.findAll(MethodCallExpr.class).size() == 1
        && call.findFirst(ObjectCreationExpr.class).isEmpty()
        && call.findFirst(LambdaExpr.class).isEmpty()
        && call.findFirst(AssignExpr.class).isEmpty()
        && call.findFirst(UnaryExpr.class, Extraction::changes).isEmpty();
  }

  private static boolean changes(UnaryExpr unary) {
    return switch (unary.getOperator()) {
      case PREFIX_INCREMENT, PREFIX_DECREMENT, POSTFIX_INCREMENT, POSTFIX_DECREMENT -> true;
      default -> false;
    };
  }

  /** The type that the new method returns; empty if it is not written in the file. */
  private Optional<String> result(MethodCallExpr call) {
    Node user = call.getParentNode().orElseThrow();
    if (user instanceof ExpressionStmt) {
      boolean unused = user.getParentNode().orElse(null) instanceof BlockStmt;
      return unused ? Optional.of("void") : Optional.empty();
    }
    if (user instanceof VariableDeclarator variable && !variable.getType().isVarType()) {
      return type(variable.getType());
    }
    if (user instanceof ReturnStmt && Scopes.around(user, LambdaExpr.class).isEmpty()) {
      return Scopes.around(user, MethodDeclaration.class).flatMap(m -> type(m.getType()));
    }
    boolean submission =
        TRANSFERS.contains(call.getNameAsString())
            && ASYNCHRONOUS.contains(receiver(call))
            && call.getArguments().size() == 2
            && user instanceof MethodCallExpr;
    return submission ? Optional.of("java.util.concurrent.Future<Integer>") : Optional.empty();
  }

  /** The locals that a call uses, with their types; empty if one of the types is not written. */
  private Optional<Map<String, String>> parameters(MethodCallExpr call) {
    Map<String, String> result = new LinkedHashMap<>();
    for (NameExpr use : call.findAll(NameExpr.class)) {
      Optional<Binding> binding = Scopes.resolve(use.getNameAsString(), use);
      if (binding.isEmpty() || binding.get().kind() == Binding.Kind.FIELD) {
        continue;
      }
      Optional<String> type = binding.get().type().flatMap(this::type);
      if (type.isEmpty() || binding.get().kind() != Binding.Kind.LOCAL) {
        return Optional.empty();
      }
      result.put(use.getNameAsString(), type.get());
    }
    return Optional.of(result);
  }

  /** A type as it can be written at the end of a class. */
  private Optional<String> type(Type type) {
    String text = source.text(type);
    Set<String> local = new TreeSet<>();
    source
        .all(LocalClassDeclarationStmt.class)
        .forEach(s -> local.add(s.getClassDeclaration().getNameAsString()));
    source
        .all(LocalRecordDeclarationStmt.class)
        .forEach(s -> local.add(s.getRecordDeclaration().getNameAsString()));
    boolean known = local.stream().noneMatch(text::contains);
    return known ? Optional.of(text) : Optional.empty();
  }

  /** The simple name of a receiver's declared type, or nothing. */
  private String receiver(MethodCallExpr call) {
    Optional<Expression> scope = call.getScope();
    Optional<Binding> binding = Optional.empty();
    if (scope.isPresent() && scope.get() instanceof NameExpr name) {
      binding = Scopes.resolve(name.getNameAsString(), name);
    } else if (scope.isPresent()
        && scope.get() instanceof FieldAccessExpr access
        && access.getScope() instanceof ThisExpr) {
      binding = Scopes.field(Scopes.body(call), access.getNameAsString());
    }
    String type = binding.flatMap(Binding::type).map(source::text).orElse("");
    return type.replaceFirst("<.*", "");
  }
}
