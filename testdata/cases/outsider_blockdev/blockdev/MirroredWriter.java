package outsider_blockdev.blockdev;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Writes a block and its copy in parallel, each from a buffer of its own. */
final class MirroredWriter {
    private final BlockDevice left;
    private final BlockDevice right;
    private final ExecutorService writers;
    private final Blocks blocks;

    MirroredWriter(BlockDevice left, BlockDevice right, ExecutorService writers, Blocks blocks) {
        this.left = left;
        this.right = right;
        this.writers = writers;
        this.blocks = blocks;
    }

    private ByteBuffer encode(byte[] data) {
        ByteBuffer b = blocks.take();
        b.put(0, data, 0, Math.min(data.length, BlockDevice.BLOCK));
        return b;
    }

    /** Correct: an executor of its own; leaving the inner try waits for both tasks, whatever the first get says. */
    void writeScopedOk(long block, byte[] data) throws IOException {
        ByteBuffer a = encode(data);
        ByteBuffer b = encode(data);
        try {
            try (ExecutorService scope = Executors.newVirtualThreadPerTaskExecutor()) {
                Future<Void> l = scope.submit(() -> {
                    left.write(a, block);
                    return null;
                });
                Future<Void> r = scope.submit(() -> {
                    right.write(b, block);
                    return null;
                });
                Blocks.await(l);
                Blocks.await(r);
            }
        } finally {
            blocks.give(a);
            blocks.give(b);
        }
    }

    /** Correct: the second wait is in the finally of the first. */
    void writeNestedOk(long block, byte[] data) throws IOException {
        ByteBuffer a = encode(data);
        ByteBuffer b = encode(data);
        Future<Void> l = writers.submit(() -> {
            left.write(a, block);
            return null;
        });
        Future<Void> r = writers.submit(() -> {
            right.write(b, block);
            return null;
        });
        try {
            Blocks.await(l);
        } finally {
            blocks.give(a);
            try {
                Blocks.await(r);
            } finally {
                blocks.give(b);
            }
        }
    }

    void writeBad(long block, byte[] data) throws IOException {
        ByteBuffer a = encode(data);
        ByteBuffer b = encode(data);
        Future<Void> l = writers.submit(() -> {
            left.write(a, block);
            return null;
        });
        Future<Void> r = writers.submit(() -> {
            right.write(b, block);
            return null;
        });
        try {
            Blocks.await(l);
            Blocks.await(r);
        } finally {
            // `l` is over here in any case (await ends by result or by the task's own failure).
            blocks.give(a);
            // Provable: when await(l) throws, nobody has waited for `r`, whose task writes from b with DIRECT.
            blocks.give(b); // want ReleaseInFlight
        }
    }
}
