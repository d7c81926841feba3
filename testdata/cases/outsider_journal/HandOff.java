package outsider_journal;

import static com.sun.nio.file.ExtendedOpenOption.DIRECT;
import static java.nio.file.StandardOpenOption.CREATE_NEW;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** The blocking write is done by a pool; the hand-off lends the buffer to the task. */
class HandOff {
    private static final int PAGE = 8192;
    private final ExecutorService writers = Executors.newFixedThreadPool(2);

    private static ByteBuffer newPage() {
        return ByteBuffer.allocateDirect(PAGE + 4096).alignedSlice(4096).limit(PAGE);
    }

    // The page is overwritten with the next snapshot while the pool may be writing the previous one.
    void twoGenerationsBad(Path path, byte[] first, byte[] second) throws IOException, ExecutionException, InterruptedException {
        try (FileChannel out = FileChannel.open(path, CREATE_NEW, WRITE, DIRECT)) {
            ByteBuffer page = newPage();
            page.put(0, first);
            Future<Integer> task = writers.submit(() -> out.write(page.duplicate(), 0));
            page.put(0, second); // want WriteInFlight
            task.get();
        }
    }

    // The task's future is the completion of the blocking write inside it.
    void twoGenerationsOk(Path path, byte[] first, byte[] second) throws IOException, ExecutionException, InterruptedException {
        try (FileChannel out = FileChannel.open(path, CREATE_NEW, WRITE, DIRECT)) {
            ByteBuffer page = newPage();
            page.put(0, first);
            Future<Integer> task = writers.submit(() -> out.write(page.duplicate(), 0));
            task.get();
            page.put(0, second);
            out.write(page, PAGE);
        }
    }

    // ExecutorService.close() waits for every task, so the page is ours again after the try statement.
    static void closeWaitsOk(Path path, byte[] head, byte[] next) throws IOException {
        ByteBuffer page = newPage();
        page.put(0, head);
        try (FileChannel out = FileChannel.open(path, CREATE_NEW, WRITE, DIRECT)) {
            try (var pool = Executors.newVirtualThreadPerTaskExecutor()) {
                pool.submit(() -> out.write(page.duplicate(), 0));
            }
            page.put(0, next);
            out.write(page.duplicate(), PAGE);
        }
    }

    // invokeAll returns when all tasks are done.
    void invokeAllOk(Path path, byte[] head, byte[] next) throws IOException, InterruptedException {
        ByteBuffer page = newPage();
        page.put(0, head);
        try (FileChannel out = FileChannel.open(path, CREATE_NEW, WRITE, DIRECT)) {
            List<Future<Integer>> all =
                    writers.invokeAll(List.of(() -> out.write(page.duplicate(), 0), () -> out.write(page.duplicate(), PAGE)));
            page.put(0, next);
            out.write(page.duplicate(), all.size() * (long) PAGE);
        }
    }

    // Every task has a page of its own, filled by a copy; only the heap scratch array is used again in the loop.
    void copyForTaskOk(Path path, Iterable<byte[]> images) throws IOException, ExecutionException, InterruptedException {
        byte[] scratch = new byte[PAGE];
        List<Future<Integer>> tasks = new ArrayList<>();
        try (FileChannel out = FileChannel.open(path, CREATE_NEW, WRITE, DIRECT)) {
            long at = 0;
            for (byte[] image : images) {
                System.arraycopy(image, 0, scratch, 0, image.length);
                ByteBuffer page = newPage();
                page.put(0, scratch);
                long here = at;
                tasks.add(writers.submit(() -> out.write(page, here)));
                at += PAGE;
            }
            for (Future<Integer> task : tasks) {
                task.get();
            }
        }
    }
}
