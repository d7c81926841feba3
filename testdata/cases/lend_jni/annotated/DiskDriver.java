package lend_jni.annotated;

import static org.odirect.annotations.Direction.KERNEL_FILLS;
import static org.odirect.annotations.Direction.KERNEL_READS;

import java.nio.ByteBuffer;
import java.util.concurrent.CompletableFuture;
import org.odirect.annotations.Completion;
import org.odirect.annotations.Lends;
import org.odirect.annotations.Releases;

/** The native driver: its C code completes the futures. */
final class DiskDriver {
  private DiskDriver() {}

  @Completion
  static native CompletableFuture<Integer> put(int device, @Lends(KERNEL_READS) ByteBuffer block, long lba);

  @Completion
  static native CompletableFuture<Integer> fetch(int device, @Lends(KERNEL_FILLS) ByteBuffer block, long lba);

  static native ByteBuffer newBlock(int size);

  static native void freeBlock(@Releases ByteBuffer block);
}
