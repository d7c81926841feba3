package heldmemory;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.AsynchronousFileChannel;
import java.nio.channels.CompletionHandler;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Queue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

/** Pools of objects that have memory: who gives the object back gives its memory back. */
final class FramePools {
    static final int SIZE = 8192;

    private FramePools() {}

    record Frame(int id, ByteBuffer memory) {
        long lsn() {
            return memory.getLong(0);
        }
    }

    static final class Frames {
        private final Deque<Frame> free = new ArrayDeque<>();

        Frames(int count) {
            for (int id = 0; id < count; id++) {
                free.push(new Frame(id, ByteBuffer.allocateDirect(SIZE)));
            }
        }

        synchronized Frame take() {
            return free.isEmpty() ? new Frame(-1, ByteBuffer.allocateDirect(SIZE)) : free.pop();
        }

        synchronized void give(Frame frame) {
            free.push(frame);
        }
    }

    // The frame is free again while the read fills it.
    static long lsnBad(Frames frames, AsynchronousFileChannel file, long page) throws ExecutionException, InterruptedException {
        Frame frame = frames.take();
        frame.memory().clear();
        Future<Integer> read = file.read(frame.memory(), page * SIZE);
        frames.give(frame); // want ReleaseInFlight
        return read.get();
    }

    // An interrupt gives it back, too.
    static long interruptedBad(Frames frames, AsynchronousFileChannel file, long page) throws ExecutionException, InterruptedException {
        Frame frame = frames.take();
        try {
            frame.memory().clear();
            file.read(frame.memory(), page * SIZE).get();
            return frame.lsn();
        } finally {
            frames.give(frame); // want ReleaseInFlight
        }
    }

    // First the read, then the frame.
    static long lsnOk(Frames frames, AsynchronousFileChannel file, long page) throws ExecutionException, InterruptedException {
        Frame frame = frames.take();
        frame.memory().clear();
        file.read(frame.memory(), page * SIZE).get();
        long lsn = frame.lsn();
        frames.give(frame);
        return lsn;
    }

    // Another frame is given back.
    static long otherOk(Frames frames, AsynchronousFileChannel file, long page) throws ExecutionException, InterruptedException {
        Frame frame = frames.take();
        Frame spare = frames.take();
        frame.memory().clear();
        Future<Integer> read = file.read(frame.memory(), page * SIZE);
        frames.give(spare);
        read.get();
        long lsn = frame.lsn();
        frames.give(frame);
        return lsn;
    }

    /** Slots go round with their writes in flight: who takes one waits for its own write first. */
    static final class RotatingOk {
        static final class Slot {
            final ByteBuffer memory = ByteBuffer.allocateDirect(SIZE);
            Future<Integer> pending;
        }

        private final Deque<Slot> slots = new ArrayDeque<>();
        private final AsynchronousFileChannel file;
        private long at;

        RotatingOk(AsynchronousFileChannel file, int count) {
            this.file = file;
            for (int i = 0; i < count; i++) {
                slots.add(new Slot());
            }
        }

        void append(byte[] record) throws ExecutionException, InterruptedException {
            Slot slot = next();
            if (slot.pending != null) {
                slot.pending.get();
            }
            slot.memory.clear();
            slot.memory.put(record).flip();
            slot.pending = file.write(slot.memory, at);
            at += record.length;
            slots.addLast(slot);
        }

        private Slot next() {
            return slots.removeFirst();
        }
    }

    /** The memory is taken out of its holder before that goes back. */
    static final class DetachedOk {
        static final class Holder {
            private ByteBuffer memory = ByteBuffer.allocateDirect(SIZE);

            ByteBuffer detach() {
                ByteBuffer taken = memory;
                memory = null;
                return taken;
            }

            ByteBuffer memory() {
                if (memory == null) {
                    memory = ByteBuffer.allocateDirect(SIZE);
                }
                return memory;
            }
        }

        private final Deque<Holder> holders = new ArrayDeque<>();
        private final AsynchronousFileChannel file;

        DetachedOk(AsynchronousFileChannel file) {
            this.file = file;
            holders.add(new Holder());
        }

        Future<Integer> send(byte[] record, long at) {
            Holder holder = next();
            holder.memory().clear().put(record).flip();
            Future<Integer> write = file.write(holder.detach(), at);
            holders.push(holder);
            return write;
        }

        private Holder next() {
            return holders.pop();
        }
    }

