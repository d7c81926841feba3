package org.odirect.analyzer.types;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** A fixed set of declarations. */
final class DeclaredLibrary implements TypeLibrary {

  private final Map<String, ClassInfo> types;

  private DeclaredLibrary(Map<String, ClassInfo> types) {
    this.types = Map.copyOf(types);
  }

  static DeclaredLibrary of(Iterable<ClassInfo> declarations) {
    Map<String, ClassInfo> types = new HashMap<>();
    declarations.forEach(d -> types.putIfAbsent(d.name(), d));
    return new DeclaredLibrary(types);
  }

  @Override
  public Optional<ClassInfo> find(String qualifiedName) {
    return Optional.ofNullable(types.get(qualifiedName));
  }

  @Override
  public boolean declares(String packageName, String simpleName) {
    return types.containsKey(packageName + "." + simpleName);
  }

  @Override
  public boolean covers(String packageName) {
    return false;
  }

  @Override
  public Optional<Object> constant(String qualifiedName, String field) {
    return Optional.empty();
  }
}
