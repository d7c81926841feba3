package outsider_snapshot;

import java.nio.ByteBuffer;
import java.nio.channels.AsynchronousFileChannel;
import java.nio.channels.CompletionHandler;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;

/** Completion handlers dressed as promises. */
interface Promises {
    int PAGE = 8192;

    private static CompletableFuture<Integer> write(AsynchronousFileChannel file, ByteBuffer src, long at) {
        CompletableFuture<Integer> promise = new CompletableFuture<>();
        file.write(src, at, promise, new CompletionHandler<Integer, CompletableFuture<Integer>>() {
            @Override
            public void completed(Integer n, CompletableFuture<Integer> p) {
                p.complete(n);
            }

            @Override
            public void failed(Throwable t, CompletableFuture<Integer> p) {
                p.completeExceptionally(t);
            }
        });
        return promise;
    }

    // join() cannot be interrupted, and the handler completes the promise in both of its methods.
    static void savePagesOk(AsynchronousFileChannel file, Iterable<byte[]> images) {
        ByteBuffer page = ByteBuffer.allocateDirect(PAGE);
        long at = 0;
        for (byte[] image : images) {
            page.clear().put(image).flip();
            at += write(file, page, at).join();
        }
    }

    // The promise is there to be joined, but the page is cleared first.
    static void savePageBad(AsynchronousFileChannel file, ByteBuffer page) {
        CompletableFuture<Integer> saved = write(file, page, 0);
        page.clear(); // want WriteInFlight
        saved.join();
    }

    // orTimeout ends the promise, not the write behind it.
    static boolean savePageInTimeBad(AsynchronousFileChannel file, ByteBuffer page) {
        boolean saved = true;
        try {
            write(file, page, 0).orTimeout(1, TimeUnit.SECONDS).join();
        } catch (CompletionException e) {
            saved = false;
        }
        page.clear(); // want WriteInFlight
        return saved;
    }

    // A timeout on a dependent promise; the page waits for the original one.
    static boolean savePageInTimeOk(AsynchronousFileChannel file, ByteBuffer page) {
        CompletableFuture<Integer> write = write(file, page, 0);
        boolean inTime = true;
        try {
            write.copy().orTimeout(1, TimeUnit.SECONDS).join();
        } catch (CompletionException e) {
            inTime = false;
        }
        try {
            write.join();
        } catch (CompletionException e) {
            inTime = false;
        }
        page.clear();
        return inTime;
    }

    // anyOf is satisfied by the first of two, which may well be the other one.
    static void saveBothBad(AsynchronousFileChannel file, ByteBuffer head, ByteBuffer tail) {
        var first = write(file, head, 0);
        var second = write(file, tail, PAGE);
        CompletableFuture.anyOf(first, second).join();
        tail.clear(); // want WriteInFlight
        CompletableFuture.allOf(first, second).join();
    }

    // allOf waits for both.
    static void saveBothOk(AsynchronousFileChannel file, ByteBuffer head, ByteBuffer tail) {
        var first = write(file, head, 0);
        var second = write(file, tail, PAGE);
        CompletableFuture.allOf(first, second).join();
        tail.clear();
        head.clear();
    }

    // The page returns to the free pages in a stage that runs after the write, however it ended.
    final class StagedRecyclingOk {
        private final Queue<ByteBuffer> free = new ConcurrentLinkedQueue<>();

        CompletableFuture<Integer> save(AsynchronousFileChannel file, byte[] image, long at) {
            ByteBuffer recycled = free.poll();
            ByteBuffer page = recycled == null ? ByteBuffer.allocateDirect(PAGE) : recycled;
            page.clear().put(image).flip();
            return write(file, page, at).whenComplete((n, failure) -> free.add(page));
        }
    }

    // The stage runs after the write or after a second, whichever is first; then the page is free for the next save.
    final class StagedTimeoutBad {
        private final Queue<ByteBuffer> free = new ConcurrentLinkedQueue<>();

        CompletableFuture<Integer> save(AsynchronousFileChannel file, byte[] image, long at) {
            ByteBuffer recycled = free.poll();
            ByteBuffer page = recycled == null ? ByteBuffer.allocateDirect(PAGE) : recycled;
            page.clear().put(image).flip();
            CompletableFuture<Integer> saved = write(file, page, at);
            saved.orTimeout(1, TimeUnit.SECONDS);
            return saved.whenComplete((n, failure) -> {
                free.add(page); // want ReleaseInFlight
            });
        }
    }

    // Oldest first: each promise leaves the queue together with its page, joined before the page is touched.
    final class PipelineOk {
        private record Step(ByteBuffer page, CompletableFuture<Integer> done) {}

        private final Queue<Step> steps = new ArrayDeque<>();
        private final AsynchronousFileChannel file;
        private long at;

        PipelineOk(AsynchronousFileChannel file) {
            this.file = file;
        }

        void add(byte[] image) {
            ByteBuffer page;
            if (steps.size() < 4) {
                page = ByteBuffer.allocateDirect(PAGE);
            } else {
                Step oldest = steps.remove();
                oldest.done().join();
                page = oldest.page().clear();
            }
            page.put(image).flip();
            int n = page.remaining();
            steps.add(new Step(page, write(file, page, at)));
            at += n;
        }
    }
}
