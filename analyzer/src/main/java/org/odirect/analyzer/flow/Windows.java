package org.odirect.analyzer.flow;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.odirect.analyzer.models.RoleUse;

/** Follows a buffer's position and limit, and what is lent or viewed of it between them. */
final class Windows {

  static final String POSITION = "position";
  static final String LIMIT = "limit";

  private Windows() {}

  /**
   * A state change: the role's {@code sets} argument says what it does, {@code POSITION, LIMIT,
   * CLEAR, FLIP} or {@code REWIND}; a relative access moves the position; anything else makes the
   * window unknown.
   */
  static void change(State state, Value buffer, RoleUse use, @Nullable Value moved, CallSite site) {
    State.Window window = state.windows.getOrDefault(buffer, entry(buffer));
    Value argument = site.argument(0);
    State.Window changed =
        switch (use.argument("sets")) {
          case "POSITION" -> new State.Window(argument, window.limit());
          case "LIMIT" -> new State.Window(window.position(), argument);
          case "CLEAR" -> new State.Window(Value.of(0), capacity(state, buffer));
          case "FLIP" -> new State.Window(Value.of(0), window.position());
          case "REWIND" -> new State.Window(Value.of(0), window.limit());
          default -> moved(window, moved);
        };
    state.windows.put(buffer, changed);
  }

  /** The window that a buffer came with. */
  private static State.Window entry(Value buffer) {
    return new State.Window(
        new Value.Expr(POSITION, List.of(buffer)), new Value.Expr(LIMIT, List.of(buffer)));
  }

  /**
   * What is between position and limit, if somebody has set these: all of the buffer otherwise, the
   * position and the limit that it came with included.
   */
  static Value remaining(State state, Value buffer) {
    State.Window window = state.windows.getOrDefault(buffer, State.Window.UNKNOWN);
    Value from = window.position();
    if (from == null || !isSet(from) || buffer.depth() > 5) {
      return buffer;
    }
    Value to = window.limit() == null || !isSet(window.limit()) ? null : window.limit();
    boolean whole = Value.of(0L).equals(from) && (to == null || to.equals(capacity(state, buffer)));
    return whole
        ? buffer
        : Memory.part(
            buffer, Extent.of(from, to == null ? null : Arithmetic.apply("-", List.of(to, from))));
  }

  /** Whether no position or limit that a buffer came with is in a value. */
  private static boolean isSet(Value value) {
    return !(value instanceof Value.Expr x)
        || (!isEntry(x) && x.operands().stream().allMatch(Windows::isSet));
  }

  private static boolean isEntry(Value.Expr x) {
    return x.operator().equals(POSITION) || x.operator().equals(LIMIT);
  }

  /** A callee's window in the caller's terms: what it left alone is what the caller knows. */
  static State.Window translate(
      State.Window window, Substitution sub, Map<Value, State.Window> before) {
    return new State.Window(
        translate(window.position(), sub, before), translate(window.limit(), sub, before));
  }

  private static @Nullable Value translate(
      @Nullable Value value, Substitution sub, Map<Value, State.Window> before) {
    if (!(value instanceof Value.Expr x)) {
      return value == null ? null : sub.apply(value);
    }
    if (!isEntry(x)) {
      return translated(x, sub, before);
    }
    State.Window known = before.get(sub.apply(x.operands().get(0)));
    if (known == null) {
      return sub.apply(value);
    }
    return x.operator().equals(POSITION) ? known.position() : known.limit();
  }

  /** What was computed from a window of the caller's, or null if that is not known. */
  private static @Nullable Value translated(
      Value.Expr computed, Substitution sub, Map<Value, State.Window> before) {
    List<Value> operands = new ArrayList<>();
    for (Value operand : computed.operands()) {
      Value mine = translate(operand, sub, before);
      if (mine == null) {
        return null;
      }
      operands.add(mine);
    }
    return Arithmetic.apply(computed.operator(), operands);
  }

  private static State.Window moved(State.Window window, @Nullable Value bytes) {
    if (window.position() == null || bytes == null) {
      return State.Window.UNKNOWN;
    }
    Value position = Arithmetic.apply("+", List.of(window.position(), bytes));
    return new State.Window(position, window.limit());
  }

  private static @Nullable Value capacity(State state, Value buffer) {
    if (buffer instanceof Value.View v) {
      return v.extent().length();
    }
    Allocation made = state.allocations.get(buffer);
    if (made == null || Arithmetic.constant(made.size()) == null) {
      return null;
    }
    return made.size();
  }

  /** The window of a newly made buffer. */
  static void fresh(State state, Value buffer, @Nullable Value size) {
    boolean known = size != null && Arithmetic.constant(size) != null;
    state.windows.put(buffer, new State.Window(Value.of(0), known ? size : null));
  }
}
