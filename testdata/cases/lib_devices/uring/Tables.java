package lib_devices.uring;

import java.nio.ByteBuffer;
import java.util.concurrent.CompletableFuture;

/** Clients of the device. */
final class Tables {
    private Tables() {}

    // The device still has the block when the next row is put into it.
    static void appendBad(UringDevice device, ByteBuffer block, long first, long second) {
        block.putLong(0, first);
        CompletableFuture<Integer> written = device.write(block, 0);
        block.putLong(0, second); // want WriteInFlight
        written.join();
    }

    // The reaper completes the future when the completion of its tag has come.
    static void appendOk(UringDevice device, ByteBuffer block, long first, long second) {
        block.putLong(0, first);
        CompletableFuture<Integer> written = device.write(block, 0);
        written.join();
        block.putLong(0, second);
    }

    // Through the interface: its one implementation lends the block to the ring.
    static long scanBad(BlockDevice device, ByteBuffer block) {
        CompletableFuture<Integer> read = device.read(block, 0);
        long key = block.getLong(0); // want ReadInFlight
        read.join();
        return key;
    }

    // The key is taken in the stage after the read.
    static CompletableFuture<Long> scanOk(BlockDevice device, ByteBuffer block) {
        return device.read(block, 0).thenApply(read -> block.getLong(0));
    }
}
