package outsider_engines.walgroup;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.AsynchronousFileChannel;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Writes "checkpoint N is complete" marks; a slow disk must not stall the checkpointer for ever. */
final class CheckpointMarker {
    private static final long PATIENCE_SECONDS = 5;
    private static final int MARK = 24;

    private final AsynchronousFileChannel marks;
    private final BufferPool pool = new BufferPool(64);

    CheckpointMarker(AsynchronousFileChannel marks) {
        this.marks = marks;
    }

    private static ByteBuffer encode(ByteBuffer target, long checkpoint, long lsn) {
        return target.putLong(checkpoint).putLong(lsn).putLong(checkpoint ^ lsn).flip();
    }

    /** BUG: after a timeout the write is still queued or running, yet the pool hands the buffer to the next mark. */
    void markBad(long checkpoint, long lsn) throws IOException, InterruptedException {
        ByteBuffer mark = encode(pool.acquire(), checkpoint, lsn);
        try {
            Future<Integer> write = marks.write(mark, checkpoint * MARK);
            int written = write.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
            if (written != MARK) {
                throw new IOException("short mark");
            }
        } catch (TimeoutException e) {
            throw new IOException("checkpoint mark is late", e);
        } catch (ExecutionException e) {
            throw new IOException(e.getCause());
        } finally {
            pool.release(mark); // want ReleaseInFlight
        }
    }

    /** Only a finished write gives its buffer back; a late one keeps it and the pool allocates another. */
    void markOk(long checkpoint, long lsn) throws IOException, InterruptedException {
        ByteBuffer mark = encode(pool.acquire(), checkpoint, lsn);
        Future<Integer> write = marks.write(mark, checkpoint * MARK);
        int written;
        try {
            written = write.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            throw new IOException("checkpoint mark is late", e);
        } catch (ExecutionException e) {
            pool.release(mark);
            throw new IOException(e.getCause());
        }
        pool.release(mark);
        if (written != MARK) {
            throw new IOException("short mark");
        }
    }

    /** Trap: an impatient wait first, then one that cannot be cut short; the release follows the second. */
    void markReportingSlownessOk(long checkpoint, long lsn, Runnable slowDisk) throws IOException, InterruptedException {
        ByteBuffer mark = encode(pool.acquire(), checkpoint, lsn);
        Future<Integer> write = marks.write(mark, checkpoint * MARK);
        int written;
        try {
            written = write.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            slowDisk.run();
            written = Completions.settle(write);
        } catch (ExecutionException e) {
            throw new IOException(e.getCause());
        }
        pool.release(mark);
        if (written != MARK) {
            throw new IOException("short mark");
        }
    }
}
