package directrace;

import com.sun.nio.file.ExtendedOpenOption;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** The blocking DIRECT call is handed to an executor: the loan begins at the hand-off and ends with the task's future. */
final class HandOff {
    private static final int BLOCK = 4096;
    private final ExecutorService io;
    private final FileChannel ch;

    HandOff(Path file, ExecutorService io) throws IOException {
        this.io = io;
        this.ch = FileChannel.open(
                file, StandardOpenOption.READ, StandardOpenOption.WRITE, ExtendedOpenOption.DIRECT);
    }

    private static ByteBuffer block() {
        return ByteBuffer.allocateDirect(2 * BLOCK).alignedSlice(BLOCK).slice(0, BLOCK);
    }

    // The submitter goes on writing what it has handed over.
    void submitBad() throws Exception {
        ByteBuffer page = block();
        Future<Integer> task = io.submit(() -> ch.write(page, 0));
        page.putInt(0, 7); // want WriteInFlight "hand the buffer over for good"
        task.get();
    }

    // The task's future is the barrier.
    void submitOk() throws Exception {
        ByteBuffer page = block();
        Future<Integer> task = io.submit(() -> ch.write(page, 0));
        task.get();
        page.putInt(0, 7);
    }

    // The page is parsed while the task fills it.
    int loadBad() throws Exception {
        ByteBuffer page = block();
        Future<Integer> task = io.submit(() -> ch.read(page, 0));
        int magic = page.getInt(0); // want ReadInFlight
        task.get();
        return magic;
    }

    // Parsed in a stage behind the task.
    CompletableFuture<Integer> loadOk() {
        ByteBuffer page = block();
        return CompletableFuture.supplyAsync(() -> {
            try {
                return ch.read(page, 0);
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
        }, io).thenApply(n -> page.getInt(0));
    }

    // A second operation of this thread writes out the page that the task is filling.
    void crossBad() throws Exception {
        ByteBuffer page = block();
        Future<Integer> task = io.submit(() -> ch.read(page, 0));
        ch.write(page.duplicate(), BLOCK); // want OverlappingOperations
        task.get();
    }

    // The tasks are gathered, waited for, and the pages reused afterwards.
    void batchOk(int n) throws Exception {
        List<ByteBuffer> pages = new ArrayList<>();
        List<Future<Integer>> tasks = new ArrayList<>();
        for (int i = 0; i < n; i++) {
            ByteBuffer page = block();
            page.putInt(0, i);
            long pos = (long) i * BLOCK;
            pages.add(page);
            tasks.add(io.submit(() -> ch.write(page, pos)));
        }
        for (Future<Integer> t : tasks) {
            t.get();
        }
        for (ByteBuffer page : pages) {
            page.clear();
        }
    }

    // shutdownNow() interrupts and forgets, it does not wait for the running task.
    void shutdownNowBad() throws Exception {
        ByteBuffer page = block();
        Future<Integer> task = io.submit(() -> ch.write(page, 0));
        io.shutdownNow();
        page.putInt(0, 1); // want WriteInFlight
        task.get();
    }

    // The block of an executor ends when its tasks have ended.
    int executorBlockOk() {
        ByteBuffer page = block();
        Future<Integer> task;
        try (ExecutorService own = Executors.newVirtualThreadPerTaskExecutor()) {
            task = own.submit(() -> ch.write(page, 0));
        }
        page.putInt(0, 1);
        return task.resultNow();
    }

    // Only force() is asynchronous, the write is synchronous.
    Future<?> asyncForceOk() throws IOException {
        ByteBuffer page = block();
        ch.write(page, 0);
        Future<?> durable = io.submit(() -> {
            ch.force(false);
            return null;
        });
        page.clear();
        page.putInt(0, 1);
        return durable;
    }

    // A fresh block for every hand-over; the field that holds the current one is replaced, not reused.
    void freshBlockPerTaskOk(List<byte[]> rows) {
        ByteBuffer current = block();
        long pos = 0;
        for (byte[] row : rows) {
            current.put(0, row);
            ByteBuffer full = current;
            long at = pos;
            io.submit(() -> ch.write(full, at));
            current = block();
            pos += BLOCK;
        }
    }
}
