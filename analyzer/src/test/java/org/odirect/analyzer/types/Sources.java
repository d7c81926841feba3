package org.odirect.analyzer.types;

import com.github.javaparser.ast.CompilationUnit;
import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.nodeTypes.NodeWithSimpleName;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.odirect.analyzer.syntax.Parser;

/** A few sources in memory, the first of which is opened. */
final class Sources implements ProjectUnits {

  private final Map<String, String> texts = new LinkedHashMap<>();
  private final Map<String, String> owners = new LinkedHashMap<>();
  private final ProjectIndex index = new ProjectIndex(this, TypeLibrary.jdk());
  private final UnitNames names;
  private final CompilationUnit unit;

  private Sources(String... sources) {
    for (int i = 0; i < sources.length; i++) {
      texts.put("F" + i + ".java", sources[i]);
    }
    texts.forEach(this::declare);
    unit = parse("F0.java");
    names = index.open("F0.java", unit);
  }

  static Sources of(String... sources) {
    return new Sources(sources);
  }

  private CompilationUnit parse(String path) {
    var parsed = Parser.parse(path, text(path));
    if (!parsed.notices().isEmpty()) {
      throw new IllegalArgumentException(parsed.notices().toString());
    }
    return parsed.unit().orElseThrow();
  }

  private String text(String path) {
    return texts.getOrDefault(path, "");
  }

  private void declare(String path, String text) {
    CompilationUnit parsed = parse(path);
    String packageName = parsed.getPackageDeclaration().map(p -> p.getNameAsString()).orElse("");
    for (TypeDeclaration<?> type : parsed.getTypes()) {
      owners.putIfAbsent(name(path, packageName, type.getNameAsString()), path);
    }
  }

  ProjectIndex index() {
    return index;
  }

  UnitNames names() {
    return names;
  }

  UnitNames open(int file) {
    String path = "F" + file + ".java";
    return index.open(path, parse(path));
  }

  /** The type of the first expression with that text. */
  String type(String expression) {
    return names.typeOf(expression(expression)).toString();
  }

  String key(String call) {
    return names.calleeOf(expression(call)).key().toString();
  }

  Callee callee(String call) {
    return names.calleeOf(expression(call));
  }

  Optional<Object> constant(String expression) {
    return names.constantOf(expression(expression));
  }

  Expression expression(String text) {
    return unit.findFirst(Expression.class, e -> e.toString().equals(text))
        .orElseThrow(() -> new IllegalArgumentException("no expression " + text + " in " + unit));
  }

  /** The type of the local variable, parameter or pattern variable of that name. */
  String local(String name) {
    Node declaration =
        unit.findFirst(
                Node.class,
                n ->
                    n instanceof NodeWithSimpleName<?> named
                        && named.getNameAsString().equals(name)
                        && !(n instanceof Expression e && e.isMethodCallExpr())
                        && !(n instanceof Expression e && e.isNameExpr()))
            .orElseThrow();
    return names.typeOfLocal(declaration).toString();
  }

  @Override
  public Optional<String> path(String topLevelName) {
    return Optional.ofNullable(owners.get(topLevelName));
  }

  @Override
  public Optional<CompilationUnit> header(String path) {
    return Parser.parseHeader(path, Parser.header(text(path))).unit();
  }

  @Override
  public String name(String path, String packageName, String simpleName) {
    return packageName.isEmpty() ? simpleName : packageName + "." + simpleName;
  }
}
