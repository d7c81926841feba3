package asyncfuture;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.AsynchronousFileChannel;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;

/** Futures kept in lists, arrays, maps, deques, fields, records and optionals. */
final class ManyFutures {
    static final int BLOCK = 8192;

    private ManyFutures() {}

    // All blocks are submitted, all are waited for, then all are cleared.
    static void stripeOk(AsynchronousFileChannel ch, List<ByteBuffer> blocks) throws Exception {
        List<Future<Integer>> inFlight = new ArrayList<>();
        long pos = 0;
        for (ByteBuffer b : blocks) {
            inFlight.add(ch.write(b, pos));
            pos += BLOCK;
        }
        for (Future<Integer> f : inFlight) {
            f.get();
        }
        blocks.forEach(ByteBuffer::clear);
    }

    // Clearing the list of futures forgets the write, it does not finish it.
    static void forgetfulBad(AsynchronousFileChannel ch, ByteBuffer block) {
        List<Future<Integer>> inFlight = new ArrayList<>();
        inFlight.add(ch.write(block, 0));
        inFlight.clear();
        block.putInt(0, 0); // want WriteInFlight
    }

    // The trailer is waited for, the head is not.
    static void wrongFutureBad(AsynchronousFileChannel ch, ByteBuffer head, ByteBuffer tail) throws Exception {
        Future<Integer> headWrite = ch.write(head, 0);
        Future<Integer> tailWrite = ch.write(tail, BLOCK);
        tailWrite.get();
        head.clear(); // want WriteInFlight
        headWrite.get();
    }

    // Each buffer is touched after its own future only.
    static void rightFutureOk(AsynchronousFileChannel ch, ByteBuffer head, ByteBuffer tail) throws Exception {
        Future<Integer> headWrite = ch.write(head, 0);
        Future<Integer> tailWrite = ch.write(tail, BLOCK);
        headWrite.get();
        head.clear();
        tailWrite.get();
        tail.clear();
    }

    // The slot's block is reused while the slot's future is pending.
    static void slotBad(AsynchronousFileChannel ch, ByteBuffer[] blocks, Future<Integer>[] slots, int i) throws Exception {
        slots[i] = ch.write(blocks[i], (long) i * BLOCK);
        blocks[i].putInt(0, i); // want WriteInFlight
        slots[i].get();
    }

    // Same slot, waited for.
    static void slotOk(AsynchronousFileChannel ch, ByteBuffer[] blocks, Future<Integer>[] slots, int i) throws Exception {
        slots[i] = ch.write(blocks[i], (long) i * BLOCK);
        slots[i].get();
        blocks[i].putInt(0, i);
    }

    // A ring of slots: a slot is drained before its block is filled again.
    static void ringOk(AsynchronousFileChannel ch, Iterable<byte[]> records) throws Exception {
        final int depth = 8;
        ByteBuffer[] blocks = new ByteBuffer[depth];
        @SuppressWarnings("unchecked")
        Future<Integer>[] slots = new Future[depth];
        for (int i = 0; i < depth; i++) {
            blocks[i] = ByteBuffer.allocateDirect(BLOCK);
        }
        long n = 0;
        for (byte[] record : records) {
            int slot = (int) (n % depth);
            if (slots[slot] != null) {
                slots[slot].get();
            }
            ByteBuffer b = blocks[slot].clear();
            b.put(record);
            b.flip();
            slots[slot] = ch.write(b, n * BLOCK);
            n++;
        }
        for (Future<Integer> f : slots) {
            if (f != null) {
                f.get();
            }
        }
    }

    // remove() takes the future out of the map, but nobody waits for it.
    static void evictBad(AsynchronousFileChannel ch, long pageNo, ByteBuffer page) {
        Map<Long, Future<Integer>> pending = new HashMap<>();
        pending.put(pageNo, ch.write(page, pageNo * BLOCK));
        pending.remove(pageNo);
        page.clear(); // want WriteInFlight
    }

    // The removed future is waited for.
    static void evictOk(AsynchronousFileChannel ch, long pageNo, ByteBuffer page) throws Exception {
        Map<Long, Future<Integer>> pending = new HashMap<>();
        pending.put(pageNo, ch.write(page, pageNo * BLOCK));
        pending.remove(pageNo).get();
        page.clear();
    }

