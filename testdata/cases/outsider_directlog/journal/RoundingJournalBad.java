package outsider_directlog.journal;

import java.io.IOException;
import java.nio.ByteBuffer;

/**
 * One segment, one flusher. The flusher takes its range under the lock and writes outside of it, "appenders are behind my range anyway";
 * but it rounds the range up to the block, and the bytes after the last record belong to the next appender.
 */
final class RoundingJournalBad implements Journal {
    private final Object lock = new Object();
    private final DirectFile file;
    private final ByteBuffer segment = DirectFile.aligned(256);
    private final Thread flusher = new Thread(this::flushLoop, "rounding-flusher");
    private int taken;
    private volatile boolean running = true;

    RoundingJournalBad(DirectFile file) {
        this.file = file;
    }

    @Override
    public boolean append(ByteBuffer record) {
        synchronized (lock) {
            if (segment.remaining() < record.remaining()) {
                return false;
            }
            // Provable: the flusher thread is in the DIRECT write of [from, to) without the lock; `to` is the position rounded up,
            // so the first byte put here lies in the block that is being written.
            segment.put(record); // missing ConcurrentWrite
            lock.notifyAll();
            return true;
        }
    }

    @Override
    public void start() {
        flusher.start();
    }

    private void flushLoop() {
        int from = 0;
        try {
            while (running) {
                int to;
                synchronized (lock) {
                    while (running && segment.position() == taken) {
                        lock.wait();
                    }
                    taken = segment.position();
                    to = (taken + DirectFile.BLOCK - 1) & -DirectFile.BLOCK;
                }
                ByteBuffer range = segment.duplicate();
                range.limit(to);
                range.position(from);
                file.writeFully(range, from);
                from = taken & -DirectFile.BLOCK;
            }
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() throws InterruptedException {
        synchronized (lock) {
            running = false;
            lock.notifyAll();
        }
        flusher.join();
    }
}
