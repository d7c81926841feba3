package outsider_pageio.pageio;

import java.nio.ByteBuffer;
import java.nio.channels.AsynchronousFileChannel;
import java.nio.channels.CompletionHandler;
import java.util.concurrent.atomic.AtomicReference;

/** Correct: the page goes back when its last byte is written, when it finally failed, or when the submission itself threw. */
final class RunWriter {
    private final AsynchronousFileChannel channel;
    private final PagePool pool;
    private final AtomicReference<Throwable> failure = new AtomicReference<>();
    private final CompletionHandler<Integer, Ticket> drain = new CompletionHandler<>() {
        @Override
        public void completed(Integer n, Ticket t) {
            t.at += n;
            if (t.page.hasRemaining()) {
                channel.write(t.page, t.at, t, this);
                return;
            }
            pool.recycle(t.page);
        }

        @Override
        public void failed(Throwable e, Ticket t) {
            // the failed attempt is over: rewinding and trying again is fine
            if (t.retries-- > 0) {
                t.page.rewind();
                t.at = t.start;
                channel.write(t.page, t.at, t, this);
            } else {
                failure.compareAndSet(null, e);
                pool.recycle(t.page);
            }
        }
    };

    RunWriter(AsynchronousFileChannel channel, PagePool pool) {
        this.channel = channel;
        this.pool = pool;
    }

    void storeOk(long at, PageEncoder encoder) throws InterruptedException {
        ByteBuffer page = pool.take();
        try {
            encoder.encode(page);
            page.flip();
        } catch (RuntimeException e) {
            pool.recycle(page);
            throw e;
        }
        channel.write(page, at, new Ticket(page, at), drain);
    }

    /** Bug: the finally belongs to a blocking write; this one only enqueues, and the handler of the trailer recycles nothing. */
    void storeTrailerBad(long at, long runs) throws InterruptedException {
        ByteBuffer page = pool.take();
        try {
            page.putLong(runs);
            page.flip();
            channel.write(page, at, at, new CompletionHandler<Integer, Long>() {
                @Override
                public void completed(Integer n, Long pos) {
                    if (n != Long.BYTES) {
                        failure.compareAndSet(null, new IllegalStateException("short trailer at " + pos));
                    }
                }

                @Override
                public void failed(Throwable e, Long pos) {
                    failure.compareAndSet(null, e);
                }
            });
        } finally {
            // Provable: on the normal path the write was enqueued two lines above and nothing waited for its handler.
            pool.recycle(page); // want ReleaseInFlight
        }
    }

    Throwable failure() {
        return failure.get();
    }
}
