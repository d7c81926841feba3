package org.odirect.analyzer.models;

import com.google.errorprone.annotations.ThreadSafe;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.odirect.analyzer.types.ClassInfo;
import org.odirect.analyzer.types.TypeLibrary;

/** The declarations in stubs; each is resolved when it is first asked for. */
@ThreadSafe
final class StubLibrary implements TypeLibrary {
  private final StubModels models;

  @SuppressWarnings("ThreadSafe") // a concurrent map of immutable values
  private final Map<String, Optional<ClassInfo>> found = new ConcurrentHashMap<>();

  StubLibrary(StubModels models) {
    this.models = models;
  }

  @Override
  public Optional<ClassInfo> find(String qualifiedName) {
    return models.typeNames().contains(qualifiedName)
        ? found.computeIfAbsent(qualifiedName, models::type)
        : Optional.empty();
  }

  @Override
  public boolean declares(String packageName, String simpleName) {
    return models.typeNames().contains(packageName + "." + simpleName);
  }

  @Override
  public boolean covers(String packageName) {
    return false;
  }

  @Override
  public Optional<Object> constant(String qualifiedName, String field) {
    return models.layers(qualifiedName).stream()
        .flatMap(type -> type.marks().field(field).stream())
        .flatMap(model -> model.constant().stream())
        .findFirst();
  }

  @Override
  public boolean isSymbol(String qualifiedName, String field) {
    return models.directOptions().contains(qualifiedName + "." + field);
  }
}
