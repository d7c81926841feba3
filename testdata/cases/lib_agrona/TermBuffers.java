package lib_agrona;

import com.sun.nio.file.ExtendedOpenOption;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.AsynchronousFileChannel;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.agrona.BufferUtil;
import org.agrona.concurrent.UnsafeBuffer;

/** Views of aligned buffers. */
final class TermBuffers {
    private static final int PAGE = 4096;

    private TermBuffers() {}

    // The UnsafeBuffer wraps the memory that is being written.
    static int headerBad(AsynchronousFileChannel archive, ByteBuffer term, long position) throws InterruptedException, ExecutionException {
        UnsafeBuffer view = new UnsafeBuffer(term);
        Future<Integer> write = archive.write(term, position);
        view.putLong(0, position); // want WriteInFlight
        return write.get();
    }

    // It wraps the second page, and the first page is being written.
    static int headerOk(AsynchronousFileChannel archive, ByteBuffer term, long position) throws InterruptedException, ExecutionException {
        UnsafeBuffer second = new UnsafeBuffer(term, PAGE, PAGE);
        Future<Integer> write = archive.write(term.slice(0, PAGE), position);
        second.putLong(0, position);
        return write.get();
    }

    // Aligned by agrona: address, length and position are multiples of the block size.
    static void directOk(Path path) throws IOException {
        ByteBuffer page = BufferUtil.allocateDirectAligned(PAGE, PAGE);
        try (FileChannel channel = FileChannel.open(path, StandardOpenOption.WRITE, ExtendedOpenOption.DIRECT)) {
            channel.write(page, 0);
            page.clear();
        }
    }

    // The explicit free does not ask whether the memory is in flight.
    static void freedBad(AsynchronousFileChannel archive) throws InterruptedException, ExecutionException {
        ByteBuffer page = ByteBuffer.allocateDirect(PAGE);
        Future<Integer> write = archive.write(page, 0);
        BufferUtil.free(page); // want ReleaseInFlight
        write.get();
    }

    // Freed when the write has ended; an interrupted wait leaves it to the collector.
    static void freedOk(AsynchronousFileChannel archive) throws InterruptedException, ExecutionException {
        ByteBuffer page = ByteBuffer.allocateDirect(PAGE);
        Future<Integer> write = archive.write(page, 0);
        write.get();
        BufferUtil.free(page);
    }

    // The view reads a slot that the kernel fills.
    static long replayBad(AsynchronousFileChannel archive, ByteBuffer term, long position) throws InterruptedException, ExecutionException {
        UnsafeBuffer slot = new UnsafeBuffer(term, 2 * PAGE, PAGE);
        Future<Integer> read = archive.read(term, position);
        long sequence = slot.getLong(0); // want ReadInFlight
        return sequence + read.get();
    }

    // The view is read when the kernel is done.
    static long replayOk(AsynchronousFileChannel archive, ByteBuffer term, long position) throws InterruptedException, ExecutionException {
        UnsafeBuffer slot = new UnsafeBuffer(term, 2 * PAGE, PAGE);
        Future<Integer> read = archive.read(term, position);
        int n = read.get();
        return slot.getLong(0) + n;
    }

    // A view of something else.
    static int scratchOk(AsynchronousFileChannel archive, ByteBuffer term, long position) throws InterruptedException, ExecutionException {
        UnsafeBuffer scratch = new UnsafeBuffer(new byte[64]);
        Future<Integer> write = archive.write(term, position);
        scratch.putLong(0, position);
        return write.get();
    }

    // One flyweight for all terms: it has been wrapped around the one that is out.
    static int flyweightBad(AsynchronousFileChannel archive, UnsafeBuffer flyweight, ByteBuffer term, long position) throws InterruptedException, ExecutionException {
        Future<Integer> write = archive.write(term, position);
        flyweight.wrap(term);
        flyweight.putLong(0, position); // want WriteInFlight
        return write.get();
    }

    // It was made for the term that is out, and has been wrapped around the next one.
    static int rewrappedOk(AsynchronousFileChannel archive, ByteBuffer term, ByteBuffer next, long position) throws InterruptedException, ExecutionException {
        UnsafeBuffer flyweight = new UnsafeBuffer(term);
        flyweight.putLong(0, position);
        Future<Integer> write = archive.write(term, position);
        flyweight.wrap(next);
        flyweight.putLong(0, position + PAGE);
        return write.get();
    }

