package lend_wrappers.blockdevice;

import java.nio.ByteBuffer;
import java.util.concurrent.CompletableFuture;

/** Keeps the superblock of a device, at block 0 and mirrored at block 1. */
final class Superblock {
  private static final int MAGIC = 0x0d15c0de;

  private final BlockDevice device;

  Superblock(BlockDevice device) {
    this.device = device;
  }

  /** The generation for the mirror is set while the primary copy is still being written. */
  void commitBad(ByteBuffer block, long generation) {
    CompletableFuture<Integer> primary = device.submitWrite(block.rewind(), 0);
    block.putLong(8, generation + 1); // want WriteInFlight
    primary.join();
  }

  /** Primary first, then the mirror with its own generation. */
  void commitOk(ByteBuffer block, long generation) {
    block.putLong(8, generation);
    device.submitWrite(block.rewind(), 0).join();
    block.putLong(8, generation + 1);
    device.submitWrite(block.rewind(), 1).join();
  }

  /** The magic is compared before the block has been read. */
  boolean validBad(ByteBuffer block) {
    CompletableFuture<Integer> loaded = device.submitRead(block, 0);
    boolean valid = block.getInt(0) == MAGIC; // want ReadInFlight
    return loaded.join() > 0 && valid;
  }

  /** The magic is compared in a stage behind the read. */
  CompletableFuture<Boolean> validOk(ByteBuffer block) {
    return device.submitRead(block, 0).thenApply(n -> n > 0 && block.getInt(0) == MAGIC);
  }

  /** Primary and mirror are written at once from one buffer object: both operations move its position. */
  void mirrorBad(ByteBuffer block) {
    CompletableFuture<Integer> primary = device.submitWrite(block, 0);
    CompletableFuture<Integer> mirror = device.submitWrite(block, 1); // want OverlappingOperations
    CompletableFuture.allOf(primary, mirror).join();
  }

  /** Each copy has a buffer object of its own; both only read the memory. */
  void mirrorOk(ByteBuffer block) {
    CompletableFuture<Integer> primary = device.submitWrite(block.duplicate(), 0);
    CompletableFuture<Integer> mirror = device.submitWrite(block.duplicate(), 1);
    CompletableFuture.allOf(primary, mirror).join();
    block.clear();
  }
}
