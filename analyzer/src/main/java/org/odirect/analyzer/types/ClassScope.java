package org.odirect.analyzer.types;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The body of a class: its member types and inherited ones. */
final class ClassScope extends TypeScope {

  private final Declaration declaration;
  private final LocalScope parent;

  /**
   * @param parent the scope of the class's header: its type parameters and what surrounds it
   */
  ClassScope(Declaration declaration, LocalScope parent) {
    this.declaration = declaration;
    this.parent = parent;
  }

  @Override
  @Nullable JavaType simple(String name) {
    JavaType variable = parent.own(name);
    if (variable != null) {
      return variable;
    }
    if (name.equals(declaration.simpleName())) {
      return Types.named(declaration.name());
    }
    Optional<String> member = unit().index().knownMemberType(declaration.name(), name);
    return member.isPresent() ? Types.named(member.get()) : parent.simple(name);
  }

  @Override
  UnitScope unit() {
    return parent.unit();
  }
}
