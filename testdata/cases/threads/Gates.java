package threads;

import com.sun.nio.file.ExtendedOpenOption;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Phaser;
import java.util.concurrent.Semaphore;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.atomic.AtomicBoolean;

/** Threads that wait before they write, for what the other thread does when the page is filled. */
final class Gates {
    static final int BLOCK = 4096;

    private Gates() {}

    // The page is filled before the latch opens, and the writer waits for the latch.
    static void latchOk(Path file) throws Exception {
        FileChannel ch = open(file);
        ByteBuffer page = aligned();
        CountDownLatch go = new CountDownLatch(1);
        Thread writer = new Thread(() -> {
            await(go);
            write(ch, page);
        });
        writer.start();
        page.putInt(0, 7);
        go.countDown();
        writer.join();
    }

    // The page is filled when the latch is open already.
    static void latchBad(Path file) throws Exception {
        FileChannel ch = open(file);
        ByteBuffer page = aligned();
        CountDownLatch go = new CountDownLatch(1);
        Thread writer = new Thread(() -> {
            await(go);
            write(ch, page);
        });
        writer.start();
        go.countDown();
        page.putInt(0, 7); // want ConcurrentWrite
        writer.join();
    }

    // The latch wants two signals, and the second one comes when the page is filled.
    static void bothSignalsOk(Path file) throws Exception {
        FileChannel ch = open(file);
        ByteBuffer page = aligned();
        CountDownLatch ready = new CountDownLatch(2);
        Thread writer = new Thread(() -> {
            await(ready);
            write(ch, page);
        });
        writer.start();
        ready.countDown();
        page.putInt(0, 7);
        ready.countDown();
        writer.join();
    }

    // The writer spins until the flag is set, which is when the page is filled.
    static void spinOk(Path file) throws Exception {
        FileChannel ch = open(file);
        ByteBuffer page = aligned();
        AtomicBoolean go = new AtomicBoolean();
        Thread writer = new Thread(() -> {
            while (!go.get()) {
                Thread.onSpinWait();
            }
            write(ch, page);
        });
        writer.start();
        page.putInt(0, 7); // spurious ConcurrentWrite
        go.set(true);
        writer.join();
    }

    // The flag that the writer looks at tells it to stop, not to begin.
    static void runningBad(Path file) throws Exception {
        FileChannel ch = open(file);
        ByteBuffer page = aligned();
        AtomicBoolean running = new AtomicBoolean(true);
        Thread writer = new Thread(() -> {
            while (running.get()) {
                write(ch, page);
            }
        });
        writer.start();
        page.putInt(0, 7); // want ConcurrentWrite
        running.set(false);
        writer.join();
    }

    // The latch that both threads wait for lets them go at the same time.
    static void sameStartBad(Path file) throws Exception {
        FileChannel ch = open(file);
        ByteBuffer page = aligned();
        CountDownLatch go = new CountDownLatch(1);
        Thread writer = new Thread(() -> {
            await(go);
            write(ch, page);
        });
        Thread stamper = new Thread(() -> {
            await(go);
            page.putInt(0, 7); // want ConcurrentWrite
        });
        writer.start();
        stamper.start();
        go.countDown();
        writer.join();
        stamper.join();
    }

    // Each thread has its own latch, and the second opens when the first thread has ended.
    static void oneByOneOk(Path file) throws Exception {
        FileChannel ch = open(file);
        ByteBuffer page = aligned();
        CountDownLatch first = new CountDownLatch(1);
        CountDownLatch second = new CountDownLatch(1);
        Thread writer = new Thread(() -> {
            await(first);
            write(ch, page);
        });
        Thread stamper = new Thread(() -> {
            await(second);
            page.putInt(0, 7);
        });
        writer.start();
        stamper.start();
        first.countDown();
        writer.join();
        second.countDown();
        stamper.join();
    }

    // The stamper starts its work when the writer says that it has written.
    static void afterWriteOk(Path file) throws Exception {
        FileChannel ch = open(file);
        ByteBuffer page = aligned();
        CountDownLatch written = new CountDownLatch(1);
        Thread writer = new Thread(() -> {
            write(ch, page);
            written.countDown();
        });
        Thread stamper = new Thread(() -> {
            await(written);
            page.putInt(0, 7);
        });
        writer.start();
        stamper.start();
        writer.join();
        stamper.join();
    }

