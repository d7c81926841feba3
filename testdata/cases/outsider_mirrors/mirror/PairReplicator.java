package outsider_mirrors.mirror;

import java.nio.ByteBuffer;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** Two copies; the block goes back to the pool when both are done, whatever the outcome. */
final class PairReplicator implements Replicator {
    private final AsyncFile primary;
    private final AsyncFile mirror;
    private final BlockPool pool;

    PairReplicator(AsyncFile primary, AsyncFile mirror, BlockPool pool) {
        this.primary = primary;
        this.mirror = mirror;
        this.pool = pool;
    }

    /** Correct: two duplicates (own positions), released by allOf, which waits for both also when one fails. */
    @Override
    public CompletableFuture<Void> store(ByteBuffer block, long at) {
        CompletableFuture<Long> a = primary.writeFully(block.duplicate(), at);
        CompletableFuture<Long> b = mirror.writeFully(block.duplicate(), at);
        return CompletableFuture.allOf(a, b).whenComplete((v, e) -> pool.release(block));
    }

    /** Correct: the caller's patience hangs on a copy of the stage, the release on the stage itself. */
    CompletableFuture<Long> storePrimaryOk(ByteBuffer block, long at) {
        CompletableFuture<Long> written = primary.writeFully(block, at);
        written.whenComplete((end, e) -> pool.release(block));
        return written.copy().orTimeout(2, TimeUnit.SECONDS);
    }

    CompletableFuture<Long> storeMirrorBad(ByteBuffer block, long at) {
        return mirror.writeFully(block, at)
            .orTimeout(2, TimeUnit.SECONDS)
            .whenComplete((end, e) -> {
                if (e != null) {
                    System.err.println("mirror is slow or broken: " + e);
                }
                // Provable: orTimeout completes this stage after two seconds although AsyncFile.write's handler has not run.
                pool.release(block); // want ReleaseInFlight
            });
    }

    /** Correct: repair reads one copy, then writes the same bytes to the other after the read is over. */
    CompletableFuture<Long> repairOk(long at) {
        ByteBuffer block = pool.acquire();
        return mirror.read(block, at)
            .thenCompose(n -> {
                block.flip();
                if (n != block.capacity()) {
                    throw new IllegalStateException("mirror ends at " + (at + n));
                }
                return primary.writeFully(block, at);
            })
            .whenComplete((end, e) -> pool.release(block));
    }
}
