package inherited;

import com.sun.nio.file.ExtendedOpenOption;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** No object is of exactly the abstract class; each real one halts the thread first. */
public final class AbstractMiddleOk {
    private AbstractMiddleOk() {}

    abstract static class Flusher {
        protected final FileChannel channel;
        protected final ByteBuffer page = ByteBuffer.allocateDirect(8192 + 4096).alignedSlice(4096).slice(0, 8192);
        private volatile boolean open = true;
        private Thread thread;

        Flusher(Path path) throws IOException {
            channel = FileChannel.open(path, StandardOpenOption.WRITE, ExtendedOpenOption.DIRECT);
        }

        void start() {
            open = true;
            thread = new Thread(this::loop, "flusher");
            thread.start();
        }

        protected final void halt() throws InterruptedException {
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

    abstract static class Table extends Flusher {
        Table(Path path) throws IOException {
            super(path);
        }

        @Override
        protected void round() throws IOException {
            channel.write(page.duplicate().clear(), 0);
        }

        protected void reset(long seed) throws InterruptedException {
            page.putLong(0, seed);
        }

        abstract int slot(long key);
    }

    static final class HashTable extends Table {
        HashTable(Path path) throws IOException {
            super(path);
        }

        @Override
        protected void reset(long seed) throws InterruptedException {
            halt();
            super.reset(seed);
        }

        @Override
        int slot(long key) {
            return Long.hashCode(key) & 511;
        }
    }
}
