package locks;

import com.sun.nio.file.ExtendedOpenOption;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

/** Locks that another class takes, and parts of a lock that are kept in fields. */
final class LockHolders {

    private static FileChannel open(Path file) throws IOException {
        return FileChannel.open(file, StandardOpenOption.WRITE, ExtendedOpenOption.DIRECT);
    }

    private static ByteBuffer aligned() {
        return ByteBuffer.allocateDirect(8192).alignedSlice(4096).limit(4096);
    }

    private static void write(FileChannel channel, ByteBuffer page) {
        try {
            channel.write(page.duplicate(), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One lock, and nothing else. */
    static final class Gate {
        private final ReentrantLock lock = new ReentrantLock();

        void enter() {
            lock.lock();
        }

        void leave() {
            lock.unlock();
        }
    }

    // The write and the change are both behind the gate.
    static final class GatedOk {
        private final Gate gate = new Gate();
        private final ByteBuffer page = aligned();
        private final FileChannel channel;

        GatedOk(Path file) throws IOException {
            channel = open(file);
        }

        void start() {
            new Thread(() -> {
                gate.enter();
                try {
                    write(channel, page);
                } finally {
                    gate.leave();
                }
            }).start();
        }

        void put(int index, byte value) {
            gate.enter();
            try {
                page.put(index, value);
            } finally {
                gate.leave();
            }
        }
    }

    // The page is changed without the gate.
    static final class UngatedBad {
        private final Gate gate = new Gate();
        private final ByteBuffer page = aligned();
        private final FileChannel channel;

        UngatedBad(Path file) throws IOException {
            channel = open(file);
        }

        void start() {
            new Thread(() -> {
                gate.enter();
                try {
                    write(channel, page);
                } finally {
                    gate.leave();
                }
            }).start();
        }

        void put(int index, byte value) {
            page.put(index, value); // want ConcurrentWrite
        }
    }

    /** Holds a lock for as long as it is open. */
    static final class Held implements AutoCloseable {
        private final Lock lock;

        Held(Lock lock) {
            this.lock = lock;
            lock.lock();
        }

        @Override
        public void close() {
            lock.unlock();
        }
    }

    // Both sides hold the lock to the end of their block.
    static final class HeldOk {
        private final Lock lock = new ReentrantLock();
        private final ByteBuffer page = aligned();
        private final FileChannel channel;

        HeldOk(Path file) throws IOException {
            channel = open(file);
        }

        void start() {
            new Thread(() -> {
                try (Held held = new Held(lock)) {
                    write(channel, page);
                }
            }).start();
        }

        void put(int index, byte value) {
            try (Held held = new Held(lock)) {
                page.put(index, value);
            }
        }
    }

    // Who writes to the file reads the page, who changes it holds the lock for writers.
    static final class PartsInFieldsOk {
        private final ReentrantReadWriteLock both = new ReentrantReadWriteLock();
        private final Lock reading = both.readLock();
        private final Lock writing = both.writeLock();
        private final ByteBuffer page = aligned();
        private final FileChannel channel;

        PartsInFieldsOk(Path file) throws IOException {
            channel = open(file);
        }

        void start() {
            new Thread(this::flush).start();
        }

        private void flush() {
            reading.lock();
            try {
                write(channel, page);
            } finally {
                reading.unlock();
            }
        }

        void put(int index, byte value) {
            writing.lock();
            try {
                page.put(index, value);
            } finally {
                writing.unlock();
            }
        }
    }

    // Two readers do not exclude each other.
    static final class TwoReadersBad {
        private final ReentrantReadWriteLock both = new ReentrantReadWriteLock();
        private final Lock reading = both.readLock();
        private final ByteBuffer page = aligned();
        private final FileChannel channel;

        TwoReadersBad(Path file) throws IOException {
            channel = open(file);
        }

        void start() {
            new Thread(this::flush).start();
        }

        private void flush() {
            reading.lock();
            try {
                write(channel, page);
            } finally {
                reading.unlock();
            }
        }

        void put(int index, byte value) {
            reading.lock();
            try {
                page.put(index, value); // want ConcurrentWrite
            } finally {
                reading.unlock();
            }
        }
    }
}
