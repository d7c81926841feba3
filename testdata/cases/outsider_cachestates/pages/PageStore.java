package outsider_cachestates.pages;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.AsynchronousFileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;

/** The file, its free frames, and the wait. One per cache; used by the cache's thread only. */
class PageStore {
    static final int PAGE = 8192;
    final AsynchronousFileChannel channel;
    final Deque<ByteBuffer> frames = new ArrayDeque<>();

    PageStore(Path path) throws IOException {
        channel = AsynchronousFileChannel.open(path, StandardOpenOption.READ, StandardOpenOption.WRITE);
    }

    ByteBuffer frame() {
        ByteBuffer f = frames.poll();
        if (f == null) {
            return ByteBuffer.allocateDirect(PAGE);
        }
        f.clear();
        return f;
    }

    static void awaitPage(Future<Integer> operation) throws IOException {
        boolean interrupted = false;
        try {
            for (;;) {
                try {
                    int n = operation.get();
                    if (n != PAGE) {
                        throw new IOException("partial page: " + n);
                    }
                    return;
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
