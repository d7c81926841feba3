package outsider_engines.walgroup;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;

/** Waiting that an interrupt cannot cut short: the kernel still owns the buffer then. */
final class Completions {
    private Completions() {}

    static int settle(Future<Integer> operation) throws IOException {
        boolean interrupted = false;
        try {
            while (true) {
                try {
                    return operation.get();
                } catch (InterruptedException e) {
                    interrupted = true;
                } catch (ExecutionException e) {
                    throw new IOException("log I/O failed", e.getCause());
                }
            }
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    /** A write that was handed to the channel and the number of bytes it has to transfer. */
    record Submitted(Future<Integer> operation, int length) {
        void settleFully() throws IOException {
            int written = settle(operation);
            if (written != length) {
                throw new IOException("short write: " + written + " of " + length);
            }
        }
    }
}

/** Fixed-size off-heap buffers, most recently used first. */
final class BufferPool {
    private final ConcurrentLinkedDeque<ByteBuffer> free = new ConcurrentLinkedDeque<>();
    private final int bufferSize;

    BufferPool(int bufferSize) {
        this.bufferSize = bufferSize;
    }

    ByteBuffer acquire() {
        ByteBuffer buffer = free.pollFirst();
        return buffer == null ? ByteBuffer.allocateDirect(bufferSize) : buffer.clear();
    }

    void release(ByteBuffer buffer) {
        free.offerFirst(buffer);
    }
}
