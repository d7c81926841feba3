package outsider_directlog.journal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** Dirty pages in memory, written back every 50 ms by one background thread, in three ways of locking. */
final class PageTable implements AutoCloseable {
    private static final class HeldPage {
        final ByteBuffer bytes = DirectFile.aligned(1);
        boolean dirty;
    }

    private static final class CopiedPage {
        final ByteBuffer bytes = DirectFile.aligned(1);
        boolean dirty;
    }

    private static final class LoosePage {
        final ByteBuffer bytes = DirectFile.aligned(1);
        boolean dirty;
    }

    private final Map<Long, HeldPage> held = new ConcurrentHashMap<>();
    private final Map<Long, CopiedPage> copied = new ConcurrentHashMap<>();
    private final Map<Long, LoosePage> loose = new ConcurrentHashMap<>();
    private final ByteBuffer scratch = DirectFile.aligned(1);
    private final DirectFile file;
    private final ScheduledExecutorService writeback = Executors.newSingleThreadScheduledExecutor();

    PageTable(DirectFile file) {
        this.file = file;
    }

    void start() {
        writeback.scheduleWithFixedDelay(this::writeBackAll, 50, 50, TimeUnit.MILLISECONDS);
    }

    /** Correct: same monitor as the (blocking) write. */
    void updateHeldOk(long no, int off, byte[] data) {
        HeldPage p = held.computeIfAbsent(no, k -> new HeldPage());
        synchronized (p) {
            p.bytes.put(off, data);
            p.dirty = true;
        }
    }

    /** Correct: the flusher writes from its own copy, made under this monitor. */
    void updateCopiedOk(long no, int off, byte[] data) {
        CopiedPage p = copied.computeIfAbsent(no, k -> new CopiedPage());
        synchronized (p) {
            p.bytes.put(off, data);
            p.dirty = true;
        }
    }

    void updateLooseBad(long no, int off, byte[] data) {
        LoosePage p = loose.computeIfAbsent(no, k -> new LoosePage());
        synchronized (p) {
            // Provable: writeBackLoose (writeback thread) leaves this monitor before it writes the very page memory with DIRECT.
            p.bytes.put(off, data); // missing ConcurrentWrite
            p.dirty = true;
        }
    }

    private void writeBackAll() {
        try {
            for (Map.Entry<Long, HeldPage> e : held.entrySet()) {
                writeBackHeld(e.getKey(), e.getValue());
            }
            for (Map.Entry<Long, CopiedPage> e : copied.entrySet()) {
                writeBackCopied(e.getKey(), e.getValue());
            }
            for (Map.Entry<Long, LoosePage> e : loose.entrySet()) {
                writeBackLoose(e.getKey(), e.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void writeBackHeld(long no, HeldPage p) throws IOException {
        synchronized (p) {
            if (p.dirty) {
                file.writeFully(p.bytes.duplicate(), no * DirectFile.BLOCK);
                p.dirty = false;
            }
        }
    }

    private void writeBackCopied(long no, CopiedPage p) throws IOException {
        synchronized (p) {
            if (!p.dirty) {
                return;
            }
            p.dirty = false;
            scratch.clear();
            scratch.put(p.bytes.duplicate());
        }
        scratch.flip();
        file.writeFully(scratch, no * DirectFile.BLOCK);
    }

    private void writeBackLoose(long no, LoosePage p) throws IOException {
        ByteBuffer view;
        synchronized (p) {
            if (!p.dirty) {
                return;
            }
            p.dirty = false;
            view = p.bytes.duplicate();
        }
        file.writeFully(view, no * DirectFile.BLOCK);
    }

    @Override
    public void close() {
        writeback.close();
    }
}
