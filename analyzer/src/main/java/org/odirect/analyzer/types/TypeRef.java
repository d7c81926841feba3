package org.odirect.analyzer.types;

import com.github.javaparser.ast.type.ClassOrInterfaceType;
import com.github.javaparser.ast.type.IntersectionType;
import com.github.javaparser.ast.type.PrimitiveType;
import com.github.javaparser.ast.type.Type;
import com.github.javaparser.ast.type.VoidType;
import com.github.javaparser.ast.type.WildcardType;
import java.util.ArrayList;
import java.util.List;

/**
 * A type as written, detached from its syntax tree.
 *
 * @param kind what it is
 * @param name the name as written, dotted; of a primitive type its keyword
 * @param arguments the type arguments of the last segment; a diamond is one unknown argument
 * @param dimensions how often {@code []} follows
 */
record TypeRef(Kind kind, String name, List<TypeRef> arguments, int dimensions) {

  /** What a type expression is. */
  enum Kind {
    NAMED,
    PRIMITIVE,
    /** {@code var}, a lambda parameter's missing type, an unbounded wildcard. */
    UNKNOWN
  }

  static final TypeRef NOTHING = new TypeRef(Kind.UNKNOWN, "", List.of(), 0);

  TypeRef {
    arguments = List.copyOf(arguments);
  }

  static TypeRef named(String name) {
    return new TypeRef(Kind.NAMED, name, List.of(), 0);
  }

  static TypeRef primitive(String name) {
    return new TypeRef(Kind.PRIMITIVE, name, List.of(), 0);
  }

  /** The type with one more dimension. */
  TypeRef array() {
    return new TypeRef(kind, name, arguments, dimensions + 1);
  }

  static TypeRef of(Type type) {
    int dimensions = 0;
    Type element = type;
    while (element.isArrayType()) {
      element = element.asArrayType().getComponentType();
      dimensions++;
    }
    TypeRef base = element(element);
    return new TypeRef(base.kind, base.name, base.arguments, dimensions);
  }

  private static TypeRef element(Type type) {
    if (type instanceof ClassOrInterfaceType named) {
      return new TypeRef(Kind.NAMED, named.getNameWithScope(), arguments(named), 0);
    }
    if (type instanceof PrimitiveType primitive) {
      return primitive(primitive.getType().asString());
    }
    if (type instanceof VoidType) {
      return primitive("void");
    }
    if (type instanceof WildcardType wildcard) {
      return wildcard.getExtendedType().or(wildcard::getSuperType).map(TypeRef::of).orElse(NOTHING);
    }
    if (type instanceof IntersectionType intersection && !intersection.getElements().isEmpty()) {
      return of(intersection.getElements().get(0));
    }
    return NOTHING;
  }

  private static List<TypeRef> arguments(ClassOrInterfaceType type) {
    List<TypeRef> arguments = new ArrayList<>();
    type.getTypeArguments().ifPresent(list -> list.forEach(t -> arguments.add(of(t))));
    boolean diamond = type.getTypeArguments().isPresent() && arguments.isEmpty();
    return diamond ? List.of(NOTHING) : arguments;
  }
}
