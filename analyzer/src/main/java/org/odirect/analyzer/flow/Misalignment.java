package org.odirect.analyzer.flow;

import com.google.errorprone.annotations.Immutable;

/**
 * Why a DIRECT operation is not aligned.
 *
 * @param part what is not
 * @param why the same as a clause
 */
@Immutable
public record Misalignment(Part part, String why) {

  /** For an operation that is aligned for all that is known. */
  static final Misalignment NONE = new Misalignment(Part.NOTHING, "");

  /** What has to be a multiple of the block size. */
  public enum Part {
    NOTHING,
    ADDRESS,
    LENGTH,
    POSITION
  }

  /** Whether it is aligned for all that is known. */
  public boolean isNone() {
    return part == Part.NOTHING;
  }
}
