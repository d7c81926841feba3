package lib_held_pwrite;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import moe.cnkirito.kdio.DirectChannel;
import moe.cnkirito.kdio.DirectIOLib;
import moe.cnkirito.kdio.DirectIOUtils;
import org.apache.bookkeeper.common.util.nativeio.NativeIO;

/** Synchronous native writes on a pool of writers. */
final class Outstanding {
    private static final int SIZE = 8192;

    private Outstanding() {}

    // The writers are told to stop and not waited for.
    static void stopBad(ExecutorService writers, NativeIO nativeIo, int fd) throws Exception {
        long pointer = nativeIo.posix_memalign(4096, SIZE);
        Future<Integer> write = writers.submit(() -> nativeIo.pwrite(fd, pointer, SIZE, 0));
        writers.shutdownNow();
        nativeIo.free(pointer); // want ReleaseInFlight
        write.get();
    }

    // All outstanding writes are waited for, then their memory is freed.
    static void flushOk(ExecutorService writers, NativeIO nativeIo, int fd, int blocks) throws Exception {
        List<Long> pointers = new ArrayList<>();
        List<Future<?>> outstanding = new ArrayList<>();
        for (int i = 0; i < blocks; i++) {
            long pointer = nativeIo.posix_memalign(4096, SIZE);
            long offset = (long) i * SIZE;
            pointers.add(pointer);
            outstanding.add(writers.submit(() -> nativeIo.pwrite(fd, pointer, SIZE, offset)));
        }
        for (Future<?> write : outstanding) {
            write.get();
        }
        for (long pointer : pointers) {
            nativeIo.free(pointer);
        }
    }

    // Looked at while a task fills it.
    static long peekBad(ExecutorService readers, DirectChannel channel, DirectIOLib lib) throws Exception {
        ByteBuffer block = DirectIOUtils.allocateForDirectIO(lib, SIZE);
        Future<Integer> read = readers.submit(() -> channel.read(block, 0));
        long first = block.getLong(0); // want ReadInFlight
        read.get();
        return first;
    }

    // Looked at by the task itself.
    static Future<Long> peekOk(ExecutorService readers, DirectChannel channel, DirectIOLib lib) {
        ByteBuffer block = DirectIOUtils.allocateForDirectIO(lib, SIZE);
        return readers.submit(
                () -> {
                    channel.read(block, 0);
                    return block.getLong(0);
                });
    }
}
