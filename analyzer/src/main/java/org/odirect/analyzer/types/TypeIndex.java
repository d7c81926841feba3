package org.odirect.analyzer.types;

import java.util.List;
import java.util.Optional;

/** Every declaration that is known: the analysed sources, stubs, and the library signatures. */
public interface TypeIndex {

  /** The declaration of a qualified name, if any is known. */
  Optional<ClassInfo> find(String qualifiedName);

  /**
   * Whether {@code name} is {@code ancestor} or provably inherits from it. False when that is not
   * known.
   */
  boolean isSubtype(String name, String ancestor);

  /** The type itself and all known super types, nearest first, each once. */
  List<String> lineage(String qualifiedName);

  /** The known direct and indirect subtypes among the analysed sources, sorted by name. */
  List<String> projectSubtypes(String qualifiedName);

  /**
   * The methods of the analysed sources that a call of {@code key} may run: the method itself if it
   * has a body (looked up in super types as well), and its overriders, sorted.
   */
  List<MethodKey> implementations(MethodKey key);

  /** The method's declaration, if known. */
  Optional<ClassInfo.MethodInfo> method(MethodKey key);

  /** The field as seen from a type (own, inherited, or of an enclosing type's lineage). */
  Optional<ClassInfo.FieldInfo> field(String type, String name);

  /** The value of a field that is a compile-time constant, if it is known. */
  Optional<Object> constant(ClassInfo.FieldInfo field);

  /**
   * The single abstract method of a functional interface.
   *
   * @return empty if the type is not known or has none
   */
  Optional<ClassInfo.MethodInfo> functionalMethod(JavaType functionalInterface);
}
