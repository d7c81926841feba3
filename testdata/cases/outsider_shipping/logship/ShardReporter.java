package outsider_shipping.logship;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Runs the shards; each publishes its position from its own thread. */
final class ShardReporter {
    static void run(StatusPage good, StatusPageBad bad, int shards) {
        try (ExecutorService pool = Executors.newCachedThreadPool()) {
            for (int s = 0; s < shards; s++) {
                int shard = s;
                pool.execute(() -> {
                    for (long p = 0; p < 1_000_000; p += 4096) {
                        good.publish(shard, p);
                        bad.publish(shard, p);
                    }
                });
            }
        }
    }
}
