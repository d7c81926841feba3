package org.odirect.analyzer.flow;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Whether a DIRECT operation is provably not aligned. Every block size is a multiple of 512, so
 * only what no block size accepts, or what no allocator promised, is told.
 */
final class Alignment {
  private static final long SECTOR = 512;
  private static final Set<String> UNALIGNED_KINDS = Set.of("DIRECT", "NATIVE");

  private Alignment() {}

  /** What is not aligned, and why. */
  static Misalignment problem(State state, Operation operation, @Nullable Allocation memory) {
    if (operation.direct() == Operation.Direct.NO) {
      return Misalignment.NONE;
    }
    String position = remainder("the file position", operation.filePosition());
    if (!position.isEmpty()) {
      return new Misalignment(Misalignment.Part.POSITION, position);
    }
    String length = length(state, operation);
    if (!length.isEmpty()) {
      return new Misalignment(Misalignment.Part.LENGTH, length);
    }
    String address = memory == null ? "" : address(state, operation, memory);
    return address.isEmpty()
        ? Misalignment.NONE
        : new Misalignment(Misalignment.Part.ADDRESS, address);
  }

  /** The reason, or an empty string. */
  private static String length(State state, Operation operation) {
    State.Window window = state.windows.get(Memory.buffer(operation.memory()));
    if (window == null || window.position() == null || window.limit() == null) {
      return "";
    }
    Value length = Arithmetic.apply("-", List.of(window.limit(), window.position()));
    Long constant = Arithmetic.constant(length);
    return constant != null && constant <= 0 ? "" : remainder("the length", length);
  }

  /** Why a number is no multiple of any block size, or an empty string if it may be one. */
  private static String remainder(String what, Value number) {
    Long rest = Arithmetic.remainder(number, SECTOR);
    if (rest == null || rest == 0) {
      return "";
    }
    Long constant = Arithmetic.constant(number);
    return constant == null
        ? what + " is " + rest + " more than a multiple of " + SECTOR
        : what + " " + constant + " is not a multiple of any block size";
  }

  /** The reason, or an empty string. */
  private static String address(State state, Operation operation, Allocation memory) {
    if (!UNALIGNED_KINDS.contains(memory.kind())) {
      return "";
    }
    Value buffer = Memory.buffer(operation.memory());
    Long offset = offset(buffer);
    boolean aligned = aligned(state, buffer, memory);
    if (offset != null && offset % SECTOR != 0 && aligned) {
      return "the view starts " + offset + " bytes into the memory";
    }
    return aligned ? "" : "its allocation promises no alignment";
  }

  private static @Nullable Long offset(Value memory) {
    Extent extent = Memory.extent(memory);
    return extent.offset() == null ? null : Arithmetic.constant(extent.offset());
  }

  /** Whether an alignment was asked for, by the allocation or by a view on the way. */
  private static boolean aligned(State state, Value memory, Allocation root) {
    if (!root.alignment().equals(Values.NULL)) {
      return !tooSmall(root.alignment());
    }
    Value value = memory;
    while (value instanceof Value.View v) {
      Allocation made = state.allocations.get(v.object());
      if (made != null && !made.alignment().equals(Values.NULL)) {
        return !tooSmall(made.alignment());
      }
      boolean arithmetic =
          v.extent().offset() != null && Arithmetic.constant(v.extent().offset()) == null;
      if (arithmetic) {
        return true;
      }
      value = v.base();
    }
    return false;
  }

  /** The alignment that is known of a view: asked for on the way, or not known. */
  static Value of(State state, Value memory, Allocation root) {
    boolean plain = memory instanceof Value.View && aligned(state, memory, root);
    return plain ? Values.UNKNOWN : root.alignment();
  }

  private static boolean tooSmall(Value alignment) {
    Long bytes = Arithmetic.constant(alignment);
    return bytes != null && bytes % SECTOR != 0;
  }
}
