package lend_jni.annotated;

import java.nio.ByteBuffer;
import java.util.concurrent.CompletableFuture;

/** Uses the driver, whose declarations say what its native methods do. */
final class DriverUser {
  private final int device;

  DriverUser(int device) {
    this.device = device;
  }

  /** The declaration says that the block is lent until the future completes; it is stamped before. */
  void storeBad(ByteBuffer block, long lba) {
    CompletableFuture<Integer> stored = DiskDriver.put(device, block, lba);
    block.putLong(0, lba + 1); // want WriteInFlight
    stored.join();
  }

  /** The block is stamped after the future has completed. */
  void storeOk(ByteBuffer block, long lba) {
    int n = DiskDriver.put(device, block, lba).join();
    block.putLong(0, lba + n);
  }

  /** The block goes back to the driver's allocator while the device still fills it. */
  void prefetchBad(long lba) {
    ByteBuffer block = DiskDriver.newBlock(4096);
    CompletableFuture<Integer> fetched = DiskDriver.fetch(device, block, lba);
    DiskDriver.freeBlock(block); // want ReleaseInFlight
    fetched.join();
  }

  /** The block goes back in a stage that runs after the fetch. */
  CompletableFuture<Void> prefetchOk(long lba) {
    ByteBuffer block = DiskDriver.newBlock(4096);
    return DiskDriver.fetch(device, block, lba).thenAccept(n -> DiskDriver.freeBlock(block));
  }
}
