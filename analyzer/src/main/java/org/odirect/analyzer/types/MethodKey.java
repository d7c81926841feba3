package org.odirect.analyzer.types;

import com.google.errorprone.annotations.Immutable;
import java.util.List;

/**
 * Identifies a method: the key of models, summaries and facts.
 *
 * @param type the qualified name of the declaring type, {@code java.util.Map.Entry}; {@code ?} if
 *     unknown
 * @param name the method's name, {@code <init>} for a constructor
 * @param parameters the erased qualified names of the parameter types, {@code ?} where unknown
 */
@Immutable
@SuppressWarnings("Immutable") // the list is unmodifiable by construction
public record MethodKey(String type, String name, List<String> parameters)
    implements Comparable<MethodKey> {

  /** The name of constructors. */
  public static final String CONSTRUCTOR = "<init>";

  public MethodKey {
    parameters = List.copyOf(parameters);
  }

  @Override
  public int compareTo(MethodKey other) {
    return toString().compareTo(other.toString());
  }

  /** The key as people write it: {@code java.nio.ByteBuffer.put(int, byte)}. */
  @Override
  public String toString() {
    return type + "." + name + "(" + String.join(", ", parameters) + ")";
  }
}
