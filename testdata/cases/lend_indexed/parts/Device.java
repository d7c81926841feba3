package lend_indexed.parts;

import static lend_indexed.parts.Direction.KERNEL_FILLS;
import static lend_indexed.parts.Direction.KERNEL_READS;

import java.nio.ByteBuffer;
import java.util.concurrent.CompletableFuture;

/** A device that transfers a part of a buffer, whatever its position. */
interface Device {
  @Completion
  CompletableFuture<Integer> write(
      @Lends(KERNEL_READS) ByteBuffer buffer, @Offset int offset, @Length int length, long position);

  @Completion
  CompletableFuture<Integer> read(
      @Lends(KERNEL_FILLS) ByteBuffer buffer, @Offset int offset, @Length int length, long position);
}
