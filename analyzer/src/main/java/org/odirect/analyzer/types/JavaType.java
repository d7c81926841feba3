package org.odirect.analyzer.types;

import com.google.errorprone.annotations.Immutable;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A type as far as the sources tell it. Never guessed: what cannot be resolved is {@link Unknown}.
 *
 * <p>A {@link ClassType} may be known by name only (an import names it, nobody declares it); {@link
 * TypeIndex#find} then has no answer for it.
 */
public sealed interface JavaType {

  /** The type of everything that could not be resolved. */
  JavaType UNKNOWN = new Unknown();

  /** The type of a method that returns nothing. */
  JavaType VOID = new Primitive("void");

  /** The erased name: {@code java.util.Map.Entry}, {@code byte[]}, {@code long}, or {@code ?}. */
  String erasedName();

  /** A class, interface, enum, record or annotation type with its type arguments (empty = raw). */
  @Immutable
  @SuppressWarnings("Immutable") // the list is unmodifiable by construction
  record ClassType(String name, List<JavaType> arguments) implements JavaType {
    public ClassType {
      arguments = List.copyOf(arguments);
    }

    @Override
    public String erasedName() {
      return name;
    }

    @Override
    public String toString() {
      if (arguments.isEmpty()) {
        return name;
      }
      return arguments.stream()
          .map(JavaType::toString)
          .collect(Collectors.joining(", ", name + "<", ">"));
    }
  }

  /** An array; {@code byte[][]} is an array of an array. */
  @Immutable
  @SuppressWarnings("Immutable")
  record ArrayType(JavaType element) implements JavaType {
    @Override
    public String erasedName() {
      return element.erasedName() + "[]";
    }

    @Override
    public String toString() {
      return element + "[]";
    }
  }

  /** A primitive type, {@code void}, or {@code null} (the type of the null literal). */
  @Immutable
  record Primitive(String name) implements JavaType {
    @Override
    public String erasedName() {
      return name;
    }

    @Override
    public String toString() {
      return name;
    }
  }

  /** A type variable that could not be substituted. */
  @Immutable
  @SuppressWarnings("Immutable")
  record Variable(String name, JavaType bound) implements JavaType {
    @Override
    public String erasedName() {
      return bound.erasedName();
    }

    @Override
    public String toString() {
      return name;
    }
  }

  /** Not resolved. */
  @Immutable
  record Unknown() implements JavaType {
    @Override
    public String erasedName() {
      return "?";
    }

    @Override
    public String toString() {
      return "?";
    }
  }
}
