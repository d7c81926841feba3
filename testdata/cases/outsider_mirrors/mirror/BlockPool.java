package outsider_mirrors.mirror;

import java.nio.ByteBuffer;
import java.util.concurrent.ConcurrentLinkedQueue;

/** Unbounded recycling of equally sized blocks. */
final class BlockPool {
    private final ConcurrentLinkedQueue<ByteBuffer> free = new ConcurrentLinkedQueue<>();
    private final int size;

    BlockPool(int size) {
        this.size = size;
    }

    ByteBuffer acquire() {
        ByteBuffer b = free.poll();
        if (b == null) {
            return ByteBuffer.allocateDirect(size);
        }
        b.clear();
        return b;
    }

    void release(ByteBuffer block) {
        free.add(block);
    }
}
