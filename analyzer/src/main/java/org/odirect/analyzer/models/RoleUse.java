package org.odirect.analyzer.models;

import com.google.errorprone.annotations.Immutable;
import java.util.Map;

/**
 * One role at one position.
 *
 * @param role the role
 * @param arguments the annotation's members as text ({@code value} for the single one): {@code
 *     KERNEL_READS}, {@code true}, {@code java.util.concurrent.ExecutionException}
 */
@Immutable
@SuppressWarnings("Immutable") // the map is unmodifiable by construction
public record RoleUse(Role role, Map<String, String> arguments) {

  public RoleUse {
    arguments = Map.copyOf(arguments);
  }

  /** The single member, or an empty string. */
  public String value() {
    return argument("value");
  }

  /** A member's text, or an empty string. */
  public String argument(String name) {
    return arguments.getOrDefault(name, "");
  }

  /** Whether a boolean member is true. */
  public boolean flag(String name) {
    return argument(name).equals("true");
  }
}
