package handlers;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.AsynchronousFileChannel;
import java.nio.channels.CompletionHandler;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;

/** Handlers that complete a CompletableFuture. */
final class Promises {
    private Promises() {}

    private enum Bridge implements CompletionHandler<Integer, CompletableFuture<Integer>> {
        INSTANCE;

        @Override
        public void completed(Integer n, CompletableFuture<Integer> promise) {
            promise.complete(n);
        }

        @Override
        public void failed(Throwable t, CompletableFuture<Integer> promise) {
            promise.completeExceptionally(t);
        }
    }

    static CompletableFuture<Integer> write(AsynchronousFileChannel ch, ByteBuffer buf, long pos) {
        CompletableFuture<Integer> promise = new CompletableFuture<>();
        ch.write(buf, pos, promise, Bridge.INSTANCE);
        return promise;
    }

    static CompletableFuture<Integer> read(AsynchronousFileChannel ch, ByteBuffer buf, long pos) {
        CompletableFuture<Integer> promise = new CompletableFuture<>();
        ch.read(buf, pos, promise, Bridge.INSTANCE);
        return promise;
    }

    // join() is not interruptible.
    static void joinOk(AsynchronousFileChannel ch, ByteBuffer buf) {
        int n = write(ch, buf, 0).join();
        buf.limit(n);
    }

    // The promise is there, but the page is decoded before it is kept.
    static long decodeEarlyBad(AsynchronousFileChannel ch, ByteBuffer page) {
        CompletableFuture<Integer> loaded = read(ch, page, 0);
        long id = page.getLong(16); // want ReadInFlight
        loaded.join();
        return id;
    }

    // A dependent stage runs after the read.
    static CompletableFuture<Long> decodeInStageOk(AsynchronousFileChannel ch, ByteBuffer page) {
        return read(ch, page, 0).thenApply(n -> page.getLong(16));
    }

    // whenComplete runs on both outcomes, and both are completions.
    static CompletableFuture<Integer> recycleInStageOk(AsynchronousFileChannel ch, ByteBuffer page) {
        return write(ch, page, 0).whenComplete((n, t) -> page.clear());
    }

    // The stage is registered, then the page is cleared beside it.
    static CompletionStage<Integer> clearBesideStageBad(AsynchronousFileChannel ch, ByteBuffer page) {
        CompletableFuture<Integer> stored = write(ch, page, 0).thenApply(n -> n / 512);
        page.clear(); // want WriteInFlight
        return stored;
    }

    // All blocks joined together.
    static void allOk(AsynchronousFileChannel ch, ByteBuffer a, ByteBuffer b) {
        CompletableFuture.allOf(write(ch, a, 0), write(ch, b, 65536)).join();
        a.clear();
        b.clear();
    }

    // anyOf() tells about one of them only.
    static void anyBad(AsynchronousFileChannel ch, ByteBuffer a, ByteBuffer b) {
        CompletableFuture<Integer> fa = write(ch, a, 0);
        CompletableFuture<Integer> fb = write(ch, b, 65536);
        CompletableFuture.anyOf(fa, fb).join();
        a.clear(); // want WriteInFlight
        CompletableFuture.allOf(fa, fb).join();
    }

    // allOf() without a wait is just one more future.
    static void allWithoutJoinBad(AsynchronousFileChannel ch, ByteBuffer a, ByteBuffer b) throws IOException {
        CompletableFuture<Void> both = CompletableFuture.allOf(write(ch, a, 0), write(ch, b, 65536));
        a.putInt(0, 1); // want WriteInFlight
        try {
            both.join();
        } catch (CompletionException e) {
            throw new IOException(e.getCause());
        }
    }

    // orTimeout() completes the promise by clock; the write does not stop for it.
    static void timeoutBad(AsynchronousFileChannel ch, ByteBuffer page) {
        CompletableFuture<Integer> stored = write(ch, page, 0).orTimeout(1, TimeUnit.SECONDS);
        try {
            stored.join();
        } catch (CompletionException e) {
            System.err.println("write is slow: " + e.getCause());
        }
        page.clear(); // want WriteInFlight
    }

    // cancel() of a CompletableFuture never reaches the operation, whatever its argument.
    static void cancelBad(AsynchronousFileChannel ch, ByteBuffer page) {
        CompletableFuture<Integer> stored = write(ch, page, 0);
        stored.cancel(true);
        page.clear(); // want WriteInFlight
    }

    // A promise completed by hand proves nothing about the I/O.
    static void byHandBad(AsynchronousFileChannel ch, ByteBuffer page) {
        CompletableFuture<Integer> stored = write(ch, page, 0);
        stored.complete(0);
        stored.join();
        page.clear(); // want WriteInFlight
    }

    // A stream of promises, collected and joined before the pages are looked at.
    static long scanOk(AsynchronousFileChannel ch, List<ByteBuffer> pages) {
        List<CompletableFuture<Integer>> loads = IntStream.range(0, pages.size())
                .mapToObj(i -> read(ch, pages.get(i), i * 4096L))
                .toList();
        loads.forEach(CompletableFuture::join);
        return pages.stream().mapToLong(p -> p.getLong(0)).sum();
    }

    // Composition: the second write of the same page starts when the first has ended.
    static CompletableFuture<Integer> mirrorOk(AsynchronousFileChannel a, AsynchronousFileChannel b, ByteBuffer page) {
        return write(a, page, 0).thenCompose(n -> {
            page.rewind();
            return write(b, page, 0);
        });
    }

    // Both mirrors at once from one ByteBuffer object: they race on its position.
    static CompletableFuture<Void> mirrorBad(AsynchronousFileChannel a, AsynchronousFileChannel b, ByteBuffer page) {
        CompletableFuture<Integer> first = write(a, page, 0);
        CompletableFuture<Integer> second = write(b, page, 0); // want OverlappingOperations
        return CompletableFuture.allOf(first, second);
    }

    // Each mirror gets its own duplicate: two readers of one content.
    static CompletableFuture<Void> mirrorDuplicatesOk(AsynchronousFileChannel a, AsynchronousFileChannel b, ByteBuffer page) {
        CompletableFuture<Integer> first = write(a, page.duplicate(), 0);
        CompletableFuture<Integer> second = write(b, page.duplicate(), 0);
        return CompletableFuture.allOf(first, second);
    }
}
