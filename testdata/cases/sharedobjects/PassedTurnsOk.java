package sharedobjects;

import com.sun.nio.file.ExtendedOpenOption;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.Semaphore;

/** Two semaphores pass the turn to and fro. */
public final class PassedTurnsOk {
    private final Journal journal;
    private final Semaphore mayAppend = new Semaphore(1);
    private final Semaphore mayStore = new Semaphore(0);

    PassedTurnsOk(Journal journal) {
        this.journal = journal;
    }

    void startWriter(long[] values) {
        new Thread(
                        () -> {
                            for (long each : values) {
                                mayAppend.acquireUninterruptibly();
                                journal.append(each);
                                mayStore.release();
                            }
                        },
                        "writer")
                .start();
    }

    void startSaver(int rounds) {
        new Thread(
                        () -> {
                            for (int i = 0; i < rounds; i++) {
                                mayStore.acquireUninterruptibly();
                                journal.store();
                                mayAppend.release();
                            }
                        },
                        "saver")
                .start();
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
