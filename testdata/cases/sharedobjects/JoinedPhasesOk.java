package sharedobjects;

import com.sun.nio.file.ExtendedOpenOption;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** The thread of the first phase is joined before that of the second one starts. */
public final class JoinedPhasesOk {
    private final Journal journal;

    JoinedPhasesOk(Path path, long[] records) throws IOException, InterruptedException {
        journal = new Journal(path);
        replay(records);
        checkpoint();
    }

    private void replay(long[] records) throws InterruptedException {
        Thread replayer =
                new Thread(
                        () -> {
                            for (long each : records) {
                                journal.append(each);
                            }
                        },
                        "replay");
        replayer.start();
        replayer.join();
    }

    private void checkpoint() throws InterruptedException {
        Thread checkpointer = new Thread(() -> journal.store(), "checkpoint");
        checkpointer.start();
        checkpointer.join();
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
