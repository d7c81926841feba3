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

/** The subclass posts its own turns to the executor that it has inherited. */
public final class OwnTurnsOk {
    private OwnTurnsOk() {}

    abstract static class Actor {
        protected final ExecutorService turns = Executors.newSingleThreadExecutor();
        protected final ByteBuffer page = ByteBuffer.allocateDirect(8192 + 4096).alignedSlice(4096).slice(0, 8192);
        private final FileChannel channel;

        Actor(Path path) throws IOException {
            channel = FileChannel.open(path, StandardOpenOption.WRITE, ExtendedOpenOption.DIRECT);
        }

        final void start() {
            turns.execute(this::turn);
        }

        private void turn() {
            try {
                channel.write(page.duplicate().clear(), 0);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            turns.execute(this::turn);
        }
    }

    static final class Counters extends Actor {
        Counters(Path path) throws IOException {
            super(path);
        }

        void add(int slot, long value) {
            turns.execute(() -> set(slot, value));
        }

        void set(int slot, long value) {
            assert Thread.currentThread().getName().startsWith("pool");
            page.putLong(slot * Long.BYTES, value);
        }
    }
}
