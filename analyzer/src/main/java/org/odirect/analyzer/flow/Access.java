package org.odirect.analyzer.flow;

import com.google.errorprone.annotations.Immutable;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.odirect.analyzer.body.Span;

/**
 * A touch of memory, frozen where it happens.
 *
 * @param kind what is done to the memory
 * @param memory the touched object
 * @param locks the locks held
 * @param waited what had been waited for before, on any path
 * @param signalled what had been signalled before, on any path
 * @param api the method that touches, as people write it: {@code ByteBuffer.put}
 * @param span the touching call
 * @param site where this body touches: the touching call, or the call that passes the memory on
 * @param calls the calls that lead from this body to the touch, outermost first
 */
@Immutable
@SuppressWarnings("Immutable") // values and collections are never written after construction
public record Access(
    Kind kind,
    Value memory,
    Set<Value> locks,
    Set<Value> waited,
    Set<Value> signalled,
    String api,
    Span span,
    Span site,
    List<Span> calls) {

  /** What is done to memory. */
  public enum Kind {
    READ,
    WRITE,
    /** Position, limit or mark are changed. */
    STATE,
    RELEASE,
    /** One of several holders gives it up: a release if it is the last one. */
    LET_GO
  }

  /**
   * The same with the touch itself as its site: for races, where either side may be mended. A
   * release stays where the memory is given up: nothing is wrong with the pool that takes it.
   */
  Access itself() {
    boolean release = kind == Kind.RELEASE || kind == Kind.LET_GO;
    return release ? this : with(span, calls, locks, waited);
  }

  /** The same place reached by two groups of paths: what either has waited for counts. */
  Access or(Access other) {
    return changed(
        memory, locks, State.union(waited, other.waited), State.union(signalled, other.signalled));
  }

  /** The same after more signals. */
  Access after(Set<Value> signals) {
    return changed(memory, locks, waited, State.union(signalled, signals));
  }

  Access map(Function<Value, Value> f) {
    return changed(
        f.apply(memory), Mapping.set(locks, f), Mapping.set(waited, f), Mapping.set(signalled, f));
  }

  /** The same of other memory. */
  Access of(Value other) {
    return changed(other, locks, waited, signalled);
  }

  @SuppressWarnings("ReferenceEquality") // what does not change is the same object
  private Access changed(
      Value newMemory, Set<Value> newLocks, Set<Value> newWaited, Set<Value> newSignalled) {
    boolean same =
        newMemory == memory
            && newLocks == locks
            && newWaited == waited
            && newSignalled == signalled;
    return same
        ? this
        : new Access(kind, newMemory, newLocks, newWaited, newSignalled, api, span, site, calls);
  }

  Access with(Span newSite, List<Span> chain, Set<Value> held, Set<Value> waitedFor) {
    return new Access(kind, memory, held, waitedFor, signalled, api, span, newSite, chain);
  }
}
