package outsider_blockdev.blockdev;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/** Accepts writes, performs each on a virtual thread from memory of the server's arena. */
final class DeviceServer {
    private final BlockDevice device;
    private final Arena arena = Arena.ofShared();
    private final ExecutorService workers = Executors.newVirtualThreadPerTaskExecutor();

    DeviceServer(BlockDevice device) {
        this.device = device;
    }

    Future<Long> accept(long block, byte[] data) {
        MemorySegment m = arena.allocate(BlockDevice.BLOCK, BlockDevice.BLOCK);
        MemorySegment.copy(data, 0, m, java.lang.foreign.ValueLayout.JAVA_BYTE, 0, Math.min(data.length, BlockDevice.BLOCK));
        return workers.submit(() -> {
            device.write(m.asByteBuffer(), block);
            return block;
        });
    }

    /** Correct: ExecutorService.close() returns only when every task has ended. */
    void closeOk() throws IOException {
        workers.close();
        arena.close();
        device.close();
    }

    /** Correct: if the workers do not end in time, their memory is left alone. */
    void closeQuicklyOk() throws IOException, InterruptedException {
        workers.shutdown();
        if (!workers.awaitTermination(5, TimeUnit.SECONDS)) {
            throw new IOException("writes still running");
        }
        arena.close();
        device.close();
    }

    void closeBad() throws IOException, InterruptedException {
        workers.shutdown();
        workers.awaitTermination(5, TimeUnit.SECONDS);
        // Provable: the result of awaitTermination is not looked at; accept()'s tasks may still be in DIRECT writes from this arena.
        arena.close(); // missing ReleaseInFlight
        device.close();
    }
}