    // All values of the map are drained.
    static void drainMapOk(AsynchronousFileChannel ch, ByteBuffer a, ByteBuffer b) throws Exception {
        Map<Integer, Future<Integer>> pending = new HashMap<>();
        pending.put(0, ch.read(a, 0));
        pending.put(1, ch.read(b, BLOCK));
        for (var e : pending.entrySet()) {
            e.getValue().get();
        }
        a.flip();
        b.flip();
    }

    // A deque as sliding window: each record gets a copy, the source buffer is free at once.
    static void windowOk(AsynchronousFileChannel ch, Iterable<byte[]> records) throws Exception {
        Deque<Future<Integer>> window = new ArrayDeque<>();
        ByteBuffer scratch = ByteBuffer.allocate(BLOCK);
        long pos = 0;
        for (byte[] r : records) {
            scratch.clear();
            scratch.putInt(r.length).put(r).flip();
            ByteBuffer copy = ByteBuffer.allocateDirect(scratch.remaining());
            copy.put(scratch).flip();
            int len = copy.remaining();
            window.addLast(ch.write(copy, pos));
            pos += len;
            if (window.size() == 16) {
                window.pollFirst().get();
            }
        }
        while (!window.isEmpty()) {
            window.pollFirst().get();
        }
    }

    record Pending(ByteBuffer page, Future<Integer> done) {
        void await() throws IOException {
            boolean again = true;
            while (again) {
                try {
                    done.get();
                    again = false;
                } catch (InterruptedException e) {
                    again = true;
                } catch (ExecutionException e) {
                    throw new IOException(e.getCause());
                }
            }
        }
    }

    // Page and future travel together in a record; the page is dirtied before the record is awaited.
    static void recordBad(AsynchronousFileChannel ch, ByteBuffer page) throws IOException {
        Pending p = new Pending(page, ch.write(page, 0));
        p.page().putLong(0, -1L); // want WriteInFlight
        p.await();
    }

    // Awaited first.
    static void recordOk(AsynchronousFileChannel ch, ByteBuffer page) throws IOException {
        Pending p = new Pending(page, ch.write(page, 0));
        p.await();
        p.page().putLong(0, -1L);
    }

    // The optional is always present here and its future is waited for.
    static void optionalOk(AsynchronousFileChannel ch, ByteBuffer page, boolean dirty) throws Exception {
        Optional<Future<Integer>> flush = dirty ? Optional.of(ch.write(page, 0)) : Optional.empty();
        if (flush.isPresent()) {
            flush.get().get();
        }
        page.clear();
    }

    // Optional.get() is not Future.get().
    static void optionalBad(AsynchronousFileChannel ch, ByteBuffer page) throws Exception {
        Optional<Future<Integer>> flush = Optional.of(ch.write(page, 0));
        Future<Integer> f = flush.get();
        page.clear(); // want WriteInFlight
        f.get();
    }

    /** The future lives in a field, but the flush method forgets that the last write may still run. */
    static final class TailWriterBad {
        private final AsynchronousFileChannel ch;
        private final ByteBuffer tail = ByteBuffer.allocateDirect(BLOCK);
        private Future<Integer> last;

        TailWriterBad(AsynchronousFileChannel ch) {
            this.ch = ch;
        }

        void flush(long pos, long checksum) throws Exception {
            tail.rewind();
            last = ch.write(tail, pos);
            tail.putLong(BLOCK - 8, checksum); // want WriteInFlight
            last.get();
        }
    }

    /** The future lives in a field and every user of the buffer drains it first. */
    static final class TailWriterOk {
        private final AsynchronousFileChannel ch;
        private final ByteBuffer tail = ByteBuffer.allocateDirect(BLOCK);
        private Future<Integer> last;

        TailWriterOk(AsynchronousFileChannel ch) {
            this.ch = ch;
        }

        void append(long value) throws Exception {
            drain();
            tail.putLong(value);
        }

        void flush(long pos) throws Exception {
            drain();
            tail.flip();
            last = ch.write(tail, pos);
        }

        private void drain() throws Exception {
            if (last != null) {
                last.get();
                last = null;
                tail.clear();
            }
        }
    }
}
