package outsider_mirrors.mirror;

import java.nio.ByteBuffer;
import java.util.concurrent.CompletableFuture;

/** Stores one encoded block on every copy. Owns the block from the call on. */
sealed interface Replicator permits PairReplicator, QuorumReplicatorBad {
    CompletableFuture<Void> store(ByteBuffer block, long at);
}
