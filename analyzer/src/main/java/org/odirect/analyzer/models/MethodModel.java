package org.odirect.analyzer.models;

import com.google.errorprone.annotations.Immutable;
import java.util.List;
import java.util.Optional;
import org.odirect.analyzer.types.MethodKey;

/**
 * A signature with roles.
 *
 * @param key the method
 * @param receiver the roles of the receiver
 * @param parameters the roles of each parameter; the last one's hold for all variable-arity
 *     arguments
 * @param result the roles of the result
 * @param origin the stub's name, line and column, for messages
 */
@Immutable
@SuppressWarnings("Immutable") // the lists are unmodifiable by construction
public record MethodModel(
    MethodKey key,
    List<RoleUse> receiver,
    List<List<RoleUse>> parameters,
    List<RoleUse> result,
    String origin) {

  public MethodModel {
    receiver = List.copyOf(receiver);
    parameters = parameters.stream().map(List::copyOf).toList();
    result = List.copyOf(result);
  }

  /** Whether it describes this very method, and not one that it overrides. */
  public boolean describes(MethodKey method) {
    return key.type().equals(method.type())
        && key.name().equals(method.name())
        && key.parameters().size() == method.parameters().size();
  }

  /** Whether it says that the method does nothing that matters. */
  public boolean hasNoRoles() {
    return receiver.isEmpty() && result.isEmpty() && parameters.stream().allMatch(List::isEmpty);
  }

  /** Whether another one says the same. */
  boolean hasSameRoles(MethodModel other) {
    return receiver.equals(other.receiver)
        && parameters.equals(other.parameters)
        && result.equals(other.result);
  }

  /** What the method does, by the ways in which it ends; empty if its roles say it. */
  public List<RoleUse> exits() {
    return result.stream().filter(use -> use.role() == Role.EXIT).toList();
  }

  /** The receiver's use of a role. */
  public Optional<RoleUse> receiver(Role role) {
    return find(receiver, role);
  }

  /** The result's use of a role. */
  public Optional<RoleUse> result(Role role) {
    return find(result, role);
  }

  /**
   * The use of a role by the parameter that an argument meets.
   *
   * @param argument the argument's index; beyond the last parameter it is the variable-arity one
   */
  public Optional<RoleUse> parameter(int argument, Role role) {
    if (parameters.isEmpty()) {
      return Optional.empty();
    }
    int last = parameters.size() - 1;
    return find(parameters.get(Math.min(argument, last)), role)
        .filter(use -> argument <= last || !use.flag("first"));
  }

  /** The index of the first parameter with a role, or -1. */
  public int indexOf(Role role) {
    for (int i = 0; i < parameters.size(); i++) {
      if (find(parameters.get(i), role).isPresent()) {
        return i;
      }
    }
    return -1;
  }

  private static Optional<RoleUse> find(List<RoleUse> uses, Role role) {
    for (RoleUse use : uses) {
      if (use.role() == role) {
        return Optional.of(use);
      }
    }
    return Optional.empty();
  }
}
