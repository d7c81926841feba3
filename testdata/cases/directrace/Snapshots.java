package directrace;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.WRITE;

import com.sun.nio.file.ExtendedOpenOption;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.List;
import java.util.Timer;
import java.util.TimerTask;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;

/** A blocking DIRECT write of direct memory while other threads write that memory. */
final class Snapshots {
    private static final int BLOCK = 4096;

    private Snapshots() {}

    private static ByteBuffer aligned(int bytes) {
        return ByteBuffer.allocateDirect(bytes + BLOCK).alignedSlice(BLOCK).limit(bytes);
    }

    private static FileChannel open(Path file) throws IOException {
        return FileChannel.open(file, CREATE, WRITE, ExtendedOpenOption.DIRECT);
    }

    // A running thread counts in the page that the device is fetching.
    static void threadBad(Path file) throws Exception {
        ByteBuffer page = aligned(2 * BLOCK);
        Thread counter = new Thread(() -> {
            for (int i = 0; i < 1_000_000; i++) {
                page.putInt(0, i); // want ConcurrentWrite
            }
        });
        try (FileChannel ch = open(file)) {
            counter.start();
            ch.write(page, 0);
            counter.join();
        }
    }

    // join() orders the counting before the write.
    static void threadJoinedOk(Path file) throws Exception {
        ByteBuffer page = aligned(2 * BLOCK);
        Thread counter = new Thread(() -> {
            for (int i = 0; i < 1_000_000; i++) {
                page.putInt(0, i);
            }
        });
        try (FileChannel ch = open(file)) {
            counter.start();
            counter.join();
            ch.write(page, 0);
        }
    }

    // The thread starts when the blocking write has returned.
    static void threadStartedLaterOk(Path file) throws Exception {
        ByteBuffer page = aligned(2 * BLOCK);
        Thread counter = new Thread(() -> page.putInt(0, 1));
        try (FileChannel ch = open(file)) {
            ch.write(page, 0);
        }
        counter.start();
        counter.join();
    }

    // The same race through a buffered channel: the kernel copies during the call, nothing to report here.
    static void bufferedOk(Path file) throws Exception {
        ByteBuffer page = aligned(2 * BLOCK);
        Thread counter = new Thread(() -> page.putInt(0, 1));
        try (FileChannel ch = FileChannel.open(file, CREATE, WRITE)) {
            counter.start();
            ch.write(page, 0);
            counter.join();
        }
    }

    // A heap buffer is copied into an aligned temporary: no torn page, but the hidden copy is worth a note.
    static void heapBad(Path file) throws Exception {
        ByteBuffer page = ByteBuffer.allocate(2 * BLOCK);
        Thread counter = new Thread(() -> page.putInt(0, 1));
        try (FileChannel ch = open(file)) {
            counter.start();
            ch.write(page, 0); // want HeapBufferOnDirectChannel
            counter.join();
        }
    }

    // An executor task scribbles during the write; its future is asked too late.
    static void executorBad(Path file, ExecutorService pool) throws Exception {
        ByteBuffer page = aligned(BLOCK);
        try (FileChannel ch = open(file)) {
            Future<?> stamp = pool.submit(() -> {
                page.putLong(8, System.nanoTime()); // want ConcurrentWrite
            });
            ch.write(page, 0);
            stamp.get();
        }
    }

    // The task's future is asked before the write.
    static void executorOk(Path file, ExecutorService pool) throws Exception {
        ByteBuffer page = aligned(BLOCK);
        try (FileChannel ch = open(file)) {
            Future<?> stamp = pool.submit(() -> {
                page.putLong(8, System.nanoTime());
            });
            stamp.get();
            ch.write(page, 0);
        }
    }

    // runAsync() on the common pool.
    static void asyncBad(Path file) throws Exception {
        ByteBuffer page = aligned(BLOCK);
        try (FileChannel ch = open(file)) {
            CompletableFuture<Void> filler = CompletableFuture.runAsync(() -> page.putInt(0, 42)); // want ConcurrentWrite
            ch.write(page, 0);
            filler.join();
        }
    }

