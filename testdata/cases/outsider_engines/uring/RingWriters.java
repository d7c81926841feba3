package outsider_engines.uring;

import static java.lang.foreign.ValueLayout.JAVA_BYTE;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** BUG: once append() has returned, nothing refers to the automatic segment; the collector may free it before the CQE. */
final class LooseAppenderBad extends Ring {
    LooseAppenderBad(int fd) throws Throwable {
        super(fd);
    }

    long append(byte[] record, long offset) throws Throwable {
        MemorySegment block = Arena.ofAuto().allocate(BLOCK, BLOCK);
        MemorySegment.copy(record, 0, block, JAVA_BYTE, 0, record.length);
        MemorySegment sqe = nextSqe();
        long token = newToken();
        Liburing.PREP_WRITE.invokeExact(sqe, fd, block, BLOCK, offset); // want UnreachableInFlight
        Liburing.SET_DATA.invokeExact(sqe, token);
        submit();
        return token;
    }

    Completion next() throws Throwable {
        return reap();
    }
}

/** A table keyed by the token keeps each segment until its own completion has been seen. */
final class TrackedAppenderOk extends Ring {
    private final Map<Long, MemorySegment> inFlight = new HashMap<>();

    TrackedAppenderOk(int fd) throws Throwable {
        super(fd);
    }

    long append(byte[] record, long offset) throws Throwable {
        MemorySegment block = Arena.ofAuto().allocate(BLOCK, BLOCK);
        MemorySegment.copy(record, 0, block, JAVA_BYTE, 0, record.length);
        MemorySegment sqe = nextSqe();
        long token = newToken();
        inFlight.put(token, block);
        Liburing.PREP_WRITE.invokeExact(sqe, fd, block, BLOCK, offset);
        Liburing.SET_DATA.invokeExact(sqe, token);
        submit();
        return token;
    }

    Completion next() throws Throwable {
        Completion completion = reap();
        inFlight.remove(completion.token());
        return completion;
    }
}

/** Footers: one at a time, the ring is otherwise idle. */
final class FooterWriter extends Ring {
    FooterWriter(int fd) throws Throwable {
        super(fd);
    }

    /** BUG: io_uring_submit has only queued the write, but the arena is closed before the completion is reaped. */
    int writeFooterBad(byte[] footer, long offset) throws Throwable {
        Arena arena = Arena.ofConfined();
        try {
            MemorySegment block = arena.allocate(BLOCK, BLOCK);
            MemorySegment.copy(footer, 0, block, JAVA_BYTE, 0, footer.length);
            MemorySegment sqe = nextSqe();
            Liburing.PREP_WRITE.invokeExact(sqe, fd, block, BLOCK, offset);
            Liburing.SET_DATA.invokeExact(sqe, newToken());
            submit();
        } finally {
            arena.close(); // want ReleaseInFlight
        }
        return reap().result();
    }

    /** Closed after the completion with the footer's own token; when reaping fails, the memory is given up. */
    int writeFooterOk(byte[] footer, long offset) throws Throwable {
        Arena arena = Arena.ofConfined();
        MemorySegment block = arena.allocate(BLOCK, BLOCK);
        MemorySegment.copy(footer, 0, block, JAVA_BYTE, 0, footer.length);
        MemorySegment sqe = nextSqe();
        Liburing.PREP_WRITE.invokeExact(sqe, fd, block, BLOCK, offset);
        long token = newToken();
        Liburing.SET_DATA.invokeExact(sqe, token);
        submit();
        Completion completion;
        do {
            completion = reap();
        } while (completion.token() != token);
        arena.close();
        return completion.result();
    }
}

/** Batches of up to DEPTH records; one submit for all of them. */
abstract class BatchWriter extends Ring {
    protected final MemorySegment scratch = Arena.global().allocate((long) DEPTH * BLOCK, BLOCK);
    private boolean broken;

    BatchWriter(int fd) throws Throwable {
        super(fd);
    }

    protected abstract void prepare(List<byte[]> batch, long offset) throws Throwable;

    /** A batch that did not get to its last completion leaves the writer unusable: its memory may be in flight for ever. */
    final void writeBatch(List<byte[]> batch, long offset) throws Throwable {
        if (broken || batch.size() > DEPTH) {
            throw new IOException("cannot take the batch");
        }
        broken = true;
        prepare(batch, offset);
        submit();
        int bad = 0;
        for (int i = 0; i < batch.size(); i++) {
            if (reap().result() != BLOCK) {
                bad++;
            }
        }
        broken = false;
        if (bad > 0) {
            throw new IOException(bad + " blocks were not written");
        }
    }
}

/** BUG: the block of the previous record is refilled though its SQE is already prepared. */
final class OneBlockBatchWriterBad extends BatchWriter {
    OneBlockBatchWriterBad(int fd) throws Throwable {
        super(fd);
    }

    @Override
    protected void prepare(List<byte[]> batch, long offset) throws Throwable {
        for (byte[] record : batch) {
            MemorySegment.copy(record, 0, scratch, JAVA_BYTE, 0, record.length); // want WriteInFlight
            MemorySegment sqe = nextSqe();
            Liburing.PREP_WRITE.invokeExact(sqe, fd, scratch, BLOCK, offset);
            Liburing.SET_DATA.invokeExact(sqe, newToken());
            offset += BLOCK;
        }
    }
}

/** Each record of the batch has a block of its own; the next batch begins after the last completion of this one. */
final class BlockPerRecordBatchWriterOk extends BatchWriter {
    BlockPerRecordBatchWriterOk(int fd) throws Throwable {
        super(fd);
    }

    @Override
    protected void prepare(List<byte[]> batch, long offset) throws Throwable {
        for (int i = 0; i < batch.size(); i++) {
            byte[] record = batch.get(i);
            MemorySegment block = scratch.asSlice((long) i * BLOCK, BLOCK);
            MemorySegment.copy(record, 0, block, JAVA_BYTE, 0, record.length);
            MemorySegment sqe = nextSqe();
            Liburing.PREP_WRITE.invokeExact(sqe, fd, block, BLOCK, offset + (long) i * BLOCK);
            Liburing.SET_DATA.invokeExact(sqe, newToken());
        }
    }
}
