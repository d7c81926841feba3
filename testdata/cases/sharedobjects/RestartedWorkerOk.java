package sharedobjects;

import com.sun.nio.file.ExtendedOpenOption;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Both starters run the same loop; the second thread starts after the first has ended. */
public final class RestartedWorkerOk {
    private final Journal journal;
    private volatile boolean stopping;
    private Thread worker;

    RestartedWorkerOk(Journal journal) {
        this.journal = journal;
    }

    synchronized void start() {
        if (worker != null) {
            throw new IllegalStateException("started");
        }
        worker = new Thread(this::loop, "journal");
        worker.start();
    }

    synchronized void restart() throws InterruptedException {
        if (worker != null) {
            stopping = true;
            worker.join();
            stopping = false;
        }
        worker = new Thread(this::loop, "journal");
        worker.start();
    }

    private void loop() {
        long sequence = 0;
        while (!stopping) {
            journal.append(sequence++);
            journal.store();
        }
    }

    /** The monitor is for those who only look at the last value. */
    static final class Journal {
        private final FileChannel channel;
        private final ByteBuffer page = ByteBuffer.allocateDirect(8192 + 4096).alignedSlice(4096).slice(0, 8192);

        Journal(Path path) throws IOException {
            channel = FileChannel.open(path, StandardOpenOption.WRITE, ExtendedOpenOption.DIRECT);
        }

        synchronized void append(long value) {
            page.putLong(0, value);
        }

        synchronized long last() {
            return page.getLong(0);
        }

        void store() {
            try {
                channel.write(page.duplicate().clear(), 0);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
