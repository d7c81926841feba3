package outsider_blockdev.blockdev;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;

/** Pool of aligned blocks, and the uninterruptible wait everybody here uses. */
final class Blocks {
    private final ConcurrentLinkedDeque<ByteBuffer> free = new ConcurrentLinkedDeque<>();

    ByteBuffer take() {
        ByteBuffer b = free.pollFirst();
        if (b == null) {
            return ByteBuffer.allocateDirect(2 * BlockDevice.BLOCK).alignedSlice(BlockDevice.BLOCK).slice(0, BlockDevice.BLOCK);
        }
        b.clear();
        return b;
    }

    void give(ByteBuffer b) {
        free.addFirst(b);
    }

    static <T> T await(Future<T> task) throws IOException {
        boolean interrupted = false;
        try {
            for (;;) {
                try {
                    return task.get();
                } catch (InterruptedException e) {
                    interrupted = true;
                } catch (ExecutionException e) {
                    throw new IOException(e.getCause());
                }
            }
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
