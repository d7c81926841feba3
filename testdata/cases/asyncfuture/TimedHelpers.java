package asyncfuture;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.AsynchronousFileChannel;
import java.nio.channels.CompletionHandler;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;

/** Helpers wait for a promise that may time out, and throw. */
final class TimedHelpers {
    private TimedHelpers() {}

    private static CompletableFuture<Integer> timed(AsynchronousFileChannel channel, ByteBuffer page, long at) {
        CompletableFuture<Integer> read = new CompletableFuture<Integer>().orTimeout(5, TimeUnit.SECONDS);
        channel.read(page, at, null, new CompletionHandler<Integer, Void>() {
            @Override
            public void completed(Integer n, Void nothing) {
                read.complete(n);
            }

            @Override
            public void failed(Throwable t, Void nothing) {
                read.completeExceptionally(t);
            }
        });
        return read;
    }

    private static int full(CompletableFuture<Integer> read) throws EOFException {
        int n = read.join();
        if (n < 0) {
            throw new EOFException();
        }
        return n;
    }

    private static int wrapped(CompletableFuture<Integer> read) throws IOException {
        int n;
        try {
            n = read.join();
        } catch (CompletionException e) {
            throw new AssertionError(e);
        }
        if (n < 0) {
            throw new EOFException();
        }
        return n;
    }

    // The helper throws after its wait has returned: the read is over.
    static boolean shortOk(AsynchronousFileChannel channel, ByteBuffer page, long at) {
        CompletableFuture<Integer> read = timed(channel, page, at);
        try {
            full(read);
            return true;
        } catch (EOFException e) {
            page.clear();
            return false;
        }
    }

    // The same with one more way out, on which nothing is touched.
    static boolean wrappedOk(AsynchronousFileChannel channel, ByteBuffer page, long at) throws IOException {
        CompletableFuture<Integer> read = timed(channel, page, at);
        try {
            wrapped(read);
            return true;
        } catch (EOFException e) {
            page.clear();
            return false;
        }
    }

    // The wait itself has thrown: the time is up, and the read goes on.
    static boolean timeoutBad(AsynchronousFileChannel channel, ByteBuffer page, long at) throws EOFException {
        CompletableFuture<Integer> read = timed(channel, page, at);
        try {
            full(read);
            return true;
        } catch (CompletionException e) {
            page.clear(); // want WriteInFlight
            return false;
        }
    }
}
