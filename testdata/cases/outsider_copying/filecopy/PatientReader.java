package outsider_copying.filecopy;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.AsynchronousFileChannel;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Reads from a medium that hangs at times. */
final class PatientReader {
    private static final int ATTEMPTS = 3;
    private final AsynchronousFileChannel from;
    private final Buffers buffers;

    PatientReader(AsynchronousFileChannel from, Buffers buffers) {
        this.from = from;
        this.buffers = buffers;
    }

    /** Correct: every attempt has memory of its own, a hanging one keeps it. */
    int readOk(ByteBuffer dst, long at) throws IOException, InterruptedException {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            ByteBuffer own = ByteBuffer.allocate(dst.remaining());
            Future<Integer> read = from.read(own, at);
            try {
                int n = read.get(500, TimeUnit.MILLISECONDS);
                own.flip();
                dst.put(own);
                return n;
            } catch (TimeoutException e) {
                read.cancel(false);
            } catch (ExecutionException e) {
                throw new IOException(e.getCause());
            }
        }
        throw new IOException("no answer at " + at);
    }

    /** Bug: "cancelled, so the memory is ours again", and the second attempt reads into it. */
    int readBad(ByteBuffer dst, long at) throws IOException, InterruptedException {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            // Provable: after a TimeoutException the previous attempt is only marked by cancel(false); it still fills the same memory
            // (each slice() is a new object, the bytes are the same).
            Future<Integer> read = from.read(dst.slice(), at); // want OverlappingOperations
            try {
                return read.get(500, TimeUnit.MILLISECONDS);
            } catch (TimeoutException e) {
                read.cancel(false);
            } catch (ExecutionException e) {
                throw new IOException(e.getCause());
            }
        }
        throw new IOException("no answer at " + at);
    }

    /** Correct: cancel(true) closes the channel and waits for what runs; then the chunk may go back. No second attempt. */
    long firstLongOk(long at) throws IOException {
        ByteBuffer chunk = buffers.take();
        Future<Integer> read = from.read(chunk, at);
        try {
            int n = read.get(500, TimeUnit.MILLISECONDS);
            return n < Long.BYTES ? -1 : chunk.getLong(0);
        } catch (TimeoutException | InterruptedException e) {
            read.cancel(true);
            buffers.give(chunk);
            throw new IOException("given up", e);
        } catch (ExecutionException e) {
            throw new IOException(e.getCause());
        }
    }
}
