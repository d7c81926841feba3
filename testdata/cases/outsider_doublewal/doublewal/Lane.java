package outsider_doublewal.doublewal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;

/** One half of a double buffer with the write that was last started from it. */
final class Lane {
    final ByteBuffer buf;
    private Future<Integer> pending;
    private int expected;

    Lane(int size) {
        this.buf = ByteBuffer.allocateDirect(size);
    }

    /** Waits, ignoring interrupts, until the last write of this lane is over. */
    void settle() throws IOException {
        if (pending == null) {
            return;
        }
        int n = await(pending);
        pending = null;
        if (n != expected) {
            throw new IOException("short write: " + n + " of " + expected);
        }
    }

    void start(BlockSink sink, long at) throws IOException {
        settle();
        buf.flip();
        expected = buf.remaining();
        pending = sink.put(buf, at);
    }

    int lastLength() {
        return expected;
    }

    private static int await(Future<Integer> f) throws IOException {
        boolean interrupted = false;
        try {
            for (;;) {
                try {
                    return f.get();
                } catch (InterruptedException e) {
                    interrupted = true;
                } catch (ExecutionException e) {
                    throw new IOException(e.getCause());
                }
            }
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
