package outsider_mirrors.mirror;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.AsynchronousFileChannel;
import java.nio.channels.CompletionHandler;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.CompletableFuture;

/** AsynchronousFileChannel behind CompletableFutures. */
final class AsyncFile implements Closeable {
    private static final CompletionHandler<Integer, CompletableFuture<Integer>> BRIDGE = new CompletionHandler<>() {
        @Override
        public void completed(Integer n, CompletableFuture<Integer> promise) {
            promise.complete(n);
        }

        @Override
        public void failed(Throwable e, CompletableFuture<Integer> promise) {
            promise.completeExceptionally(e);
        }
    };

    private final AsynchronousFileChannel channel;

    AsyncFile(Path path) throws IOException {
        channel = AsynchronousFileChannel.open(path, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
    }

    CompletableFuture<Integer> write(ByteBuffer src, long at) {
        CompletableFuture<Integer> promise = new CompletableFuture<>();
        channel.write(src, at, promise, BRIDGE);
        return promise;
    }

    CompletableFuture<Integer> read(ByteBuffer dst, long at) {
        CompletableFuture<Integer> promise = new CompletableFuture<>();
        channel.read(dst, at, promise, BRIDGE);
        return promise;
    }

    /** Writes all that remains; completes with the position after the last byte. */
    CompletableFuture<Long> writeFully(ByteBuffer src, long at) {
        return write(src, at).thenCompose(n ->
            src.hasRemaining() ? writeFully(src, at + n) : CompletableFuture.completedFuture(at + n));
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
