package outsider_engines.broker;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.channels.AsynchronousFileChannel;
import java.nio.channels.CompletionHandler;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** Commit and abort markers; their memory comes from an arena per transaction. */
final class TransactionMarkers {
    private static final int MARKER = 64;

    private final AsynchronousFileChannel channel;

    TransactionMarkers(AsynchronousFileChannel channel) {
        this.channel = channel;
    }

    /** Counts down when the write is over, however it ended. */
    private static final class Signal implements CompletionHandler<Integer, Void> {
        final CountDownLatch over = new CountDownLatch(1);
        final AtomicInteger written = new AtomicInteger(-1);

        @Override
        public void completed(Integer count, Void nothing) {
            written.set(count);
            over.countDown();
        }

        @Override
        public void failed(Throwable cause, Void nothing) {
            over.countDown();
        }
    }

    private static MemorySegment marker(Arena arena, long producer, boolean commit) {
        MemorySegment marker = arena.allocate(MARKER, Long.BYTES);
        marker.set(ValueLayout.JAVA_LONG, 0, producer);
        marker.set(ValueLayout.JAVA_BYTE, 8, (byte) (commit ? 1 : 0));
        return marker;
    }

    /** BUG: await with a timeout tells whether the write is over, and nobody listens. */
    boolean endTransactionBad(long producer, boolean commit, long at) throws InterruptedException {
        Arena arena = Arena.ofShared();
        MemorySegment marker = marker(arena, producer, commit);
        Signal signal = new Signal();
        channel.write(marker.asByteBuffer(), at, null, signal);
        signal.over.await(2, TimeUnit.SECONDS);
        arena.close(); // want ReleaseInFlight
        return signal.written.get() == MARKER;
    }

    /** The arena is closed only when the latch has really opened; otherwise the memory is given up. */
    boolean endTransactionOk(long producer, boolean commit, long at) throws InterruptedException {
        Arena arena = Arena.ofShared();
        MemorySegment marker = marker(arena, producer, commit);
        Signal signal = new Signal();
        channel.write(marker.asByteBuffer(), at, null, signal);
        if (!signal.over.await(2, TimeUnit.SECONDS)) {
            return false;
        }
        arena.close();
        return signal.written.get() == MARKER;
    }

    /** Trap: try-with-resources closes the arena, after a wait that neither time nor interrupts can end early. */
    boolean endTransactionPatientlyOk(long producer, boolean commit, long at) throws IOException {
        boolean interrupted = false;
        Signal signal = new Signal();
        try (Arena arena = Arena.ofShared()) {
            MemorySegment marker = marker(arena, producer, commit);
            channel.write(marker.asByteBuffer(), at, null, signal);
            while (true) {
                try {
                    if (signal.over.await(500, TimeUnit.MILLISECONDS)) {
                        break;
                    }
                } catch (InterruptedException e) {
                    interrupted = true;
                }
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
        if (signal.written.get() != MARKER) {
            throw new IOException("marker of producer " + producer + " was not written");
        }
        return commit;
    }
}
