package org.odirect.analyzer.store;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * Reads what a {@link Packer} wrote. Throws a {@link RuntimeException} of some kind if that cannot
 * be it.
 */
public final class Unpacker {
  private final ByteBuffer buffer;

  /** Reads from a buffer's position on. */
  public Unpacker(ByteBuffer packed) {
    buffer = packed.slice();
  }

  /** Reads a number. */
  public int number() {
    return buffer.getInt();
  }

  /** Reads a long number. */
  public long longNumber() {
    return buffer.getLong();
  }

  /** Reads a truth value. */
  public boolean flag() {
    return buffer.get() != 0;
  }

  /** Reads an array. */
  public long[] numbers() {
    long[] values = new long[size(Long.BYTES)];
    buffer.asLongBuffer().get(values);
    buffer.position(buffer.position() + values.length * Long.BYTES);
    return values;
  }

  /** Reads a text. */
  public String text() {
    char[] value = new char[size(Character.BYTES)];
    buffer.asCharBuffer().get(value);
    buffer.position(buffer.position() + value.length * Character.BYTES);
    return new String(value);
  }

  /** Reads a list. */
  public <T> List<T> all(Function<Unpacker, T> element) {
    int size = size(1);
    List<T> values = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      values.add(element.apply(this));
    }
    return values;
  }

  /** The length of what follows, which must fit into what is left. */
  private int size(int bytes) {
    int size = buffer.getInt();
    if (size < 0 || size > buffer.remaining() / bytes) {
      throw new BufferUnderflowException();
    }
    return size;
  }
}
