package org.odirect.analyzer.flow;

import com.google.errorprone.annotations.Immutable;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.odirect.analyzer.body.Span;

/**
 * Code that runs on another thread, started by the body and not known to have ended.
 *
 * @param id its identity: its future or thread
 * @param tokens the values that whoever waits for the task waits for
 * @param after the values that are complete before the task begins: the stages it comes after
 * @param accesses what it touches, in the starter's terms
 * @param operations the operations it performs or leaves in flight, in the starter's terms
 * @param handOff whether the starter handed the work over and got a future for it
 * @param span where it is started
 */
@Immutable
@SuppressWarnings("Immutable") // values and collections are never written after construction
public record Task(
    Value id,
    Set<Value> tokens,
    Set<Value> after,
    List<Access> accesses,
    List<Operation> operations,
    boolean handOff,
    Span span) {

  Task map(Function<Value, Value> f) {
    Task mapped =
        new Task(
            f.apply(id),
            Mapping.set(tokens, f),
            Mapping.set(after, f),
            Mapping.list(accesses, a -> a.map(f)),
            Mapping.list(operations, o -> o.map(f)),
            handOff,
            span);
    return mapped.equals(this) ? this : mapped;
  }

  Task withAccesses(List<Access> left) {
    return new Task(id, tokens, after, left, List.of(), handOff, span);
  }

  /**
   * Whether the task begins when the other has ended, or has signalled so. That both come after the
   * same stage is no order.
   */
  boolean comesAfter(Task other) {
    return after.contains(other.id)
        || other.tokens.stream().anyMatch(t -> after.contains(t) && !other.after.contains(t));
  }
}
