package outsider_directlog.journal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/** Correct: the flusher takes the whole filled half away under the lock; appenders only ever see the other one. */
final class SwapJournal implements Journal {
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private final DirectFile file;
    private final Thread flusher = Thread.ofPlatform().name("swap-flusher").unstarted(this::flushLoop);
    private ByteBuffer active = DirectFile.aligned(64);
    private ByteBuffer standby = DirectFile.aligned(64);
    private boolean running = true;

    SwapJournal(DirectFile file) {
        this.file = file;
    }

    @Override
    public boolean append(ByteBuffer record) {
        lock.lock();
        try {
            if (active.remaining() < record.remaining()) {
                return false;
            }
            active.put(record);
            changed.signalAll();
            return true;
        } finally {
            lock.unlock();
        }
    }

    @Override
    public void start() {
        flusher.start();
    }

    private void flushLoop() {
        long at = 0;
        try {
            for (;;) {
                ByteBuffer full;
                lock.lock();
                try {
                    while (running && active.position() == 0) {
                        changed.await();
                    }
                    if (active.position() == 0) {
                        return;
                    }
                    full = active;
                    active = standby;
                    standby = null;
                } finally {
                    lock.unlock();
                }
                while (full.position() % DirectFile.BLOCK != 0) {
                    full.put((byte) 0);
                }
                full.flip();
                int length = full.remaining();
                file.writeFully(full, at);
                at += length;
                full.clear();
                lock.lock();
                try {
                    standby = full;
                } finally {
                    lock.unlock();
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() throws InterruptedException {
        lock.lock();
        try {
            running = false;
            changed.signalAll();
        } finally {
            lock.unlock();
        }
        flusher.join();
    }
}
