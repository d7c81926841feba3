package sharedobjects;

import com.sun.nio.file.ExtendedOpenOption;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.ReentrantLock;

/** Objects that one class's threads share: some threads change them, another one saves them. */
final class Sessions {
    static final int SIZE = 8192;

    private Sessions() {}

    static ByteBuffer allocate() {
        return ByteBuffer.allocateDirect(SIZE + 4096).alignedSlice(4096).slice(0, SIZE);
    }

    static FileChannel open(Path path) throws IOException {
        return FileChannel.open(path, StandardOpenOption.WRITE, ExtendedOpenOption.DIRECT);
    }

    interface Counters {
        void add(int slot, long value);

        void save() throws IOException;
    }

    /** Every thread sees all counters. */
    static final class Server {
        private final List<? extends Counters> all;

        Server(List<? extends Counters> all) {
            this.all = List.copyOf(all);
        }

        void session(int slot) {
            new Thread(() -> all.get(slot % all.size()).add(slot, 1)).start();
        }

        void saver() {
            Thread saver = new Thread(this::saveAll, "saver");
            saver.start();
        }

        private void saveAll() {
            while (!Thread.currentThread().isInterrupted()) {
                for (Counters each : all) {
                    try {
                        each.save();
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                }
            }
        }
    }

    // Sessions exclude one another, but not the saver.
    static final class UnsavedLockBad implements Counters {
        private final FileChannel channel;
        private final ByteBuffer slots = allocate();
        private final ReentrantLock lock = new ReentrantLock();

        UnsavedLockBad(Path path) throws IOException {
            channel = open(path);
        }

        @Override
        public void add(int slot, long value) {
            lock.lock();
            try {
                slots.putLong(slot * Long.BYTES, slots.getLong(slot * Long.BYTES) + value); // missing ConcurrentWrite
            } finally {
                lock.unlock();
            }
        }

        @Override
        public void save() throws IOException {
            channel.write(slots.duplicate(), 0);
        }
    }

    // The saver takes the lock, too.
    static final class LockedOk implements Counters {
        private final FileChannel channel;
        private final ByteBuffer slots = allocate();
        private final ReentrantLock lock = new ReentrantLock();

        LockedOk(Path path) throws IOException {
            channel = open(path);
        }

        @Override
        public void add(int slot, long value) {
            lock.lock();
            try {
                slots.putLong(slot * Long.BYTES, slots.getLong(slot * Long.BYTES) + value);
            } finally {
                lock.unlock();
            }
        }

        @Override
        public void save() throws IOException {
            lock.lock();
            try {
                channel.write(slots.duplicate(), 0);
            } finally {
                lock.unlock();
            }
        }
    }

    // What is saved is a copy, made under the monitor.
    static final class CopiedOk implements Counters {
        private final FileChannel channel;
        private final ByteBuffer slots = allocate();
        private final ByteBuffer copy = allocate();

        CopiedOk(Path path) throws IOException {
            channel = open(path);
        }

        @Override
        public synchronized void add(int slot, long value) {
            slots.putLong(slot * Long.BYTES, slots.getLong(slot * Long.BYTES) + value);
        }

        @Override
        public void save() throws IOException {
            synchronized (this) {
                copy.clear().put(slots.duplicate().clear()).flip();
            }
            channel.write(copy, 0);
        }
    }

    // Nothing in the class says that its objects are shared: this one may be for a single thread.
    static final class UnlockedOk implements Counters {
        private final FileChannel channel;
        private final ByteBuffer slots = allocate();

        UnlockedOk(Path path) throws IOException {
            channel = open(path);
        }

        @Override
        public void add(int slot, long value) {
            slots.putLong(slot * Long.BYTES, slots.getLong(slot * Long.BYTES) + value);
        }

        @Override
        public void save() throws IOException {
            channel.write(slots.duplicate(), 0);
        }
    }

    /** Two lists: what is saved is not changed any more. */
    static final class Generations {
        private final List<SealedLogOk> active;
        private final List<SealedLogOk> sealed;

        Generations(List<SealedLogOk> active, List<SealedLogOk> sealed) {
            this.active = List.copyOf(active);
            this.sealed = List.copyOf(sealed);
        }

        void writer(long value) {
            new Thread(
                            () -> {
                                for (SealedLogOk log : active) {
                                    log.append(value);
                                }
                            })
                    .start();
        }

        void saver() {
            new Thread(
                            () -> {
                                for (SealedLogOk log : sealed) {
                                    log.store();
                                }
                            })
                    .start();
        }
    }

    static class SealedLogOk {
        private final FileChannel channel;
        private final ByteBuffer page = allocate();

        SealedLogOk(Path path) throws IOException {
            channel = open(path);
        }

        synchronized void append(long value) {
            page.putLong(value);
        }

        void store() {
            try {
                channel.write(page.duplicate().clear(), 0);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** One thread in turn appends to the journals and stores them; the monitor is for those who only look. */
    static final class Turns {
        private final ExecutorService turns = Executors.newSingleThreadExecutor();
        private final List<JournalOk> journals;

        Turns(List<JournalOk> journals) {
            this.journals = List.copyOf(journals);
        }

        void append(int journal, long value) {
            turns.execute(() -> journals.get(journal).append(value));
        }

        void storeAll() {
            turns.execute(() -> journals.forEach(JournalOk::store));
        }

        void storeEach() {
            turns.execute(
                    () -> {
                        for (JournalOk journal : journals) {
                            journal.store();
                        }
                    });
        }
    }

    static final class JournalOk {
        private final FileChannel channel;
        private final ByteBuffer page = allocate();

        JournalOk(Path path) throws IOException {
            channel = open(path);
        }

        synchronized void append(long value) {
            page.putLong(0, value);
        }

        synchronized long last() {
            return page.getLong(0);
        }

        void store() {
            try {
                channel.write(page.duplicate(), 0);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
