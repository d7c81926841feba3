package sharedobjects;

import com.sun.nio.file.ExtendedOpenOption;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;

/** Each thread has what it took from the queue for itself until it puts that back. */
public final class OwnedJournalsOk {
    private final BlockingQueue<Journal> idle = new ArrayBlockingQueue<>(16);

    OwnedJournalsOk(Path... paths) throws IOException, InterruptedException {
        for (Path path : paths) {
            idle.put(new Journal(path));
        }
    }

    void writer(long value) {
        new Thread(
                        () -> {
                            try {
                                Journal mine = idle.take();
                                mine.append(value);
                                idle.put(mine);
                            } catch (InterruptedException e) {
                                Thread.currentThread().interrupt();
                            }
                        })
                .start();
    }

    void saver() {
        new Thread(
                        () -> {
                            try {
                                Journal mine = idle.take();
                                mine.store();
                                idle.put(mine);
                            } catch (InterruptedException e) {
                                Thread.currentThread().interrupt();
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
