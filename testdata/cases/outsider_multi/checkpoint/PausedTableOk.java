package outsider_multi.checkpoint;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.concurrent.locks.ReentrantLock;

/** Updates and the blocking write of the image exclude each other. */
final class PausedTableOk {
    private final ReentrantLock lock = new ReentrantLock();
    private final ByteBuffer image = DirectFiles.allocate(64);

    void set(int row, long value) {
        lock.lock();
        try {
            image.putLong(row * Long.BYTES, value);
        } finally {
            lock.unlock();
        }
    }

    void checkpoint(Path path) {
        try (FileChannel out = DirectFiles.open(path)) {
            lock.lock();
            try {
                out.write(image.duplicate(), 0);
            } finally {
                lock.unlock();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void run(Path path, long[] updates) throws InterruptedException {
        PausedTableOk table = new PausedTableOk();
        Thread checkpointer = Thread.ofVirtual().start(() -> table.checkpoint(path));
        for (int i = 0; i < updates.length; i++) {
            table.set(i, updates[i]);
        }
        checkpointer.join();
    }
}
