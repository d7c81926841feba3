package outsider_multi.checkpoint;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;

/** Updates go on while the checkpoint thread writes the image: the blocks on disk are torn. */
final class FreeRunningTableBad {
    private final ByteBuffer image = DirectFiles.allocate(64);

    void set(int row, long value) {
        image.putLong(row * Long.BYTES, value); // want ConcurrentWrite
    }

    void checkpoint(Path path) {
        try (FileChannel out = DirectFiles.open(path)) {
            out.write(image.duplicate(), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void run(Path path, long[] updates) throws InterruptedException {
        FreeRunningTableBad table = new FreeRunningTableBad();
        Thread checkpointer = Thread.ofVirtual().start(() -> table.checkpoint(path));
        for (int i = 0; i < updates.length; i++) {
            table.set(i, updates[i]);
        }
        checkpointer.join();
    }
}
