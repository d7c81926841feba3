package org.odirect.analyzer.flow;

import com.google.errorprone.annotations.Immutable;
import java.util.Set;
import java.util.function.Function;
import org.odirect.analyzer.body.Span;

/**
 * What is known of an object where it was made.
 *
 * @param kind the allocator's kind in upper case ({@code HEAP, DIRECT, CONFINED, ...}), {@code
 *     CHANNEL}, or {@code OBJECT}
 * @param type the qualified class name of an object made by {@code new}, a closure's body id, or
 *     {@link #MIXED}, or an empty string
 * @param size the size in bytes, the number of signals awaited, or {@link Value#NULL}
 * @param alignment the alignment in bytes, or {@link Value#NULL} if none was asked for
 * @param owner the arena it lives in, or {@link Value#NULL}
 * @param arena the arena's kind, where the arena itself is not known here; else an empty string
 * @param options a channel's open options
 * @param span where it was made
 */
@Immutable
@SuppressWarnings("Immutable") // values and collections are never written after construction
public record Allocation(
    String kind,
    String type,
    Value size,
    Value alignment,
    Value owner,
    String arena,
    Set<Value> options,
    Span span) {

  /** The kind of channels. */
  static final String CHANNEL = "CHANNEL";

  /** The kind of objects made by {@code new}. */
  static final String OBJECT = "OBJECT";

  /** The kind of lambdas. */
  static final String CLOSURE = "CLOSURE";

  /** The kind of what stands for a C function; the type is its name. */
  static final String FUNCTION = "FUNCTION";

  /** The kind of a ring's registered memory; the type is the field of the ring. */
  static final String REGISTERED = "REGISTERED";

  /** The kind of what stands for a member of a structure; the type is its name. */
  static final String MEMBER = "MEMBER";

  /** The kind of executors whose tasks run one after the other. */
  static final String ONE_THREAD = "ONE_THREAD";

  static Allocation object(String type, Span span) {
    return new Allocation(OBJECT, type, Values.NULL, Values.NULL, Values.NULL, "", Set.of(), span);
  }

  static Allocation closure(String body, Span span) {
    return new Allocation(CLOSURE, body, Values.NULL, Values.NULL, Values.NULL, "", Set.of(), span);
  }

  static Allocation function(String name, Span span) {
    return new Allocation(
        FUNCTION, name, Values.NULL, Values.NULL, Values.NULL, "", Set.of(), span);
  }

  static Allocation member(String name, Span span) {
    return new Allocation(MEMBER, name, Values.NULL, Values.NULL, Values.NULL, "", Set.of(), span);
  }

  static Allocation oneThread(Span span) {
    return new Allocation(
        ONE_THREAD, "", Values.NULL, Values.NULL, Values.NULL, "", Set.of(), span);
  }

  static Allocation registered(String ringField, Span span) {
    return new Allocation(
        REGISTERED, ringField, Values.NULL, Values.NULL, Values.NULL, "", Set.of(), span);
  }

  /** The type of a channel that stands for several openings with different options. */
  static final String MIXED = "MIXED";

  static Allocation channel(Set<Value> options, Span span) {
    return new Allocation(CHANNEL, "", Values.NULL, Values.NULL, Values.NULL, "", options, span);
  }

  /** Whether this is an object rather than memory or a channel. */
  boolean isObject() {
    return kind.equals(OBJECT)
        || kind.equals(CLOSURE)
        || kind.equals(FUNCTION)
        || kind.equals(REGISTERED)
        || kind.equals(ONE_THREAD)
        || kind.equals(MEMBER);
  }

  /** Whether this is memory rather than an object or a channel. */
  boolean isMemory() {
    return !isObject() && !kind.equals(CHANNEL);
  }

  Allocation withOptions(Set<Value> known) {
    return new Allocation(kind, type, size, alignment, owner, arena, known, span);
  }

  /** The same channel, opened with the options or without. */
  Allocation mixed() {
    return new Allocation(kind, MIXED, size, alignment, owner, arena, options, span);
  }

  /** Whether this stands for several openings with different options. */
  boolean isMixed() {
    return type.equals(MIXED);
  }

  Allocation withSize(Value known) {
    return new Allocation(kind, type, known, alignment, owner, arena, options, span);
  }

  /** Whether it tells of values that only one body knows. */
  boolean hasSites() {
    return !(size.everySite(s -> false)
        && alignment.everySite(s -> false)
        && owner.everySite(s -> false)
        && options.stream().allMatch(o -> o.everySite(s -> false)));
  }

  @SuppressWarnings("ReferenceEquality") // what does not change is the same object
  Allocation map(Function<Value, Value> f) {
    Value newSize = f.apply(size);
    Value newAlignment = f.apply(alignment);
    Value newOwner = f.apply(owner);
    Set<Value> newOptions = Mapping.set(options, f);
    boolean same =
        newSize == size && newAlignment == alignment && newOwner == owner && newOptions == options;
    return same
        ? this
        : new Allocation(kind, type, newSize, newAlignment, newOwner, arena, newOptions, span);
  }
}
