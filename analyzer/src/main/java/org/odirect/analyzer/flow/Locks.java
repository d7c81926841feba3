package org.odirect.analyzer.flow;

import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.odirect.analyzer.body.Span;

/** Locks protect an operation only while they are held without a break since its submission. */
final class Locks {
  private static final String PART = "lock$";

  /** The kind of a part of a lock; the type is its name. */
  private static final String LOCK = "LOCK";

  private Locks() {}

  /** A part of a lock, such as the one for readers. */
  static Value part(Value lock, String name) {
    return new Value.Field(lock, PART + name);
  }

  /** What is known of such a part where it is kept. */
  static Allocation made(String part, Span span) {
    return new Allocation(LOCK, part, Values.NULL, Values.NULL, Values.NULL, "", Set.of(), span);
  }

  /**
   * What stands for a lock: all parts that one object keeps in its fields are taken for those of
   * one lock.
   */
  static Value of(Context context, State state, Value lock) {
    Allocation known = state.allocations.get(lock);
    Allocation made = known == null ? context.factOf(lock) : known;
    return made != null
            && made.kind().equals(LOCK)
            && lock instanceof Value.Field f
            && !f.name().startsWith(PART)
        ? part(f.base(), made.type())
        : lock;
  }

  /** Whether two sets of held locks exclude each other; two readers do not. */
  static boolean exclude(Set<Value> mine, Set<Value> theirs) {
    return mine.stream().anyMatch(a -> theirs.stream().anyMatch(b -> exclude(a, b)));
  }

  private static boolean exclude(Value a, Value b) {
    boolean reads = isRead(a);
    if (reads && isRead(b)) {
      return false;
    }
    return a.equals(b) || (owner(a) != null && Objects.equals(owner(a), owner(b)));
  }

  private static boolean isRead(Value lock) {
    return lock instanceof Value.Field f && f.name().equals(PART + "read");
  }

  private static @Nullable Value owner(Value lock) {
    return lock instanceof Value.Field f && f.name().startsWith(PART) ? f.base() : null;
  }

  static void release(State state, Value lock) {
    state.locks.remove(lock);
    state.operations.replaceAll(
        (id, operation) -> {
          if (!operation.locks().contains(lock)) {
            return operation;
          }
          Set<Value> still = new LinkedHashSet<>(operation.locks());
          still.remove(lock);
          return operation.withLocks(still);
        });
  }
}
