package inherited;

import com.sun.nio.file.ExtendedOpenOption;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** The steps of the loop are registered as functions. */
public final class RegisteredStepsOk {
    private RegisteredStepsOk() {}

    abstract static class Loop {
        private final List<Runnable> steps = new CopyOnWriteArrayList<>();
        private volatile boolean open = true;

        protected final void each(Runnable step) {
            steps.add(step);
        }

        final void start() {
            new Thread(this::loop, "loop").start();
        }

        final void stop() {
            open = false;
        }

        private void loop() {
            while (open) {
                steps.forEach(Runnable::run);
                try {
                    flush();
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
        }

        protected abstract void flush() throws IOException;
    }

    static final class Counters extends Loop {
        private final FileChannel channel;
        private final ByteBuffer page = ByteBuffer.allocateDirect(8192 + 4096).alignedSlice(4096).slice(0, 8192);
        private long rounds;

        Counters(Path path) throws IOException {
            channel = FileChannel.open(path, StandardOpenOption.WRITE, ExtendedOpenOption.DIRECT);
            each(this::stamp);
        }

        void stamp() {
            page.putLong(0, ++rounds);
        }

        @Override
        protected void flush() throws IOException {
            channel.write(page.duplicate().clear(), 0);
        }
    }
}
