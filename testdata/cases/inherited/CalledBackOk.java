package inherited;

import com.sun.nio.file.ExtendedOpenOption;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.Queue;

/** The source calls the writer back on the writer's own thread. */
public final class CalledBackOk {
    private CalledBackOk() {}

    interface Sink {
        void accept(long value);
    }

    static final class Source {
        private final Queue<Long> values = new ConcurrentLinkedQueue<>();

        void offer(long value) {
            values.add(value);
        }

        void drain(Sink sink) {
            for (Long value = values.poll(); value != null; value = values.poll()) {
                sink.accept(value);
            }
        }
    }

    abstract static class Flusher {
        protected final FileChannel channel;
        protected final ByteBuffer page = ByteBuffer.allocateDirect(8192 + 4096).alignedSlice(4096).slice(0, 8192);
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
        }

        protected abstract void round() throws IOException;
    }

    static final class Log extends Flusher implements Sink {
        private final Source source;

        Log(Path path, Source source) throws IOException {
            super(path);
            this.source = source;
        }

        @Override
        public void accept(long value) {
            page.putLong(0, value);
        }

        @Override
        protected void round() throws IOException {
            source.drain(this);
            channel.write(page.duplicate().clear(), 0);
        }
    }
}
