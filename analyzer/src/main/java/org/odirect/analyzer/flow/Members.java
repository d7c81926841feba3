package org.odirect.analyzer.flow;

import org.jspecify.annotations.Nullable;

/** Members of structures in native memory, as paths, handles and offsets name them. */
final class Members {
  /** The operator of what stands for a member: {@code member(name)}. */
  private static final String MEMBER = "member";

  private static final int MAX_NESTING = 6;

  private Members() {}

  /** What stands for the member that a name, or another such value, names. */
  static Value of(Value name) {
    return new Value.Expr(MEMBER, java.util.List.of(name));
  }

  /** The name of the member that a value stands for, or null. */
  static @Nullable String name(Context context, State state, Value value) {
    Value inner = value;
    for (int i = 0; i < MAX_NESTING; i++) {
      if (!(inner instanceof Value.Expr x) || !x.operator().equals(MEMBER)) {
        break;
      }
      inner = x.operands().get(0);
      if (inner instanceof Value.Constant c && c.value() instanceof String name) {
        return name;
      }
    }
    Allocation known = state.allocations.get(inner);
    Allocation made = known == null ? context.factOf(inner) : known;
    return made != null && made.kind().equals(Allocation.MEMBER) ? made.type() : null;
  }
}
