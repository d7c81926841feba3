package org.odirect.analyzer.flow;

import org.jspecify.annotations.Nullable;

/** Decides what is the same memory: the only overlap test of the code base. */
final class Memory {

  private Memory() {}

  /** What a view is, in the end, a view of. */
  static Value root(Value memory) {
    Value value = memory;
    while (value instanceof Value.View v) {
      value = v.base();
    }
    return value;
  }

  /** The bytes of the root that a value covers. */
  static Extent extent(Value memory) {
    if (!(memory instanceof Value.View v)) {
      return Extent.WHOLE;
    }
    return v.extent().within(extent(v.base()));
  }

  /** Whether two values provably share bytes. Report on MUST: not known means no. */
  static boolean overlap(Value a, Value b) {
    Value rootA = root(a);
    Value rootB = root(b);
    if (!rootA.unique() || !rootA.equals(rootB) || rootA instanceof Value.Constant) {
      return false;
    }
    return extent(a).overlaps(extent(b));
  }

  /**
   * Whether a part that starts nobody knows where is in lent memory, of which no more is known than
   * that it starts with the object: unknown bounds count as the whole.
   */
  static boolean within(Value lent, Value part) {
    boolean whole =
        lent instanceof Value.View v
            && (v.object().equals(v.base()) || Addresses.isAddress(v))
            && extent(v.base()).equals(Extent.WHOLE)
            && Value.of(0L).equals(v.extent().offset());
    Value offset = extent(part).offset();
    return whole
        && offset != null
        && Arithmetic.constant(offset) == null
        && !Addresses.isAddress(part)
        && root(lent).unique()
        && root(lent).equals(root(part));
  }

  /** A part of a buffer that is no object of its own. */
  static Value part(Value buffer, Extent extent) {
    return new Value.View(buffer, extent, buffer);
  }

  /** The object that a part belongs to, which has the position and the limit. */
  static Value buffer(Value memory) {
    Value value = memory;
    while (value instanceof Value.View v && v.object().equals(v.base())) {
      value = v.base();
    }
    return value;
  }

  /** Whether two values are, or are parts of, provably the same buffer object. */
  static boolean sameObject(Value a, Value b) {
    Value buffer = buffer(a);
    return buffer.equals(buffer(b)) && buffer.unique() && !(buffer instanceof Value.Constant);
  }

  /** Whether a caller or another thread may know the memory. */
  static boolean isShared(Value memory) {
    Value root = root(memory);
    return root.visible() || root instanceof Value.Field || root instanceof Value.Element;
  }

  /** How the memory behind a value was made, or null if that is not known. */
  static @Nullable Allocation allocation(State state, Value memory) {
    return state.allocations.get(root(memory));
  }
}
