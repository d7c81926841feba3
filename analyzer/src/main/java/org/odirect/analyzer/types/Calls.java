package org.odirect.analyzer.types;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.EnumConstantDeclaration;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import com.github.javaparser.ast.stmt.ExplicitConstructorInvocationStmt;
import com.github.javaparser.ast.type.ClassOrInterfaceType;
import com.github.javaparser.ast.type.Type;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.odirect.analyzer.types.JavaType.ArrayType;
import org.odirect.analyzer.types.JavaType.ClassType;
import org.odirect.analyzer.types.Members.Candidate;
import org.odirect.analyzer.types.Names.Symbol;

/**
 * Finds the methods and constructors that calls mean, before lambdas and contexts are looked at.
 */
final class Calls {

  private static final String GET_CLASS = "getClass";

  private final ProjectIndex index;
  private final NodeScopes scopes;
  private final Members members;
  private final Overloads overloads;
  private final Inference inference;
  private final ExpressionTypes types;
  private final UnitNames names;
  private final IdentityHashMap<Node, Resolution> known = new IdentityHashMap<>();

  Calls(
      ProjectIndex index,
      NodeScopes scopes,
      Members members,
      Overloads overloads,
      Inference inference,
      ExpressionTypes types,
      UnitNames names) {
    this.index = index;
    this.scopes = scopes;
    this.members = members;
    this.overloads = overloads;
    this.inference = inference;
    this.types = types;
    this.names = names;
  }

  /** What a method call, creation, constructor call or enum constant means. */
  Resolution resolve(Node call) {
    Resolution resolution = known.get(call);
    if (resolution == null) {
      resolution = compute(call);
      known.put(call, resolution);
    }
    return resolution;
  }

  private Resolution compute(Node call) {
    if (call instanceof MethodCallExpr method) {
      return method(method);
    }
    if (call instanceof ObjectCreationExpr creation) {
      return creation(creation);
    }
    if (call instanceof ExplicitConstructorInvocationStmt constructor) {
      return constructorCall(constructor);
    }
    if (call instanceof EnumConstantDeclaration constant) {
      Node parent = NodeScopes.parent(constant);
      String type = parent == null ? null : scopes.nameOf(parent);
      return constructor(Types.named(type == null ? "?" : type), false, constant.getArguments());
    }
    return Resolution.byName("?", "?", List.of(), false);
  }

  private Resolution method(MethodCallExpr call) {
    List<JavaType> written = new ArrayList<>();
    call.getTypeArguments().ifPresent(l -> l.forEach(t -> written.add(names.declared(t))));
    Optional<Expression> scope = call.getScope();
    JavaType type =
        scope.isPresent() ? names.typeOf(scope.get()) : Types.named(names.enclosingType(call));
    Resolution resolution =
        scope.isPresent()
            ? qualified(call, scope.get(), type, written)
            : unqualified(call, written);
    return call.getNameAsString().equals(GET_CLASS) && call.getArguments().isEmpty()
        ? resolution.withResult(new ClassType("java.lang.Class", List.of(Types.erase(type))))
        : resolution;
  }

  private Resolution qualified(
      MethodCallExpr call, Expression receiver, JavaType type, List<JavaType> written) {
    String name = call.getNameAsString();
    if (type instanceof ArrayType) {
      Resolution resolution = onType(Types.OBJECT_TYPE, call, written);
      return name.equals("clone") ? resolution.withResult(type) : resolution;
    }
    ClassType owner = Types.asClass(type);
    if (owner == null) {
      return Resolution.byName("?", name, call.getArguments(), false);
    }
    Resolution resolution = onType(owner, call, written);
    boolean isType = names.symbolOf(receiver) instanceof Symbol.TypeName;
    return resolution.known() || !isType
        ? resolution
        : Resolution.byName(resolution.key().type(), name, call.getArguments(), true);
  }

  private Resolution onType(ClassType owner, MethodCallExpr call, List<JavaType> written) {
    String name = call.getNameAsString();
    List<Candidate> candidates = members.methods(owner, name, names.enclosingType(call));
    Resolution found = select(candidates, call.getArguments(), written, null);
    return found != null
        ? found
        : Resolution.byName(declaringByName(owner.name()), name, call.getArguments(), false);
  }

  /**
   * A method that no known super type declares must be that of the unknown one, if there is one.
   */
  private String declaringByName(String type) {
    if (index.kind(type).isEmpty()) {
      return type;
    }
    List<String> unknown =
        index.lineage(type).stream().filter(t -> index.kind(t).isEmpty()).toList();
    return unknown.size() == 1 ? unknown.get(0) : type;
  }

  private Resolution unqualified(MethodCallExpr call, List<JavaType> written) {
    String name = call.getNameAsString();
    List<String> enclosing = names.enclosingTypes(call);
    for (String type : enclosing) {
      List<Candidate> candidates = members.methods(names.thisType(type), name, type);
      Resolution found = select(candidates, call.getArguments(), written, null);
      if (found != null) {
        return found;
      }
    }
    List<Candidate> imported = new ArrayList<>();
    for (String owner : scopes.unit().staticOwners(name)) {
      members.methods(Types.named(owner), name, null).stream()
          .filter(Candidate::isStatic)
          .forEach(imported::add);
    }
    Resolution found = select(imported, call.getArguments(), written, null);
    if (found != null) {
      return found;
    }
    if (scopes.unit().importsStatic(name)) {
      String owner = scopes.unit().staticOwners(name).get(0);
      return Resolution.byName(owner, name, call.getArguments(), true);
    }
    return Resolution.byName(inheritedByName(enclosing), name, call.getArguments(), false);
  }

