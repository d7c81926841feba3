package outsider_threads;

import static com.sun.nio.file.ExtendedOpenOption.DIRECT;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

/** One thread writes or reads a block device, another one uses the same block. */
final class SharedBuffers {
    private static final int BLOCK = 4096;

    private SharedBuffers() {}

    private static ByteBuffer block() {
        return ByteBuffer.allocateDirect(2 * BLOCK).alignedSlice(BLOCK).limit(BLOCK);
    }

    // A timer stores the time in the very block that the main loop keeps writing.
    static final class HeartbeatBad {
        private final ByteBuffer lease = block();

        void keep(Path device, int rounds) throws IOException {
            ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor();
            try (FileChannel out = FileChannel.open(device, WRITE, DIRECT)) {
                timer.scheduleAtFixedRate(this::beat, 0, 1, TimeUnit.MILLISECONDS);
                for (int i = 0; i < rounds; i++) {
                    out.write(lease.duplicate(), 0);
                }
            } finally {
                timer.shutdown();
            }
        }

        private void beat() {
            lease.putLong(0, System.nanoTime()); // want ConcurrentWrite
        }
    }

    // The timer sets an atomic; the block is changed by the thread that writes it, between two writes.
    static final class HeartbeatOk {
        private final ByteBuffer lease = block();
        private final AtomicLong now = new AtomicLong();

        void keep(Path device, int rounds) throws IOException {
            ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor();
            try (FileChannel out = FileChannel.open(device, WRITE, DIRECT)) {
                timer.scheduleAtFixedRate(() -> now.set(System.nanoTime()), 0, 1, TimeUnit.MILLISECONDS);
                for (int i = 0; i < rounds; i++) {
                    lease.putLong(0, now.get());
                    out.write(lease.duplicate(), 0);
                }
            } finally {
                timer.shutdown();
            }
        }
    }

    // Each side is careful to take a lock, but not the same one.
    static final class TwoLocksBad {
        private final Lock appending = new ReentrantLock();
        private final Lock flushing = new ReentrantLock();
        private final ByteBuffer tailBlock = block();
        private final FileChannel device;

        TwoLocksBad(Path path) throws IOException {
            device = FileChannel.open(path, WRITE, DIRECT);
        }

        void run(byte[][] records) throws InterruptedException {
            Thread flusher = new Thread() {
                @Override
                public void run() {
                    flushUntilInterrupted();
                }
            };
            flusher.start();
            int at = 0;
            for (byte[] record : records) {
                appending.lock();
                try {
                    tailBlock.put(at, record); // want ConcurrentWrite
                    at += record.length;
                } finally {
                    appending.unlock();
                }
            }
            flusher.interrupt();
            flusher.join();
        }

        private void flushUntilInterrupted() {
            while (!Thread.currentThread().isInterrupted()) {
                flushing.lock();
                try {
                    device.write(tailBlock.duplicate(), 0);
                } catch (IOException e) {
                    return;
                } finally {
                    flushing.unlock();
                }
            }
        }
    }

    // The tailer's block is read by the main thread while the tailer lets the device fill it again and again.
    static final class TailerBad implements Runnable {
        private final ByteBuffer head = block();
        private final FileChannel device;
        private volatile boolean stop;

        TailerBad(Path path) throws IOException {
            device = FileChannel.open(path, READ, DIRECT);
        }

        @Override
        public void run() {
            try {
                while (!stop) {
                    device.read(head.duplicate(), 0);
                }
            } catch (IOException e) {
                stop = true;
            }
        }

        static long generation(Path path) throws IOException, InterruptedException {
            TailerBad tailer = new TailerBad(path);
            Thread thread = new Thread(tailer);
            thread.start();
            long generation = tailer.head.getLong(0); // want ReadInFlight
            tailer.stop = true;
            thread.join();
            return generation;
        }
    }

    // The tailer publishes what it took from the block after the read; nobody else sees the block.
    static final class TailerOk implements Runnable {
        private final ByteBuffer head = block();
        private final FileChannel device;
        private volatile long generation;
        private volatile boolean stop;

        TailerOk(Path path) throws IOException {
            device = FileChannel.open(path, READ, DIRECT);
        }

        @Override
        public void run() {
            try {
                while (!stop) {
                    device.read(head.duplicate(), 0);
                    generation = head.getLong(0);
                }
            } catch (IOException e) {
                stop = true;
            }
        }

        static long generation(Path path) throws IOException, InterruptedException {
            TailerOk tailer = new TailerOk(path);
            Thread thread = new Thread(tailer);
            thread.start();
            while (tailer.generation == 0 && !tailer.stop) {
                Thread.onSpinWait();
            }
            tailer.stop = true;
            thread.join();
            return tailer.generation;
        }
    }
}
