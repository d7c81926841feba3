package org.odirect.analyzer.flow;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.odirect.analyzer.models.MethodModel;
import org.odirect.analyzer.models.Role;
import org.odirect.analyzer.models.RoleUse;

/**
 * Memory that is provided to a group of buffers, of which the kernel picks one when it has
 * something to fill it with (man io_uring_provided_buffers.7). Added to a ring of buffers it is the
 * program's until the ring's tail is moved over it. From then on any completion may be the one that
 * names it.
 */
final class Provided {
  /** The token of memory that was added, and that the kernel does not see yet. */
  private static final Value ADDED = new Value.Static("?", "added");

  /** The operator of an operation that the kernel sees: {@code provided(id of what was added)}. */
  private static final String PROVIDED = "provided";

  /** The operator of a call that shows the kernel what was added: {@code provides(group)}. */
  private static final String PROVIDES = "provides";

  /** Some memory may have been picked, or taken back, in a call. */
  private static final Value PICKED = new Value.Expr("picks", List.of(Value.of("any")));

  private Provided() {}

  /** What announces that lent memory was picked. */
  static Set<Value> tokens(MethodModel model, Value id) {
    return Set.of(id, model.indexOf(Role.ENTRY) < 0 ? ADDED : Rings.RINGS);
  }

  /** Whether the kernel does not see the memory yet: it is the program's. */
  static boolean isAdded(Operation operation) {
    return operation.tokens().contains(ADDED);
  }

  /** Whether the flags of an entry say for certain that the kernel picks its memory. */
  static boolean isSelected(CallSite site, MethodModel model) {
    return LibraryCall.subjects(site, model, Role.SELECTS).stream()
        .anyMatch(s -> has(s.value(), s.use()));
  }

  private static boolean has(Value flags, RoleUse use) {
    Long number = Arithmetic.constant(flags);
    if (number != null) {
      return (number & Long.parseLong(use.argument("bits"))) != 0;
    }
    if (flags instanceof Value.Static s) {
      return s.name().equals(use.argument("name"));
    }
    return flags instanceof Value.Expr x
        && (x.operator().equals("|") || x.operands().size() == 1)
        && x.operands().stream().anyMatch(o -> has(o, use));
  }

  /** The operations that the kernel may pick memory for. */
  static List<Operation> lent(State state) {
    return state.operations.values().stream()
        .filter(o -> o.mode() == Operation.Mode.PICKED && !isAdded(o))
        .toList();
  }

  /** What was added to a group and is not seen by the kernel. */
  static List<Operation> added(State state, Value group) {
    return state.operations.values().stream()
        .filter(o -> isAdded(o) && group.unique() && group.equals(Memory.root(o.channel())))
        .toList();
  }

  /** The same memory once the kernel sees it. */
  static Operation seen(Operation added) {
    Value id = new Value.Expr(PROVIDED, List.of(added.id()));
    return added.withId(id).withTokens(Set.of(id, Rings.RINGS));
  }

  /** Notes for callers that a group's memory is seen by the kernel. */
  static void noteSeen(State state, Value group) {
    state.invoked.add(new Value.Expr(PROVIDES, List.of(group)));
  }

  /** Notes for callers that memory may have been picked, or was taken back. */
  static void notePicked(State state) {
    state.invoked.add(PICKED);
  }

  /** The groups that a callee has shown to the kernel. */
  static List<Value> groups(State exit) {
    List<Value> groups = new ArrayList<>();
    for (Value call : exit.invoked) {
      if (call instanceof Value.Expr x && x.operator().equals(PROVIDES)) {
        groups.add(x.operands().get(0));
      }
    }
    return groups;
  }

  /** Whether a callee may have seen to it that provided memory is the program's again. */
  static boolean isPicked(State exit) {
    return exit.invoked.contains(PICKED);
  }
}