  private String inheritedByName(List<String> enclosing) {
    List<String> incomplete = enclosing.stream().filter(t -> !index.isComplete(t)).toList();
    return incomplete.size() == 1 ? declaringByName(incomplete.get(0)) : "?";
  }

  private Resolution creation(ObjectCreationExpr creation) {
    JavaType type = types.createdType(creation);
    ClassType created = Types.asClass(type);
    if (created == null) {
      return Resolution.byName("?", MethodKey.CONSTRUCTOR, creation.getArguments(), false);
    }
    boolean isInterface =
        index.kind(created.name()).filter(k -> k == ClassInfo.Kind.INTERFACE).isPresent();
    if (isInterface) {
      Resolution object = constructor(Types.OBJECT_TYPE, false, creation.getArguments());
      return object.withResult(created);
    }
    return constructor(created, isDiamond(creation.getType()), creation.getArguments());
  }

  static boolean isDiamond(ClassOrInterfaceType type) {
    return type.getTypeArguments().filter(List<Type>::isEmpty).isPresent();
  }

  private Resolution constructorCall(ExplicitConstructorInvocationStmt call) {
    String self = names.enclosingType(call);
    JavaType type = names.thisType(self);
    if (!call.isThis()) {
      type = names.superType(self);
    }
    ClassType target = Types.asClass(type);
    return target == null
        ? Resolution.byName("?", MethodKey.CONSTRUCTOR, call.getArguments(), false)
        : constructor(target, false, call.getArguments());
  }

  private Resolution constructor(ClassType type, boolean diamond, List<Expression> arguments) {
    List<JavaType> open = new ArrayList<>();
    index
        .typeParameters(type.name())
        .forEach(p -> open.add(new JavaType.Variable(p.name() + "'", p.bound())));
    JavaType result = diamond && !open.isEmpty() ? new ClassType(type.name(), open) : type;
    Resolution found = select(members.constructors(type, diamond), arguments, List.of(), result);
    return found != null
        ? found
        : Resolution.byName(type.name(), MethodKey.CONSTRUCTOR, arguments, false)
            .withResult(Types.named(type.name()));
  }

  private @Nullable Resolution select(
      List<Candidate> candidates,
      List<Expression> arguments,
      List<JavaType> written,
      @Nullable JavaType created) {
    if (candidates.isEmpty()) {
      return null;
    }
    Overloads.Selection selection = overloads.select(candidates, arguments);
    List<Candidate> chosen = selection.candidates();
    if (chosen.isEmpty()) {
      return null;
    }
    Candidate first = chosen.get(0);
    Map<String, JavaType> values = new HashMap<>();
    for (int i = 0; i < written.size() && i < first.method().typeParameters().size(); i++) {
      values.put(first.method().typeParameters().get(i).name() + "'", written.get(i));
    }
    boolean single = chosen.size() == 1;
    Resolution resolution =
        new Resolution(
            single ? first.method().key() : commonKey(chosen),
            true,
            index.declaration(first.method().key().type()) != null,
            first.isStatic(),
            first.isVarargs(),
            selection.spread(),
            single ? first.formals() : List.of(),
            created != null ? created : commonResult(chosen),
            first.variables().keySet(),
            !written.isEmpty(),
            values,
            first.method().thrown(),
            arguments);
    return single && written.isEmpty() ? withValues(resolution) : resolution;
  }

  /** The key of several methods: what they do not agree on is unknown. */
  private static MethodKey commonKey(List<Candidate> candidates) {
    MethodKey first = candidates.get(0).method().key();
    List<String> parameters = new ArrayList<>(first.parameters());
    String type = first.type();
    for (Candidate candidate : candidates) {
      MethodKey key = candidate.method().key();
      if (!key.type().equals(type)) {
        type = JavaType.UNKNOWN.erasedName();
      }
      for (int i = 0; i < parameters.size(); i++) {
        boolean same =
            i < key.parameters().size() && key.parameters().get(i).equals(parameters.get(i));
        if (!same) {
          parameters.set(i, JavaType.UNKNOWN.erasedName());
        }
      }
    }
    return new MethodKey(type, first.name(), parameters);
  }

  private static JavaType commonResult(List<Candidate> candidates) {
    JavaType first = candidates.get(0).result();
    return candidates.stream().allMatch(c -> c.result().equals(first)) ? first : JavaType.UNKNOWN;
  }

  private Resolution withValues(Resolution resolution) {
    if (resolution.variables().isEmpty()) {
      return resolution;
    }
    Map<String, JavaType> values = new HashMap<>();
    List<Expression> arguments = resolution.arguments();
    for (int i = 0; i < arguments.size(); i++) {
      if (!FunctionShapes.isFunction(arguments.get(i))) {
        inference.argument(
            resolution.formal(i),
            types.standalone(arguments.get(i)),
            resolution.variables(),
            values);
      }
    }
    return resolution.withValues(values);
  }
}
