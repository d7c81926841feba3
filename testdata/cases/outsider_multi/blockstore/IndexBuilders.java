package outsider_multi.blockstore;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;

/** One index block after the other, through one of the stores. */
final class IndexBuilders {
    private IndexBuilders() {}

    // The inline store has written when it returns; the futures are kept for form's sake.
    static void buildInlineOk(InlineStore store, List<long[]> blocks) throws IOException {
        ByteBuffer block = ByteBuffer.allocate(8192);
        List<Future<Integer>> results = new ArrayList<>();
        long at = 0;
        for (long[] keys : blocks) {
            block.clear();
            block.asLongBuffer().put(keys);
            results.add(store.put(block, at));
            at += 8192;
        }
    }

    // The same lines with the other store: the next keys are put while the write of the last ones is queued.
    static void buildQueuedBad(QueuedStore store, List<long[]> blocks) throws ExecutionException, InterruptedException {
        ByteBuffer block = ByteBuffer.allocate(8192);
        List<Future<Integer>> results = new ArrayList<>();
        long at = 0;
        for (long[] keys : blocks) {
            block.clear();
            block.asLongBuffer().put(keys); // want WriteInFlight
            results.add(store.put(block, at));
            at += 8192;
        }
        for (Future<Integer> result : results) {
            result.get();
        }
    }

    // With a wait in each round the other store is as good.
    static void buildQueuedOk(QueuedStore store, List<long[]> blocks) throws ExecutionException, InterruptedException {
        ByteBuffer block = ByteBuffer.allocate(8192);
        long at = 0;
        for (long[] keys : blocks) {
            block.clear();
            block.asLongBuffer().put(keys);
            at += store.put(block, at).get();
        }
    }
}
