package org.odirect.analyzer.types;

import com.github.javaparser.ast.CompilationUnit;
import com.github.javaparser.ast.ImportDeclaration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** The scope of a file: its types, imports and package. Thread-safe. */
final class UnitScope extends TypeScope {

  private static final String LANGUAGE_PACKAGE = "java.lang";

  private final ProjectIndex index;
  private final String packageName;
  private final String path;
  private final Map<String, String> ownTypes = new HashMap<>();
  private final Map<String, String> singleTypes = new HashMap<>();
  private final Map<String, List<String>> singleStatics = new HashMap<>();
  private final List<String> onDemand = new ArrayList<>();
  private final List<String> onDemandStatics = new ArrayList<>();
  private final Map<String, Optional<JavaType>> resolved = new ConcurrentHashMap<>();
  private boolean complete = true;

  UnitScope(ProjectIndex index, CompilationUnit unit, String path) {
    this.index = index;
    this.path = path;
    packageName = unit.getPackageDeclaration().map(p -> p.getNameAsString()).orElse("");
    unit.getImports().forEach(this::add);
  }

  private void add(ImportDeclaration declaration) {
    if (declaration.isModule()) {
      complete = false;
      return;
    }
    String written = declaration.getNameAsString();
    String simple = written.substring(written.lastIndexOf('.') + 1);
    String name = seen(written);
    int dot = name.lastIndexOf('.');
    if (declaration.isAsterisk()) {
      (declaration.isStatic() ? onDemandStatics : onDemand).add(name);
    } else if (dot < 0) {
      complete = false;
    } else if (declaration.isStatic()) {
      singleStatics.computeIfAbsent(simple, n -> new ArrayList<>()).add(name.substring(0, dot));
    } else {
      singleTypes.putIfAbsent(simple, name);
    }
  }

  /** Registers a top-level type of this file; before the first look-up. */
  void declare(String simpleName, String qualifiedName) {
    ownTypes.putIfAbsent(simpleName, qualifiedName);
  }

  /** The index's name of the type that a qualified name means in this file. */
  String seen(String qualifiedName) {
    return index.seenFrom(path, packageName, qualifiedName);
  }

  ProjectIndex index() {
    return index;
  }

  String packageName() {
    return packageName;
  }

  String path() {
    return path;
  }

  /** The types whose static members of that name are imported, the single imports first. */
  List<String> staticOwners(String member) {
    List<String> owners = new ArrayList<>(singleStatics.getOrDefault(member, List.of()));
    owners.addAll(onDemandStatics);
    return owners;
  }

  /** Whether a static import names this member. */
  boolean importsStatic(String member) {
    return singleStatics.containsKey(member);
  }

  @Override
  UnitScope unit() {
    return this;
  }

  @Override
  @Nullable JavaType simple(String name) {
    Optional<JavaType> known = resolved.get(name);
    if (known == null) {
      known = Optional.ofNullable(find(name)).map(Types::named);
      resolved.put(name, known);
    }
    return known.orElse(null);
  }

  private @Nullable String find(String name) {
    String own = ownTypes.get(name);
    if (own != null) {
      return own;
    }
    String imported = singleTypes.get(name);
    if (imported != null) {
      return canonical(imported);
    }
    for (String owner : singleStatics.getOrDefault(name, List.of())) {
      Optional<String> member = index.knownMemberType(owner, name);
      if (member.isPresent()) {
        return member.get();
      }
    }
    if (index.declares(packageName, name)) {
      return seen(index.qualify(packageName, name));
    }
    String found = onDemand(name);
    if (found != null) {
      return found;
    }
    return complete && allOnDemandKnown() && isTypeName(name)
        ? index.qualify(packageName, name)
        : null;
  }

  private @Nullable String onDemand(String name) {
    for (String prefix : onDemand) {
      if (index.declares(prefix, name)) {
        return seen(index.qualify(prefix, name));
      }
      Optional<String> member = index.knownMemberType(prefix, name);
      if (member.isPresent()) {
        return member.get();
      }
    }
    if (index.declares(LANGUAGE_PACKAGE, name)) {
      return index.qualify(LANGUAGE_PACKAGE, name);
    }
    for (String owner : onDemandStatics) {
      Optional<String> member = index.knownMemberType(owner, name);
      if (member.isPresent()) {
        return member.get();
      }
    }
    return null;
  }

  /** Only then is a type that is found nowhere one of the same package. */
  private boolean allOnDemandKnown() {
    return onDemand.stream().allMatch(p -> index.covers(p) || index.kind(p).isPresent())
        && onDemandStatics.stream().allMatch(t -> index.kind(t).isPresent());
  }

  /** An imported member type may be declared by a super type of the one that is named. */
  private String canonical(String imported) {
    int dot = imported.lastIndexOf('.');
    String owner = imported.substring(0, dot);
    int ownerDot = owner.lastIndexOf('.');
    if (!isTypeName(owner.substring(ownerDot + 1))) {
      return imported;
    }
    return index.knownMemberType(owner, imported.substring(dot + 1)).orElse(imported);
  }
}