    // The other way round.
    static int rewrappedBad(AsynchronousFileChannel archive, ByteBuffer term, ByteBuffer next, long position) throws InterruptedException, ExecutionException {
        UnsafeBuffer flyweight = new UnsafeBuffer(next);
        Future<Integer> write = archive.write(term, position);
        flyweight.putLong(0, position);
        flyweight.wrap(term, 0, PAGE);
        flyweight.putLong(8, position); // want WriteInFlight
        return write.get();
    }

    // What the header is written into is known to the caller only.
    private static void stamp(UnsafeBuffer header, long value) {
        header.putLong(0, value);
    }

    // A method gets the flyweight around the term that is out.
    static int stampedBad(AsynchronousFileChannel archive, ByteBuffer term, long position) throws InterruptedException, ExecutionException {
        UnsafeBuffer header = new UnsafeBuffer(term, 0, 64);
        Future<Integer> write = archive.write(term, position);
        stamp(header, position); // want WriteInFlight
        return write.get();
    }

    // It gets it around another one.
    static int stampedOk(AsynchronousFileChannel archive, ByteBuffer term, ByteBuffer next, long position) throws InterruptedException, ExecutionException {
        UnsafeBuffer header = new UnsafeBuffer(term, 0, 64);
        Future<Integer> write = archive.write(term, position);
        header.wrap(next, 0, 64);
        stamp(header, position);
        return write.get();
    }

    // Something that nobody here knows gets the flyweight, and may wrap it around what it likes.
    interface Cursor {
        void advance(UnsafeBuffer view);
    }

    static int advancedOk(AsynchronousFileChannel archive, Cursor cursor, ByteBuffer term, long position) throws InterruptedException, ExecutionException {
        UnsafeBuffer view = new UnsafeBuffer(term);
        Future<Integer> write = archive.write(term, position);
        cursor.advance(view);
        view.putLong(0, position);
        return write.get();
    }

    // Claimed by an atomic add, which writes, whatever it returns.
    static int claimedBad(AsynchronousFileChannel archive, UnsafeBuffer log, ByteBuffer term, long position) throws InterruptedException, ExecutionException {
        log.wrap(term);
        Future<Integer> write = archive.write(term, position);
        long tail = log.getAndAddLong(0, 64); // want WriteInFlight
        return write.get() + (int) tail;
    }

    // The flyweight's own buffer is what is lent, and then what it wraps next is stamped.
    static int lentByNameOk(AsynchronousFileChannel archive, UnsafeBuffer view, ByteBuffer term, ByteBuffer next, long position) throws InterruptedException, ExecutionException {
        view.wrap(term);
        Future<Integer> write = archive.write(view.byteBuffer(), position);
        view.wrap(next);
        view.putLong(0, position);
        return write.get();
    }

    // Lent by its buffer, stamped through it.
    static int lentByNameBad(AsynchronousFileChannel archive, UnsafeBuffer view, ByteBuffer term, long position) throws InterruptedException, ExecutionException {
        view.wrap(term);
        Future<Integer> write = archive.write(view.byteBuffer(), position);
        view.putLong(0, position); // want WriteInFlight
        return write.get();
    }

    /** Terms of a log, and one flyweight, kept in a field. */
    static final class Log {
        private final UnsafeBuffer flyweight = new UnsafeBuffer(0, 0);
        private final AsynchronousFileChannel archive;

        Log(AsynchronousFileChannel archive) {
            this.archive = archive;
        }

        // In a loop: each round wraps the term of that round, which has come back by then.
        void roundsOk(ByteBuffer[] terms, long first) throws InterruptedException, ExecutionException {
            long position = first;
            for (ByteBuffer term : terms) {
                flyweight.wrap(term);
                flyweight.putLong(0, position);
                archive.write(term, position).get();
                position += PAGE;
            }
        }

        // Stamped in the field's flyweight, while the term is out.
        void stampBad(ByteBuffer term, long position) throws InterruptedException, ExecutionException {
            flyweight.wrap(term);
            Future<Integer> write = archive.write(term, position);
            flyweight.putLongRelease(0, position); // want WriteInFlight
            write.get();
        }
    }
}
