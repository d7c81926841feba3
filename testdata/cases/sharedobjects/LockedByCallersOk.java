package sharedobjects;

import com.sun.nio.file.ExtendedOpenOption;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.locks.ReentrantLock;

/** The threads exclude one another with a lock of the class that starts them. */
public final class LockedByCallersOk {
    private final Journal journal;
    private final ReentrantLock turn = new ReentrantLock();

    LockedByCallersOk(Journal journal) {
        this.journal = journal;
    }

    void writer(long value) {
        new Thread(
                        () -> {
                            turn.lock();
                            try {
                                journal.append(value);
                            } finally {
                                turn.unlock();
                            }
                        })
                .start();
    }

    void saver() {
        new Thread(
                        () -> {
                            turn.lock();
                            try {
                                journal.store();
                            } finally {
                                turn.unlock();
                            }
                        })
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
