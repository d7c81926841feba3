package lend_wrappers.blockdevice;

import java.nio.ByteBuffer;
import java.util.concurrent.CompletableFuture;

/** Blocks of a device. Both methods return at once; the future completes when the block has been transferred. */
sealed interface BlockDevice permits FileBlockDevice {
  CompletableFuture<Integer> submitWrite(ByteBuffer block, long number);

  CompletableFuture<Integer> submitRead(ByteBuffer block, long number);
}
