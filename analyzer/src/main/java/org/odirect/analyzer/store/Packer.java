package org.odirect.analyzer.store;

import java.nio.ByteBuffer;
import java.util.Collection;
import java.util.function.BiConsumer;

/** Writes values one after the other; {@link Unpacker} reads them in the same order. */
public final class Packer {
  private static final int FIRST_BYTES = 1 << 16;

  private ByteBuffer buffer = ByteBuffer.allocate(FIRST_BYTES);

  private ByteBuffer room(int bytes) {
    if (buffer.remaining() < bytes) {
      int size = Math.addExact(buffer.position(), Math.max(bytes, buffer.capacity()));
      buffer = ByteBuffer.allocate(size).put(buffer.flip());
    }
    return buffer;
  }

  /** Writes a number. */
  public void number(int value) {
    room(Integer.BYTES).putInt(value);
  }

  /** Writes a long number. */
  public void number(long value) {
    room(Long.BYTES).putLong(value);
  }

  /** Writes a truth value. */
  public void flag(boolean value) {
    room(1).put((byte) (value ? 1 : 0));
  }

  /** Writes an array. */
  public void numbers(long[] values) {
    number(values.length);
    ByteBuffer target = room(values.length * Long.BYTES);
    target.asLongBuffer().put(values);
    target.position(target.position() + values.length * Long.BYTES);
  }

  /** Writes any text, unpaired surrogates included. */
  public void text(String value) {
    number(value.length());
    ByteBuffer target = room(value.length() * Character.BYTES);
    target.asCharBuffer().put(value);
    target.position(target.position() + value.length() * Character.BYTES);
  }

  /** Writes the elements in their order. */
  public <T> void all(Collection<T> values, BiConsumer<Packer, T> element) {
    number(values.size());
    for (T value : values) {
      element.accept(this, value);
    }
  }

  /** What was written. */
  public ByteBuffer packed() {
    return buffer.duplicate().flip();
  }
}
