package org.odirect.analyzer.models;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.odirect.analyzer.types.ClassInfo;

/** The syntax tree of a stub file. Places ({@code at}) are indexes into the text. */
final class StubSyntax {

  private StubSyntax() {}

  /** A file. */
  record Unit(String packageName, List<Import> imports, List<Declared> types) {}

  /** An import; {@code name} is the package's if it is on demand. */
  record Import(String name, boolean onDemand, int at) {}

  /** An annotation with its members; a single one is called {@code value}. */
  record Annotation(String name, Map<String, Value> members, int at) {}

  /**
   * The value of a member.
   *
   * @param form what it looks like: {@code NAME} for a constant, {@code TEXT} for a string
   * @param text its text; of a qualified name the last part, of a string what is inside
   * @param classes the types of the class literals
   */
  record Value(RoleArguments.Form form, String text, List<TypeRef> classes) {}

  /**
   * A type where it is used.
   *
   * @param name as written; {@code ?} for a wildcard, whose bound is the only argument
   * @param arguments the type arguments
   * @param dimensions the number of array dimensions
   */
  record TypeRef(String name, List<TypeRef> arguments, int dimensions, int at) {
    TypeRef array(int more) {
      return more == 0 ? this : new TypeRef(name, arguments, dimensions + more, at);
    }
  }

  /** A type parameter with its first bound. */
  record TypeParameter(String name, Optional<TypeRef> bound) {}

  /**
   * A declared type.
   *
   * @param superclass of a class
   * @param interfaces the implemented ones; of an interface, the extended ones
   */
  record Declared(
      ClassInfo.Kind kind,
      String name,
      List<Annotation> annotations,
      Set<String> modifiers,
      List<TypeParameter> parameters,
      Optional<TypeRef> superclass,
      List<TypeRef> interfaces,
      List<Field> fields,
      List<Callable> callables,
      List<Declared> types) {}

  /** A field, with the value of a constant; an enum constant has no type. */
  record Field(
      String name,
      List<Annotation> annotations,
      Set<String> modifiers,
      Optional<TypeRef> type,
      Optional<Value> constant,
      int at) {}

  /** A method; a constructor has no result. */
  record Callable(
      String name,
      List<Annotation> annotations,
      Set<String> modifiers,
      List<TypeParameter> typeParameters,
      Optional<TypeRef> result,
      Optional<Parameter> receiver,
      List<Parameter> parameters,
      List<TypeRef> thrown,
      int at) {}

  /** A parameter; the type of a variable-arity one is its array. */
  record Parameter(String name, List<Annotation> annotations, TypeRef type, boolean varargs) {}
}
