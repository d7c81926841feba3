package org.odirect.analyzer.explain;

import com.google.errorprone.annotations.Immutable;
import org.odirect.analyzer.body.Span;

/**
 * One step of a finding's explanation, in the order in which things happen.
 *
 * @param kind what happens there
 * @param span where
 * @param thread who runs it, as the reader would call it: {@link #THIS_THREAD}, {@link #IO}, {@code
 *     task at line 12}; empty if it does not matter
 * @param text the label: a lower-case sentence part without a final period, code in back-ticks
 */
@Immutable
public record Step(Kind kind, Span span, String thread, String text) {
  /** The {@link #thread} of what the kernel, or the thread that calls it, does. */
  public static final String IO = "I/O";

  /** The {@link #thread} that a finding is told from. */
  public static final String THIS_THREAD = "this thread";

  /** The kinds of steps. */
  public enum Kind {
    /** Where the memory comes from. */
    ORIGIN,
    /** A call that leads to the next step. */
    CALL,
    /** The borrow starts. */
    SUBMISSION,
    /** What did not complete the operation. */
    STILL_IN_FLIGHT,
    /** Why two expressions are the same memory. */
    SAME_MEMORY,
    /** Where another thread starts. */
    THREAD,
    /** The conflicting access: the primary location. */
    TOUCH
  }
}
