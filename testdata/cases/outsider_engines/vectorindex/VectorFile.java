package outsider_engines.vectorindex;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.AsynchronousFileChannel;
import java.nio.channels.CompletionHandler;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;

/** Rows of floats, each padded to a multiple of 4096 bytes. */
final class VectorFile {
    static final int DIMENSIONS = 1024;
    static final int ROW = DIMENSIONS * Float.BYTES;

    final AsynchronousFileChannel channel;

    VectorFile(AsynchronousFileChannel channel) {
        this.channel = channel;
    }

    static long offsetOf(int ordinal) {
        return (long) ordinal * ROW;
    }

    CompletableFuture<Void> readRow(int ordinal, ByteBuffer row) {
        CompletableFuture<Void> done = new CompletableFuture<>();
        channel.read(row, offsetOf(ordinal), null, new CompletionHandler<Integer, Object>() {
            @Override
            public void completed(Integer count, Object nothing) {
                if (count == ROW) {
                    done.complete(null);
                } else {
                    done.completeExceptionally(new EOFException("row " + ordinal));
                }
            }

            @Override
            public void failed(Throwable cause, Object nothing) {
                done.completeExceptionally(cause);
            }
        });
        return done;
    }

    static int settle(Future<Integer> read) throws IOException {
        boolean interrupted = false;
        try {
            while (true) {
                try {
                    return read.get();
                } catch (InterruptedException e) {
                    interrupted = true;
                } catch (ExecutionException e) {
                    throw new IOException("vector read failed", e.getCause());
                }
            }
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