    // join() before the write.
    static void asyncOk(Path file) throws Exception {
        ByteBuffer page = aligned(BLOCK);
        try (FileChannel ch = open(file)) {
            CompletableFuture<Void> filler = CompletableFuture.runAsync(() -> page.putInt(0, 42));
            filler.join();
            ch.write(page, 0);
        }
    }

    // A virtual thread is a thread.
    static void virtualBad(Path file) throws Exception {
        ByteBuffer page = aligned(BLOCK);
        try (FileChannel ch = open(file)) {
            Thread t = Thread.ofVirtual().start(() -> page.put(17, (byte) 1)); // want ConcurrentWrite
            ch.write(page, 0);
            t.join();
        }
    }

    // Leaving the executor's block waits for its tasks: ExecutorService.close().
    static void virtualClosedOk(Path file) throws Exception {
        ByteBuffer page = aligned(4 * BLOCK);
        try (ExecutorService tasks = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < 4; i++) {
                int block = i;
                tasks.execute(() -> page.putInt(block * BLOCK, block));
            }
        }
        try (FileChannel ch = open(file)) {
            ch.write(page, 0);
        }
    }

    // shutdown() does not wait.
    static void shutdownBad(Path file) throws Exception {
        ByteBuffer page = aligned(4 * BLOCK);
        ExecutorService tasks = Executors.newFixedThreadPool(2);
        tasks.execute(() -> page.putInt(BLOCK, 1)); // want ConcurrentWrite
        tasks.shutdown();
        try (FileChannel ch = open(file)) {
            ch.write(page, 0);
        }
    }

    // invokeAll() comes back when all tasks are done.
    static void invokeAllOk(Path file, ExecutorService pool) throws Exception {
        ByteBuffer page = aligned(2 * BLOCK);
        List<Callable<ByteBuffer>> fillers = List.of(
                () -> page.putInt(0, 1),
                () -> page.putInt(BLOCK, 2));
        pool.invokeAll(fillers);
        try (FileChannel ch = open(file)) {
            ch.write(page, 0);
        }
    }

    // A heartbeat at a fixed rate lands in the header whenever it likes.
    static void scheduledBad(Path file, ScheduledExecutorService clock) throws IOException {
        ByteBuffer header = aligned(BLOCK);
        clock.scheduleAtFixedRate(
                () -> header.putLong(0, System.currentTimeMillis()), // want ConcurrentWrite
                0, 10, TimeUnit.MILLISECONDS);
        try (FileChannel ch = open(file)) {
            for (int i = 0; i < 100; i++) {
                ch.write(header.duplicate(), 0);
            }
        }
    }

    // The heartbeat goes to a header of its own, the written one is a copy made per round.
    static void scheduledCopyOk(Path file, ScheduledExecutorService clock) throws IOException {
        ByteBuffer live = ByteBuffer.allocate(BLOCK);
        ByteBuffer header = aligned(BLOCK);
        clock.scheduleAtFixedRate(
                () -> live.putLong(0, System.currentTimeMillis()), 0, 10, TimeUnit.MILLISECONDS);
        try (FileChannel ch = open(file)) {
            for (int i = 0; i < 100; i++) {
                header.put(0, live, 0, BLOCK);
                ch.write(header, 0);
                header.rewind();
            }
        }
    }

    // java.util.Timer has its own thread.
    static void timerBad(Path file) throws IOException {
        ByteBuffer header = aligned(BLOCK);
        Timer timer = new Timer(true);
        timer.schedule(new TimerTask() {
            @Override
            public void run() {
                header.putLong(0, System.nanoTime()); // want ConcurrentWrite
            }
        }, 0L, 5L);
        try (FileChannel ch = open(file)) {
            ch.write(header, 0);
        }
    }

    // The parallel stream is over before the write begins.
    static void parallelFillOk(Path file) throws IOException {
        ByteBuffer page = aligned(16 * BLOCK);
        IntStream.range(0, 16).parallel().forEach(i -> page.putInt(i * BLOCK, i));
        try (FileChannel ch = open(file)) {
            ch.write(page, 0);
        }
    }

    // The write is inside the parallel body: other elements fill the buffer while this one's write runs.
    static void parallelBad(Path file) throws IOException {
        ByteBuffer page = aligned(16 * BLOCK);
        try (FileChannel ch = open(file)) {
            IntStream.range(0, 16).parallel().forEach(i -> {
                page.putInt(i * BLOCK, i); // want ConcurrentWrite
                try {
                    ch.write(page.duplicate(), 0);
                } catch (IOException e) {
                    throw new IllegalStateException(e);
                }
            });
        }
    }

    // A latch orders the filler before the write.
    static void latchOk(Path file) throws Exception {
        ByteBuffer page = aligned(BLOCK);
        CountDownLatch filled = new CountDownLatch(1);
        Thread.startVirtualThread(() -> {
            page.putInt(0, 5);
            filled.countDown();
        });
        filled.await();
        try (FileChannel ch = open(file)) {
            ch.write(page, 0);
        }
    }

    // The latch is counted down too soon: the second store is not ordered.
    static void latchTooSoonBad(Path file) throws Exception {
        ByteBuffer page = aligned(BLOCK);
        CountDownLatch filled = new CountDownLatch(1);
        Thread.startVirtualThread(() -> {
            filled.countDown();
            page.putInt(0, 5); // want ConcurrentWrite
        });
        filled.await();
        try (FileChannel ch = open(file)) {
            ch.write(page, 0);
        }
    }

    // The write covers the first block, the thread works in the second one: disjoint blocks.
    static void disjointBlocksOk(Path file) throws Exception {
        ByteBuffer area = aligned(2 * BLOCK);
        ByteBuffer first = area.slice(0, BLOCK);
        ByteBuffer second = area.slice(BLOCK, BLOCK);
        try (FileChannel ch = open(file)) {
            Thread t = Thread.startVirtualThread(() -> second.putInt(0, 1));
            ch.write(first, 0);
            t.join();
        }
    }

    // The appender's free room begins in the middle of the block that the flush covers.
    static void sameBlockBad(Path file) throws Exception {
        ByteBuffer area = aligned(2 * BLOCK);
        ByteBuffer flushed = area.slice(0, BLOCK);
        ByteBuffer room = area.slice(1024, BLOCK);
        try (FileChannel ch = open(file)) {
            Thread t = Thread.startVirtualThread(() -> room.putInt(0, 1)); // want ConcurrentWrite
            ch.write(flushed, 0);
            t.join();
        }
    }

    // A reader beside a write is harmless.
    static void readerOk(Path file) throws Exception {
        ByteBuffer page = aligned(BLOCK);
        try (FileChannel ch = open(file)) {
            Thread t = Thread.startVirtualThread(() -> System.out.println(page.getInt(0)));
            ch.write(page, 0);
            t.join();
        }
    }

    // A reader beside a read that fills the page sees half of it.
    static void readerDuringReadBad(Path file) throws Exception {
        ByteBuffer page = aligned(BLOCK);
        try (FileChannel ch = FileChannel.open(file, READ, ExtendedOpenOption.DIRECT)) {
            Thread t = Thread.startVirtualThread(() -> System.out.println(page.getInt(0))); // want ReadInFlight
            ch.read(page, 0);
            t.join();
        }
    }

    // The reader starts when the page is there.
    static void readerAfterReadOk(Path file) throws Exception {
        ByteBuffer page = aligned(BLOCK);
        try (FileChannel ch = FileChannel.open(file, READ, ExtendedOpenOption.DIRECT)) {
            ch.read(page, 0);
            Thread t = Thread.startVirtualThread(() -> System.out.println(page.getInt(0)));
            t.join();
        }
    }
}
