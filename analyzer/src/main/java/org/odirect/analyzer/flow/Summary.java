package org.odirect.analyzer.flow;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The effect of a body on its parameters, its receiver, the heap and its result: one state per
 * group of paths, conditional on the caller through its facts. Never written after construction.
 *
 * @param normal the states at the normal exit
 * @param exceptional the states at the exceptional exit, each with what was thrown
 * @param known whether the body was analysed; false while a recursion is being resolved
 */
record Summary(List<State> normal, List<State> exceptional, boolean known) {

  /** How many calls above a blocking operation callers still look at it. */
  private static final int FELT_CALLS = 3;

  /** The same for an operation that is left in flight. */
  private static final int IN_FLIGHT_CALLS = 5;

  /** The same for one whose completion is returned: the caller who gets it has to wait for it. */
  static final int RETURNED_CALLS = 10;

  /** Of a body that is not analysed (yet). */
  static final Summary UNKNOWN = new Summary(List.of(), List.of(), false);

  /** The states at both exits. */
  Stream<State> exits() {
    return Stream.concat(normal.stream(), exceptional.stream());
  }

  /** Whether callers may feel that something was submitted, opened or started. */
  boolean felt() {
    return exits().anyMatch(Summary::felt);
  }

  /** Whether memory is lent for longer than the call. */
  boolean lendsOn() {
    return exits()
        .anyMatch(
            exit ->
                !exit.operations.isEmpty()
                    || !exit.tasks.isEmpty()
                    || exit.invoked.stream().anyMatch(Submissions::isSubmission));
  }

  /** Whether rings of submissions and completions are used. */
  boolean usesRings() {
    return exits()
        .anyMatch(
            exit ->
                exit.reaped != 0
                    || exit.waited.contains(Rings.RINGS)
                    || exit.invoked.stream().anyMatch(Submissions::isSubmission)
                    || exit.operations.values().stream().anyMatch(o -> o.mode().isQueued()));
  }

  /**
   * Whether something is opened with DIRECT.
   *
   * @param options the names of the options that ask for it
   */
  boolean isDirect(Set<String> options) {
    return exits()
        .anyMatch(
            exit ->
                exit.allocations.values().stream()
                        .flatMap(a -> a.options().stream())
                        .anyMatch(o -> o.equals(Values.DIRECT) || isNamed(o, options))
                    || Stream.concat(exit.operations.values().stream(), exit.finished.stream())
                        .anyMatch(o -> o.direct() != Operation.Direct.NO));
  }

  private static boolean isNamed(Value option, Set<String> names) {
    return option instanceof Value.Static s && names.contains(s.owner() + "." + s.name());
  }

  /** Whether futures are cancelled. */
  boolean cancels() {
    return exits().anyMatch(exit -> !exit.cancelled.isEmpty());
  }

  /** Whether the caller passes the channel: only it knows how that was opened. */
  private static boolean passed(Value channel) {
    return channel instanceof Value.Parameter p && p.index() >= 0;
  }

  /** Whether who starts the method on another thread may touch what it waits for meanwhile. */
  private static boolean isOnOwnMemory(Operation operation) {
    return operation.mode() != Operation.Mode.BLOCKING
        && operation.calls().size() < 2
        && Memory.root(operation.memory()) instanceof Value.Field f
        && (f.base().equals(Values.THIS) || isCaptured(f.base()));
  }

  private static boolean isCaptured(Value object) {
    return object instanceof Value.Field f && f.base().equals(Values.CLOSURE);
  }

  private static boolean felt(State exit) {
    return exit.operations.values().stream()
            .anyMatch(
                o -> o.calls().size() < (exit.tokensReach(o) ? RETURNED_CALLS : IN_FLIGHT_CALLS))
        || exit.invoked.stream().anyMatch(Submissions::isSubmission)
        || exit.tasks.values().stream().anyMatch(t -> !t.operations().isEmpty())
        || (!exit.marks.isEmpty() && exit.result != null)
        || exit.finished.stream().anyMatch(Summary::isOnOwnMemory)
        || exit.finished.stream()
            .anyMatch(
                o ->
                    o.mode() == Operation.Mode.BLOCKING
                        && o.calls().size() < FELT_CALLS
                        && (o.direct() != Operation.Direct.NO
                            || passed(o.channel())
                            || !o.retained()));
  }
}
