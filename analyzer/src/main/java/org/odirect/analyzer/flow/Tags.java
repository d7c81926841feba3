package org.odirect.analyzer.flow;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.odirect.analyzer.models.RoleUse;

/**
 * The values by which code tells completions apart: the tag (user data) of the completion that was
 * reaped last, its flags, and the completion itself as a structure in memory.
 */
final class Tags {
  /** The operator of the tag of the completion that was reaped last: {@code tag(site)}. */
  static final String TAG = "tag";

  /** The operator of the flags of that completion: {@code flags(completion)}. */
  private static final String FLAGS = "flags";

  /** The operator of a completion in memory, with the offsets of its tag and flags. */
  private static final String COMPLETION = "completion";

  /** The operator of what is read from memory of the caller's: {@code load(site, memory)}. */
  static final String LOAD = "load";

  private Tags() {}

  /** A completion in memory, at the offsets that the role names. */
  static Value completion(CallSite site, RoleUse use) {
    return new Value.Expr(
        COMPLETION,
        List.of(
            Value.site(site.id()),
            Value.of(Long.valueOf(use.argument("tag"))),
            Value.of(Long.valueOf(use.argument("flags"))),
            Value.of(Long.valueOf(use.argument("more")))));
  }

  /** Where the address of the last completion is kept for a pointer to it. */
  static Value received(Value pointer) {
    return new Value.Field(Memory.root(pointer), "completion$");
  }

  /**
   * What the tag of the last completion is.
   *
   * @param fresh the result of the call that reads it
   */
  static Value tagOf(Value fresh) {
    return new Value.Expr(TAG, List.of(fresh));
  }

  /** Whether a value is a completion in memory. */
  static boolean isCompletion(Value memory) {
    return memory instanceof Value.Expr x && x.operator().equals(COMPLETION);
  }

  /** What is read: operands are the site of the read and the memory. */
  static Value loaded(List<Value> operands) {
    Value root = Memory.root(operands.get(1));
    Value offset = Memory.extent(operands.get(1)).offset();
    if (!(root instanceof Value.Expr x) || !isCompletion(root)) {
      return new Value.Expr(LOAD, operands);
    }
    Long at = offset == null ? null : Arithmetic.constant(offset);
    if (at == null || at.equals(Arithmetic.constant(x.operands().get(1)))) {
      return tagOf(operands.get(0));
    }
    return at.equals(Arithmetic.constant(x.operands().get(2)))
        ? flags(x.operands().get(0), x.operands().get(3))
        : operands.get(0);
  }

  /** The flags of a completion. */
  static Value flags(Value completion, Value more) {
    return new Value.Expr(FLAGS, List.of(completion, more));
  }

  /** Whether a value was computed from a tag or the flags of a completion. */
  static boolean mentionsTag(Value value) {
    return mentions(TAG, value) || mentions(FLAGS, value);
  }

  /** Whether an operator occurs in a value. */
  static boolean mentions(String operator, Value value) {
    return value instanceof Value.Expr x
        && (x.operator().equals(operator)
            || x.operands().stream().anyMatch(o -> mentions(operator, o)));
  }

  /** Whether a condition holds if no completion will follow: {@code (flags & more) == 0}. */
  static boolean asksForMore(Value condition) {
    if (!(condition instanceof Value.Expr x)
        || !x.operator().equals("==")
        || !Value.of(0L).equals(x.operands().get(1))
        || !(x.operands().get(0) instanceof Value.Expr masked)
        || !masked.operator().equals("&")) {
      return false;
    }
    return masked.operands().get(0) instanceof Value.Expr flags
        && flags.operator().equals(FLAGS)
        && flags.operands().get(1).equals(masked.operands().get(1));
  }

  /** What a tag is compared with for equality, or null if it is another condition. */
  static @Nullable Value compared(Value condition) {
    if (!(condition instanceof Value.Expr x) || !x.operator().equals("==")) {
      return null;
    }
    Value left = x.operands().get(0);
    Value right = x.operands().get(1);
    if (isTag(left) && !mentionsTag(right)) {
      return right;
    }
    return isTag(right) && !mentionsTag(left) ? left : null;
  }

  private static boolean isTag(Value value) {
    return value instanceof Value.Expr x && x.operator().equals(TAG);
  }
}
