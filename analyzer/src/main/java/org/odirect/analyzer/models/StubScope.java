package org.odirect.analyzer.models;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.odirect.analyzer.models.StubSyntax.Import;
import org.odirect.analyzer.models.StubSyntax.TypeParameter;
import org.odirect.analyzer.models.StubSyntax.TypeRef;
import org.odirect.analyzer.types.JavaType;
import org.odirect.analyzer.types.LibrarySignatures;

/** What the type names at one place of a stub mean. */
final class StubScope {

  /** The bound of type parameters without one. */
  static final JavaType OBJECT = new JavaType.ClassType("java.lang.Object", List.of());

  private static final Set<String> PRIMITIVES =
      Set.of("boolean", "byte", "char", "double", "float", "int", "long", "short", "void");

  private final StubErrors errors;
  private final Predicate<String> known;
  private final String packageName;
  private final Map<String, String> imports;
  private final List<String> onDemand;
  private final String enclosing;
  private final Map<String, JavaType.Variable> variables;
  private final Map<String, Optional<String>> resolved;

  private StubScope(StubScope outer, String enclosing, Map<String, JavaType.Variable> variables) {
    errors = outer.errors;
    known = outer.known;
    packageName = outer.packageName;
    imports = outer.imports;
    onDemand = outer.onDemand;
    this.enclosing = enclosing;
    this.variables = variables;
    resolved = outer.enclosing.equals(enclosing) ? outer.resolved : new HashMap<>();
  }

  /**
   * The scope of a file.
   *
   * @param known whether a qualified name is declared somewhere
   */
  StubScope(
      StubErrors errors, Predicate<String> known, String packageName, List<Import> declarations) {
    this.errors = errors;
    this.known = known;
    this.packageName = packageName;
    enclosing = "";
    variables = Map.of();
    resolved = new HashMap<>();
    imports = new HashMap<>();
    onDemand = new ArrayList<>();
    for (Import declaration : declarations) {
      String name = declaration.name();
      if (declaration.onDemand()) {
        onDemand.add(name);
      } else {
        imports.put(simpleName(name), name);
      }
    }
  }

  /** Complains about an import of what its package does not have. */
  void check(Import declaration) {
    if (!declaration.onDemand() && isMissingFromLibrary(declaration.name())) {
      errors.add(declaration.at(), "cannot resolve import " + declaration.name());
    }
  }

  /** Whether the library knows the package but no such type. */
  private boolean isMissingFromLibrary(String name) {
    int dot = name.lastIndexOf('.');
    return dot > 0 && LibrarySignatures.jdk().covers(name.substring(0, dot)) && !known.test(name);
  }

  private static String simpleName(String name) {
    return name.substring(name.lastIndexOf('.') + 1);
  }

  /** The scope inside a type. */
  StubScope inside(String typeName, List<TypeParameter> parameters) {
    return new StubScope(this, typeName, variables).with(parameters);
  }

  /** The scope in which type parameters are known, by the erasure of their bounds. */
  StubScope with(List<TypeParameter> parameters) {
    if (parameters.isEmpty()) {
      return this;
    }
    Map<String, JavaType.Variable> extended = new HashMap<>(variables);
    parameters.forEach(p -> extended.put(p.name(), new JavaType.Variable(p.name(), OBJECT)));
    StubScope scope = new StubScope(this, enclosing, extended);
    for (JavaType.Variable variable : scope.variables(parameters)) {
      JavaType bound =
          variable.bound() instanceof JavaType.ClassType c
              ? new JavaType.ClassType(c.name(), List.of())
              : variable.bound();
      extended.put(variable.name(), new JavaType.Variable(variable.name(), bound));
    }
    return scope;
  }

  /** Type parameters with their bounds. */
  List<JavaType.Variable> variables(List<TypeParameter> parameters) {
    return parameters.stream()
        .map(p -> new JavaType.Variable(p.name(), p.bound().map(this::type).orElse(OBJECT)))
        .toList();
  }

  /** What a type expression means; {@link JavaType#UNKNOWN} and an error if nothing. */
  JavaType type(TypeRef type) {
    JavaType element = elementType(type);
    for (int i = 0; i < type.dimensions(); i++) {
      element = new JavaType.ArrayType(element);
    }
    return element;
  }

  private JavaType elementType(TypeRef type) {
    String written = type.name();
    if (written.equals("?")) {
      return type.arguments().isEmpty() ? JavaType.UNKNOWN : type(type.arguments().get(0));
    }
    if (PRIMITIVES.contains(written)) {
      return new JavaType.Primitive(written);
    }
    JavaType.Variable variable = variables.get(written);
    if (variable != null) {
      return variable;
    }
    List<JavaType> arguments = new ArrayList<>(type.arguments().size());
    for (TypeRef argument : type.arguments()) {
      arguments.add(type(argument));
    }
    Optional<String> name = resolved.computeIfAbsent(written, this::resolve);
    if (name.isEmpty()) {
      errors.add(type.at(), "cannot resolve type " + written);
      return JavaType.UNKNOWN;
    }
    return new JavaType.ClassType(name.get(), arguments);
  }

  private Optional<String> resolve(String written) {
    int dot = written.indexOf('.');
    Optional<String> first = resolveSimple(dot < 0 ? written : written.substring(0, dot));
    if (dot < 0) {
      return first;
    }
    if (first.isPresent()) {
      return first.map(f -> f + written.substring(dot)).filter(n -> !isMissingFromLibrary(n));
    }
    boolean qualified = Character.isLowerCase(written.charAt(0)) && !isMissingFromLibrary(written);
    return qualified ? Optional.of(written) : Optional.empty();
  }

  private Optional<String> resolveSimple(String name) {
    for (String outer = enclosing;
        outer.length() > packageName.length();
        outer = outer.substring(0, Math.max(0, outer.lastIndexOf('.')))) {
      if (simpleName(outer).equals(name)) {
        return Optional.of(outer);
      }
      if (known.test(outer + "." + name)) {
        return Optional.of(outer + "." + name);
      }
    }
    String imported = imports.get(name);
    if (imported != null) {
      return Optional.of(imported);
    }
    String own = packageName.isEmpty() ? name : packageName + "." + name;
    if (known.test(own)) {
      return Optional.of(own);
    }
    List<String> packages = new ArrayList<>(onDemand);
    packages.add("java.lang");
    return packages.stream().map(p -> p + "." + name).filter(known).findFirst();
  }
}
