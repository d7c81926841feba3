package outsider_engines.segmentlog;

import com.sun.nio.file.ExtendedOpenOption;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;

/** Everything that bypasses the page cache goes through here. */
final class DirectFiles {
    static final int BLOCK = 4096;

    private static final Set<OpenOption> DURABLE_WRITE = Set.of(
            StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.DSYNC, ExtendedOpenOption.DIRECT);

    private DirectFiles() {}

    static FileChannel openForWrite(Path path) throws IOException {
        return FileChannel.open(path, DURABLE_WRITE);
    }

    static ByteBuffer allocate(int blocks) {
        return ByteBuffer.allocateDirect(blocks * BLOCK + BLOCK - 1).alignedSlice(BLOCK).limit(blocks * BLOCK).slice();
    }

    static void writeFully(FileChannel channel, ByteBuffer source, long position) throws IOException {
        int expected = source.remaining();
        int written = channel.write(source, position);
        if (written != expected) {
            throw new IOException("short direct write: " + written + " of " + expected);
        }
    }
}
