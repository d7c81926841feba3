package outsider_slots.store;

import com.sun.nio.file.ExtendedOpenOption;
import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.AsynchronousFileChannel;
import java.nio.channels.CompletionHandler;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeoutException;
import java.util.function.IntConsumer;

/** Two alternating files with checkpoint slots, written asynchronously past the page cache. */
final class CheckpointStore implements Closeable {
    private static final int SUPER = 64;
    private final AsynchronousFileChannel main;
    private final AsynchronousFileChannel spare;
    private final AlignedPool pool;
    private final Waiting waiting;

    CheckpointStore(Path main, Path spare, AlignedPool pool, Waiting waiting) throws IOException {
        this.main = open(main);
        this.spare = open(spare);
        this.pool = pool;
        this.waiting = waiting;
    }

    private static AsynchronousFileChannel open(Path path) throws IOException {
        return AsynchronousFileChannel.open(path, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.DSYNC, ExtendedOpenOption.DIRECT);
    }

    /** Correct: a slow first write is hedged with a second one of the same bytes; two writes only read, and both are waited for. */
    void saveHedgedOk(Checkpoint c, int slot) throws IOException, InterruptedException {
        ByteBuffer page = pool.take();
        c.encode(page);
        Future<Integer> first = main.write(page.duplicate(), (long) slot * AlignedPool.PAGE);
        try {
            Waiting.whole(first.get(waiting.millis(), waiting.unit()));
        } catch (TimeoutException e) {
            Future<Integer> second = spare.write(page.duplicate(), (long) slot * AlignedPool.PAGE);
            Waiting.toTheEnd(second);
            Waiting.toTheEnd(first);
        } catch (ExecutionException e) {
            throw new IOException(e.getCause());
        }
        pool.give(page);
    }

    /** Correct: the aborted mark is put into the page when the slow write is over, and written again. */
    void saveOk(Checkpoint c, int slot) throws IOException, InterruptedException {
        ByteBuffer page = pool.take();
        c.encode(page);
        Future<Integer> write = main.write(page, (long) slot * AlignedPool.PAGE);
        try {
            Waiting.whole(write.get(waiting.millis(), waiting.unit()));
        } catch (TimeoutException e) {
            Waiting.toTheEnd(write);
            page.rewind();
            page.putInt(Checkpoint.STATE, Checkpoint.ABORTED);
            Waiting.toTheEnd(main.write(page, (long) slot * AlignedPool.PAGE));
        } catch (ExecutionException e) {
            throw new IOException(e.getCause());
        }
        pool.give(page);
    }

    /** Bug: the late checkpoint is marked as aborted in the very memory that the late write still takes. */
    void saveBad(Checkpoint c, int slot) throws IOException, InterruptedException {
        ByteBuffer page = pool.take();
        c.encode(page);
        Future<Integer> write = main.write(page, (long) slot * AlignedPool.PAGE);
        try {
            Waiting.whole(write.get(waiting.millis(), waiting.unit()));
        } catch (TimeoutException e) {
            // Provable: the timed wait ended without the write; toTheEnd comes after this line.
            page.putInt(Checkpoint.STATE, Checkpoint.ABORTED); // want WriteInFlight
            Waiting.toTheEnd(write);
        } catch (ExecutionException e) {
            throw new IOException(e.getCause());
        }
        pool.give(page);
    }

    /** Bug: the slots were moved behind a super block of 64 bytes, fine for the buffered predecessor of this class. */
    void savePackedBad(Checkpoint c, int slot) throws IOException, InterruptedException {
        ByteBuffer page = pool.take();
        c.encode(page);
        // Provable: 64 + slot * 8192 is no multiple of any block size from 128 on.
        Future<Integer> write = spare.write(page, SUPER + (long) slot * AlignedPool.PAGE); // want UnalignedDirectIO
        Waiting.toTheEnd(write);
        pool.give(page);
    }

    /** Correct: a super block of a whole 4096 bytes keeps the slots aligned. */
    void savePaddedOk(Checkpoint c, int slot) throws IOException, InterruptedException {
        ByteBuffer page = pool.take();
        c.encode(page);
        Future<Integer> write = spare.write(page, AlignedPool.ALIGN + (long) slot * AlignedPool.PAGE);
        Waiting.toTheEnd(write);
        pool.give(page);
    }

    /** Correct: the handler gives the page back, in both of its methods, and nobody else does. */
    void saveLaterOk(Checkpoint c, int slot, IntConsumer done) throws InterruptedException {
        ByteBuffer page = pool.take();
        c.encode(page);
        main.write(page, (long) slot * AlignedPool.PAGE, page, new CompletionHandler<Integer, ByteBuffer>() {
            @Override
            public void completed(Integer n, ByteBuffer p) {
                p.putInt(Checkpoint.STATE, 0);
                pool.give(p);
                done.accept(n);
            }

            @Override
            public void failed(Throwable e, ByteBuffer p) {
                pool.give(p);
                done.accept(-1);
            }
        });
    }

    /** Correct: two pages at a time, given back one by one as they are waited for. */
    void savePairOk(Checkpoint even, Checkpoint odd) throws IOException, InterruptedException {
        ByteBuffer a = pool.take();
        ByteBuffer b = pool.take();
        even.encode(a);
        Future<Integer> first = main.write(a, 0);
        odd.encode(b);
        Future<Integer> second = main.write(b, AlignedPool.PAGE);
        Waiting.toTheEnd(first);
        pool.give(a);
        Waiting.toTheEnd(second);
        pool.give(b);
    }

    /** Bug: heap memory on an asynchronous DIRECT channel: EINVAL nearly always. */
    void manifestBad(long lsn) throws IOException {
        ByteBuffer manifest = ByteBuffer.allocate(AlignedPool.PAGE);
        manifest.putLong(0, lsn);
        // Provable: allocate() is heap memory, `main` is opened with DIRECT in open().
        Future<Integer> write = main.write(manifest, 0); // want HeapBufferOnDirectChannel "allocated here"
        Waiting.toTheEnd(write);
    }

    /** Correct: the heap bytes are copied into a pooled aligned page. */
    void manifestOk(byte[] manifest) throws IOException, InterruptedException {
        ByteBuffer page = pool.take();
        page.put(0, manifest, 0, Math.min(manifest.length, AlignedPool.PAGE));
        Future<Integer> write = main.write(page, 0);
        Waiting.toTheEnd(write);
        pool.give(page);
    }

    @Override
    public void close() throws IOException {
        try (main; spare) {
            System.Logger log = System.getLogger("checkpoint");
            log.log(System.Logger.Level.DEBUG, "closing");
        }
    }
}
