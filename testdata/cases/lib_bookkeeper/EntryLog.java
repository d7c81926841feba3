package lib_bookkeeper;

import java.lang.foreign.MemorySegment;
import java.lang.ref.Reference;
import java.nio.ByteBuffer;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import org.apache.bookkeeper.common.util.nativeio.NativeIO;
import org.apache.bookkeeper.common.util.nativeio.NativeIOException;

/** pwrite(2) on raw pointers: synchronous, unless it is handed to an executor. */
final class EntryLog {
    private static final int SIZE = 1 << 16;

    private EntryLog() {}

    // pwrite returns when the kernel is through with the memory.
    static void syncOk(NativeIO nativeIo, int fd, long offset) throws NativeIOException {
        long pointer = nativeIo.posix_memalign(4096, SIZE);
        try {
            nativeIo.pwrite(fd, pointer, SIZE, offset);
        } finally {
            nativeIo.free(pointer);
        }
    }

    // The task has the pointer, and the memory behind it is freed as soon as the task is queued.
    static void handedOverBad(ExecutorService writer, NativeIO nativeIo, int fd) throws Exception {
        long pointer = nativeIo.posix_memalign(4096, SIZE);
        Future<Integer> write = writer.submit(() -> nativeIo.pwrite(fd, pointer, SIZE, 0));
        nativeIo.free(pointer); // want ReleaseInFlight
        write.get();
    }

    // The task frees what it was given.
    static Future<?> handedOverOk(ExecutorService writer, NativeIO nativeIo, int fd) throws NativeIOException {
        long pointer = nativeIo.posix_memalign(4096, SIZE);
        return writer.submit(
                () -> {
                    try {
                        return nativeIo.pwrite(fd, pointer, SIZE, 0);
                    } finally {
                        nativeIo.free(pointer);
                    }
                });
    }

    // An interrupted get() is taken for the end of the write.
    static void interruptedBad(ExecutorService writer, NativeIO nativeIo, int fd) throws Exception {
        long pointer = nativeIo.posix_memalign(4096, SIZE);
        Future<Integer> write = writer.submit(() -> nativeIo.pwrite(fd, pointer, SIZE, 0));
        try {
            write.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } finally {
            nativeIo.free(pointer); // want ReleaseInFlight
        }
    }

    // The lambda captures a number. When the method has returned nobody has the buffer.
    static Future<Integer> capturedNumberBad(ExecutorService writer, NativeIO nativeIo, int fd, byte[] entry) {
        ByteBuffer block = ByteBuffer.allocateDirect(SIZE);
        block.put(entry);
        long pointer = MemorySegment.ofBuffer(block.rewind()).address();
        return writer.submit(() -> nativeIo.pwrite(fd, pointer, SIZE, 0)); // want UnreachableInFlight
    }

    // The lambda captures the buffer too, only to keep it reachable.
    static Future<Integer> capturedBufferOk(ExecutorService writer, NativeIO nativeIo, int fd, byte[] entry) {
        ByteBuffer block = ByteBuffer.allocateDirect(SIZE);
        block.put(entry);
        long pointer = MemorySegment.ofBuffer(block.rewind()).address();
        return writer.submit(
                () -> {
                    try {
                        return nativeIo.pwrite(fd, pointer, SIZE, 0);
                    } finally {
                        Reference.reachabilityFence(block);
                    }
                });
    }
}
