package outsider_directlog.journal;

import com.sun.nio.file.ExtendedOpenOption;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;

/** Dumps the (immutable) snapshot pages before the journal is cut. */
final class Snapshots {
    private Snapshots() {}

    /** Correct: durable by force at the end. */
    static void dumpOk(Path target, List<byte[]> pages) throws IOException {
        try (FileChannel out = FileChannel.open(target, StandardOpenOption.CREATE, StandardOpenOption.WRITE, ExtendedOpenOption.DIRECT)) {
            copyAll(out, pages);
            out.force(true);
        }
    }

    static void dumpUnsynced(Path target, List<byte[]> pages) throws IOException {
        // Provable: the channel never leaves this class, is opened without SYNC/DSYNC, and neither here nor in copyAll it is forced.
        try (FileChannel out = FileChannel.open(target, StandardOpenOption.CREATE, StandardOpenOption.WRITE, ExtendedOpenOption.DIRECT)) {
            copyAll(out, pages);
        }
    }

    private static void copyAll(FileChannel out, List<byte[]> pages) throws IOException {
        ByteBuffer block = DirectFile.aligned(1);
        long at = 0;
        for (byte[] page : pages) {
            block.clear();
            block.put(0, page, 0, DirectFile.BLOCK);
            while (block.hasRemaining()) {
                at += out.write(block, at);
            }
        }
    }
}
