package org.odirect.analyzer.flow;

import org.jspecify.annotations.Nullable;
import org.odirect.analyzer.models.RoleUse;

/** Follows a buffer's position and limit as far as they are constants. */
final class Windows {

  private Windows() {}

  /**
   * A state change: the role's {@code sets} argument says what it does, {@code POSITION, LIMIT,
   * CLEAR, FLIP} or {@code REWIND}; anything else makes the window unknown.
   */
  static void change(State state, Value buffer, RoleUse use, CallSite site) {
    State.Window window = state.windows.getOrDefault(buffer, State.Window.UNKNOWN);
    Value argument = site.argument(0);
    State.Window changed =
        switch (use.argument("sets")) {
          case "POSITION" -> new State.Window(argument, window.limit());
          case "LIMIT" -> new State.Window(window.position(), argument);
          case "CLEAR" -> new State.Window(Value.of(0), capacity(state, buffer));
          case "FLIP" -> new State.Window(Value.of(0), window.position());
          case "REWIND" -> new State.Window(Value.of(0), window.limit());
          default -> State.Window.UNKNOWN;
        };
    state.windows.put(buffer, changed);
  }

  private static @Nullable Value capacity(State state, Value buffer) {
    if (buffer instanceof Value.View v) {
      return v.extent().length();
    }
    Allocation made = state.allocations.get(buffer);
    boolean known = made != null && Arithmetic.constant(made.size()) != null;
    return known ? made.size() : null;
  }

  /** The window of a newly made buffer. */
  static void fresh(State state, Value buffer, @Nullable Value size) {
    boolean known = size != null && Arithmetic.constant(size) != null;
    state.windows.put(buffer, new State.Window(Value.of(0), known ? size : null));
  }
}
