package threads;

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
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** Tasks that one thread runs, one after the other. */
final class OneThread {
    static final int BLOCK = 4096;

    private OneThread() {}

    // One thread runs both tasks: the page is stamped when it is written.
    static void inTurnsOk(Path file) throws Exception {
        FileChannel ch = open(file);
        ByteBuffer page = aligned();
        ExecutorService one = Executors.newSingleThreadExecutor();
        Future<?> written = one.submit(() -> ch.write(page.duplicate(), 0));
        Future<?> stamped = one.submit(() -> page.putInt(0, 7));
        written.get();
        stamped.get();
        one.shutdown();
    }

    // Two threads run the tasks.
    static void twoThreadsBad(Path file) throws Exception {
        FileChannel ch = open(file);
        ByteBuffer page = aligned();
        ExecutorService two = Executors.newFixedThreadPool(2);
        Future<?> written = two.submit(() -> ch.write(page.duplicate(), 0));
        Future<?> stamped = two.submit(() -> page.putInt(0, 7)); // want ConcurrentWrite
        written.get();
        stamped.get();
        two.shutdown();
    }

    // Each of the two executors has a thread of its own.
    static void twoExecutorsBad(Path file) throws Exception {
        FileChannel ch = open(file);
        ByteBuffer page = aligned();
        ExecutorService writer = Executors.newSingleThreadExecutor();
        ExecutorService stamper = Executors.newSingleThreadExecutor();
        Future<?> written = writer.submit(() -> ch.write(page.duplicate(), 0));
        Future<?> stamped = stamper.submit(() -> page.putInt(0, 7)); // want ConcurrentWrite
        written.get();
        stamped.get();
        writer.shutdown();
        stamper.shutdown();
    }

    // The thread that submits is not the executor's.
    static void submitterBad(Path file) throws Exception {
        FileChannel ch = open(file);
        ByteBuffer page = aligned();
        ExecutorService one = Executors.newSingleThreadExecutor();
        Future<?> written = one.submit(() -> ch.write(page.duplicate(), 0));
        page.putInt(0, 7); // want WriteInFlight
        written.get();
        one.shutdown();
    }

    // The first task has ended when the second begins, but its write has not.
    static void leftInFlightBad(AsynchronousFileChannel ch, ByteBuffer page) throws Exception {
        CompletableFuture<Integer> done = new CompletableFuture<>();
        ExecutorService one = Executors.newSingleThreadExecutor();
        one.execute(() -> ch.write(page, 0, null, new CompletionHandler<Integer, Void>() {
            @Override
            public void completed(Integer n, Void none) {
                done.complete(n);
            }

            @Override
            public void failed(Throwable t, Void none) {
                done.completeExceptionally(t);
            }
        }));
        one.execute(() -> page.putInt(0, 7)); // want ConcurrentWrite
        done.join();
        one.shutdown();
    }

    // Both stages run on the executor's thread.
    static void stagesOk(Path file) throws IOException {
        FileChannel ch = open(file);
        ByteBuffer page = aligned();
        ExecutorService one = Executors.newSingleThreadExecutor(Thread.ofPlatform().factory());
        CompletableFuture<Void> written = CompletableFuture.runAsync(() -> write(ch, page), one);
        CompletableFuture<Void> stamped = CompletableFuture.runAsync(() -> page.putInt(0, 7), one);
        CompletableFuture.allOf(written, stamped).join();
        one.shutdown();
    }

    // The scheduler has one thread, which writes the page and stamps it in turns.
    static final class ScheduledOk {
        private final ScheduledExecutorService one = Executors.newSingleThreadScheduledExecutor();
        private final FileChannel ch;
        private final ByteBuffer page = aligned();

        ScheduledOk(Path file) throws IOException {
            ch = open(file);
        }

        void start() {
            one.scheduleWithFixedDelay(() -> write(ch, page), 1, 1, TimeUnit.SECONDS);
            one.scheduleWithFixedDelay(() -> page.putLong(0, System.nanoTime()), 1, 1, TimeUnit.SECONDS);
        }
    }

    // The scheduler has two threads.
    static final class ScheduledBad {
        private final ScheduledExecutorService two = Executors.newScheduledThreadPool(2);
        private final FileChannel ch;
        private final ByteBuffer page = aligned();

        ScheduledBad(Path file) throws IOException {
            ch = open(file);
        }

        void start() {
            two.scheduleWithFixedDelay(() -> write(ch, page), 1, 1, TimeUnit.SECONDS);
            two.scheduleWithFixedDelay(() -> page.putLong(0, 7), 1, 1, TimeUnit.SECONDS); // want ConcurrentWrite
        }
    }

    private static void write(FileChannel ch, ByteBuffer page) {
        try {
            ch.write(page.duplicate(), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static FileChannel open(Path file) throws IOException {
        return FileChannel.open(file, StandardOpenOption.WRITE, ExtendedOpenOption.DIRECT);
    }

    private static ByteBuffer aligned() {
        return ByteBuffer.allocateDirect(2 * BLOCK).alignedSlice(BLOCK).limit(BLOCK);
    }
}
