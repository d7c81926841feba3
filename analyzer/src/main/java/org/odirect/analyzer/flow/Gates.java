package org.odirect.analyzer.flow;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;
import org.odirect.analyzer.models.Role;
import org.odirect.analyzer.types.JavaType;

/**
 * What a thread waits for before it goes on, and another one opens: as long as nobody has, what
 * comes after the wait meets nothing that comes before the signal.
 */
final class Gates {
  private final Program program;

  Gates(Program program) {
    this.program = program;
  }

  /**
   * Whether a task comes to its operation only after something that the starter has not done yet,
   * or that both do in turns.
   *
   * @param signalled what the starter has signalled so far
   */
  static boolean holdBack(State state, Task task, Operation operation, Set<Value> signalled) {
    return State.union(operation.waited(), task.after()).stream()
        .filter(gate -> isGate(state, gate))
        .anyMatch(gate -> signals(task, gate) || !isOpen(state, gate, signalled));
  }

  /** Whether a task opens a gate: what it comes after is another's to complete. */
  private static boolean signals(Task task, Value gate) {
    return task.tokens().contains(gate) && !task.after().contains(gate);
  }

  /** Whether what a task touches comes only after something that the starter has not done yet. */
  boolean holdBack(State state, Access access) {
    return access.waited().stream()
        .anyMatch(gate -> isAwaited(state, gate) && !isOpen(state, gate, state.signalled));
  }

  /**
   * Whether one of two tasks waits for the other, or for somebody for whom the other does not wait.
   *
   * @param performer the task that performs the operation
   * @param other the task that touches
   */
  boolean order(State state, Operation operation, Task performer, Access access, Task other) {
    boolean after = access.waited().stream().anyMatch(w -> signals(performer, w));
    boolean before =
        operation.waited().stream()
            .filter(gate -> isGate(state, gate))
            .anyMatch(gate -> isBefore(state, gate, access, other));
    boolean apart =
        access.waited().stream()
            .filter(gate -> isAwaited(state, gate) && !operation.waited().contains(gate))
            .anyMatch(gate -> !isOpen(state, gate, state.signalled));
    return after || before || apart;
  }

  /** Whether the other task touches before the gate opens, or both pass it in turns. */
  private static boolean isBefore(State state, Value gate, Access access, Task other) {
    if (other.tokens().contains(gate)) {
      return access.waited().contains(gate) || !access.signalled().contains(gate);
    }
    return !access.waited().contains(gate) && !isOpen(state, gate, state.signalled);
  }

  /** Whether others may open what is waited for: no I/O in flight does, and no task by its end. */
  private static boolean isGate(State state, Value waited) {
    if (waited instanceof Value.Constant || waited.equals(Rings.RINGS)) {
      return false;
    }
    Allocation made = state.allocations.get(waited);
    boolean known = waited.visible() || (made != null && made.kind().equals(Allocation.OBJECT));
    return known
        && !state.tasks.containsKey(waited)
        && state.operations.values().stream().noneMatch(o -> o.tokens().contains(waited));
  }

  /** The same of what may only have been looked at: an object to wait for, not a flag. */
  private boolean isAwaited(State state, Value waited) {
    Allocation made = state.allocations.get(waited);
    return made != null && isGate(state, waited) && !program.waits(made.type()).isEmpty();
  }

  /** Whether objects of a type are there to be waited for until others signal. */
  static boolean isGate(Program program, JavaType type) {
    return program.waits(type.erasedName()).contains(Role.AWAITS);
  }

  /** How one waits for objects of a type: not by looking at them alone. */
  static Set<Role> waits(Program program, String type) {
    Set<Role> found = EnumSet.noneOf(Role.class);
    program.index().lineage(type).stream()
        .filter(ancestor -> !ancestor.equals("java.lang.Object")) // any object has a monitor
        .flatMap(ancestor -> program.index().find(ancestor).stream())
        .flatMap(info -> info.methods().stream())
        .flatMap(method -> program.model(method.key()).stream())
        .forEach(
            model ->
                Stream.of(Role.AWAITS, Role.WAITS)
                    .filter(r -> model.receiver(r).filter(u -> !u.flag("polled")).isPresent())
                    .forEach(found::add));
    return found;
  }

  /** Whether a gate is open: a latch for several may want more signals than one. */
  private static boolean isOpen(State state, Value gate, Set<Value> signalled) {
    Allocation made = state.allocations.get(gate);
    Long count = made == null ? null : Arithmetic.constant(made.size());
    return signalled.contains(gate) && (count == null || count <= 1);
  }
}
