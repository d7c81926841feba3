package org.odirect.analyzer.flow;

import com.google.errorprone.annotations.Immutable;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.odirect.analyzer.body.Span;
import org.odirect.analyzer.explain.Step;

/**
 * One borrow and one access that hits it: what every race rule reports.
 *
 * @param kind the kind of conflict
 * @param operation the operation in flight
 * @param access the touch; null for {@link Kind#OVERLAP}
 * @param second the second submission; only for {@link Kind#OVERLAP}
 * @param sameObject whether it is the same buffer object, not only the same memory
 * @param memory the memory as the source names it
 * @param thread who touches: empty for the submitting thread, else a description
 * @param assumption the one thing assumed, or an empty string
 * @param steps further steps of the explanation: aliases, threads
 * @param body the id of the body in which both meet
 */
@Immutable
@SuppressWarnings("Immutable") // the list is unmodifiable by construction
public record Conflict(
    Kind kind,
    Operation operation,
    @Nullable Access access,
    @Nullable Operation second,
    boolean sameObject,
    String memory,
    String thread,
    String assumption,
    List<Step> steps,
    String body) {

  /** What kind of conflict. */
  public enum Kind {
    WRITE,
    CONCURRENT_WRITE,
    READ,
    OVERLAP,
    RELEASE
  }

  /** The primary location. */
  public Span site() {
    if (access != null) {
      return access.site();
    }
    return java.util.Objects.requireNonNull(second).site();
  }
}
