package outsider_engines.segmentlog;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.ReentrantLock;

/** Consumer offsets: one long per consumer, updated in place by request threads and stored by a flusher thread. */
abstract class OffsetTable {
    static final int CONSUMERS = 8 * DirectFiles.BLOCK / Long.BYTES;

    protected final FileChannel channel;
    protected final ByteBuffer slots = DirectFiles.allocate(8);
    protected final ReentrantLock lock = new ReentrantLock();
    private final AtomicBoolean started = new AtomicBoolean();
    private volatile boolean running = true;

    OffsetTable(Path path) throws IOException {
        channel = DirectFiles.openForWrite(path);
    }

    /** There is one flusher for the life of the table. */
    Thread startFlusher() {
        if (!started.compareAndSet(false, true)) {
            throw new IllegalStateException("the flusher was started already");
        }
        return Thread.ofPlatform().name("offset-flusher").start(() -> {
            while (running) {
                try {
                    flush();
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
        });
    }

    void stop() {
        running = false;
    }

    /** Every request runs on some thread of the server's executor. */
    void handleCommit(Executor requests, int consumer, long offset) {
        requests.execute(() -> store(consumer, offset));
    }

    abstract void store(int consumer, long offset);

    protected abstract void flush() throws IOException;
}

/** BUG: the lock is given back before the write starts, so it does not keep store() out of the write. */
final class OffsetTableBad extends OffsetTable {
    OffsetTableBad(Path path) throws IOException {
        super(path);
    }

    @Override
    void store(int consumer, long offset) {
        lock.lock();
        try {
            slots.putLong(consumer * Long.BYTES, offset); // want ConcurrentWrite
        } finally {
            lock.unlock();
        }
    }

    @Override
    protected void flush() throws IOException {
        ByteBuffer image;
        lock.lock();
        try {
            image = slots.duplicate().clear();
        } finally {
            lock.unlock();
        }
        if (channel.write(image, 0L) != slots.capacity()) {
            throw new IOException("short write of the offset table");
        }
    }
}

/** The lock covers the whole blocking write. */
final class LockedOffsetTableOk extends OffsetTable {
    LockedOffsetTableOk(Path path) throws IOException {
        super(path);
    }

    @Override
    void store(int consumer, long offset) {
        lock.lock();
        try {
            slots.putLong(consumer * Long.BYTES, offset);
        } finally {
            lock.unlock();
        }
    }

    @Override
    protected void flush() throws IOException {
        lock.lock();
        try {
            ByteBuffer image = slots.duplicate().clear();
            if (channel.write(image, 0L) != slots.capacity()) {
                throw new IOException("short write of the offset table");
            }
        } finally {
            lock.unlock();
        }
    }
}

/** Trap: the write runs outside the lock, but from a staging copy that only the flusher thread ever touches. */
final class StagedOffsetTableOk extends OffsetTable {
    private final ByteBuffer staging = DirectFiles.allocate(8);

    StagedOffsetTableOk(Path path) throws IOException {
        super(path);
    }

    @Override
    void store(int consumer, long offset) {
        lock.lock();
        try {
            slots.putLong(consumer * Long.BYTES, offset);
        } finally {
            lock.unlock();
        }
    }

    @Override
    protected void flush() throws IOException {
        lock.lock();
        try {
            staging.clear();
            staging.put(slots.duplicate().clear());
        } finally {
            lock.unlock();
        }
        staging.flip();
        if (channel.write(staging, 0L) != slots.capacity()) {
            throw new IOException("short write of the offset table");
        }
    }
}
