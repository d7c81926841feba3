package outsider_shipping.logship;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.List;

/** Packs records into batches and ships each; every method runs on the one sender thread with a batch of its own. */
final class BatchShipper {
    private static final int BATCH = 1 << 15;
    private final Replica near;
    private final Replica far;

    BatchShipper(Replica near, Replica far) {
        this.near = near;
        this.far = far;
    }

    /** Correct: both handlers count down, and the loop does not go on before both have. */
    long shipBothOk(List<byte[]> records) throws InterruptedException, IOException {
        ByteBuffer batch = ByteBuffer.allocateDirect(BATCH);
        long at = 0;
        for (byte[] r : records) {
            batch.clear();
            batch.putInt(r.length);
            batch.put(r);
            batch.flip();
            int length = batch.remaining();
            Countdown both = new Countdown(2);
            near.begin(batch.duplicate(), at, both);
            far.begin(batch.duplicate(), at, both);
            both.forever();
            if (both.bytes() != 2 * length) {
                throw new IOException("replica lost bytes at " + at);
            }
            at += length;
        }
        return at;
    }

    /** Correct: when the replica is late the batch is left to it and the shipper gives up. */
    long shipNearOk(List<byte[]> records) throws InterruptedException, IOException {
        ByteBuffer batch = ByteBuffer.allocateDirect(BATCH);
        long at = 0;
        for (byte[] r : records) {
            batch.clear();
            batch.put(r);
            batch.flip();
            int length = batch.remaining();
            Countdown one = new Countdown(1);
            near.begin(batch, at, one);
            if (!one.within(5)) {
                throw new IOException("near replica hangs");
            }
            if (one.bytes() != length) {
                throw new IOException("replica lost bytes at " + at);
            }
            at += length;
        }
        return at;
    }

    /** Correct: flips, ships, waits to the end, and only then prepares the caller's batch for the next records. */
    int shipFarOk(ByteBuffer batch, long at) throws InterruptedException {
        batch.flip();
        Countdown one = new Countdown(1);
        far.begin(batch, at, one);
        one.forever();
        batch.clear();
        return one.bytes();
    }

    /** Bug: five seconds are always enough. */
    int shipFarBad(ByteBuffer batch, long at) throws InterruptedException {
        batch.flip();
        Countdown one = new Countdown(1);
        far.begin(batch, at, one);
        one.within(5);
        // Provable: within() returns false when the latch was not counted down in time; nobody looks, and the write goes on.
        batch.clear(); // want WriteInFlight
        return one.bytes();
    }
}
