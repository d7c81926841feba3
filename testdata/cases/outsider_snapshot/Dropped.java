package outsider_snapshot;

import java.nio.ByteBuffer;
import java.nio.channels.AsynchronousFileChannel;
import java.nio.channels.CompletionHandler;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;

/** Completions that nobody can see any more. */
class Dropped {

    // The result is thrown away, so nothing can know when the header may be written again; and it is, at once.
    static final class HeaderCounterBad {
        private final ByteBuffer header = ByteBuffer.allocateDirect(512);
        private final AsynchronousFileChannel snapshot;

        HeaderCounterBad(AsynchronousFileChannel snapshot) {
            this.snapshot = snapshot;
        }

        void bump(long generation) {
            snapshot.write(header.duplicate(), 0); // want CompletionIgnored
            header.putLong(0, generation); // want WriteInFlight
        }
    }

    // The previous completion is kept in a field and waited for before the header is changed.
    static final class HeaderCounterOk {
        private final ByteBuffer header = ByteBuffer.allocateDirect(512);
        private final AsynchronousFileChannel snapshot;
        private Future<Integer> previous;

        HeaderCounterOk(AsynchronousFileChannel snapshot) {
            this.snapshot = snapshot;
        }

        void bump(long generation) throws ExecutionException, InterruptedException {
            if (previous != null) {
                previous.get();
            }
            header.putLong(0, generation);
            previous = snapshot.write(header.duplicate(), 0);
        }
    }

    // A magic number nobody will touch again: made for this write, referenced by nothing else.
    static void stampOk(AsynchronousFileChannel snapshot) {
        snapshot.write(ByteBuffer.wrap("SNAP0003".getBytes(StandardCharsets.US_ASCII)), 0);
    }

    // The caller's buffer is in flight when the method returns, and the caller gets nothing to wait for.
    static void appendBad(AsynchronousFileChannel snapshot, ByteBuffer row, long at) {
        snapshot.write(row, at); // want CompletionIgnored
    }

    // The caller gets the future.
    static Future<Integer> appendOk(AsynchronousFileChannel snapshot, ByteBuffer row, long at) {
        return snapshot.write(row, at);
    }

    // The buffer stays reachable through a field, the local with its future is never looked at.
    static final class LastRowBad {
        private ByteBuffer lastRow = ByteBuffer.allocate(0);

        void add(AsynchronousFileChannel snapshot, byte[] row) {
            ByteBuffer buffer = ByteBuffer.allocate(row.length);
            buffer.put(row).flip();
            Future<Integer> unused = snapshot.write(buffer, 0); // want CompletionIgnored
            lastRow = buffer;
        }

        boolean isLast(byte[] row) {
            return ByteBuffer.wrap(row).equals(lastRow);
        }
    }

    // Futures in a set are not dropped: drain() waits for them, then the buffers are used again.
    static final class TrackedOk {
        private final Set<Future<Integer>> pending = new HashSet<>();
        private final List<ByteBuffer> lent = new ArrayList<>();
        private final AsynchronousFileChannel snapshot;

        TrackedOk(AsynchronousFileChannel snapshot) {
            this.snapshot = snapshot;
        }

        void add(ByteBuffer row, long at) {
            lent.add(row);
            pending.add(snapshot.write(row, at));
        }

        List<ByteBuffer> drain() throws ExecutionException, InterruptedException {
            for (var it = pending.iterator(); it.hasNext(); it.remove()) {
                it.next().get();
            }
            List<ByteBuffer> back = List.copyOf(lent);
            back.forEach(ByteBuffer::clear);
            lent.clear();
            return back;
        }
    }

    // Progress is only counted, but the handler is a completion all the same and the row is not used again here.
    static void appendCountedOk(AsynchronousFileChannel snapshot, byte[] row, long at, AtomicLong bytes) {
        ByteBuffer copy = ByteBuffer.allocate(row.length).put(row).flip();
        snapshot.write(copy, at, bytes, new CompletionHandler<Integer, AtomicLong>() {
            @Override
            public void completed(Integer n, AtomicLong sum) {
                sum.addAndGet(n);
            }

            @Override
            public void failed(Throwable t, AtomicLong sum) {
                sum.set(Long.MIN_VALUE);
            }
        });
    }
}
