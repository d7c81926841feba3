package outsider_engines.checkpoint;

import com.sun.nio.file.ExtendedOpenOption;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.AsynchronousFileChannel;
import java.nio.channels.FileChannel;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;

/** The file of the table pages; it bypasses the page cache. */
final class DataFile implements AutoCloseable {
    private final FileChannel channel;

    DataFile(Path path) throws IOException {
        channel = FileChannel.open(path, Storage.DURABLE_DIRECT);
    }

    void writeAt(ByteBuffer image, long position) throws IOException {
        int expected = image.remaining();
        int written = channel.write(image, position);
        if (written != expected) {
            throw new IOException("short write at " + position);
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}

/** How files are opened, and how several writes are waited for. */
final class Storage {
    static final OpenOption[] DURABLE_DIRECT = {
        StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.DSYNC, ExtendedOpenOption.DIRECT
    };

    private Storage() {}

    static AsynchronousFileChannel openMirror(Path path) throws IOException {
        return AsynchronousFileChannel.open(path,
                StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.DSYNC, ExtendedOpenOption.DIRECT);
    }

    /** Waits for both, interrupted or not, and then says whether both have transferred that many bytes. */
    static void settleBoth(Future<Integer> first, Future<Integer> second, int expected) throws IOException {
        IOException failure = null;
        int left = -1;
        int right = -1;
        try {
            left = settle(first);
        } catch (IOException e) {
            failure = e;
        }
        try {
            right = settle(second);
        } catch (IOException e) {
            failure = e;
        }
        if (left != expected || right != expected) {
            throw new IOException("mirrors differ: " + left + " and " + right, failure);
        }
    }

    static int settle(Future<Integer> write) throws IOException {
        boolean interrupted = false;
        try {
            while (true) {
                try {
                    return write.get();
                } catch (InterruptedException e) {
                    interrupted = true;
                } catch (ExecutionException e) {
                    throw new IOException(e.getCause());
                }
            }
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
