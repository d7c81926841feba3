package threads;

import com.google.errorprone.annotations.ThreadSafe;
import com.sun.nio.file.ExtendedOpenOption;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;

/** Classes that start their own flusher thread. */
final class Flushers {
    static final int BLOCK = 4096;

    private Flushers() {}

    static FileChannel openDirect(Path p) {
        try {
            return FileChannel.open(
                    p, StandardOpenOption.CREATE, StandardOpenOption.WRITE, ExtendedOpenOption.DIRECT);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static ByteBuffer allocate(int blocks) {
        return ByteBuffer.allocateDirect((blocks + 1) * BLOCK).alignedSlice(BLOCK).limit(blocks * BLOCK).slice();
    }

    /** append() runs on the caller's threads, the flusher writes the same segment over and over. */
    static final class CommitLogBad {
        private final ByteBuffer segment = allocate(16);
        private final FileChannel ch;
        private volatile boolean running = true;

        CommitLogBad(Path p) {
            ch = openDirect(p);
            Thread flusher = new Thread(this::flushLoop, "flusher");
            flusher.setDaemon(true);
            flusher.start();
        }

        void append(int at, long value) {
            segment.putLong(at, value); // want ConcurrentWrite
        }

        private void flushLoop() {
            while (running) {
                try {
                    ch.write(segment.duplicate(), 0);
                } catch (IOException e) {
                    running = false;
                }
            }
        }
    }

    /** The same with one monitor around the blocking write and around the append. */
    static final class CommitLogOk {
        private final ByteBuffer segment = allocate(16);
        private final FileChannel ch;
        private volatile boolean running = true;

        CommitLogOk(Path p) {
            ch = openDirect(p);
            Thread flusher = new Thread(this::flushLoop, "flusher");
            flusher.setDaemon(true);
            flusher.start();
        }

        synchronized void append(int at, long value) {
            segment.putLong(at, value);
        }

        private void flushLoop() {
            while (running) {
                try {
                    flushOnce();
                } catch (IOException e) {
                    running = false;
                }
            }
        }

        private synchronized void flushOnce() throws IOException {
            ch.write(segment.duplicate(), 0);
        }
    }

    /** A Thread subclass: run() flushes, mark() is called by others. */
    static final class CheckpointerBad extends Thread {
        private final ByteBuffer bitmap = allocate(1);
        private final FileChannel ch;

        CheckpointerBad(Path p) {
            ch = openDirect(p);
            start();
        }

        void mark(int page) {
            bitmap.put(page, (byte) 1); // want ConcurrentWrite
        }

        @Override
        public void run() {
            try {
                for (int round = 0; round < 1000; round++) {
                    bitmap.rewind();
                    ch.write(bitmap, 0);
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** run() writes a private copy that is made under the same monitor as the marks. */
    static final class CheckpointerOk extends Thread {
        private final byte[] marks = new byte[BLOCK];
        private final FileChannel ch;

        CheckpointerOk(Path p) {
            ch = openDirect(p);
            start();
        }

        void mark(int page) {
            synchronized (marks) {
                marks[page] = 1;
            }
        }

        @Override
        public void run() {
            ByteBuffer image = allocate(1);
            try {
                for (int round = 0; round < 1000; round++) {
                    synchronized (marks) {
                        image.put(0, marks);
                    }
                    ch.write(image, 0);
                    image.clear();
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** Full blocks travel through a queue to the writer thread and come back through another one. */
    static final class PipelineOk implements Runnable {
        private final BlockingQueue<ByteBuffer> full = new ArrayBlockingQueue<>(8);
        private final BlockingQueue<ByteBuffer> empty = new ArrayBlockingQueue<>(8);
        private final FileChannel ch;

        PipelineOk(Path p) {
            ch = openDirect(p);
            for (int i = 0; i < 8; i++) {
                empty.add(allocate(1));
            }
            Thread.ofPlatform().daemon().start(this);
        }

        void append(byte[] row) throws InterruptedException {
            ByteBuffer b = empty.take();
            b.clear();
            b.put(0, row);
            full.put(b);
        }

        @Override
        public void run() {
            long pos = 0;
            try {
                while (true) {
                    ByteBuffer b = full.take();
                    ch.write(b, pos);
                    pos += BLOCK;
                    empty.put(b);
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** @ThreadSafe promises concurrent callers, and nothing keeps update() out of flush(). */
    @ThreadSafe
    static final class SuperblockBad {
        private final ByteBuffer image = allocate(1);
        private final FileChannel ch;

        SuperblockBad(Path p) {
            ch = openDirect(p);
        }

        void update(long generation) {
            image.putLong(0, generation); // want ConcurrentWrite
        }

        void flush() throws IOException {
            ch.write(image.duplicate(), 0);
        }
    }

    /** The same class without any evidence of a second thread: used by one thread, nothing to say. */
    static final class SuperblockOk {
        private final ByteBuffer image = allocate(1);
        private final FileChannel ch;

        SuperblockOk(Path p) {
            ch = openDirect(p);
        }

        void update(long generation) {
            image.putLong(0, generation);
        }

        void flush() throws IOException {
            ch.write(image.duplicate(), 0);
        }
    }

    /** The constructor fills the segment before it starts the thread, nobody writes it afterwards. */
    static final class PreparedOk {
        private final ByteBuffer segment = allocate(1);
        private final FileChannel ch;

        PreparedOk(Path p, long magic) {
            ch = openDirect(p);
            segment.putLong(0, magic);
            new Thread(() -> {
                try {
                    ch.write(segment.duplicate(), 0);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }).start();
        }

        long magic() {
            return segment.getLong(0);
        }
    }

    /** close() stops and joins the flusher before it writes the trailer. */
    static final class TrailerOk implements AutoCloseable {
        private final ByteBuffer segment = allocate(2);
        private final FileChannel ch;
        private final Thread flusher;
        private volatile boolean running = true;

        TrailerOk(Path p) {
            ch = openDirect(p);
            flusher = new Thread(this::loop);
            flusher.start();
        }

        private void loop() {
            try {
                while (running) {
                    ch.write(segment.duplicate(), 0);
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public void close() throws IOException {
            running = false;
            boolean interrupted = false;
            while (true) {
                try {
                    flusher.join();
                    break;
                } catch (InterruptedException e) {
                    interrupted = true;
                }
            }
            segment.putInt(BLOCK, 0xDEAD);
            ch.write(segment, 0);
            ch.close();
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    /** running = false is only a wish: without a join the flusher may be in the middle of its last write. */
    static final class TrailerBad implements AutoCloseable {
        private final ByteBuffer segment = allocate(2);
        private final FileChannel ch;
        private final Thread flusher;
        private volatile boolean running = true;

        TrailerBad(Path p) {
            ch = openDirect(p);
            flusher = new Thread(this::loop);
            flusher.start();
        }

        private void loop() {
            try {
                while (running) {
                    ch.write(segment.duplicate(), 0);
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public void close() throws IOException {
            running = false;
            segment.putInt(BLOCK, 0xDEAD); // want ConcurrentWrite
            ch.close();
        }
    }
}
