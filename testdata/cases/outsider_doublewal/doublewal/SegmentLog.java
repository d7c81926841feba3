package outsider_doublewal.doublewal;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;

/** Correct double buffering: the lane that becomes active is settled before anything is put into it. */
final class SegmentLog implements Closeable {
    private static final int SIZE = 1 << 16;
    private final BlockSink sink;
    private Lane active = new Lane(SIZE);
    private Lane standby = new Lane(SIZE);
    private long tail;

    SegmentLog(BlockSink sink) {
        this.sink = sink;
    }

    synchronized void appendAll(List<byte[]> records) throws IOException {
        for (byte[] r : records) {
            if (active.buf.remaining() < r.length + Integer.BYTES) {
                rotate();
            }
            active.buf.putInt(r.length);
            active.buf.put(r);
        }
    }

    private void rotate() throws IOException {
        Lane full = active;
        full.start(sink, tail);
        tail += full.lastLength();
        active = standby;
        standby = full;
        active.settle();
        active.buf.clear();
    }

    @Override
    public synchronized void close() throws IOException {
        active.start(sink, tail);
        tail += active.lastLength();
        standby.settle();
        active.settle();
    }
}
