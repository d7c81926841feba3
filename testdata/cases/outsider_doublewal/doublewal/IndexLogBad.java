package outsider_doublewal.doublewal;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;

/**
 * The same log for index entries. Lane.start() waits for the lane's previous write, so "it is always settled before the next submit";
 * but the entries are put into the lane long before that.
 */
final class IndexLogBad implements Closeable {
    private static final int SIZE = 1 << 14;
    private final BlockSink sink;
    private Lane active = new Lane(SIZE);
    private Lane standby = new Lane(SIZE);
    private long tail;

    IndexLogBad(BlockSink sink) {
        this.sink = sink;
    }

    synchronized void appendAll(List<long[]> entries) throws IOException {
        for (long[] e : entries) {
            if (active.buf.remaining() < 2 * Long.BYTES) {
                rotate();
            }
            active.buf.putLong(e[0]);
            active.buf.putLong(e[1]);
        }
    }

    private void rotate() throws IOException {
        Lane full = active;
        full.start(sink, tail);
        tail += full.lastLength();
        active = standby;
        standby = full;
        // Provable: appendAll calls rotate() in a loop; the second rotation makes the lane active whose write the first one started,
        // and between the two nobody called settle() on it (start() settles only the lane that it submits).
        active.buf.clear(); // missing WriteInFlight
    }

    @Override
    public synchronized void close() throws IOException {
        active.start(sink, tail);
        tail += active.lastLength();
        standby.settle();
        active.settle();
    }
}
