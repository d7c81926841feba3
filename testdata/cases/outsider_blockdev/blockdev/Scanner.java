package outsider_blockdev.blockdev;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;

/** Reads one block ahead on a virtual thread while the current one is looked at. */
final class Scanner {
    private final BlockDevice device;
    private final ExecutorService readers;
    private final Blocks blocks;

    Scanner(BlockDevice device, ExecutorService readers, Blocks blocks) {
        this.device = device;
        this.readers = readers;
        this.blocks = blocks;
    }

    private Future<Integer> start(ByteBuffer dst, long block) {
        return readers.submit(() -> device.read(dst, block));
    }

    /** Correct: `current` was awaited, only `next` is being filled. */
    long sumOk(long first, int count) throws IOException {
        ByteBuffer current = blocks.take();
        ByteBuffer next = blocks.take();
        int n = Blocks.await(start(current, first));
        long sum = 0;
        for (int i = 1; i < count; i++) {
            next.clear();
            Future<Integer> ahead = start(next, first + i);
            if (n == BlockDevice.BLOCK) {
                sum += current.getLong(0);
            }
            n = Blocks.await(ahead);
            ByteBuffer t = current;
            current = next;
            next = t;
        }
        if (n == BlockDevice.BLOCK) {
            sum += current.getLong(0);
        }
        blocks.give(current);
        blocks.give(next);
        return sum;
    }

    /** Bug: the exchange of the two buffers happens one statement too early. */
    long sumBad(long first, int count) throws IOException {
        ByteBuffer current = blocks.take();
        ByteBuffer next = blocks.take();
        int n = Blocks.await(start(current, first));
        long sum = 0;
        for (int i = 1; i < count; i++) {
            next.clear();
            Future<Integer> ahead = start(next, first + i);
            ByteBuffer t = current;
            current = next;
            next = t;
            if (n == BlockDevice.BLOCK) {
                // Provable: `current` is the buffer handed to the read-ahead task above, which is awaited only below.
                sum += current.getLong(0); // missing ReadInFlight
            }
            n = Blocks.await(ahead);
        }
        blocks.give(current);
        blocks.give(next);
        return sum;
    }
}
