package sharedobjects;

import com.sun.nio.file.ExtendedOpenOption;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** One journal, and two threads that a main method starts one after the other. */
final class Together {
    private final JournalBad journal;

    Together(JournalBad journal) {
        this.journal = journal;
    }

    void startWriter(long[] values) {
        new Thread(
                        () -> {
                            for (long each : values) {
                                journal.append(each);
                            }
                        },
                        "writer")
                .start();
    }

    void startSaver() {
        Runnable rounds =
                () -> {
                    while (!Thread.currentThread().isInterrupted()) {
                        journal.store();
                    }
                };
        Thread saver = new Thread(rounds, "saver");
        saver.setDaemon(true);
        saver.start();
    }

    static void run(Path path, long[] values) throws IOException {
        Together together = new Together(new JournalBad(path));
        together.startSaver();
        together.startWriter(values);
    }

    // The monitor keeps writers apart, but not from the saver.
    static final class JournalBad {
        private final FileChannel channel;
        private final ByteBuffer page = ByteBuffer.allocateDirect(8192 + 4096).alignedSlice(4096).slice(0, 8192);

        JournalBad(Path path) throws IOException {
            channel = FileChannel.open(path, StandardOpenOption.WRITE, ExtendedOpenOption.DIRECT);
        }

        synchronized void append(long value) {
            page.putLong(0, value); // want ConcurrentWrite
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
