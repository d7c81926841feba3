package org.odirect.analyzer.body;

import com.google.errorprone.annotations.Immutable;
import org.odirect.analyzer.types.JavaType;

/**
 * A local variable, parameter or temporary of one body. Names are unique within a body: a shadowed
 * or repeated name gets a {@code #2} suffix, temporaries are {@code %1, %2, ...}, the receiver is
 * {@code this}.
 *
 * @param name the unique name
 * @param type the declared or inferred type
 */
@Immutable
@SuppressWarnings("Immutable") // JavaType's implementations are immutable
public record Local(String name, JavaType type) {

  /** Whether the lowering made this local for an intermediate result. */
  public boolean isTemporary() {
    return name.startsWith("%");
  }

  @Override
  public String toString() {
    return name;
  }
}
