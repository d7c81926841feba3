package org.odirect.analyzer.flow;

import java.util.List;

/**
 * The effect of a body on its parameters, its receiver, the heap and its result: one state per
 * group of paths, conditional on the caller through its facts. Never written after construction.
 *
 * @param normal the states at the normal exit
 * @param exceptional the states at the exceptional exit, each with what was thrown
 * @param known whether the body was analysed; false while a recursion is being resolved
 */
record Summary(List<State> normal, List<State> exceptional, boolean known) {

  /** Of a body that is not analysed (yet). */
  static final Summary UNKNOWN = new Summary(List.of(), List.of(), false);

  /** Whether callers may feel that something was submitted, opened or started. */
  boolean felt() {
    return normal.stream().anyMatch(Summary::felt) || exceptional.stream().anyMatch(Summary::felt);
  }

  private static boolean felt(State exit) {
    return !exit.operations.isEmpty()
        || !exit.tasks.isEmpty()
        || !exit.marks.isEmpty()
        || exit.finished.stream()
            .anyMatch(
                o ->
                    o.mode() == Operation.Mode.BLOCKING
                        && (o.direct() != Operation.Direct.NO || o.channel().visible()));
  }
}
