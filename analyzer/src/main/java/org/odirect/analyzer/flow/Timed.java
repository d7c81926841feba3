package org.odirect.analyzer.flow;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.odirect.analyzer.models.Role;
import org.odirect.analyzer.types.ClassInfo;

/** Futures that a clock may fail: then their failure says nothing of the operation. */
final class Timed {
  private static final String SEPARATOR = ",";

  private Timed() {}

  /**
   * A clock is set for a future.
   *
   * @param type the class of the future
   */
  static void note(Program program, State state, Value future, String type) {
    state.heap.put(clock(future), Value.of(String.join(SEPARATOR, failures(program, type))));
  }

  /** What waits for a future throw once it has failed. */
  private static Set<String> failures(Program program, String type) {
    Set<String> types = new TreeSet<>();
    for (String ancestor : program.index().lineage(type)) {
      for (ClassInfo.MethodInfo method :
          program.index().find(ancestor).map(ClassInfo::methods).orElse(List.of())) {
        program
            .model(method.key())
            .flatMap(m -> m.receiver(Role.WAITS))
            .map(use -> use.argument("alsoOn"))
            .filter(also -> !also.isEmpty())
            .ifPresent(also -> types.addAll(List.of(also.split(LibraryCall.SEPARATORS, -1))));
      }
    }
    return types;
  }

  /** Whether a clock may fail the future. */
  static boolean isTimed(State state, Value future) {
    return state.heap.containsKey(clock(future));
  }

  /**
   * Whether a clock may be why something that waits for the future throws.
   *
   * @param thrown what is thrown; null if it has returned, and so the future is complete
   */
  static boolean isTimedOut(State state, Value future, @Nullable String thrown) {
    return thrown != null
        && state.heap.get(clock(future)) instanceof Value.Constant types
        && List.of(String.valueOf(types.value()).split(SEPARATOR, -1)).contains(thrown);
  }

  private static Value clock(Value future) {
    return new Value.Field(future, "timed$");
  }
}
