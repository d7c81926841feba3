package inherited;

import com.sun.nio.file.ExtendedOpenOption;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** A hook that only the inherited start runs, before there is a thread. */
public final class HookBeforeStartOk {
    private HookBeforeStartOk() {}

    abstract static class Flusher {
        protected final FileChannel channel;
        protected final ByteBuffer page = ByteBuffer.allocateDirect(8192 + 4096).alignedSlice(4096).slice(0, 8192);
        private volatile boolean open = true;
        private Thread thread;

        Flusher(Path path) throws IOException {
            channel = FileChannel.open(path, StandardOpenOption.WRITE, ExtendedOpenOption.DIRECT);
        }

        final void start() {
            onStart();
            thread = new Thread(this::loop, "flusher");
            thread.start();
        }

        final void stop() throws InterruptedException {
            open = false;
            thread.join();
        }

        protected abstract void onStart();

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

    static final class Counters extends Flusher {
        private long rounds;

        Counters(Path path) throws IOException {
            super(path);
        }

        @Override
        protected void onStart() {
            page.putLong(0, 0xCAFEL);
        }

        @Override
        protected void round() throws IOException {
            page.putLong(8, ++rounds);
            channel.write(page.duplicate().clear(), 0);
        }
    }
}
