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
}
