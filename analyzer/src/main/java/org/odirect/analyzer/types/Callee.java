package org.odirect.analyzer.types;

import com.google.errorprone.annotations.Immutable;
import java.util.List;

/**
 * What a call resolves to.
 *
 * @param key the declared method (of the most specific declaring type found); its type or
 *     parameters are {@code ?} where they are not known
 * @param known whether a declaration was found (in the project or the library signatures)
 * @param project whether that declaration is part of the analysed sources
 * @param isStatic whether the method is static
 * @param varargs whether the last parameter is variable-arity
 * @param result the result type at this call, type variables substituted
 * @param parameters the parameter types at this call, type variables substituted; empty if unknown
 * @param thrown the qualified names of the declared exceptions
 */
@Immutable
@SuppressWarnings("Immutable") // the lists are unmodifiable by construction
public record Callee(
    MethodKey key,
    boolean known,
    boolean project,
    boolean isStatic,
    boolean varargs,
    JavaType result,
    List<JavaType> parameters,
    List<String> thrown) {

  public Callee {
    parameters = List.copyOf(parameters);
    thrown = List.copyOf(thrown);
  }
}
