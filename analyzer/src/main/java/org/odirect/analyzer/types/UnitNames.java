package org.odirect.analyzer.types;

import com.github.javaparser.ast.CompilationUnit;
import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.expr.AnnotationExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.type.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.odirect.analyzer.types.ClassInfo.FieldInfo;
import org.odirect.analyzer.types.JavaType.ClassType;

/**
 * The names of one compilation unit, resolved by declared types. Made by {@link ProjectIndex#open}.
 * Answers are kept per node; the syntax tree must not change. Not thread-safe; recursive, so that
 * deeply nested expressions want a {@link org.odirect.analyzer.threads.DeepStack}.
 */
public final class UnitNames implements Names {

  private final ProjectIndex index;
  private final NodeScopes scopes;
  private final CompilationUnit unit;
  private final Symbols symbols;
  private final ExpressionTypes types;
  private final LocalTypes localTypes;
  private final Functions functions;
  private final Constants constants;

  UnitNames(ProjectIndex index, NodeScopes scopes, CompilationUnit unit) {
    this.index = index;
    this.scopes = scopes;
    this.unit = unit;
    Compatibility compatibility = new Compatibility(index);
    Inference inference = new Inference(index, compatibility);
    Members members = new Members(index);
    symbols = new Symbols(index, scopes, members, this);
    MethodReferences references =
        new MethodReferences(index, members, compatibility, inference, this);
    types = new ExpressionTypes(index, compatibility, this);
    Overloads overloads =
        new Overloads(index, compatibility, new FunctionShapes(index, types, references), types);
    Calls calls = new Calls(index, scopes, members, overloads, inference, types, this);
    functions = new Functions(index, calls, inference, compatibility, references, this);
    types.connect(calls);
    localTypes = new LocalTypes(index, compatibility, functions, this);
    constants = new Constants(index, this);
  }

  /** The syntax tree. */
  public CompilationUnit unit() {
    return unit;
  }

  @Override
  public ProjectIndex index() {
    return index;
  }

  @Override
  public JavaType typeOf(Expression expression) {
    return types.of(expression);
  }

  @Override
  public JavaType declared(Type type) {
    return scopes.scopeOf(type).resolve(TypeRef.of(type));
  }

  /** The type of an annotation; unknown if only an import on demand could tell. */
  public JavaType typeOf(AnnotationExpr annotation) {
    return namedType(annotation.getNameAsString(), annotation);
  }

  @Override
  public JavaType typeOfLocal(Node declarator) {
    return localTypes.of(declarator);
  }

  /** {@inheritDoc} The scope of a method reference, a {@code TypeExpr}, is accepted as well. */
  @Override
  public Symbol symbolOf(Expression name) {
    return symbols.of(name);
  }

  @Override
  public Callee calleeOf(Node call) {
    return functions.callee(call);
  }

  @Override
  public JavaType functionalTypeOf(Expression lambdaOrReference) {
    return functions.functionType(lambdaOrReference);
  }

  @Override
  public Optional<Object> constantOf(Expression expression) {
    return constants.of(expression);
  }

  @Override
  public String nameOf(Node typeDeclaration) {
    String name = scopes.nameOf(typeDeclaration);
    return name == null ? JavaType.UNKNOWN.erasedName() : name;
  }

  /** What the context wants an expression to be. */
  JavaType wanted(Expression expression) {
    return functions.wanted(expression);
  }

  /** The name of the class around a node. */
  String enclosingType(Node node) {
    Node type = scopes.enclosingClass(node);
    return type == null ? JavaType.UNKNOWN.erasedName() : nameOf(type);
  }

  /** The names of the classes around a node, the innermost first. */
  List<String> enclosingTypes(Node node) {
    List<String> names = new ArrayList<>();
    for (Node at = scopes.enclosingClass(node); at != null; at = scopes.enclosingClass(at)) {
      names.add(nameOf(at));
    }
    return names;
  }

  /** The type of {@code this} in a class. */
  ClassType thisType(String name) {
    return new ClassType(name, List.copyOf(index.typeParameters(name)));
  }

  /** The super class of a class, or Object. */
  JavaType superType(String name) {
    return index.find(name).flatMap(ClassInfo::superclass).orElse(Types.OBJECT_TYPE);
  }

  /** The type that a dotted name denotes where a node stands. */
  JavaType namedType(String name, Node use) {
    return scopes.scopeOf(use).qualified(name);
  }

  /** The type of what an unqualified name denotes. */
  JavaType typeOfSymbol(Symbol symbol) {
    if (symbol instanceof Symbol.Local local) {
      return typeOfLocal(local.declaration());
    }
    if (symbol instanceof Symbol.Field field) {
      return field.enclosing().isEmpty()
          ? field.field().type()
          : typeOfField(thisType(field.enclosing()), field.field());
    }
    return symbol instanceof Symbol.TypeName type
        ? Types.named(type.qualifiedName())
        : JavaType.UNKNOWN;
  }

  /** The type of a member of a value. */
  JavaType typeOfMember(JavaType owner, Symbol member) {
    if (member instanceof Symbol.ArrayLength) {
      return Types.INT;
    }
    return member instanceof Symbol.Field field
        ? typeOfField(owner, field.field())
        : JavaType.UNKNOWN;
  }

  private JavaType typeOfField(JavaType owner, FieldInfo field) {
    boolean isStatic = field.modifiers().contains("static");
    @Nullable ClassType seen =
        isStatic ? null : Lineages.asSuper(index, owner, field.owner()).orElse(null);
    if (seen == null) {
      return field.type();
    }
    return Types.substitute(
        field.type(), Types.bindings(index.typeParameters(field.owner()), seen.arguments()));
  }
}
