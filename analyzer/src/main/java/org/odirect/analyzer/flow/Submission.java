package org.odirect.analyzer.flow;

import com.google.errorprone.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/**
 * A submission as one body sees it, with what is known of the memory: what the rules about the
 * submission itself look at.
 *
 * @param operation the operation
 * @param memory how the memory was made, or null if that is not known
 * @param arena the kind of arena that owns the memory, or an empty string
 * @param misalignment what is not aligned
 * @param name the memory as the source names it
 * @param ignored whether the completion is dropped while the memory lives on
 * @param unreachable whether nothing keeps the memory from the garbage collector meanwhile
 * @param body the id of the body
 */
@Immutable
@SuppressWarnings("Immutable") // the allocation is immutable
public record Submission(
    Operation operation,
    @Nullable Allocation memory,
    String arena,
    Misalignment misalignment,
    String name,
    boolean ignored,
    boolean unreachable,
    String body) {

  /**
   * Whether the channel is a DIRECT one for all that is known here. A class that opens both ways is
   * one that its callers use both ways: which memory goes with which is not known to it.
   */
  public boolean isDirect() {
    return operation.direct() == Operation.Direct.YES
        || (operation.direct() == Operation.Direct.SOMETIMES && operation.calls().isEmpty());
  }
}
