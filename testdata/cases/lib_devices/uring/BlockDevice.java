package lib_devices.uring;

import java.nio.ByteBuffer;
import java.util.concurrent.CompletableFuture;

/** A device that borrows the block until its future is completed. */
interface BlockDevice {
    CompletableFuture<Integer> write(ByteBuffer block, int offset);

    CompletableFuture<Integer> read(ByteBuffer block, int offset);
}
