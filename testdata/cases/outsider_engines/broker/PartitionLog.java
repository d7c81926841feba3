package outsider_engines.broker;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.AsynchronousFileChannel;
import java.nio.channels.CompletionHandler;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;

/** Writes the rest again until nothing remains, then tells the listener. */
final class AppendHandler implements CompletionHandler<Integer, ByteBuffer> {
    private final AsynchronousFileChannel channel;
    private final long start;
    private final Consumer<Outcome> listener;
    private int transferred;

    AppendHandler(AsynchronousFileChannel channel, long start, Consumer<Outcome> listener) {
        this.channel = channel;
        this.start = start;
        this.listener = listener;
    }

    @Override
    public void completed(Integer count, ByteBuffer batch) {
        transferred += count;
        if (batch.hasRemaining()) {
            channel.write(batch, start + transferred, batch, this);
        } else {
            listener.accept(new Outcome.Stored(start, transferred));
        }
    }

    @Override
    public void failed(Throwable cause, ByteBuffer batch) {
        listener.accept(new Outcome.Failed(cause));
    }
}

/** Local append and replication of the same bytes go on at the same time. */
final class ReplicatedPartition {
    private final AsynchronousFileChannel channel;
    private final Replicator followers;
    private final AtomicLong end = new AtomicLong();

    ReplicatedPartition(AsynchronousFileChannel channel, Replicator followers) {
        this.channel = channel;
        this.followers = followers;
    }

    /** BUG: the buffer is positioned for the followers, but the pool thread reads position and limit later than that. */
    void appendBad(MessageBatch batch, Consumer<Outcome> listener) {
        ByteBuffer bytes = batch.bytes();
        long at = end.getAndAdd(bytes.remaining());
        channel.write(bytes, at, bytes, new AppendHandler(channel, at, listener));
        bytes.position(Integer.BYTES); // want WriteInFlight
        followers.ship(bytes.asReadOnlyBuffer());
    }

    /** The followers have a view with a position of its own; both sides only read the content. */
    void appendOk(MessageBatch batch, Consumer<Outcome> listener) {
        ByteBuffer bytes = batch.bytes();
        ByteBuffer view = bytes.asReadOnlyBuffer();
        long at = end.getAndAdd(bytes.remaining());
        channel.write(bytes, at, bytes, new AppendHandler(channel, at, listener));
        view.position(Integer.BYTES);
        followers.ship(view);
    }
}

/** Trap: buffers go round: taken from a queue, filled, written (rests included), put back by the listener. */
final class RecyclingPartitionOk {
    private final AsynchronousFileChannel channel;
    private final BlockingQueue<ByteBuffer> idle;
    private final AtomicLong end = new AtomicLong();

    RecyclingPartitionOk(AsynchronousFileChannel channel, int buffers, int bufferSize) {
        this.channel = channel;
        this.idle = new ArrayBlockingQueue<>(buffers);
        for (int i = 0; i < buffers; i++) {
            idle.add(ByteBuffer.allocateDirect(bufferSize));
        }
    }

    CompletableFuture<Long> append(int partition, List<byte[]> messages) throws InterruptedException {
        ByteBuffer buffer = idle.take();
        MessageBatch batch = MessageBatch.of(partition, messages, buffer);
        CompletableFuture<Long> stored = new CompletableFuture<>();
        long at = end.getAndAdd(buffer.remaining());
        channel.write(buffer, at, buffer, new AppendHandler(channel, at, outcome -> {
            idle.add(batch.bytes());
            Outcome.dispatch(outcome, ok -> stored.complete(ok.offset()), bad -> stored.completeExceptionally(bad.cause()));
        }));
        return stored;
    }
}

/** Control records: the head is made anew for each of them, the small body buffer is kept and reused. */
abstract class ControlRecords {
    protected static final int LENGTH = 32;

    protected final AsynchronousFileChannel channel;

    ControlRecords(AsynchronousFileChannel channel) {
        this.channel = channel;
    }

    protected static final class Countdown implements CompletionHandler<Integer, CountDownLatch> {
        private final AtomicReference<Throwable> failure = new AtomicReference<>();

        @Override
        public void completed(Integer count, CountDownLatch latch) {
            if (count != LENGTH) {
                failure.compareAndSet(null, new IOException("short control record"));
            }
            latch.countDown();
        }

        @Override
        public void failed(Throwable cause, CountDownLatch latch) {
            failure.compareAndSet(null, cause);
            latch.countDown();
        }

        void check() throws IOException {
            Throwable cause = failure.get();
            if (cause != null) {
                throw new IOException(cause);
            }
        }
    }

    protected static void awaitUninterruptibly(CountDownLatch latch) {
        boolean interrupted = false;
        while (true) {
            try {
                latch.await();
                break;
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    protected static ByteBuffer head(long epoch) {
        return ByteBuffer.allocateDirect(LENGTH).putLong(epoch).rewind();
    }
}

/** BUG: two writes, but the latch opens after the first of them; the body may still be in flight. */
final class ControlRecordsBad extends ControlRecords {
    private final ByteBuffer body = ByteBuffer.allocateDirect(LENGTH);

    ControlRecordsBad(AsynchronousFileChannel channel) {
        super(channel);
    }

    synchronized void write(long epoch, long offset, long at) throws IOException {
        ByteBuffer head = head(epoch);
        body.putLong(offset);
        body.rewind();
        CountDownLatch done = new CountDownLatch(1);
        Countdown handler = new Countdown();
        channel.write(head, at, done, handler);
        channel.write(body, at + LENGTH, done, handler);
        awaitUninterruptibly(done);
        body.clear(); // want WriteInFlight
        handler.check();
    }
}

/** One count for each of the two writes. */
final class ControlRecordsOk extends ControlRecords {
    private final ByteBuffer body = ByteBuffer.allocateDirect(LENGTH);

    ControlRecordsOk(AsynchronousFileChannel channel) {
        super(channel);
    }

    synchronized void write(long epoch, long offset, long at) throws IOException {
        ByteBuffer head = head(epoch);
        body.putLong(offset);
        body.rewind();
        CountDownLatch done = new CountDownLatch(2);
        Countdown handler = new Countdown();
        channel.write(head, at, done, handler);
        channel.write(body, at + LENGTH, done, handler);
        awaitUninterruptibly(done);
        body.clear();
        handler.check();
    }
}
