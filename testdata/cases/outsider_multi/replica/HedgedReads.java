package outsider_multi.replica;

import java.util.concurrent.ExecutionException;

/** Two replicas are asked, one answer is enough. */
final class HedgedReads {
    private final Fetcher near;
    private final Fetcher far;

    HedgedReads(Fetcher near, Fetcher far) {
        this.near = near;
        this.far = far;
    }

    // The block of the replica that has answered is read.
    long versionOk(long blockNo) throws ExecutionException, InterruptedException {
        Fetch a = near.fetch(blockNo);
        Fetch b = far.fetch(blockNo);
        if (b.arrived()) {
            return b.block().getLong(0);
        }
        a.arrival().get();
        return a.block().getLong(0);
    }

    // The near replica was waited for, the far one's block is read.
    long versionBad(long blockNo) throws ExecutionException, InterruptedException {
        Fetch a = near.fetch(blockNo);
        Fetch b = far.fetch(blockNo);
        a.arrival().get();
        long version = b.block().getLong(0); // want ReadInFlight
        b.arrival().get();
        return version;
    }
}
