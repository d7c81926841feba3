package org.odirect.analyzer.types;

import com.google.errorprone.annotations.Immutable;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A declared type: of the analysed sources, of the library signatures, or of a stub.
 *
 * @param name the qualified name; member types are joined with a dot, anonymous and local classes
 *     get {@code Outer$1}, {@code Outer$1Local}
 * @param kind class, interface, enum, record or annotation
 * @param typeParameters the type parameters in order, each with its bound
 * @param superclass the direct super class, if declared
 * @param interfaces the direct super interfaces
 * @param fields the declared fields, enum constants and record components
 * @param methods the declared methods and constructors
 * @param annotations the annotations as written (simple or qualified) with their first argument's
 *     text, or an empty string
 * @param outer the enclosing type's name
 * @param isStatic whether no enclosing instance exists
 * @param isFinal whether it cannot be extended
 * @param project whether it is part of the analysed sources
 * @param path the file that declares it, empty for library types
 */
@Immutable
@SuppressWarnings("Immutable") // the collections are unmodifiable by construction
public record ClassInfo(
    String name,
    Kind kind,
    List<JavaType.Variable> typeParameters,
    Optional<JavaType> superclass,
    List<JavaType> interfaces,
    List<FieldInfo> fields,
    List<MethodInfo> methods,
    Map<String, String> annotations,
    Optional<String> outer,
    boolean isStatic,
    boolean isFinal,
    boolean project,
    String path) {

  /** The kinds of declarations. */
  public enum Kind {
    CLASS,
    INTERFACE,
    ENUM,
    RECORD,
    ANNOTATION
  }

  /**
   * A field, enum constant or record component.
   *
   * @param owner the qualified name of the declaring type
   * @param name the simple name
   * @param type the declared type
   * @param modifiers the Java keywords: {@code private, static, final, volatile}...
   * @param annotations as {@link ClassInfo#annotations}
   */
  @Immutable
  @SuppressWarnings("Immutable")
  public record FieldInfo(
      String owner,
      String name,
      JavaType type,
      Set<String> modifiers,
      Map<String, String> annotations) {}

  /**
   * A method or constructor.
   *
   * @param key its identity
   * @param typeParameters its own type parameters
   * @param result the declared result type
   * @param parameters the declared parameter types
   * @param thrown the qualified names of the declared exceptions
   * @param modifiers the Java keywords; {@code abstract} also for bodiless interface methods,
   *     {@code varargs} for variable arity
   * @param annotations as {@link ClassInfo#annotations}
   */
  @Immutable
  @SuppressWarnings("Immutable")
  public record MethodInfo(
      MethodKey key,
      List<JavaType.Variable> typeParameters,
      JavaType result,
      List<JavaType> parameters,
      List<String> thrown,
      Set<String> modifiers,
      Map<String, String> annotations) {}
}
