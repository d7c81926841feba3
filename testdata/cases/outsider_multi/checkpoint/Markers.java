package outsider_multi.checkpoint;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;

/** A marker block behind the image, on a channel whose opening is elsewhere. */
final class Markers {
    private Markers() {}

    // The helper that allocates for this channel is not used.
    static void markBad(Path path, long sequence) throws IOException {
        try (FileChannel out = DirectFiles.open(path)) {
            ByteBuffer marker = ByteBuffer.allocateDirect(DirectFiles.BLOCK);
            marker.putLong(0, sequence);
            out.write(marker, 64L * DirectFiles.BLOCK); // want UnalignedDirectIO
        }
    }

    // One block from the helper.
    static void markOk(Path path, long sequence) throws IOException {
        try (FileChannel out = DirectFiles.open(path)) {
            ByteBuffer marker = DirectFiles.allocate(1);
            marker.putLong(0, sequence);
            out.write(marker, 64L * DirectFiles.BLOCK);
        }
    }
}
