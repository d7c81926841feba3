package org.odirect.analyzer.types;

import com.google.errorprone.annotations.Immutable;
import java.util.List;
import org.jspecify.annotations.Nullable;

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

  // Written out as for values of the analysis: keys are looked up all the time.
  @Override
  public boolean equals(@Nullable Object other) {
    return this == other
        || (other instanceof MethodKey key
            && name.equals(key.name)
            && type.equals(key.type)
            && parameters.equals(key.parameters));
  }

  @Override
  public int hashCode() {
    return 31 * (31 * type.hashCode() + name.hashCode()) + parameters.size();
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
