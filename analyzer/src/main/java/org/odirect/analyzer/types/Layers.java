package org.odirect.analyzer.types;

import java.util.List;
import java.util.Optional;

/** Libraries asked one after the other. */
final class Layers implements TypeLibrary {

  private final List<TypeLibrary> layers;

  Layers(List<TypeLibrary> layers) {
    this.layers = List.copyOf(layers);
  }

  @Override
  public Optional<ClassInfo> find(String qualifiedName) {
    return layers.stream().flatMap(l -> l.find(qualifiedName).stream()).findFirst();
  }

  @Override
  public boolean declares(String packageName, String simpleName) {
    return layers.stream().anyMatch(l -> l.declares(packageName, simpleName));
  }

  @Override
  public boolean covers(String packageName) {
    return layers.stream().anyMatch(l -> l.covers(packageName));
  }

  @Override
  public Optional<Object> constant(String qualifiedName, String field) {
    return layers.stream().flatMap(l -> l.constant(qualifiedName, field).stream()).findFirst();
  }

  @Override
  public boolean isSymbol(String qualifiedName, String field) {
    return layers.stream().anyMatch(l -> l.isSymbol(qualifiedName, field));
  }
}
