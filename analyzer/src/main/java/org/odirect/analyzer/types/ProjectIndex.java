package org.odirect.analyzer.types;

import com.github.javaparser.ast.CompilationUnit;
import com.github.javaparser.ast.expr.Expression;
import com.google.errorprone.annotations.ThreadSafe;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.odirect.analyzer.types.ClassInfo.FieldInfo;
import org.odirect.analyzer.types.ClassInfo.MethodInfo;
import org.odirect.analyzer.types.JavaType.Variable;

/**
 * The declarations of the analysed sources, completed on demand, over those of the libraries.
 *
 * <p>A unit that is {@linkplain #open opened} contributes all its classes, local and anonymous ones
 * included; of other files only the declarations are read, when a type name leads there. {@link
 * #projectSubtypes} and {@link #implementations} see the opened units only: ask when the last one
 * is open. Thread-safe; the answers do not depend on the order of the questions.
 */
@ThreadSafe
@SuppressWarnings("ThreadSafe") // concurrent maps of immutable values
public final class ProjectIndex implements TypeIndex {

  private final ProjectUnits units;
  private final TypeLibrary library;
  private final Map<String, Declaration> declarations = new ConcurrentHashMap<>();
  private final Map<String, Boolean> loaded = new ConcurrentHashMap<>();
  private final Map<String, Declaration> opened = new ConcurrentHashMap<>();
  private final Map<String, Optional<String>> members = new ConcurrentHashMap<>();
  private final Lineages lineages = new Lineages(this);
  private final Implementations implementations = new Implementations(this);

  /** An index over files and libraries. */
  public ProjectIndex(ProjectUnits units, TypeLibrary library) {
    this.units = units;
    this.library = library;
  }

  /**
   * Adds a unit's classes and gives the meaning of its names. Two calls for one path replace
   * nothing: the first one's declarations stay.
   */
  public UnitNames open(String path, CompilationUnit unit) {
    DeclarationReader.Read read = read(path, unit);
    for (Declaration declaration : read.declarations()) {
      declarations.putIfAbsent(declaration.name(), declaration);
      opened.putIfAbsent(declaration.name(), declaration);
    }
    loaded.put(path, true);
    return new UnitNames(this, read.scopes(), unit);
  }

  /**
   * Whether a unit declares what the one that was opened for its path declares: the same names with
   * the same members and the same constants, in local and anonymous classes, too.
   */
  public boolean declares(String path, CompilationUnit unit) {
    List<Declaration> read = read(path, unit).declarations();
    return read.stream().allMatch(this::isOpened)
        && opened.values().stream().filter(d -> d.info().path().equals(path)).count()
            == read.size();
  }

  private boolean isOpened(Declaration declaration) {
    Declaration known = opened.get(declaration.name());
    return known != null
        && known.info().equals(declaration.info())
        && known.initializers().equals(declaration.initializers());
  }

  private DeclarationReader.Read read(String path, CompilationUnit unit) {
    return DeclarationReader.read(
        unit, new UnitScope(this, unit, path), (p, n) -> units.name(path, p, n));
  }

  @Override
  public Optional<ClassInfo> find(String qualifiedName) {
    Declaration declaration = declaration(qualifiedName);
    return declaration != null ? Optional.of(declaration.info()) : library.find(qualifiedName);
  }

  @Override
  public boolean isSubtype(String name, String ancestor) {
    return name.equals(ancestor) || lineages.of(name).names().contains(ancestor);
  }

  @Override
  public List<String> lineage(String qualifiedName) {
    return List.copyOf(lineages.of(qualifiedName).names());
  }

  @Override
  public List<String> projectSubtypes(String qualifiedName) {
    return implementations.subtypes(qualifiedName);
  }

  @Override
  public List<MethodKey> implementations(MethodKey key) {
    return implementations.of(key);
  }

  @Override
  public Optional<MethodInfo> method(MethodKey key) {
    List<MethodInfo> matches =
        find(key.type()).stream()
            .flatMap(info -> info.methods().stream())
            .filter(m -> Implementations.matches(m.key(), key))
            .toList();
    return matches.size() == 1 ? Optional.of(matches.get(0)) : Optional.empty();
  }

  @Override
  public Optional<FieldInfo> field(String type, String name) {
    for (String at = type; at != null; at = outer(at)) {
      Optional<FieldInfo> field = inheritedField(at, name);
      if (field.isPresent()) {
        return field;
      }
    }
    return Optional.empty();
  }

  @Override
  public Optional<Object> constant(FieldInfo field) {
    return new FieldConstants(this).of(field);
  }

  @Override
  public Optional<MethodInfo> functionalMethod(JavaType functionalInterface) {
    return FunctionalInterfaces.method(this, functionalInterface);
  }

  /** The field as a member of a type, inherited ones included. */
  Optional<FieldInfo> inheritedField(String type, String name) {
    for (String at : lineages.of(type).names()) {
      Optional<ClassInfo> info = find(at);
      if (info.isEmpty()) {
        continue;
      }
      for (FieldInfo field : info.get().fields()) {
        if (field.name().equals(name)) {
          return Optional.of(field);
        }
      }
    }
    return Optional.empty();
  }

  /** Whether all super types of a type are known. */
  boolean isComplete(String type) {
    return lineages.of(type).complete();
  }

