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

    private static int flags(boolean direct, boolean create, boolean[] more) {
        int flags = direct ? IgniteNativeIoLib.O_DIRECT : 0;
        if (create) {
            flags |= IgniteNativeIoLib.O_CREAT | IgniteNativeIoLib.O_RDWR;
        } else {
            flags |= IgniteNativeIoLib.O_RDWR;
        }
        for (boolean sync : more) {
            if (sync) {
                flags |= IgniteNativeIoLib.O_SYNC;
            }
        }
        return flags;
    }

    private static void write(int fd, ByteBuffer page) {
        IgniteNativeIoLib.pwrite(fd, Native.getDirectBufferPointer(page), new NativeLong(PAGE), new NativeLong(0));
    }

    // The flags are computed elsewhere, and O_DIRECT is among them: the rows hit the page under the device's eyes.
    static final class ComputedFlagsBad {
        private final ByteBuffer page = AlignedBuffers.allocate(PAGE, PAGE);
        private int fd = -1;

        ComputedFlagsBad(String path, boolean create, boolean[] more) {
            int opened = IgniteNativeIoLib.open(path, flags(true, create, more), IgniteNativeIoLib.DEFAULT_OPEN_MODE);
            if (opened < 0) {
                throw new IllegalStateException(path);
            }
            fd = opened;
        }

        void serve(Iterable<byte[]> rows) {
            new Thread(() -> write(fdCheckOpened(), page)).start();
            for (byte[] row : rows) {
                page.put(0, row); // want ConcurrentWrite
            }
        }

        private int fdCheckOpened() {
            if (fd < 0) {
                throw new IllegalStateException("closed");
            }
            return fd;
        }

        void close() {
            IgniteNativeIoLib.close(fd);
            fd = -1;
        }
    }

    // The same flags but for O_DIRECT: the call copies the page into the page cache, and no device sees it change.
    static final class BufferedFlagsOk {
        private final ByteBuffer page = AlignedBuffers.allocate(PAGE, PAGE);
        private int fd = -1;

        BufferedFlagsOk(String path, boolean create, boolean[] more) {
            fd = IgniteNativeIoLib.open(path, flags(false, create, more), IgniteNativeIoLib.DEFAULT_OPEN_MODE);
        }

        void serve(Iterable<byte[]> rows) {
            new Thread(() -> write(fd, page)).start();
            for (byte[] row : rows) {
                page.put(0, row);
            }
        }
    }

    // The fallback for file systems that refuse: the flag is taken out before the file is opened.
    static final class FlagTakenOutOk {
        private final ByteBuffer page = AlignedBuffers.allocate(PAGE, PAGE);
        private final int fd;

        FlagTakenOutOk(String path, boolean create, boolean[] more) {
            fd = IgniteNativeIoLib.open(path, flags(true, create, more) & ~IgniteNativeIoLib.O_DIRECT, IgniteNativeIoLib.DEFAULT_OPEN_MODE);
        }

        void serve(Iterable<byte[]> rows) {
            new Thread(() -> write(fd, page)).start();
            for (byte[] row : rows) {
                page.put(0, row);
            }
        }
    }

    // Rows are put into the page that is not out: each round has its own.
    static final class ComputedFlagsOk {
        private final int fd;

        ComputedFlagsOk(String path, boolean create, boolean[] more) {
            fd = IgniteNativeIoLib.open(path, flags(true, create, more), IgniteNativeIoLib.DEFAULT_OPEN_MODE);
        }

        void serve(Iterable<byte[]> rows) {
            for (byte[] row : rows) {
                ByteBuffer page = AlignedBuffers.allocate(PAGE, PAGE);
                page.put(0, row);
                new Thread(() -> write(fd, page)).start();
            }
        }
    }
}
