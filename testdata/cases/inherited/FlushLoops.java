package inherited;

import com.sun.nio.file.ExtendedOpenOption;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** The loop that flushes is inherited, and what it flushes is the subclass's. */
final class FlushLoops {
    static final int PAGE = 8192;

    private FlushLoops() {}

    static ByteBuffer page() {
        return ByteBuffer.allocateDirect(PAGE + 4096).alignedSlice(4096).slice(0, PAGE);
    }

    /** One thread per page file; what a round does is left to subclasses. */
    abstract static class Flusher {
        protected final FileChannel channel;
        protected final ByteBuffer page = page();
        private volatile boolean open = true;

        Flusher(Path path) throws IOException {
            channel = FileChannel.open(path, StandardOpenOption.CREATE, StandardOpenOption.WRITE, ExtendedOpenOption.DIRECT);
        }

        void start() {
            Thread thread = new Thread(this::loop, "flusher");
            thread.setDaemon(true);
            thread.start();
        }

        void stop() {
            open = false;
        }

        private void loop() {
            while (open) {
                try {
                    round();
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
        }

        protected abstract void round() throws IOException;
    }

    // Only the copy of the position is made under the monitor, the write goes on without it.
    static final class CountersBad extends Flusher {
        CountersBad(Path path) throws IOException {
            super(path);
        }

        synchronized void add(int slot, long value) {
            page.putLong(slot * Long.BYTES, value); // want ConcurrentWrite
        }

        @Override
        protected void round() throws IOException {
            ByteBuffer image;
            synchronized (this) {
                image = page.duplicate().clear();
            }
            channel.write(image, 0);
        }
    }

    // The monitor is held until the write has returned.
    static final class CountersOk extends Flusher {
        CountersOk(Path path) throws IOException {
            super(path);
        }

        synchronized void add(int slot, long value) {
            page.putLong(slot * Long.BYTES, value);
        }

        @Override
        protected void round() throws IOException {
            synchronized (this) {
                channel.write(page.duplicate().clear(), 0);
            }
        }
    }

    // A sibling fills the same inherited page without any lock, but its rounds write another one: no object is both.
    static final class SiblingOk extends Flusher {
        private final ByteBuffer heartbeat = page();

        SiblingOk(Path path) throws IOException {
            super(path);
        }

        void add(int slot, long value) {
            page.putLong(slot * Long.BYTES, value);
        }

        @Override
        protected void round() throws IOException {
            channel.write(heartbeat.duplicate().clear(), PAGE);
        }
    }

    // Each round fills the page and then writes it, both through hooks that only the flusher's thread runs.
    static class HooksOk extends Flusher {
        private long rounds;

        HooksOk(Path path) throws IOException {
            super(path);
        }

        @Override
        protected void round() throws IOException {
            fill();
            store();
        }

        protected void fill() {
            page.putLong(0, ++rounds);
        }

        protected void store() throws IOException {
            channel.write(page.duplicate().clear(), 0);
        }
    }

    // This one overrides the start: there is no thread, the caller flushes after each record.
    static final class InlineOk extends Flusher {
        InlineOk(Path path) throws IOException {
            super(path);
        }

        @Override
        void start() {}

        void add(int slot, long value) throws IOException {
            page.putLong(slot * Long.BYTES, value);
            round();
        }

        @Override
        protected void round() throws IOException {
            channel.write(page.duplicate().clear(), 0);
        }
    }

    /** The object is the task itself. */
    abstract static class Worker implements Runnable {
        protected final FileChannel channel;

        Worker(FileChannel channel) {
            this.channel = channel;
        }

        final Thread launch() {
            Thread thread = new Thread(this);
            thread.start();
            return thread;
        }

        @Override
        public void run() {
            while (!Thread.currentThread().isInterrupted()) {
                try {
                    step();
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
        }

        abstract void step() throws IOException;
    }

    // The page is stamped by whoever calls, whenever the worker writes it.
    static final class StampedBad extends Worker {
        private final ByteBuffer image = page();

        StampedBad(Path path) throws IOException {
            super(FileChannel.open(path, StandardOpenOption.WRITE, ExtendedOpenOption.DIRECT));
        }

        void stamp(long sequence) {
            image.putLong(0, sequence); // want ConcurrentWrite
        }

        @Override
        void step() throws IOException {
            channel.write(image.duplicate(), 0);
        }
    }

    // A new image each time: who stamps makes one, the worker writes the one that it finds.
    static final class RenewedOk extends Worker {
        private volatile ByteBuffer image = page();

        RenewedOk(Path path) throws IOException {
            super(FileChannel.open(path, StandardOpenOption.WRITE, ExtendedOpenOption.DIRECT));
        }

        void stamp(long sequence) {
            ByteBuffer next = page();
            next.putLong(0, sequence);
            image = next;
        }

        @Override
        void step() throws IOException {
            channel.write(image.duplicate(), 0);
        }
    }

    /** One thread does all there is to do, one thing after the other. */
    abstract static class Actor {
        private final ExecutorService turns = Executors.newSingleThreadExecutor();
        protected final FileChannel channel;

        Actor(FileChannel channel) {
            this.channel = channel;
        }

        final void start() {
            turns.execute(this::turn);
        }

        final void post(int slot, long value) {
            turns.execute(() -> accept(slot, value));
        }

        private void turn() {
            try {
                store();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            turns.execute(this::turn);
        }

        abstract void accept(int slot, long value);

        abstract void store() throws IOException;
    }

    // Neither holds a lock: both are turns of the same thread.
    static final class TurnsOk extends Actor {
        private final ByteBuffer image = page();

        TurnsOk(Path path) throws IOException {
            super(FileChannel.open(path, StandardOpenOption.WRITE, ExtendedOpenOption.DIRECT));
        }

        @Override
        void accept(int slot, long value) {
            image.putLong(slot * Long.BYTES, value);
        }

        @Override
        void store() throws IOException {
            channel.write(image.duplicate().clear(), 0);
        }
    }
}
