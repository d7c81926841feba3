package org.odirect.analyzer.flow;

import java.util.LinkedHashSet;
import java.util.Set;

/** Locks protect an operation only while they are held without a break since its submission. */
final class Locks {

  private Locks() {}

  /** Whether two sets of held locks exclude each other; two readers do not. */
  static boolean exclude(Set<Value> mine, Set<Value> theirs) {
    return mine.stream().anyMatch(a -> theirs.stream().anyMatch(b -> exclude(a, b)));
  }

  private static boolean exclude(Value a, Value b) {
    boolean reads = isRead(a);
    if (reads && isRead(b)) {
      return false;
    }
    return a.equals(b) || (owner(a) != null && java.util.Objects.equals(owner(a), owner(b)));
  }

  private static boolean isRead(Value lock) {
    return lock instanceof Value.Field f && f.name().equals("lock$read");
  }

  private static @org.jspecify.annotations.Nullable Value owner(Value lock) {
    return lock instanceof Value.Field f && f.name().startsWith("lock$") ? f.base() : null;
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
