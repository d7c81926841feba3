package org.odirect.analyzer.flow;

import java.util.Collection;
import java.util.List;
import java.util.Objects;

/** Memory that comes back with the result of the operation it was lent to, under a new name. */
final class GivenBack {
  private static final String MEMORY = "given$";

  private GivenBack() {}

  /** What a future results in will give this memory back. */
  static void note(State state, Value future, Value memory) {
    if (!(memory instanceof Value.Constant)) {
      state.heap.put(location(future), memory);
    }
  }

  /** This is what one of the futures results in, whichever that is. */
  static void pass(State state, Collection<Value> futures, Value result) {
    List<Value> given =
        futures.stream()
            .filter(Value::unique)
            .map(f -> state.heap.get(location(f)))
            .filter(Objects::nonNull)
            .distinct()
            .toList();
    if (given.size() == 1) {
      note(state, result, given.get(0));
    }
  }

  /** The memory that the result of an operation gives back. */
  static Value of(State state, Value result) {
    return state.load(location(result));
  }

  private static Value location(Value holder) {
    return new Value.Field(holder, MEMORY);
  }
}