  /** The enclosing type, or null. */
  @Nullable String outer(String type) {
    Declaration declaration = declaration(type);
    Optional<String> outer =
        declaration != null ? declaration.outer() : library.find(type).flatMap(ClassInfo::outer);
    return outer.orElse(null);
  }

  Optional<ClassInfo.Kind> kind(String type) {
    Declaration declaration = declaration(type);
    return declaration != null
        ? Optional.of(declaration.kind())
        : library.find(type).map(ClassInfo::kind);
  }

  /** Whether a type is known to have no subtypes. */
  boolean isFinal(String type) {
    Declaration declaration = declaration(type);
    return declaration != null
        ? declaration.isFinal()
        : library.find(type).filter(ClassInfo::isFinal).isPresent();
  }

  List<Variable> typeParameters(String type) {
    Declaration declaration = declaration(type);
    return declaration != null
        ? declaration.typeParameters()
        : library.find(type).map(ClassInfo::typeParameters).orElse(List.of());
  }

  /** The direct super types, the super class first; without Object. */
  List<JavaType> supers(String type) {
    Declaration declaration = declaration(type);
    if (declaration != null) {
      return declaration.supers();
    }
    Optional<ClassInfo> info = library.find(type);
    if (info.isEmpty()) {
      return List.of();
    }
    List<JavaType> out = new ArrayList<>();
    info.get().superclass().filter(t -> !t.equals(Types.OBJECT_TYPE)).ifPresent(out::add);
    out.addAll(info.get().interfaces());
    return out;
  }

  /** Whether a package has a top-level type of that name. */
  boolean declares(String packageName, String simpleName) {
    String name = qualify(packageName, simpleName);
    return units.path(name).isPresent()
        || declarations.containsKey(name)
        || library.declares(packageName, simpleName);
  }

  /** The name of the type that a file means by a qualified name, which may be a member's. */
  String seenFrom(String path, String packageName, String qualifiedName) {
    for (int end = qualifiedName.length(); end > 0; end = qualifiedName.lastIndexOf('.', end - 1)) {
      String topLevel = qualifiedName.substring(0, end);
      if (units.path(topLevel).isPresent()) {
        return units.seenFrom(path, packageName, topLevel) + qualifiedName.substring(end);
      }
    }
    return qualifiedName;
  }

  /** Whether all types of a package are known. */
  boolean covers(String packageName) {
    return library.covers(packageName);
  }

  String qualify(String packageName, String simpleName) {
    return packageName.isEmpty() ? simpleName : packageName + "." + simpleName;
  }

  /** The member type as seen from its owner; by name only if nothing is known of the owner. */
  Optional<String> memberType(String owner, String simpleName) {
    Optional<String> known = knownMemberType(owner, simpleName);
    if (known.isPresent() || kind(owner).isPresent()) {
      return known;
    }
    return Optional.of(owner + "." + simpleName);
  }

  /** The declared member type as seen from its owner, inherited ones included. */
  Optional<String> knownMemberType(String owner, String simpleName) {
    String key = owner + " " + simpleName;
    Optional<String> known = members.get(key);
    if (known != null) {
      return known;
    }
    Optional<String> found = searchMemberType(owner, simpleName);
    if (!Declaration.isResolving()) {
      members.put(key, found);
    }
    return found;
  }

  private Optional<String> searchMemberType(String owner, String simpleName) {
    List<String> todo = new ArrayList<>(List.of(owner));
    for (int i = 0; i < todo.size(); i++) {
      String type = todo.get(i);
      Declaration declaration = declaration(type);
      String member = null;
      if (declaration != null) {
        member = declaration.memberType(simpleName);
      } else if (library.find(type + "." + simpleName).isPresent()) {
        member = type + "." + simpleName;
      }
      if (member != null) {
        return Optional.of(member);
      }
      for (JavaType parent : supers(type)) {
        if (!todo.contains(parent.erasedName())) {
          todo.add(parent.erasedName());
        }
      }
    }
    return Optional.empty();
  }

  /** A type of the analysed sources, read from its file if need be. */
  @Nullable Declaration declaration(String name) {
    Declaration known = declarations.get(name);
    if (known != null) {
      return known;
    }
    for (int end = name.length(); end > 0; end = name.lastIndexOf('.', end - 1)) {
      Optional<String> path = units.path(name.substring(0, end));
      if (path.isPresent()) {
        load(path.get());
        return declarations.get(name);
      }
    }
    return null;
  }

  private void load(String path) {
    if (loaded.containsKey(path)) {
      return;
    }
    Optional<CompilationUnit> unit = units.header(path);
    if (unit.isPresent()) {
      read(path, unit.get()).declarations().forEach(d -> declarations.putIfAbsent(d.name(), d));
    }
    loaded.put(path, true);
  }

  List<Declaration> opened() {
    return List.copyOf(opened.values());
  }

  int openedCount() {
    return opened.size();
  }

  TypeLibrary library() {
    return library;
  }

  /**
   * A field's initializer if it may be a constant; the scope of its names is the declaring type's.
   */
  @Nullable Expression initializer(FieldInfo field) {
    Declaration declaration = declaration(field.owner());
    return declaration == null ? null : declaration.initializer(field.name());
  }
}
