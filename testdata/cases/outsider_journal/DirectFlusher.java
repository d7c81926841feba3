package outsider_journal;

import com.sun.nio.file.ExtendedOpenOption;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.AsynchronousFileChannel;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

/** A journal: callers append, a thread of its own flushes. */
final class DirectFlusher {
    static final int SEGMENT = 1 << 20;
    static final int BLOCK = 4096;

    private DirectFlusher() {}

    static ByteBuffer aligned(int size) {
        return ByteBuffer.allocateDirect(size + BLOCK).alignedSlice(BLOCK);
    }

    static int await(Future<Integer> f) throws IOException {
        for (; ; ) {
            try {
                return f.get();
            } catch (InterruptedException e) {
                // the flusher ends by its own flag only
            } catch (ExecutionException e) {
                throw new IOException(e.getCause());
            }
        }
    }

    // Ranges are reserved by an atomic counter, but the flusher writes the whole segment while they are being filled.
    static final class ReservedRangesBad implements Runnable {
        private final FileChannel file;
        private final ByteBuffer segment = aligned(SEGMENT);
        private final AtomicInteger tail = new AtomicInteger();
        private volatile boolean running = true;

        ReservedRangesBad(Path path) throws IOException {
            file = FileChannel.open(path, StandardOpenOption.CREATE, StandardOpenOption.WRITE, ExtendedOpenOption.DIRECT);
        }

        static void serve(Path path, Iterable<byte[]> requests) throws IOException {
            ReservedRangesBad journal = new ReservedRangesBad(path);
            Thread flusher = new Thread(journal, "journal-flusher");
            flusher.start();
            for (byte[] request : requests) {
                journal.append(request);
            }
            journal.running = false;
        }

        void append(byte[] record) {
            int at = tail.getAndAdd(record.length);
            segment.put(at, record); // want ConcurrentWrite
        }

        @Override
        public void run() {
            try {
                while (running) {
                    ByteBuffer image = segment.duplicate();
                    image.position(0).limit(SEGMENT);
                    file.write(image, 0L);
                }
            } catch (IOException e) {
                running = false;
            }
        }
    }

    // One monitor is held during the blocking write and during every append.
    static final class OneMonitorOk implements Runnable {
        private final FileChannel file;
        private final ByteBuffer segment = aligned(SEGMENT);
        private int tail;
        private volatile boolean running = true;

        OneMonitorOk(Path path) throws IOException {
            file = FileChannel.open(path, StandardOpenOption.CREATE, StandardOpenOption.WRITE, ExtendedOpenOption.DIRECT);
        }

        static void serve(Path path, Iterable<byte[]> requests) throws IOException {
            OneMonitorOk journal = new OneMonitorOk(path);
            new Thread(journal, "journal-flusher").start();
            for (byte[] request : requests) {
                journal.append(request);
            }
            journal.running = false;
        }

        synchronized void append(byte[] record) {
            segment.put(tail, record);
            tail += record.length;
        }

        private synchronized void flush() throws IOException {
            ByteBuffer image = segment.duplicate();
            image.position(0).limit(SEGMENT);
            file.write(image, 0L);
        }

        @Override
        public void run() {
            try {
                while (running) {
                    flush();
                }
            } catch (IOException e) {
                running = false;
            }
        }
    }

    // A buffered channel copies into the page cache; a page on the device is never torn by a late append.
    static final class PageCacheOk implements Runnable {
        private final FileChannel file;
        private final ByteBuffer segment = aligned(SEGMENT);
        private final AtomicInteger tail = new AtomicInteger();
        private volatile boolean running = true;

        PageCacheOk(Path path) throws IOException {
            file = FileChannel.open(path, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.DSYNC);
        }

        static void serve(Path path, Iterable<byte[]> requests) throws IOException {
            PageCacheOk journal = new PageCacheOk(path);
            new Thread(journal, "journal-flusher").start();
            for (byte[] request : requests) {
                journal.append(request);
            }
            journal.running = false;
        }

