package org.odirect.analyzer.flow;

import com.google.errorprone.annotations.Immutable;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A byte range of some memory.
 *
 * @param offset the first byte, or null if unknown
 * @param length the number of bytes, or null if unknown or up to the end
 */
@Immutable
@SuppressWarnings("Immutable") // values are immutable
public record Extent(@Nullable Value offset, @Nullable Value length) {

  /** All of the memory, or a part that is not known: the contract counts both as the whole. */
  public static final Extent WHOLE = new Extent(null, null);

  /** A known range. */
  public static Extent of(Value offset, @Nullable Value length) {
    return new Extent(offset, length);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return this == other
        || (other instanceof Extent e
            && Objects.equals(offset, e.offset)
            && Objects.equals(length, e.length));
  }

  @Override
  public int hashCode() {
    return 31 * Objects.hashCode(offset) + Objects.hashCode(length);
  }

  Extent map(UnaryOperator<Value> leaf) {
    Value newOffset = offset == null ? null : offset.map(leaf);
    Value newLength = length == null ? null : length.map(leaf);
    return newOffset == offset && newLength == length ? this : new Extent(newOffset, newLength);
  }

  void forEachSite(Consumer<Value.Site> visitor) {
    if (offset != null) {
      offset.forEachSite(visitor);
    }
    if (length != null) {
      length.forEachSite(visitor);
    }
  }

  int depth() {
    return Math.max(offset == null ? 0 : offset.depth(), length == null ? 0 : length.depth());
  }

  /** This range within {@code outer}: offsets add up. */
  Extent within(Extent outer) {
    if (offset == null) {
      return outer;
    }
    if (outer.offset == null) {
      return this;
    }
    return new Extent(Arithmetic.apply("+", List.of(outer.offset, offset)), length);
  }

  /**
   * Whether two ranges of the same memory provably overlap, where an unknown range counts as the
   * whole.
   */
  boolean overlaps(Extent other) {
    if (offset == null || other.offset == null) {
      return true;
    }
    Arithmetic.Linear mine = Arithmetic.linear(offset);
    Arithmetic.Linear theirs = Arithmetic.linear(other.offset);
    if (!Objects.equals(mine.symbol(), theirs.symbol())) {
      return false;
    }
    long distance = theirs.constant() - mine.constant();
    if (distance == 0) {
      return true;
    }
    Extent first = distance > 0 ? this : other;
    Long reach = first.length == null ? null : Arithmetic.constant(first.length);
    return reach == null || Math.abs(distance) < reach;
  }

  @Override
  public String toString() {
    return offset == null ? "" : "[" + offset + " +" + (length == null ? "" : length) + "]";
  }
}
