package sharedobjects;

import com.sun.nio.file.ExtendedOpenOption;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** One array, but each thread has the journal at its own index. */
public final class JournalPerThreadOk {
    private static final int DATA = 0;
    private static final int INDEX = 1;

    private final Journal[] journals;

    JournalPerThreadOk(Path data, Path index) throws IOException {
        journals = new Journal[] {new Journal(data), new Journal(index)};
    }

    void startData(long[] values) {
        new Thread(
                        () -> {
                            for (long each : values) {
                                journals[DATA].append(each);
                                journals[DATA].store();
                            }
                        },
                        "data")
                .start();
    }

    void startIndex(long[] values) {
        new Thread(
                        () -> {
                            for (long each : values) {
                                journals[INDEX].append(each);
                                journals[INDEX].store();
                            }
                        },
                        "index")
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
