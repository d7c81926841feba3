package handlers;

import com.sun.nio.file.ExtendedOpenOption;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.AsynchronousFileChannel;
import java.nio.channels.CompletionHandler;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** Stages that run one after the other, each on the same buffer. */
final class Stages {
    static final int BLOCK = 4096;

    private Stages() {}

    static CompletableFuture<Integer> write(AsynchronousFileChannel ch, ByteBuffer src, long at) {
        CompletableFuture<Integer> done = new CompletableFuture<>();
        ch.write(src, at, null, new CompletionHandler<Integer, Void>() {
            @Override
            public void completed(Integer n, Void none) {
                done.complete(n);
            }

            @Override
            public void failed(Throwable t, Void none) {
                done.completeExceptionally(t);
            }
        });
        return done;
    }

    // Three writes in a row, each composed with the one before.
    static void threeOk(AsynchronousFileChannel ch, ByteBuffer page) {
        write(ch, page, 0)
                .thenCompose(n -> {
                    page.rewind();
                    return write(ch, page, BLOCK);
                })
                .thenCompose(n -> {
                    page.rewind();
                    return write(ch, page, 2 * BLOCK);
                })
                .join();
        page.clear();
    }

    // The second write is composed with the first, but nobody waits for it before the page is cleared.
    static CompletableFuture<Integer> notJoinedBad(AsynchronousFileChannel ch, ByteBuffer page) {
        CompletableFuture<Integer> first = write(ch, page, 0);
        CompletableFuture<Integer> second = first.thenCompose(n -> write(ch, page.rewind(), BLOCK));
        page.clear(); // want WriteInFlight
        return second;
    }

    // Two functions come after the same stage: nothing orders the second after what the first submits.
    static void siblingsBad(AsynchronousFileChannel ch, ByteBuffer page) {
        CompletableFuture<Integer> first = write(ch, page, 0);
        CompletableFuture<Integer> second = first.thenCompose(n -> write(ch, page.rewind(), BLOCK));
        CompletableFuture<Void> stamped = first.thenRunAsync(() -> page.putInt(0, 1)); // want ConcurrentWrite
        CompletableFuture.allOf(second, stamped).join();
    }

    // The stage between the two writes looks at the count only.
    static void applyBetweenOk(AsynchronousFileChannel ch, ByteBuffer page) {
        CompletableFuture<Integer> header = write(ch, page, 0).thenCompose(n -> {
            page.rewind();
            page.putInt(0, n);
            return write(ch, page, BLOCK);
        });
        CompletableFuture<Integer> counted = header.thenApply(n -> n + 1);
        CompletableFuture<Integer> trailer = counted.thenCompose(n -> {
            page.rewind();
            return write(ch, page, 2 * BLOCK);
        });
        trailer.join();
        page.clear();
    }

    // Whether the stages before have failed or not, the next comes after them.
    static void handledOk(AsynchronousFileChannel ch, ByteBuffer page) {
        CompletableFuture<Integer> all = write(ch, page, 0)
                .thenCompose(n -> {
                    page.clear();
                    page.putInt(0, n);
                    return write(ch, page, BLOCK);
                })
                .handle((n, failure) -> failure == null ? n : -1)
                .thenCompose(n -> {
                    page.rewind();
                    return write(ch, page, 2 * BLOCK);
                })
                .whenComplete((n, failure) -> page.clear());
        all.join();
        page.putInt(0, 1);
    }

    // The last stage clears the page after the composed write.
    static void handleLastOk(AsynchronousFileChannel ch, ByteBuffer page) {
        write(ch, page, 0)
                .thenCompose(n -> {
                    page.rewind();
                    return write(ch, page, BLOCK);
                })
                .handle((n, failure) -> {
                    page.clear();
                    return 0;
                })
                .join();
        page.clear();
    }

    // Each turn composes a write with that of the turn before; the last is joined.
    static void tailOk(AsynchronousFileChannel ch, ByteBuffer page, int pages) {
        CompletableFuture<Integer> tail = CompletableFuture.completedFuture(0);
        for (int i = 0; i < pages; i++) {
            int number = i;
            tail = tail.thenCompose(n -> {
                page.clear();
                page.putInt(0, number);
                return write(ch, page, (long) BLOCK * number);
            });
        }
        tail.join();
        page.clear();
    }

    // The page is filled, written and changed again by stages of one chain.
    static void chainOk(Path file) throws IOException {
        ByteBuffer page = ByteBuffer.allocateDirect(2 * BLOCK).alignedSlice(BLOCK).limit(BLOCK);
        try (FileChannel ch = open(file)) {
            CompletableFuture.runAsync(() -> page.putInt(0, 1))
                    .thenRun(() -> writeNow(ch, page))
                    .thenRun(() -> page.putInt(0, 2))
                    .join();
        }
    }

    // The stage comes after the log line, not after the write.
    static void otherChainBad(Path file) throws IOException {
        ByteBuffer page = ByteBuffer.allocateDirect(2 * BLOCK).alignedSlice(BLOCK).limit(BLOCK);
        try (FileChannel ch = open(file)) {
            CompletableFuture<Void> log = CompletableFuture.runAsync(() -> System.out.println("write"));
            CompletableFuture<Void> written = CompletableFuture.runAsync(() -> writeNow(ch, page));
            CompletableFuture<Void> stamped =
                    log.thenRunAsync(() -> page.putInt(0, 2)); // want ConcurrentWrite
            CompletableFuture.allOf(written, stamped).join();
        }
    }

    private static void writeNow(FileChannel ch, ByteBuffer page) {
        try {
            ch.write(page.duplicate(), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static FileChannel open(Path file) throws IOException {
        return FileChannel.open(file, StandardOpenOption.WRITE, ExtendedOpenOption.DIRECT);
    }

    // The clock completes the stage that the next one follows; the write goes on.
    static void timedStageBad(AsynchronousFileChannel ch, ByteBuffer page) {
        write(ch, page, 0)
                .thenApply(n -> n == BLOCK)
                .orTimeout(2, TimeUnit.SECONDS)
                .whenComplete((whole, failure) -> page.putInt(0, 0)); // want ConcurrentWrite
    }

    // The clock completes a copy.
    static CompletableFuture<Boolean> timedCopyOk(AsynchronousFileChannel ch, ByteBuffer page) {
        CompletableFuture<Boolean> written = write(ch, page, 0).thenApply(n -> n == BLOCK);
        written.whenComplete((whole, failure) -> page.putInt(0, 0));
        return written.copy().orTimeout(2, TimeUnit.SECONDS);
    }
}
