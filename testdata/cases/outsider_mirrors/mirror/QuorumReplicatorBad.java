package outsider_mirrors.mirror;

import java.nio.ByteBuffer;
import java.util.concurrent.CompletableFuture;

/** Acknowledges after the first of two copies. */
final class QuorumReplicatorBad implements Replicator {
    private final AsyncFile left;
    private final AsyncFile right;
    private final BlockPool pool;

    QuorumReplicatorBad(AsyncFile left, AsyncFile right, BlockPool pool) {
        this.left = left;
        this.right = right;
        this.pool = pool;
    }

    @Override
    public CompletableFuture<Void> store(ByteBuffer block, long at) {
        CompletableFuture<Long> a = left.writeFully(block.duplicate(), at);
        CompletableFuture<Long> b = right.writeFully(block.duplicate(), at);
        return CompletableFuture.anyOf(a, b).thenAccept(first -> {
            // Provable: anyOf is done when ONE of the two writes is; the slower one still reads the block's memory.
            pool.release(block); // want ReleaseInFlight
        });
    }

    /** Correct: acknowledged by the first, released by the last. */
    CompletableFuture<Void> storeEagerOk(ByteBuffer block, long at) {
        CompletableFuture<Long> a = left.writeFully(block.duplicate(), at);
        CompletableFuture<Long> b = right.writeFully(block.duplicate(), at);
        CompletableFuture.allOf(a, b).whenComplete((v, e) -> pool.release(block));
        return CompletableFuture.anyOf(a, b).thenApply(first -> null);
    }

    /** The trailer is short, somebody thought, so one buffer object is enough for both files. */
    CompletableFuture<Void> storeTrailerBad(long blocks, long at) {
        ByteBuffer trailer = pool.acquire();
        trailer.putLong(blocks);
        trailer.flip();
        CompletableFuture<Long> a = left.writeFully(trailer, at);
        // Provable: `a` was not waited for, and both operations take bytes from (and move) the position of the same object.
        CompletableFuture<Long> b = right.writeFully(trailer, at); // want OverlappingOperations
        return CompletableFuture.allOf(a, b).whenComplete((v, e) -> pool.release(trailer));
    }

    /** Correct: one after the other may share the object. */
    CompletableFuture<Void> storeTrailerOk(long blocks, long at) {
        ByteBuffer trailer = pool.acquire();
        trailer.putLong(blocks);
        trailer.flip();
        return left.writeFully(trailer, at)
            .thenCompose(end -> {
                trailer.rewind();
                return right.writeFully(trailer, at);
            })
            .handle((end, e) -> {
                pool.release(trailer);
                return null;
            });
    }
}
