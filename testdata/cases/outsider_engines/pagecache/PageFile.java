package outsider_engines.pagecache;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.AsynchronousFileChannel;
import java.nio.channels.CompletionHandler;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.CompletableFuture;

/** A page-sized piece of off-heap memory with an identity. */
record Frame(int id, ByteBuffer memory) {
    static final int SIZE = 16 * 1024;

    PageHeader header() {
        return new PageHeader(memory.getInt(0), memory.getInt(4), memory.getLong(8));
    }
}

record PageHeader(int type, int items, long lsn) {}

final class FramePool {
    private final Deque<Frame> free = new ArrayDeque<>();

    FramePool(int frames) {
        for (int id = 0; id < frames; id++) {
            free.push(new Frame(id, ByteBuffer.allocateDirect(Frame.SIZE)));
        }
    }

    synchronized Frame acquire() {
        if (free.isEmpty()) {
            throw new IllegalStateException("no frame left");
        }
        return free.pop();
    }

    synchronized void release(Frame frame) {
        free.push(frame);
    }
}

/** Turns handler completion into futures. */
final class PageFile implements AutoCloseable {
    final AsynchronousFileChannel channel;

    PageFile(Path path) throws IOException {
        channel = AsynchronousFileChannel.open(path, StandardOpenOption.READ);
    }

    CompletableFuture<Frame> load(long pageNo, Frame frame) {
        var promise = new CompletableFuture<Frame>();
        ByteBuffer memory = frame.memory();
        memory.clear();
        channel.read(memory, pageNo * Frame.SIZE, promise, new CompletionHandler<Integer, CompletableFuture<Frame>>() {
            @Override
            public void completed(Integer count, CompletableFuture<Frame> target) {
                if (count < Frame.SIZE) {
                    target.completeExceptionally(new EOFException("page " + pageNo));
                } else {
                    target.complete(frame);
                }
            }

            @Override
            public void failed(Throwable cause, CompletableFuture<Frame> target) {
                target.completeExceptionally(cause);
            }
        });
        return promise;
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
