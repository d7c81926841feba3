package org.odirect.analyzer.flow;

import com.google.errorprone.annotations.Immutable;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.odirect.analyzer.body.Span;
import org.odirect.analyzer.explain.Step;

/**
 * An I/O operation that borrows memory, as one body sees it.
 *
 * @param id its identity: the value of the submission's result
 * @param api the submission method as people write it: {@code AsynchronousFileChannel.write}
 * @param direction what the kernel does with the memory
 * @param mode how completion is announced
 * @param retained whether the operation keeps the memory reachable
 * @param late whether content, position and limit are read when another thread gets to it
 * @param memory the borrowed buffer
 * @param channel the channel
 * @param registration what gives the memory its index with the ring, or the null value if it is not
 *     lent as registered memory
 * @param tokens the values whose completion is this operation's: its future, what its handler
 *     signals; and marks that stand for no value of the program but say more of the operation: any
 *     wait may be a wait for it ({@link Signals#ANYTHING}), rings announce it ({@link
 *     Rings#RINGS}), others hold the memory, too ({@link Holders#SHARE}), the kernel does not see
 *     it yet ({@link Provided}), a loop that waits for it has been left ({@link Spared})
 * @param handler the completion handler, or {@link Value#NULL} if there is none
 * @param locks the locks held without a break since the submission
 * @param waited what had been waited for before, on any path
 * @param direct whether the channel was opened with DIRECT
 * @param dropped whether nobody can see the completion
 * @param filePosition the file position, or {@link Value#NULL} if not given
 * @param span the submission call
 * @param calls the calls that lead from this body to the submission, outermost first
 * @param history what did not complete it, in order
 */
@Immutable
@SuppressWarnings("Immutable") // values and collections are never written after construction
public record Operation(
    Value id,
    String api,
    Direction direction,
    Mode mode,
    boolean retained,
    boolean late,
    Value memory,
    Value channel,
    Value registration,
    Set<Value> tokens,
    Value handler,
    Set<Value> locks,
    Set<Value> waited,
    Direct direct,
    boolean dropped,
    Value filePosition,
    Span span,
    List<Span> calls,
    List<Step> history) {

  /** What the kernel does with borrowed memory. */
  public enum Direction {
    /** It reads the memory: a write, send or append operation. */
    KERNEL_READS,
    /** It fills the memory: a read or receive operation. */
    KERNEL_FILLS
  }

  /** How completion is announced. */
  public enum Mode {
    /** By returning. */
    BLOCKING,
    /** By a future. */
    FUTURE,
    /** By calling a handler. */
    HANDLER,
    /** By an entry of a completion queue that has to be reaped. */
    REAPED,
    /** By two such entries, the second of which ends the borrow (zero-copy send). */
    NOTIFIED,
    /** By an entry that names the memory, which the kernel has picked of several. */
    PICKED,
    /** In no way: the memory was given away. */
    TAKEN,
    /** A blocking call that a task on another thread makes. */
    TASK;

    /** How many completions have to be reaped; 0 if it is announced in another way. */
    int reaped() {
      return this == REAPED ? 1 : this == NOTIFIED ? 2 : 0;
    }

    /** Whether an entry of a completion queue announces it. */
    boolean isQueued() {
      return reaped() > 0 || this == PICKED;
    }
  }

  /** Whether a channel bypasses the page cache. */
  public enum Direct {
    /** Every opening that reaches here asks for it. */
    YES,
    /** Some openings that reach here ask for it. */
    SOMETIMES,
    /** No opening asks for it, or the openings are not known. */
    NO
  }

  /** Where the borrow starts in this body: the submission, or the call that leads to it. */
  public Span site() {
    return calls.isEmpty() ? span : calls.get(0);
  }

  /** What differs; the rest is long to walk. */
  @Override
  public int hashCode() {
    return 31 * id.hashCode() + span.hashCode();
  }

  Operation map(Function<Value, Value> f) {
    Operation mapped =
        new Operation(
            f.apply(id),
            api,
            direction,
            mode,
            retained,
            late,
            f.apply(memory),
            f.apply(channel),
            f.apply(registration),
            Mapping.set(tokens, f),
            f.apply(handler),
            Mapping.set(locks, f),
            Mapping.set(waited, f),
            direct,
            dropped,
            f.apply(filePosition),
            span,
            calls,
            history);
    return mapped.equals(this) ? this : mapped;
  }

  Operation withLocks(Set<Value> held) {
    return changed(tokens, held, waited, direct, dropped, calls, history);
  }

  /** The same after these waits, too. */
  Operation after(Set<Value> waits) {
    return changed(tokens, locks, State.union(waited, waits), direct, dropped, calls, history);
  }

  Operation withTokens(Set<Value> all) {
    return changed(all, locks, waited, direct, dropped, calls, history);
  }

  Operation withCalls(List<Span> chain) {
    return changed(tokens, locks, waited, direct, dropped, chain, history);
  }

  Operation withHistory(List<Step> steps) {
    return changed(tokens, locks, waited, direct, dropped, calls, steps);
  }

  Operation withDropped(boolean nobodySees) {
    return changed(tokens, locks, waited, direct, nobodySees, calls, history);
  }

  Operation withDirect(Direct known) {
    return changed(tokens, locks, waited, known, dropped, calls, history);
  }

  /** The same operation with what may change while it is in flight. */
  private Operation changed(
      Set<Value> newTokens,
      Set<Value> newLocks,
      Set<Value> newWaited,
      Direct newDirect,
      boolean newDropped,
      List<Span> newCalls,
      List<Step> newHistory) {
    return new Operation(
        id,
        api,
        direction,
        mode,
        retained,
        late,
        memory,
        channel,
        registration,
        newTokens,
        handler,
        newLocks,
        newWaited,
        newDirect,
        newDropped,
        filePosition,
        span,
        newCalls,
        newHistory);
  }

  Operation withId(Value other) {
    return with(other, memory);
  }

  Operation withMemory(Value other) {
    return with(id, other);
  }

  private Operation with(Value newId, Value newMemory) {
    return new Operation(
        newId,
        api,
        direction,
        mode,
        retained,
        late,
        newMemory,
        channel,
        registration,
        tokens,
        handler,
        locks,
        waited,
        direct,
        dropped,
        filePosition,
        span,
        calls,
        history);
  }

  /** What others may still meet of an operation that has ended. */
  Operation ended() {
    return new Operation(
        id,
        api,
        direction,
        mode,
        retained,
        late,
        memory,
        channel,
        registration,
        Set.of(),
        handler,
        locks,
        waited,
        direct,
        dropped,
        filePosition.visible() ? filePosition : Values.NULL,
        span,
        calls,
        List.of());
  }

  /** A blocking operation of a task, as the task's starter sees it: lent from the hand-off on. */
  Operation asTask(Value task, boolean handOff) {
    return new Operation(
        new Value.Expr("task", List.of(task, id)),
        api,
        direction,
        Mode.TASK,
        retained,
        handOff,
        memory,
        channel,
        registration,
        Set.of(task),
        Values.NULL,
        locks,
        waited,
        direct,
        false,
        filePosition,
        span,
        calls,
        history);
  }
}
