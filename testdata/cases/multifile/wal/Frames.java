package multifile.wal;

import java.nio.ByteBuffer;
import java.util.concurrent.ConcurrentLinkedDeque;

final class Frames {
    private final ConcurrentLinkedDeque<ByteBuffer> idle = new ConcurrentLinkedDeque<>();

    ByteBuffer acquire() {
        ByteBuffer b = idle.pollFirst();
        return b != null ? b.clear() : ByteBuffer.allocateDirect(1 << 14);
    }

    void release(ByteBuffer frame) {
        idle.addFirst(frame);
    }

    static void stamp(ByteBuffer frame, long txn) {
        frame.putLong(0, txn);
    }
}