        void append(byte[] record) {
            int at = tail.getAndAdd(record.length);
            segment.put(at, record);
        }

        @Override
        public void run() {
            try {
                while (running) {
                    ByteBuffer image = segment.duplicate();
                    image.position(0).limit(SEGMENT);
                    file.write(image, 0L);
                }
            } catch (IOException e) {
                running = false;
            }
        }
    }

    // Both sides take the lock, but the flusher holds it only while it submits; the append comes in before the completion.
    static final class LockUntilSubmitBad {
        private final Object lock = new Object();
        private final AsynchronousFileChannel file;
        private final ByteBuffer page = ByteBuffer.allocateDirect(64 * 1024);
        private volatile boolean running = true;
        private long end;

        LockUntilSubmitBad(AsynchronousFileChannel file) {
            this.file = file;
        }

        void serve(Iterable<byte[]> requests) {
            Thread flusher = Thread.ofPlatform().name("flusher").start(this::flushLoop);
            for (byte[] request : requests) {
                append(request);
            }
            running = false;
        }

        private void append(byte[] record) {
            synchronized (lock) {
                page.put(record); // want ConcurrentWrite
            }
        }

        private void flushLoop() {
            try {
                while (running) {
                    Future<Integer> write;
                    synchronized (lock) {
                        page.flip();
                        write = file.write(page, end);
                    }
                    end += await(write);
                    synchronized (lock) {
                        page.clear();
                    }
                }
            } catch (IOException e) {
                running = false;
            }
        }
    }

    // Under the lock the buffers are swapped; the write goes on outside, on the buffer no appender can reach.
    static final class SwapUnderLockOk {
        private final Object lock = new Object();
        private final AsynchronousFileChannel file;
        private ByteBuffer active = ByteBuffer.allocateDirect(64 * 1024);
        private ByteBuffer spare = ByteBuffer.allocateDirect(64 * 1024);
        private volatile boolean running = true;
        private long end;

        SwapUnderLockOk(AsynchronousFileChannel file) {
            this.file = file;
        }

        void serve(Iterable<byte[]> requests) {
            Thread flusher = Thread.ofPlatform().name("flusher").start(this::flushLoop);
            for (byte[] request : requests) {
                append(request);
            }
            running = false;
        }

        private void append(byte[] record) {
            synchronized (lock) {
                active.put(record);
            }
        }

        private void flushLoop() {
            try {
                while (running) {
                    ByteBuffer full;
                    synchronized (lock) {
                        full = active;
                        active = spare;
                        spare = null;
                    }
                    full.flip();
                    end += await(file.write(full, end));
                    full.clear();
                    spare = full;
                }
            } catch (IOException e) {
                running = false;
            }
        }
    }

    // Filled pages go to the flusher through a queue, empty ones come back through another.
    static final class TwoQueuesOk {
        private final BlockingQueue<ByteBuffer> empty = new ArrayBlockingQueue<>(4);
        private final BlockingQueue<ByteBuffer> filled = new ArrayBlockingQueue<>(4);
        private final FileChannel file;

        TwoQueuesOk(Path path) throws IOException {
            file = FileChannel.open(path, StandardOpenOption.CREATE, StandardOpenOption.WRITE, ExtendedOpenOption.DIRECT);
            for (int i = 0; i < 4; i++) {
                empty.add(aligned(BLOCK));
            }
        }

        void serve(Iterable<byte[]> requests) throws InterruptedException {
            Thread.startVirtualThread(this::drain);
            for (byte[] request : requests) {
                ByteBuffer page = empty.take();
                page.put(0, request);
                filled.put(page);
            }
        }

        private void drain() {
            long at = 0;
            try {
                while (true) {
                    ByteBuffer page = filled.take();
                    page.position(0).limit(BLOCK);
                    file.write(page, at);
                    at += BLOCK;
                    empty.put(page);
                }
            } catch (InterruptedException | IOException e) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
