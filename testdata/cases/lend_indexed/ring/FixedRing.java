package lend_indexed.ring;

import static lend_indexed.ring.Direction.KERNEL_FILLS;
import static lend_indexed.ring.Direction.KERNEL_READS;
import static lend_indexed.ring.Until.REAPED;

import java.nio.ByteBuffer;

/** A ring over native code. Its buffers belong to it; operations name them by their index. */
interface FixedRing {
  @Channel
  @Registers
  ByteBuffer[] register(int size, int count);

  @Channel
  long readFixed(int fd, long offset, @Lends(value = KERNEL_FILLS, until = REAPED) @Registered int index);

  @Channel
  long writeFixed(int fd, long offset, @Lends(value = KERNEL_READS, until = REAPED) @Registered int index);

  /** Copies the bytes into the registered buffer, and writes that. */
  @Channel
  long appendFixed(int fd, long offset, byte[] bytes, @Writes @Lends(value = KERNEL_READS, until = REAPED) @Registered int index);

  @KeepsInFlight
  void submit();

  @Reaps
  void waitOne();

  @TagOf
  long id();

  @Unregisters
  void unregister();
}
