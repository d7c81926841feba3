package org.odirect.analyzer.types;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.Parameter;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.InstanceOfExpr;
import com.github.javaparser.ast.expr.LambdaExpr;
import com.github.javaparser.ast.expr.RecordPatternExpr;
import com.github.javaparser.ast.expr.TypePatternExpr;
import com.github.javaparser.ast.expr.VariableDeclarationExpr;
import com.github.javaparser.ast.stmt.ForEachStmt;
import com.github.javaparser.ast.type.ReferenceType;
import com.github.javaparser.ast.type.Type;
import com.github.javaparser.ast.type.UnionType;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import org.odirect.analyzer.types.ClassInfo.MethodInfo;
import org.odirect.analyzer.types.JavaType.ArrayType;
import org.odirect.analyzer.types.JavaType.ClassType;

/** The types of local variables, parameters and pattern variables, written or inferred. */
final class LocalTypes {

  private final ProjectIndex index;
  private final Compatibility compatibility;
  private final Functions functions;
  private final UnitNames names;
  private final IdentityHashMap<Node, JavaType> known = new IdentityHashMap<>();

  LocalTypes(
      ProjectIndex index, Compatibility compatibility, Functions functions, UnitNames names) {
    this.index = index;
    this.compatibility = compatibility;
    this.functions = functions;
    this.names = names;
  }

  JavaType of(Node declaration) {
    JavaType type = known.get(declaration);
    if (type == null) {
      known.put(declaration, JavaType.UNKNOWN); // a variable that depends on itself
      type = compute(declaration);
      known.put(declaration, type);
    }
    return type;
  }

  private JavaType compute(Node declaration) {
    if (declaration instanceof VariableDeclarator variable) {
      return variable.getType().isVarType()
          ? inferred(variable)
          : names.declared(variable.getType());
    }
    if (declaration instanceof Parameter parameter) {
      return parameter(parameter);
    }
    if (declaration instanceof TypePatternExpr pattern) {
      return pattern.getType().isVarType() ? component(pattern) : names.declared(pattern.getType());
    }
    return JavaType.UNKNOWN;
  }

  private JavaType inferred(VariableDeclarator variable) {
    Node parent = NodeScopes.parent(variable);
    if (parent instanceof VariableDeclarationExpr
        && NodeScopes.parent(parent) instanceof ForEachStmt loop
        && Syntax.same(loop.getVariable(), parent)) {
      return element(names.typeOf(loop.getIterable()));
    }
    return variable.getInitializer().map(names::typeOf).orElse(JavaType.UNKNOWN);
  }

  private JavaType element(JavaType iterated) {
    if (iterated instanceof ArrayType array) {
      return array.element();
    }
    Optional<ClassType> iterable = Lineages.asSuper(index, iterated, "java.lang.Iterable");
    if (iterable.isEmpty()) {
      return JavaType.UNKNOWN;
    }
    List<JavaType> arguments = iterable.get().arguments();
    return arguments.isEmpty() ? Types.OBJECT_TYPE : arguments.get(0);
  }

  private JavaType parameter(Parameter parameter) {
    Node parent = NodeScopes.parent(parameter);
    Type written = parameter.getType();
    if (parent instanceof LambdaExpr lambda && (written.isUnknownType() || written.isVarType())) {
      return lambdaParameter(lambda, parameter);
    }
    if (written instanceof UnionType union) {
      return union(union);
    }
    JavaType type = names.declared(written);
    return parameter.isVarArgs() ? new ArrayType(type) : type;
  }

  private JavaType lambdaParameter(LambdaExpr lambda, Parameter parameter) {
    MethodInfo method = functions.functionalMethod(lambda);
    if (method == null || method.parameters().size() != lambda.getParameters().size()) {
      return JavaType.UNKNOWN;
    }
    for (int i = 0; i < lambda.getParameters().size(); i++) {
      if (Syntax.same(lambda.getParameter(i), parameter)) {
        return method.parameters().get(i);
      }
    }
    return JavaType.UNKNOWN;
  }

  private JavaType union(UnionType union) {
    JavaType common = null;
    for (ReferenceType alternative : union.getElements()) {
      JavaType type = names.declared(alternative);
      common = common == null ? type : compatibility.common(common, type);
    }
    return common == null ? JavaType.UNKNOWN : common;
  }

  /** {@code var} in a record pattern has the component's type. */
  private JavaType component(TypePatternExpr pattern) {
    if (!(NodeScopes.parent(pattern) instanceof RecordPatternExpr record)) {
      return JavaType.UNKNOWN;
    }
    JavaType type = recordType(record);
    Optional<ClassInfo> info = index.find(type.erasedName());
    if (info.isEmpty() || info.get().kind() != ClassInfo.Kind.RECORD) {
      return JavaType.UNKNOWN;
    }
    List<ClassInfo.FieldInfo> components =
        info.get().fields().stream().filter(f -> !f.modifiers().contains("static")).toList();
    for (int i = 0; i < record.getPatternList().size() && i < components.size(); i++) {
      if (Syntax.same(record.getPatternList().get(i), pattern)) {
        List<JavaType> arguments = type instanceof ClassType c ? c.arguments() : List.of();
        return Types.substitute(
            components.get(i).type(), Types.bindings(info.get().typeParameters(), arguments));
      }
    }
    return JavaType.UNKNOWN;
  }

  /** A raw record pattern takes its type arguments from the value that is matched. */
  private JavaType recordType(RecordPatternExpr record) {
    JavaType type = names.declared(record.getType());
    boolean raw = type instanceof ClassType c && c.arguments().isEmpty();
    if (raw && NodeScopes.parent(record) instanceof InstanceOfExpr test) {
      JavaType value = names.typeOf(test.getExpression());
      return value.erasedName().equals(type.erasedName()) ? value : type;
    }
    return type;
  }
}