    // The writer takes the position, which is put when the page is filled.
    static void takenOk(Path file) throws Exception {
        FileChannel ch = open(file);
        ByteBuffer page = aligned();
        SynchronousQueue<Integer> stamps = new SynchronousQueue<>();
        Thread writer = new Thread(() -> {
            try {
                int at = stamps.take();
                ch.write(page.duplicate(), (long) at * BLOCK);
            } catch (IOException | InterruptedException e) {
                throw new IllegalStateException(e);
            }
        });
        writer.start();
        page.putInt(0, 7);
        stamps.put(1);
        writer.join();
    }

    // The stage runs when the promise is kept: after the page is filled.
    static void promiseOk(Path file) throws IOException {
        FileChannel ch = open(file);
        ByteBuffer page = aligned();
        CompletableFuture<Void> go = new CompletableFuture<>();
        CompletableFuture<Void> written = go.thenRunAsync(() -> write(ch, page));
        page.putInt(0, 7);
        go.complete(null);
        written.join();
        page.putInt(0, 8);
    }

    // The promise is kept before the page is filled.
    static void promiseBad(Path file) throws IOException {
        FileChannel ch = open(file);
        ByteBuffer page = aligned();
        CompletableFuture<Void> go = new CompletableFuture<>();
        CompletableFuture<Void> written = go.thenRunAsync(() -> write(ch, page));
        go.complete(null);
        page.putInt(0, 7); // want WriteInFlight
        written.join();
    }

    // Both threads meet at the barrier before and after each write.
    static void barrierOk(Path file, int turns) throws Exception {
        FileChannel ch = open(file);
        ByteBuffer page = aligned();
        CyclicBarrier barrier = new CyclicBarrier(2);
        Thread writer = new Thread(() -> {
            try {
                for (int i = 0; i < turns; i++) {
                    barrier.await();
                    ch.write(page.duplicate(), (long) i * BLOCK);
                    barrier.await();
                }
            } catch (IOException | InterruptedException | BrokenBarrierException e) {
                throw new IllegalStateException(e);
            }
        });
        writer.start();
        for (int i = 0; i < turns; i++) {
            page.putInt(0, i);
            barrier.await();
            barrier.await();
        }
        writer.join();
        page.putInt(0, -1);
    }

    // The same with the phases of a phaser.
    static void phaserOk(Path file, int turns) throws Exception {
        FileChannel ch = open(file);
        ByteBuffer page = aligned();
        Phaser phaser = new Phaser(2);
        Thread writer = Thread.ofVirtual().start(() -> {
            for (int i = 0; i < turns; i++) {
                phaser.arriveAndAwaitAdvance();
                write(ch, page);
                phaser.arriveAndAwaitAdvance();
            }
        });
        for (int i = 0; i < turns; i++) {
            page.putInt(0, i);
            phaser.arriveAndAwaitAdvance();
            phaser.arriveAndAwaitAdvance();
        }
        writer.join();
    }

    // Two semaphores pass the page to and fro.
    static void toAndFroOk(Path file, int turns) throws Exception {
        FileChannel ch = open(file);
        ByteBuffer page = aligned();
        Semaphore free = new Semaphore(1);
        Semaphore full = new Semaphore(0);
        Thread writer = new Thread(() -> {
            for (int i = 0; i < turns; i++) {
                full.acquireUninterruptibly();
                write(ch, page);
                free.release();
            }
        });
        Thread filler = new Thread(() -> {
            for (int i = 0; i < turns; i++) {
                free.acquireUninterruptibly();
                page.putInt(0, i);
                full.release();
            }
        });
        writer.start();
        filler.start();
        writer.join();
        filler.join();
    }

    // The filler tells the writer of each page, but never hears when that is written.
    static void toOnlyBad(Path file, int turns) throws Exception {
        FileChannel ch = open(file);
        ByteBuffer page = aligned();
        Semaphore full = new Semaphore(0);
        Thread writer = new Thread(() -> {
            for (int i = 0; i < turns; i++) {
                full.acquireUninterruptibly();
                write(ch, page);
            }
        });
        Thread filler = new Thread(() -> {
            for (int i = 0; i < turns; i++) {
                page.putInt(0, i); // want ConcurrentWrite
                full.release();
            }
        });
        writer.start();
        filler.start();
        writer.join();
        filler.join();
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
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
