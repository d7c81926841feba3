package outsider_traps;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.AsynchronousFileChannel;
import java.nio.channels.Channels;
import java.nio.channels.CompletionHandler;
import java.nio.channels.WritableByteChannel;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

/** Correct code with the look of a bug, each beside the bug it looks like where there is one. */
public class LooksWrong {
    static final int PAGE = 4096;

    // Only the duplicate was submitted: position and limit of the original are its own, and content is not touched.
    static int nextRecordOk(AsynchronousFileChannel log, ByteBuffer records, long at) throws ExecutionException, InterruptedException {
        Future<Integer> f = log.write(records.duplicate(), at);
        records.position(records.limit());
        records.limit(records.capacity());
        records.mark();
        return f.get() + records.remaining();
    }

    // compact() looks like a mere change of position, but it moves bytes, also those the duplicate shows.
    static int nextRecordBad(AsynchronousFileChannel log, ByteBuffer records, long at) throws ExecutionException, InterruptedException {
        Future<Integer> f = log.write(records.duplicate(), at);
        records.compact(); // want WriteInFlight
        return f.get();
    }

    // The wait depends on the same flag as the submission, and the flag cannot change in between.
    static void saveOk(AsynchronousFileChannel log, ByteArrayOutputStream memory, ByteBuffer page, final boolean durable)
            throws ExecutionException, InterruptedException {
        Future<Integer> f = null;
        if (durable) {
            f = log.write(page, 0);
        } else {
            memory.write(page.get(0));
        }
        if (durable) {
            f.get();
        }
        page.clear();
    }

    // A null future means that nothing was submitted.
    static void saveMaybeOk(AsynchronousFileChannel log, ByteBuffer page, int dirty) throws ExecutionException, InterruptedException {
        Future<Integer> f = null;
        if (dirty > 0) {
            f = log.write(page, 0);
        }
        if (f != null) {
            f.get();
        }
        page.clear();
    }

    // The local is given a new buffer; what is filled then is not what is in flight.
    static List<Future<Integer>> scatterPagesOk(AsynchronousFileChannel log, int pages) {
        List<Future<Integer>> writes = new ArrayList<>(pages);
        ByteBuffer page = ByteBuffer.allocate(PAGE);
        for (int i = 0; i < pages; i++) {
            page.putInt(0, i);
            writes.add(log.write(page, (long) i * PAGE));
            page = ByteBuffer.allocate(PAGE);
        }
        return writes;
    }

    /** Has the method names of a channel, and nothing else in common with one. */
    static final class RecordingLog {
        private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

        Supplier<Integer> write(ByteBuffer src, long position) {
            int n = src.remaining();
            while (src.hasRemaining()) {
                bytes.write(src.get());
            }
            return () -> n;
        }
    }

    // The double of a test: copies at once, so neither the result nor the buffer is of interest afterwards.
    static void testDoubleOk(RecordingLog log, ByteBuffer directBuffer) {
        log.write(directBuffer, 0);
        directBuffer.clear();
        directBuffer.putLong(0, 1L);
    }

    // A channel over a stream in memory has written when it returns.
    static byte[] frameOk(ByteBuffer body) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (WritableByteChannel direct = Channels.newChannel(out)) {
            direct.write(body);
            body.clear();
        }
        return out.toByteArray();
    }

    sealed interface Ticket {
        record Running(Future<Integer> write, ByteBuffer page) implements Ticket {}

        record Cached(ByteBuffer page) implements Ticket {}
    }

    private static Ticket start(AsynchronousFileChannel log, ByteBuffer page, boolean writeThrough) {
        return writeThrough ? new Ticket.Running(log.write(page.duplicate(), 0), page) : new Ticket.Cached(page);
    }

    // A running ticket is settled before its page is handed out, a cached one was never submitted.
    static ByteBuffer settleOk(AsynchronousFileChannel log, ByteBuffer page, boolean writeThrough)
            throws ExecutionException, InterruptedException {
        ByteBuffer mine = switch (start(log, page, writeThrough)) {
            case Ticket.Running(Future<Integer> write, ByteBuffer p) -> {
                write.get();
                yield p;
            }
            case Ticket.Cached(ByteBuffer p) -> p;
        };
        return mine.putLong(0, 42L);
    }

    // The record is opened, but only its page is used: the write may still run.
    static ByteBuffer settleBad(AsynchronousFileChannel log, ByteBuffer page) throws ExecutionException, InterruptedException {
        Ticket.Running ticket = new Ticket.Running(log.write(page.duplicate(), 0), page);
        ticket.page().putLong(0, 42L); // want WriteInFlight
        ticket.write().get();
        return page;
    }

    // The last of several completions recycles: the count is the number of operations.
    static void replicateOk(List<AsynchronousFileChannel> replicas, ByteBuffer page, List<ByteBuffer> free) {
        AtomicInteger left = new AtomicInteger(replicas.size());
        CompletionHandler<Integer, ByteBuffer> lastOne = new CompletionHandler<>() {
            @Override
            public void completed(Integer n, ByteBuffer whole) {
                if (left.decrementAndGet() == 0) {
                    synchronized (free) {
                        free.add(whole);
                    }
                }
            }

            @Override
            public void failed(Throwable t, ByteBuffer whole) {
                completed(0, whole);
            }
        };
        for (AsynchronousFileChannel replica : replicas) {
            replica.write(page.duplicate(), 0L, page, lastOne);
        }
    }

    /** Pages in a ring: a page comes round again after its own write. */
    static final class RingOk {
        private record Seat(ByteBuffer page, Future<Integer> write) {}

        private final Seat[] ring = new Seat[8];
        private final AsynchronousFileChannel log;
        private int head;

        RingOk(AsynchronousFileChannel log) {
            this.log = log;
        }

        // The seat's write is over before the seat's page is filled again.
        void put(byte[] image, long at) throws ExecutionException, InterruptedException {
            Seat seat = ring[head];
            ByteBuffer page;
            if (seat == null) {
                page = ByteBuffer.allocateDirect(PAGE);
            } else {
                seat.write().get();
                page = seat.page();
            }
            page.clear().put(image).flip();
            ring[head] = new Seat(page, log.write(page, at));
            head = (head + 1) % ring.length;
        }
    }

    // The copy is taken before the submission, so the array under the wrapped buffer may change as it likes.
    static void rowsOk(AsynchronousFileChannel log, Iterable<Long> rows) throws ExecutionException, InterruptedException {
        byte[] row = new byte[8];
        ByteBuffer view = ByteBuffer.wrap(row);
        List<Future<Integer>> writes = new ArrayList<>();
        long at = 0;
        for (long value : rows) {
            view.putLong(0, value);
            writes.add(log.write(ByteBuffer.wrap(row.clone()), at));
            at += row.length;
        }
        for (Future<Integer> write : writes) {
            write.get();
        }
    }

    // Here the array itself is wrapped, and the view of the next round writes into it.
    static void rowsBad(AsynchronousFileChannel log, Iterable<Long> rows) throws ExecutionException, InterruptedException {
        byte[] row = new byte[8];
        ByteBuffer view = ByteBuffer.wrap(row);
        List<Future<Integer>> writes = new ArrayList<>();
        long at = 0;
        for (long value : rows) {
            view.putLong(0, value); // want WriteInFlight
            writes.add(log.write(ByteBuffer.wrap(row), at));
            at += row.length;
        }
        for (Future<Integer> write : writes) {
            write.get();
        }
    }
}
