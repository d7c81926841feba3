package lib_ignite;

import com.sun.jna.Native;
import com.sun.jna.NativeLong;
import com.sun.jna.Pointer;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import org.apache.ignite.internal.processors.cache.persistence.file.AlignedBuffers;
import org.apache.ignite.internal.processors.cache.persistence.file.FileIO;
import org.apache.ignite.internal.processors.cache.persistence.file.IgniteNativeIoLib;

/** Pages of a store opened with O_DIRECT. */
final class PageStore {
    private static final int PAGE = 4096;

    private PageStore() {}

    // FileIO writes synchronously, whatever is below: the buffer may be freed on return.
    static void checkpointOk(FileIO store, long pageId) throws IOException {
        ByteBuffer page = AlignedBuffers.allocate(PAGE, PAGE);
        try {
            page.putLong(0, pageId);
            store.writeFully(page, pageId * PAGE);
        } finally {
            AlignedBuffers.free(page);
        }
    }

    // The native write runs on another thread, and the aligned memory is freed without waiting for it.
    static Future<?> checkpointBad(ExecutorService writers, int fd, long pageId) {
        ByteBuffer page = AlignedBuffers.allocate(PAGE, PAGE);
        page.putLong(0, pageId);
        Pointer pointer = Native.getDirectBufferPointer(page);
        Future<?> write = writers.submit(() -> IgniteNativeIoLib.pwrite(fd, pointer, new NativeLong(PAGE), new NativeLong(0)));
        AlignedBuffers.free(page); // want ReleaseInFlight
        return write;
    }

    // The task frees the page that it has written.
    static Future<?> checkpointByTaskOk(ExecutorService writers, int fd, long pageId) {
        ByteBuffer page = AlignedBuffers.allocate(PAGE, PAGE);
        page.putLong(0, pageId);
        return writers.submit(
                () -> {
                    try {
                        IgniteNativeIoLib.pwrite(fd, Native.getDirectBufferPointer(page), new NativeLong(PAGE), new NativeLong(0));
                    } finally {
                        AlignedBuffers.free(page);
                    }
                });
    }
}
