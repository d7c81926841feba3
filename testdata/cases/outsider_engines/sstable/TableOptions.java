package outsider_engines.sstable;

import java.io.IOException;
import java.nio.channels.AsynchronousFileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Objects;
import java.util.function.Function;

/** How a table is laid out; built step by step. */
record TableOptions(Path path, int blockSize, int maxInFlight) {

    static Builder builder() {
        return new Builder();
    }

    AsynchronousFileChannel open() throws IOException {
        Files.createDirectories(path.toAbsolutePath().getParent());
        return AsynchronousFileChannel.open(path, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    }

    static final class Builder {
        private Path path;
        private int blockSize = 64 * 1024;
        private int maxInFlight = 8;

        Builder path(Path value) {
            path = value;
            return this;
        }

        Builder blockSize(int value) {
            blockSize = value;
            return this;
        }

        Builder maxInFlight(int value) {
            maxInFlight = value;
            return this;
        }

        <W> W write(Function<TableOptions, W> writer) {
            return writer.apply(new TableOptions(Objects.requireNonNull(path), blockSize, maxInFlight));
        }
    }
}

/** Something that knows its serialized form. */
record Entry<K extends Comparable<K>>(K key, byte[] encodedKey, byte[] value) {
    int length() {
        return 2 * Integer.BYTES + encodedKey.length + value.length;
    }
}
