package org.odirect.analyzer.body;

import org.jspecify.annotations.Nullable;
import org.odirect.analyzer.types.JavaType;

/**
 * A type whose members are being lowered.
 *
 * @param name its qualified name
 * @param inner whether its instances have an enclosing instance, {@code this$0}
 * @param outer the type around it
 * @param enclosing for a local or anonymous class, and types inside one: the code around the class
 */
record TypeContext(
    String name, boolean inner, @Nullable TypeContext outer, @Nullable Frame enclosing) {

  JavaType type() {
    return new JavaType.ClassType(name, java.util.List.of());
  }
}
