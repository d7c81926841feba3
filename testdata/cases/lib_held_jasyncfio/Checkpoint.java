package lib_held_jasyncfio;

import java.nio.ByteBuffer;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import one.jasyncfio.AsyncFile;
import one.jasyncfio.MemoryUtils;

/** What ends a write, and what only looks as if it did. */
final class Checkpoint {
    private static final int CHUNK = 1 << 16;
    private static final System.Logger LOG = System.getLogger("checkpoint");

    private Checkpoint() {}

    // The timeout completes the future and not the write.
    static void timeoutBad(AsyncFile file, ByteBuffer chunk) {
        CompletableFuture<Integer> write = file.write(chunk, 0L, CHUNK).orTimeout(500, TimeUnit.MILLISECONDS);
        try {
            write.join();
        } catch (CompletionException e) {
            LOG.log(System.Logger.Level.WARNING, "slow disk", e);
        }
        chunk.putLong(0, -1L); // want WriteInFlight
    }

    // Who is too late is not waited for; the chunk is the kernel's until then, and nobody touches it.
    static void timeoutOk(AsyncFile file, ByteBuffer chunk) {
        CompletableFuture<Integer> write = file.write(chunk, 0L, CHUNK).orTimeout(500, TimeUnit.MILLISECONDS);
        try {
            write.join();
            chunk.putLong(0, -1L);
        } catch (CompletionException e) {
            LOG.log(System.Logger.Level.WARNING, "slow disk", e);
        }
    }

    // Without a timeout join() comes back only after the write, failed or not.
    static void failureOk(AsyncFile file, ByteBuffer chunk) {
        CompletableFuture<Integer> write = file.write(chunk, 0L, CHUNK);
        try {
            write.join();
        } catch (CompletionException e) {
            LOG.log(System.Logger.Level.WARNING, "write failed", e);
        }
        chunk.putLong(0, -1L);
    }

    // cancel() settles the future; the kernel has not heard of it.
    static void cancelBad(AsyncFile file, ByteBuffer chunk) {
        CompletableFuture<Integer> write = file.write(chunk, 0L, CHUNK);
        write.cancel(true);
        chunk.putLong(0, -1L); // want WriteInFlight
    }

    // The descriptor is closed by an operation of its own that does not wait for the write.
    static void closeBad(AsyncFile file, ByteBuffer chunk) {
        CompletableFuture<Integer> write = file.write(chunk, 0L, CHUNK);
        file.close().join();
        chunk.putLong(0, -1L); // want WriteInFlight
        write.join();
    }

    // Written, then closed, then the chunk is used for something else.
    static CompletableFuture<Void> closeOk(AsyncFile file, ByteBuffer chunk) {
        return file.write(chunk, 0L, CHUNK)
                .thenCompose(written -> file.close())
                .thenAccept(closed -> chunk.putLong(0, -1L));
    }

    // Two chunks take turns; each is waited for before it is filled again.
    static final class TurnsOk {
        private final AsyncFile file;
        private final ByteBuffer[] chunks = {
            MemoryUtils.allocateAlignedByteBuffer(CHUNK, 4096), MemoryUtils.allocateAlignedByteBuffer(CHUNK, 4096)
        };
        private CompletableFuture<Integer> previous = CompletableFuture.completedFuture(0);

        TurnsOk(AsyncFile file) {
            this.file = file;
        }

        void writeAll(byte[][] rows) {
            for (int i = 0; i < rows.length; i++) {
                ByteBuffer chunk = chunks[i % 2];
                chunk.clear().put(rows[i]).flip();
                CompletableFuture<Integer> current = file.write(chunk, (long) i * CHUNK);
                previous.join();
                previous = current;
            }
            previous.join();
        }
    }
}
