package outsider_snapshot;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.AsynchronousFileChannel;
import java.nio.channels.FileChannel;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;

/** Pages of a snapshot in many small ways. */
final class DirtyPages {
    private static final VarHandle LONGS = MethodHandles.byteBufferViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final OpenOption[] PAST_THE_CACHE = {
        StandardOpenOption.WRITE, com.sun.nio.file.ExtendedOpenOption.DIRECT
    };

    // The lambda is a Consumer: the future that the write returns is gone, and the pages are the caller's.
    static List<ByteBuffer> flushAllBad(AsynchronousFileChannel file, List<ByteBuffer> dirty) {
        dirty.forEach(page -> file.write(page, page.getLong(0))); // want CompletionIgnored
        return dirty;
    }

    // The lambda is a Function: the futures are collected and waited for.
    static List<ByteBuffer> flushAllOk(AsynchronousFileChannel file, List<ByteBuffer> dirty) throws ExecutionException, InterruptedException {
        List<Future<Integer>> writes = dirty.stream().map(page -> file.write(page, page.getLong(0))).toList();
        for (Future<Integer> write : writes) {
            write.get();
        }
        return dirty;
    }

    // No one can tell when the pages of the table may change again.
    static void flushTableBad(AsynchronousFileChannel file, ByteBuffer[] table) {
        for (int i = 0; i < table.length; i++) {
            file.write(table[i], i * 8192L); // want CompletionIgnored
        }
    }

    // The view handle stores into the page that is in flight.
    static void stampBad(AsynchronousFileChannel file, ByteBuffer page, long lsn) throws ExecutionException, InterruptedException {
        Future<Integer> write = file.write(page, 0);
        LONGS.set(page, 8, lsn); // want WriteInFlight
        write.get();
    }

    // Reading through the view handle does no harm to a write.
    static long stampedOk(AsynchronousFileChannel file, ByteBuffer page) throws ExecutionException, InterruptedException {
        Future<Integer> write = file.write(page, 0);
        long lsn = (long) LONGS.get(page, 8);
        write.get();
        return lsn;
    }

    // The page is refilled by a read while its old content is still being written.
    static void swapBad(AsynchronousFileChannel file, ByteBuffer page, long out, long in) throws ExecutionException, InterruptedException {
        Future<Integer> write = file.write(page.duplicate(), out);
        Future<Integer> read = file.read(page.duplicate(), in); // want OverlappingOperations
        write.get();
        read.get();
    }

    // Out with one page, in with the other.
    static void swapOk(AsynchronousFileChannel file, ByteBuffer[] pages, int i, long out, long in) throws ExecutionException, InterruptedException {
        Future<Integer> write = file.write(pages[i], out);
        Future<Integer> read = file.read(pages[1 - i], in);
        write.get();
        read.get();
    }

    // The two windows share the block from 4096 to 8192.
    static void windowsBad(AsynchronousFileChannel file, ByteBuffer frame) throws ExecutionException, InterruptedException {
        Future<Integer> low = file.read(frame.slice(0, 8192), 0);
        Future<Integer> high = file.read(frame.slice(4096, 8192), 1 << 20); // want OverlappingOperations
        low.get();
        high.get();
    }

    // The array stays on the heap, even dressed as a segment.
    static void zeroBad(Path snapshot) throws IOException {
        MemorySegment zeros = MemorySegment.ofArray(new byte[8192]);
        try (FileChannel out = FileChannel.open(snapshot, PAST_THE_CACHE)) {
            out.write(zeros.asByteBuffer(), 0); // want HeapBufferOnDirectChannel
        }
    }

    // A native segment of whole blocks.
    static void zeroOk(Path snapshot) throws IOException {
        try (Arena arena = Arena.ofConfined();
                FileChannel out = FileChannel.open(snapshot, PAST_THE_CACHE)) {
            out.write(arena.allocate(8192, 4096).asByteBuffer(), 0);
        }
    }

    private static ByteBuffer pageOf(Arena arena) {
        return arena.allocate(8192, 4096).asByteBuffer();
    }

    // The page comes from a helper, its arena is confined to this thread, and the pool thread is to write it.
    static int saveBad(Path snapshot, byte[] image) throws IOException, ExecutionException, InterruptedException {
        try (Arena arena = Arena.ofConfined();
                AsynchronousFileChannel out = AsynchronousFileChannel.open(snapshot, StandardOpenOption.WRITE)) {
            ByteBuffer page = pageOf(arena);
            page.put(image).flip();
            Future<Integer> write = out.write(page, 0); // want ConfinedSegmentSubmitted
            return write.get();
        }
    }

    // The same helper with a shared arena.
    static int saveOk(Path snapshot, byte[] image) throws IOException, ExecutionException, InterruptedException {
        try (Arena arena = Arena.ofShared();
                AsynchronousFileChannel out = AsynchronousFileChannel.open(snapshot, StandardOpenOption.WRITE)) {
            ByteBuffer page = pageOf(arena);
            page.put(image).flip();
            Future<Integer> write = out.write(page, 0);
            return write.get();
        }
    }
}
