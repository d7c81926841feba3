package org.odirect.analyzer.models;

import com.google.errorprone.annotations.Immutable;
import java.util.List;
import java.util.Optional;

/**
 * What is said of the content of a field.
 *
 * @param owner the qualified name of the declaring type
 * @param name the simple name
 * @param stored how what is stored there was made, as effects; empty if nothing is said of it
 * @param constant the value of a constant: an {@link Integer}, {@link Long}, {@link Boolean},
 *     {@link Character} or {@link String}
 */
@Immutable
@SuppressWarnings("Immutable") // the constants are immutable
public record FieldModel(String owner, String name, String stored, Optional<Object> constant) {

  /** The effects. */
  public List<Term> effects() {
    return Term.read(stored);
  }
}
