package org.odirect.analyzer.types;

import java.util.List;
import java.util.Optional;

/**
 * Declarations that are not part of the analysed sources: signatures of the JDK, types in stubs.
 * Implementations are thread-safe.
 */
public interface TypeLibrary {

  /** A library that knows nothing. */
  TypeLibrary NONE = new Layers(List.of());

  /** The declaration of a qualified name, member types joined with dots. */
  Optional<ClassInfo> find(String qualifiedName);

  /** Whether a package has a public top-level type of that simple name. */
  boolean declares(String packageName, String simpleName);

  /** Whether all public types of a package are known. */
  boolean covers(String packageName);

  /** The value of a constant that a type itself declares, if it is known. */
  Optional<Object> constant(String qualifiedName, String field);

  /** Whether a constant is known by its name: its value would tell less. */
  boolean isSymbol(String qualifiedName, String field);

  /** Several libraries as one; the first that knows a type wins. */
  static TypeLibrary of(List<TypeLibrary> layers) {
    return new Layers(layers);
  }

  /** The JDK's API. */
  static TypeLibrary jdk() {
    return JdkLibrary.INSTANCE;
  }
}