    /** Requests go back into the queue with their own future: the next one who takes them looks at it. */
    static final class RequeuedOk {
        record Request(ByteBuffer payload, long at, Future<Integer> sent) {}

        private final BlockingQueue<Request> requests = new LinkedBlockingQueue<>();
        private final AsynchronousFileChannel file;

        RequeuedOk(AsynchronousFileChannel file) {
            this.file = file;
        }

        void post(ByteBuffer payload, long at) {
            requests.add(new Request(payload, at, null));
        }

        void pump() throws IOException, InterruptedException {
            Request request = next();
            if (request.sent() == null) {
                requests.add(new Request(request.payload(), request.at(), file.write(request.payload(), request.at())));
            } else if (!request.sent().isDone()) {
                requests.add(request);
            }
        }

        private Request next() throws InterruptedException {
            return requests.take();
        }
    }

    /** What goes round is a cursor over memory that all share; the write is the cursor's owner's. */
    static final class CursorsOk {
        record Cursor(int from, int to) {}

        private final ByteBuffer shared = ByteBuffer.allocateDirect(16 * SIZE);
        private final Deque<Cursor> cursors = new ArrayDeque<>();
        private final AsynchronousFileChannel file;

        CursorsOk(AsynchronousFileChannel file) {
            this.file = file;
            cursors.add(new Cursor(0, SIZE));
        }

        Future<Integer> next(long at) {
            Cursor cursor = first();
            Future<Integer> write = file.write(shared.slice(cursor.from(), cursor.to() - cursor.from()), at);
            cursors.addLast(cursor);
            return write;
        }

        private Cursor first() {
            return cursors.pop();
        }
    }

    /** Pages with a count of their users; the last one to let go gives the page back. */
    static final class CountedOk {
        static final class Page {
            private final CountedOk pages;
            private final ByteBuffer content = ByteBuffer.allocateDirect(SIZE);
            private final AtomicInteger users = new AtomicInteger();

            Page(CountedOk pages) {
                this.pages = pages;
            }

            Page retain() {
                users.incrementAndGet();
                return this;
            }

            void release() {
                if (users.decrementAndGet() == 0) {
                    pages.free.offer(this);
                }
            }
        }

        private final Queue<Page> free = new ConcurrentLinkedQueue<>();
        private final AsynchronousFileChannel file;

        CountedOk(AsynchronousFileChannel file) {
            this.file = file;
        }

        Page take() {
            Page page = free.poll();
            return (page == null ? new Page(this) : page).retain();
        }

        void unpin(Page page) {
            if (page.users.decrementAndGet() == 0) {
                free.offer(page);
            }
        }

        // The reader of the page, whoever that is, has it until the write is over.
        void store(byte[] bytes, long at, Consumer<Page> reader) {
            Page page = take();
            page.content.clear().put(bytes).flip();
            reader.accept(page.retain());
            file.write(page.content, at, at, new CompletionHandler<Integer, Long>() {
                @Override
                public void completed(Integer n, Long position) {
                    System.out.println(n + " bytes at " + position);
                }

                @Override
                public void failed(Throwable cause, Long position) {
                    System.out.println("nothing at " + position);
                }
            });
            page.release();
        }

        // The caller has one more count, which it gives up in its own time.
        Future<Integer> storeAgain(Page page, long at) {
            page.retain();
            Future<Integer> write = file.write(page.content, at);
            unpin(page);
            return write;
        }
    }

    /** The same with a plain number, under the lock of the pool. */
    static final class PinnedOk {
        static final class Page {
            private final ByteBuffer content = ByteBuffer.allocateDirect(SIZE);
            private int pins;
        }

        private final Deque<Page> free = new ArrayDeque<>();
        private final AsynchronousFileChannel file;

        PinnedOk(AsynchronousFileChannel file) {
            this.file = file;
        }

        synchronized Page pin() {
            Page page = free.isEmpty() ? new Page() : free.pop();
            page.pins++;
            return page;
        }

        synchronized void pin(Page page) {
            page.pins++;
        }

        synchronized void unpin(Page page) {
            page.pins--;
            if (page.pins == 0) {
                free.push(page);
            }
        }

        Future<Integer> store(Page page, long at) {
            pin(page);
            Future<Integer> write = file.write(page.content.duplicate(), at);
            unpin(page);
            return write;
        }
    }
}
