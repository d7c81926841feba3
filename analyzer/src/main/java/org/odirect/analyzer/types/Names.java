package org.odirect.analyzer.types;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.type.Type;
import java.util.Optional;

/**
 * The meaning of names and expressions inside one compilation unit. Not thread-safe; one instance
 * serves one unit and one thread.
 */
public interface Names {

  /** All declarations. */
  TypeIndex index();

  /** The static type of an expression, or {@link JavaType#UNKNOWN}. */
  JavaType typeOf(Expression expression);

  /** The type that a type expression in the source denotes. */
  JavaType declared(Type type);

  /** The declared or inferred ({@code var}, lambda) type of a local variable or parameter. */
  JavaType typeOfLocal(Node declarator);

  /**
   * What a {@code NameExpr} or {@code FieldAccessExpr} denotes.
   *
   * @param name a {@code NameExpr} or {@code FieldAccessExpr}; anything else is {@link
   *     Symbol.Unknown}
   */
  Symbol symbolOf(Expression name);

  /**
   * What a call resolves to.
   *
   * @param call a {@code MethodCallExpr}, {@code ObjectCreationExpr}, {@code
   *     ExplicitConstructorInvocationStmt}, {@code MethodReferenceExpr}, or {@code
   *     EnumConstantDeclaration}
   */
  Callee calleeOf(Node call);

  /** The functional interface type that a lambda or method reference meets, or unknown. */
  JavaType functionalTypeOf(Expression lambdaOrReference);

  /**
   * The value of a compile-time constant expression: an {@link Integer}, {@link Long}, {@link
   * Boolean}, {@link String}, {@link Character} or {@link Double}; constants of other project types
   * and library signatures included.
   */
  Optional<Object> constantOf(Expression expression);

  /**
   * The qualified name of a type declaration node, an anonymous class body ({@code
   * ObjectCreationExpr}), an enum constant with a body, or a local class.
   */
  String nameOf(Node typeDeclaration);

  /** What a name denotes. */
  sealed interface Symbol {
    /**
     * A local variable or parameter.
     *
     * @param name its name
     * @param declaration the node that declares it: {@code VariableDeclarator}, {@code Parameter},
     *     {@code TypePatternExpr}, ...
     */
    record Local(String name, Node declaration) implements Symbol {}

    /**
     * A field.
     *
     * @param field its declaration
     * @param enclosing for an unqualified name, the type of {@code this} or the enclosing type
     *     whose (inherited) member it is; empty for a qualified access
     */
    record Field(ClassInfo.FieldInfo field, String enclosing) implements Symbol {}

    /** A type used as a qualifier. */
    record TypeName(String qualifiedName) implements Symbol {}

    /** The {@code length} of an array. */
    record ArrayLength() implements Symbol {}

    /** Not resolved. */
    record Unknown() implements Symbol {}
  }
}
