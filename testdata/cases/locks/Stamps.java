package locks;

import com.sun.nio.file.ExtendedOpenOption;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.locks.StampedLock;

/** Locks that are held for as long as their stamp. */
final class Stamps {
    private Stamps() {}

    static FileChannel direct(Path p) throws IOException {
        return FileChannel.open(p, StandardOpenOption.WRITE, ExtendedOpenOption.DIRECT);
    }

    // Whoever tries and gets the stamp has the lock as if it had waited for it.
    static final class TriedOk implements Runnable {
        private final StampedLock lock = new StampedLock();
        private final ByteBuffer page = ByteBuffer.allocateDirect(8192).alignedSlice(4096);
        private final FileChannel channel;

        TriedOk(Path p) throws IOException {
            channel = direct(p);
        }

        void start() {
            new Thread(this).start();
        }

        @Override
        public void run() {
            long stamp = lock.tryWriteLock();
            if (stamp == 0) {
                return;
            }
            try {
                channel.write(page.clear().limit(4096), 0);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } finally {
                lock.unlockWrite(stamp);
            }
        }

        void set(int index, byte value) {
            long stamp = lock.writeLock();
            try {
                page.put(index, value);
            } finally {
                lock.unlockWrite(stamp);
            }
        }
    }

    // The thread that writes the page to the file takes no lock.
    static final class OneSideBad implements Runnable {
        private final StampedLock lock = new StampedLock();
        private final ByteBuffer page = ByteBuffer.allocateDirect(8192).alignedSlice(4096);
        private final FileChannel channel;

        OneSideBad(Path p) throws IOException {
            channel = direct(p);
        }

        void start() {
            new Thread(this).start();
        }

        @Override
        public void run() {
            try {
                channel.write(page.duplicate().clear().limit(4096), 0);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        void set(int index, byte value) {
            long stamp = lock.writeLock();
            try {
                page.put(index, value); // want ConcurrentWrite
            } finally {
                lock.unlockWrite(stamp);
            }
        }
    }
}
