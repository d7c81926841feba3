package inherited;

import com.sun.nio.file.ExtendedOpenOption;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** A hook that only the inherited stop runs, after the thread has ended. */
public final class HookAfterJoinOk {
    private HookAfterJoinOk() {}

    abstract static class Flusher {
        protected final FileChannel channel;
        protected final ByteBuffer page = ByteBuffer.allocateDirect(8192 + 4096).alignedSlice(4096).slice(0, 8192);
        private volatile boolean open = true;
        private Thread thread;

        Flusher(Path path) throws IOException {
            channel = FileChannel.open(path, StandardOpenOption.WRITE, ExtendedOpenOption.DIRECT);
        }

        final void start() {
            thread = new Thread(this::loop, "flusher");
            thread.start();
        }

        final void stop() throws IOException, InterruptedException {
            open = false;
            thread.join();
            onStop();
        }

        protected abstract void onStop() throws IOException;

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
        protected void onStop() throws IOException {
            page.putLong(0, -1);
            channel.write(page.duplicate().clear(), 0);
        }

        @Override
        protected void round() throws IOException {
            page.putLong(8, ++rounds);
            channel.write(page.duplicate().clear(), 0);
        }
    }
}
