package outsider_shipping.logship;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/** Ships whole segments out of one shared arena; three ways to end. Confined to the sender thread. */
final class ArenaShipper {
    private final Replica replica;
    private final Arena arena = Arena.ofShared();
    private final List<CompletableFuture<Integer>> acks = new ArrayList<>();
    private long at;

    ArenaShipper(Replica replica) {
        this.replica = replica;
    }

    void ship(byte[] records) {
        MemorySegment copy = arena.allocate(records.length, 8);
        copy.copyFrom(MemorySegment.ofArray(records));
        int length = records.length;
        acks.add(replica.ship(copy.asByteBuffer(), at).thenApply(n -> {
            if (n != length) {
                throw new CompletionException(new IOException("short: " + n));
            }
            return n;
        }));
        at += length;
    }

    /** Correct: allOf is done when the last one is. */
    void drainOk() {
        try {
            CompletableFuture.allOf(acks.toArray(CompletableFuture[]::new)).join();
        } finally {
            acks.clear();
            arena.close();
        }
    }

    /** Correct: closing the channel ends all that runs or waits, then the memory is nobody's. */
    void abandonOk() throws IOException {
        replica.close();
        arena.close();
    }

    void abandonBad() {
        for (CompletableFuture<Integer> ack : acks) {
            ack.cancel(true);
        }
        acks.clear();
        // Provable: cancelling a CompletableFuture only completes the promise; the channel (still open) does not hear of it.
        arena.close(); // missing ReleaseInFlight
    }
}
