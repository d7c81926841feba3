package outsider_engines.walgroup;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.AsynchronousFileChannel;
import java.util.Collection;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** Two halves: one collects records while the other one is on its way to the log file. */
abstract class GroupCommit implements AutoCloseable {
    static final int HALF = 1 << 20;

    protected final AsynchronousFileChannel log;
    protected final ByteBuffer[] halves = {ByteBuffer.allocateDirect(HALF), ByteBuffer.allocateDirect(HALF)};
    protected final Completions.Submitted[] inFlight = new Completions.Submitted[2];
    protected int active;
    protected long tail;

    GroupCommit(AsynchronousFileChannel log, long tail) {
        this.log = log;
        this.tail = tail;
    }

    synchronized void append(LogRecord record) throws IOException {
        if (record.encodedLength() > halves[active].remaining()) {
            commit();
        }
        record.encodeTo(halves[active]);
    }

    synchronized void appendAll(Collection<? extends LogRecord> transaction) throws IOException {
        for (LogRecord record : transaction) {
            append(record);
        }
        commit();
    }

    abstract void commit() throws IOException;

    /** Returns when nothing is in flight on that half; a failed write keeps failing here (the log is fail-stop). */
    protected final void awaitHalf(int index) throws IOException {
        Completions.Submitted earlier = inFlight[index];
        if (earlier != null) {
            earlier.settleFully();
            inFlight[index] = null;
        }
    }

    @Override
    public synchronized void close() throws IOException {
        commit();
        awaitHalf(0);
        awaitHalf(1);
        log.close();
    }
}

/** BUG: clears the half that was just submitted instead of the one that is going to be filled. */
final class GroupCommitBad extends GroupCommit {
    GroupCommitBad(AsynchronousFileChannel log, long tail) {
        super(log, tail);
    }

    @Override
    synchronized void commit() throws IOException {
        int length = halves[active].position();
        if (length == 0) {
            return;
        }
        int next = 1 - active;
        awaitHalf(next);
        halves[active].flip();
        inFlight[active] = new Completions.Submitted(log.write(halves[active], tail), length);
        tail += length;
        halves[active].clear(); // want WriteInFlight
        active = next;
    }
}

/** Waits for the other half, clears that one, and only then lets the filled half go. */
class GroupCommitOk extends GroupCommit {
    GroupCommitOk(AsynchronousFileChannel log, long tail) {
        super(log, tail);
    }

    @Override
    synchronized void commit() throws IOException {
        int length = halves[active].position();
        if (length == 0) {
            return;
        }
        int next = 1 - active;
        awaitHalf(next);
        halves[next].clear();
        halves[active].flip();
        inFlight[active] = new Completions.Submitted(log.write(halves[active], tail), length);
        tail += length;
        active = next;
    }
}

/** Trap: a timer thread commits too, but appender and timer share the monitor and the index changes under it. */
final class ScheduledGroupCommitOk extends GroupCommitOk {
    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor();
    private volatile IOException failure;

    ScheduledGroupCommitOk(AsynchronousFileChannel log, long tail, long periodMillis) {
        super(log, tail);
        timer.scheduleWithFixedDelay(this::commitQuietly, periodMillis, periodMillis, TimeUnit.MILLISECONDS);
    }

    private void commitQuietly() {
        try {
            commit();
        } catch (IOException e) {
            failure = e;
        }
    }

    @Override
    synchronized void append(LogRecord record) throws IOException {
        if (failure != null) {
            throw new IOException("log is read-only", failure);
        }
        super.append(record);
    }

    @Override
    public void close() throws IOException {
        timer.shutdown();
        super.close();
    }
}
