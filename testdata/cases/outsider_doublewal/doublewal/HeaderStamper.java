package outsider_doublewal.doublewal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Stamps the log sequence number into the file header, waiting a bounded time only. Used by one checkpoint thread. */
final class HeaderStamper {
    private static final int HEADER = 2 * Long.BYTES;

    private record Parked(Future<Integer> write, ByteBuffer header) {}

    private final BlockSink sink;
    private final Deque<ByteBuffer> spare = new ArrayDeque<>();
    private final List<Parked> parked = new ArrayList<>();

    HeaderStamper(BlockSink sink) {
        this.sink = sink;
    }

    private ByteBuffer header(long lsn) {
        ByteBuffer h = spare.poll();
        if (h == null) {
            h = ByteBuffer.allocateDirect(HEADER);
        }
        h.clear();
        h.putLong(lsn);
        h.putLong(~lsn);
        h.flip();
        return h;
    }

    /** Correct: a header whose write outlives the wait is parked with its future; an interrupt loses it (never recycled). */
    boolean stampOk(long lsn, long millis) throws IOException, InterruptedException {
        parked.removeIf(p -> {
            if (!p.write().isDone()) {
                return false;
            }
            spare.offer(p.header());
            return true;
        });
        ByteBuffer h = header(lsn);
        Future<Integer> f = sink.put(h, 0);
        try {
            int n = f.get(millis, TimeUnit.MILLISECONDS);
            spare.offer(h);
            return n == HEADER;
        } catch (TimeoutException e) {
            parked.add(new Parked(f, h));
            return false;
        } catch (ExecutionException e) {
            spare.offer(h);
            throw new IOException(e.getCause());
        }
    }

    boolean stampBad(long lsn, long millis) throws IOException, InterruptedException {
        ByteBuffer h = header(lsn);
        Future<Integer> f = sink.put(h, 0);
        try {
            int n = f.get(millis, TimeUnit.MILLISECONDS);
            spare.offer(h);
            return n == HEADER;
        } catch (TimeoutException e) {
            // Provable: f.get timed out, so AfcSink's write still owns h; the next header() polls and overwrites it.
            spare.offer(h); // want ReleaseInFlight
            return false;
        } catch (ExecutionException e) {
            spare.offer(h);
            throw new IOException(e.getCause());
        }
    }
}
