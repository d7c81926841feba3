package org.odirect.rules.mutate;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.expr.SimpleName;
import com.github.javaparser.ast.nodeTypes.NodeWithSimpleName;
import com.github.javaparser.ast.type.Type;
import java.util.Optional;

/**
 * What a simple name means.
 *
 * @param kind what declares it
 * @param declaration the declarator, parameter or pattern
 * @param type the type as it is written, unless it is inferred
 * @param owner for fields the class body: a type declaration or an anonymous class
 */
record Binding(Kind kind, Node declaration, Optional<Type> type, Node owner) {

  /** What declares a name. */
  enum Kind {
    /** A local variable, resource, or parameter of anything. */
    LOCAL,
    /** A parameter without declaration of its own: of a compact constructor. */
    IMPLICIT,
    /** A pattern variable; where it is in scope depends on the flow. */
    PATTERN,
    /** A field, record component or enum constant. */
    FIELD
  }

  /** Where the name is declared. */
  SimpleName name() {
    return ((NodeWithSimpleName<?>) declaration).getName();
  }
}
