package org.odirect.rules;

import org.odirect.analyzer.body.Span;
import org.odirect.analyzer.flow.Access;
import org.odirect.analyzer.flow.Conflict;
import org.odirect.analyzer.flow.Misalignment;
import org.odirect.analyzer.flow.Operation;

/** How to end a conflict, as imperatives: what fits what is known of it. */
final class Advice {
  private static final String CLOSE = ".close";

  private Advice() {}

  /** The submitting side changes memory. */
  static String write(Conflict conflict) {
    Operation operation = conflict.operation();
    if (operation.mode() == Operation.Mode.TAKEN) {
      return wait(operation);
    }
    String first = wait(operation) + " first, or ";
    if (kind(conflict) == Access.Kind.STATE) {
      return first
          + "write into another buffer (a duplicate is enough if only position and limit change)";
    }
    if (operation.mode() == Operation.Mode.TASK) {
      return first + "hand the buffer over for good and take a fresh one";
    }
    return first
        + (inEarlierRound(conflict)
            ? "take turns with a second buffer"
            : "write into another buffer");
  }

  /** Another thread writes memory. */
  static String concurrentWrite(Conflict conflict) {
    Operation operation = conflict.operation();
    return switch (operation.mode()) {
      case BLOCKING ->
          wait(operation)
              + ", copy the bytes before the submission, or give each thread its own buffer";
      case TASK ->
          wait(operation)
              + ", copy the bytes before it is started, or hand the buffer over for good and take a"
              + " fresh one";
      case FUTURE, HANDLER, REAPED, NOTIFIED, PICKED, TAKEN ->
          (isLocked(conflict) ? "hold the lock until the completion" : wait(operation))
              + ", copy the bytes before the submission, or give each thread its own buffer";
    };
  }

  /** Content is read before it is there. */
  static String read(Conflict conflict) {
    return wait(conflict.operation()) + " before reading";
  }

  /** Memory is given back. */
  static String release(Conflict conflict) {
    Access access = conflict.access();
    String every = " first, on every path (an interrupted or timed-out wait is not a completion)";
    if (kind(conflict) == Access.Kind.LET_GO) {
      return wait(conflict.operation())
          + every
          + ", or take a hold for the operation and let go of it then";
    }
    boolean closes = access != null && access.api().endsWith(CLOSE);
    return wait(conflict.operation())
        + every
        + (closes ? "; keep " + Wording.name(conflict.memory()) + " open until then" : "");
  }

  /** A DIRECT operation is not aligned. */
  static String align(Misalignment.Part part) {
    return switch (part) {
      case NOTHING, ADDRESS ->
          "use `alignedSlice` of a larger buffer, or allocate with an alignment, and whole blocks";
      case LENGTH ->
          "transfer whole blocks: round the length down and keep the rest for the next transfer, or"
              + " fill the last block up";
      case POSITION -> "round the position down to a whole block, and transfer that block, too";
    };
  }

  private static Access.Kind kind(Conflict conflict) {
    Access access = conflict.access();
    return access == null ? Access.Kind.WRITE : access.kind();
  }

  /** Whether the other thread holds a lock: the submitting one may have let go of it too early. */
  private static boolean isLocked(Conflict conflict) {
    Access access = conflict.access();
    return access != null && !access.locks().isEmpty();
  }

  /**
   * Whether the touch stands before the submission that it hits: a loop leads from one to other.
   */
  private static boolean inEarlierRound(Conflict conflict) {
    Span submitted = conflict.operation().site();
    return conflict.thread().isEmpty()
        && submitted.path().equals(conflict.site().path())
        && submitted.compareTo(conflict.site()) > 0;
  }

  /** How to wait for an operation. */
  static String wait(Operation operation) {
    return switch (operation.mode()) {
      case FUTURE -> "wait for the future to complete";
      case HANDLER -> "do it in the handler, or wait for a signal from it";
      case TAKEN -> "take another buffer: this one was given away";
      case REAPED, NOTIFIED -> "reap the operation's own completion";
      case PICKED -> "reap the completion that names the buffer, or give up the group of buffers";
      case TASK -> "wait for the task to end";
      case BLOCKING -> "hold one lock around the call and the other access";
    };
  }
}
