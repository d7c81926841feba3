package outsider_shipping.logship;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.AsynchronousFileChannel;
import java.nio.channels.CompletionHandler;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;

/** The receiving end of log shipping: a file on some mounted volume. */
final class Replica implements Closeable {
    private final AsynchronousFileChannel channel;

    Replica(Path path) throws IOException {
        channel = AsynchronousFileChannel.open(path, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    }

    Future<Integer> begin(ByteBuffer batch, long at) {
        return channel.write(batch, at);
    }

    void begin(ByteBuffer batch, long at, CompletionHandler<Integer, Long> handler) {
        channel.write(batch, at, at, handler);
    }

    CompletableFuture<Integer> ship(ByteBuffer batch, long at) {
        CompletableFuture<Integer> ack = new CompletableFuture<>();
        begin(batch, at, new CompletionHandler<>() {
            @Override
            public void completed(Integer n, Long pos) {
                ack.complete(n);
            }

            @Override
            public void failed(Throwable e, Long pos) {
                ack.completeExceptionally(e);
            }
        });
        return ack;
    }

    /** Waits for what runs, fails what is queued: afterwards no operation of this replica owns memory. */
    @Override
    public void close() throws IOException {
        channel.close();
    }
}
