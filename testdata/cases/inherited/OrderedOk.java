package inherited;

import com.sun.nio.file.ExtendedOpenOption;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.LongConsumer;

/** Subclasses that touch what the inherited thread writes only when that does not run, or on that thread. */
final class OrderedOk {
    private OrderedOk() {}

    abstract static class Flusher {
        protected final FileChannel channel;
        protected final ByteBuffer page = ByteBuffer.allocateDirect(8192 + 4096).alignedSlice(4096).slice(0, 8192);
        protected final CountDownLatch ended = new CountDownLatch(1);
        private volatile boolean open = true;
        private Thread thread;

        Flusher(Path path) throws IOException {
            channel = FileChannel.open(path, StandardOpenOption.WRITE, ExtendedOpenOption.DIRECT);
        }

        void start() {
            thread = new Thread(this::loop, "flusher");
            thread.start();
        }

        void stop() throws InterruptedException {
            open = false;
            thread.join();
        }

        private void loop() {
            while (open) {
                try {
                    round();
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
            ended.countDown();
        }

        protected abstract void round() throws IOException;
    }

    /** Stops and joins the thread, then closes the page. */
    static final class StoppedFirst extends Flusher {
        StoppedFirst(Path path) throws IOException {
            super(path);
        }

        void finish() throws IOException, InterruptedException {
            stop();
            page.putLong(0, -1);
            channel.write(page.duplicate().clear(), 0);
        }

        @Override
        protected void round() throws IOException {
            channel.write(page.duplicate().clear(), 0);
        }
    }

    /** The thread tells by a latch that it has ended. */
    static final class AwaitedEnd extends Flusher {
        AwaitedEnd(Path path) throws IOException {
            super(path);
        }

        void seal(long checksum) throws InterruptedException {
            ended.await();
            page.putLong(0, checksum);
        }

        @Override
        protected void round() throws IOException {
            channel.write(page.duplicate().clear(), 0);
        }
    }

    /** Whoever makes it fills the page before the thread starts. */
    static final class LoadedFirst extends Flusher {
        LoadedFirst(Path path) throws IOException {
            super(path);
        }

        static LoadedFirst open(Path path, long[] values) throws IOException {
            LoadedFirst made = new LoadedFirst(path);
            for (int i = 0; i < values.length; i++) {
                made.load(i, values[i]);
            }
            made.start();
            return made;
        }

        void load(int slot, long value) {
            page.putLong(slot * Long.BYTES, value);
        }

        @Override
        protected void round() throws IOException {
            channel.write(page.duplicate().clear(), 0);
        }
    }

    /** What is posted runs on the flusher's own thread, as a function of somebody else. */
    static final class Posted extends Flusher {
        private final Queue<Runnable> posted = new ConcurrentLinkedQueue<>();

        Posted(Path path) throws IOException {
            super(path);
        }

        void post(Runnable change) {
            posted.add(change);
        }

        void set(int slot, long value) {
            page.putLong(slot * Long.BYTES, value);
        }

        @Override
        protected void round() throws IOException {
            for (Runnable each = posted.poll(); each != null; each = posted.poll()) {
                each.run();
            }
            channel.write(page.duplicate().clear(), 0);
        }
    }

    static void increment(Posted table, int slot) {
        table.post(() -> table.set(slot, 1));
    }

    /** A library calls the sink back in each round. */
    static final class LibrarySink extends Flusher implements LongConsumer {
        private final long[] source;

        LibrarySink(Path path, long[] source) throws IOException {
            super(path);
            this.source = source;
        }

        @Override
        public void accept(long value) {
            page.putLong(0, value);
        }

        @Override
        protected void round() throws IOException {
            java.util.Arrays.stream(source).forEach(this);
            channel.write(page.duplicate().clear(), 0);
        }
    }

    /** The rounds are tasks of an executor that has ended before the last stamp. */
    abstract static class Pooled {
        protected final FileChannel channel;
        protected final ByteBuffer page = ByteBuffer.allocateDirect(8192 + 4096).alignedSlice(4096).slice(0, 8192);
        protected final ExecutorService rounds = Executors.newSingleThreadExecutor();

        Pooled(Path path) throws IOException {
            channel = FileChannel.open(path, StandardOpenOption.WRITE, ExtendedOpenOption.DIRECT);
        }

        final void flush() {
            rounds.execute(this::round);
        }

        abstract void round();
    }

    static final class StampedAtEnd extends Pooled {
        StampedAtEnd(Path path) throws IOException {
            super(path);
        }

        void finish(long stamp) throws IOException, InterruptedException {
            rounds.shutdown();
            if (!rounds.awaitTermination(1, TimeUnit.HOURS)) {
                throw new IllegalStateException("still running");
            }
            page.putLong(0, stamp);
            channel.write(page.duplicate().clear(), 0);
        }

        @Override
        void round() {
            try {
                channel.write(page.duplicate().clear(), 0);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** Both starters run the same loop, one thread after the other. */
    abstract static class Restarted {
        private volatile boolean open = true;
        private Thread thread;

        final void start() {
            thread = new Thread(this::loop, "loop");
            thread.start();
        }

        final void restart() throws InterruptedException {
            open = false;
            thread.join();
            open = true;
            thread = new Thread(this::loop, "loop");
            thread.start();
        }

        private void loop() {
            while (open) {
                turn();
            }
        }

        abstract void turn();
    }

    static final class RestartedLog extends Restarted {
        private final FileChannel channel;
        private final ByteBuffer page = ByteBuffer.allocateDirect(8192 + 4096).alignedSlice(4096).slice(0, 8192);
        private long turns;

        RestartedLog(Path path) throws IOException {
            channel = FileChannel.open(path, StandardOpenOption.WRITE, ExtendedOpenOption.DIRECT);
        }

        @Override
        synchronized void turn() {
            page.putLong(0, ++turns);
            store();
        }

        private void store() {
            try {
                channel.write(page.duplicate().clear(), 0);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
