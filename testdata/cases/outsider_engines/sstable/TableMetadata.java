package outsider_engines.sstable;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.AsynchronousFileChannel;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.function.LongSupplier;

/** Bloom filter and statistics, stored behind the data blocks. */
final class TableMetadata {
    private static final int FILTER_BYTES = 32 * 1024;
    private static final int STATS_BYTES = 64;

    private final AsynchronousFileChannel channel;
    private final LongSupplier end;

    TableMetadata(AsynchronousFileChannel channel, LongSupplier end) {
        this.channel = channel;
        this.end = end;
    }

    /** BUG: nobody will ever know when (or whether) the caller's filter has been written. */
    void storeFilterBad(ByteBuffer filter) {
        filter.position(0).limit(FILTER_BYTES);
        channel.write(filter, end.getAsLong()); // want CompletionIgnored
    }

    void storeFilterOk(ByteBuffer filter) throws IOException {
        filter.position(0).limit(FILTER_BYTES);
        Future<Integer> write = channel.write(filter, end.getAsLong());
        if (TableWriter.settle(write) != FILTER_BYTES) {
            throw new IOException("short filter");
        }
    }

    /** BUG: an interrupt ends the wait but not the write, and finally changes position and limit under it. */
    void storeStatsBad(ByteBuffer stats) throws IOException, InterruptedException {
        stats.position(0).limit(STATS_BYTES);
        try {
            Future<Integer> write = channel.write(stats, end.getAsLong());
            int written = write.get();
            if (written != STATS_BYTES) {
                throw new IOException("statistics were not written");
            }
        } catch (ExecutionException e) {
            throw new IOException(e.getCause());
        } finally {
            stats.clear(); // want WriteInFlight
        }
    }

    /** A failed write is over, so its buffer may be offered again; interrupts do not end the wait. */
    void storeStatsOk(ByteBuffer stats) throws IOException {
        IOException last = null;
        try {
            for (int attempt = 0; attempt < 3; attempt++) {
                stats.position(0).limit(STATS_BYTES);
                try {
                    Future<Integer> write = channel.write(stats, end.getAsLong());
                    if (TableWriter.settle(write) == STATS_BYTES) {
                        return;
                    }
                } catch (IOException e) {
                    last = e;
                }
            }
        } finally {
            stats.clear();
        }
        throw new IOException("statistics were not written", last);
    }

    /** Trap: sections of one buffer that do not overlap are written at the same time. */
    void storeBothOk(ByteBuffer image, int split) throws IOException {
        ByteBuffer head = image.slice(0, split);
        ByteBuffer rest = image.slice(split, image.capacity() - split);
        int expected = image.capacity();
        List<Future<Integer>> writes = new ArrayList<>(2);
        writes.add(channel.write(head, end.getAsLong()));
        writes.add(channel.write(rest, end.getAsLong() + split));
        int total = 0;
        IOException failure = null;
        for (Future<Integer> write : writes) {
            try {
                total += TableWriter.settle(write);
            } catch (IOException e) {
                failure = e;
            }
        }
        image.clear();
        if (total != expected) {
            throw new IOException("short metadata", failure);
        }
    }
}
