package functions;

import com.sun.nio.file.ExtendedOpenOption;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.AsynchronousFileChannel;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;

/** Tasks as anonymous classes, as lambdas that call a method, and as method references. */
final class Tasks {
    static final int BLOCK = 4096;

    private Tasks() {}

    static FileChannel open(Path file) throws IOException {
        return FileChannel.open(file, StandardOpenOption.WRITE, ExtendedOpenOption.DIRECT);
    }

    static ByteBuffer aligned() {
        return ByteBuffer.allocateDirect(2 * BLOCK).alignedSlice(BLOCK).limit(BLOCK);
    }

    // The thread's anonymous Runnable stamps the page while the page is written.
    static void anonymousRunnableBad(Path file) throws Exception {
        ByteBuffer page = aligned();
        Thread stamper = new Thread(new Runnable() {
            @Override
            public void run() {
                page.putInt(0, 1); // want ConcurrentWrite
            }
        });
        stamper.start();
        try (FileChannel ch = open(file)) {
            ch.write(page, 0);
        }
        stamper.join();
    }

    // The stamp is there before the page is written.
    static void anonymousRunnableOk(Path file) throws Exception {
        ByteBuffer page = aligned();
        Thread stamper = new Thread(new Runnable() {
            @Override
            public void run() {
                page.putInt(0, 1);
            }
        });
        stamper.start();
        stamper.join();
        try (FileChannel ch = open(file)) {
            ch.write(page, 0);
        }
    }

    // The pool may run the Callable during the write.
    static long anonymousCallableBad(Path file, ExecutorService pool) throws Exception {
        ByteBuffer page = aligned();
        Future<Long> stamp = pool.submit(new Callable<Long>() {
            @Override
            public Long call() {
                long now = System.nanoTime();
                page.putLong(8, now); // want ConcurrentWrite
                return now;
            }
        });
        try (FileChannel ch = open(file)) {
            ch.write(page, 0);
        }
        return stamp.get();
    }

    // The task's own future orders the two.
    static long anonymousCallableOk(Path file, ExecutorService pool) throws Exception {
        ByteBuffer page = aligned();
        Future<Long> stamp = pool.submit(new Callable<Long>() {
            @Override
            public Long call() {
                long now = System.nanoTime();
                page.putLong(8, now);
                return now;
            }
        });
        long when = stamp.get();
        try (FileChannel ch = open(file)) {
            ch.write(page, 0);
        }
        return when;
    }

    /** The task is a reference to a method of the object. */
    static final class ReferenceBad {
        private final ByteBuffer page = aligned();
        private final ExecutorService pool;

        ReferenceBad(ExecutorService pool) {
            this.pool = pool;
        }

        void flush(Path file) throws IOException {
            pool.execute(this::stamp);
            try (FileChannel ch = open(file)) {
                ch.write(page, 0);
            }
        }

        private void stamp() {
            page.putInt(0, 1); // want ConcurrentWrite
        }
    }

    /** The task is a lambda that calls a method of the object. */
    static final class CallingLambdaBad {
        private final ByteBuffer page = aligned();
        private final ExecutorService pool;

        CallingLambdaBad(ExecutorService pool) {
            this.pool = pool;
        }

        void flush(Path file) throws IOException {
            pool.execute(() -> stamp());
            try (FileChannel ch = open(file)) {
                ch.write(page, 0);
            }
        }

        private void stamp() {
            page.putInt(0, 1); // want ConcurrentWrite
        }
    }

    /** The task stamps another page than the one that is written. */
    static final class OtherPageOk {
        private final ByteBuffer page = aligned();
        private final ByteBuffer next = aligned();
        private final ExecutorService pool;

        OtherPageOk(ExecutorService pool) {
            this.pool = pool;
        }

        void flush(Path file) throws IOException {
            pool.execute(() -> stamp());
            try (FileChannel ch = open(file)) {
                ch.write(page, 0);
            }
        }

        private void stamp() {
            next.putInt(0, 1);
        }
    }

    /** The object itself is the task. */
    static final class SelfBad implements Runnable {
        private final ByteBuffer page = aligned();
        private final FileChannel ch;

        SelfBad(Path file) throws IOException {
            ch = open(file);
            new Thread(this, "flusher").start();
        }

        void mark(int index) {
            page.put(index, (byte) 1); // want ConcurrentWrite
        }

        @Override
        public void run() {
            try {
                ch.write(page.duplicate(), 0);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** The object itself is the task, and writes a page that nobody else can reach. */
    static final class SelfOk implements Runnable {
        private final ByteBuffer page = aligned();
        private final FileChannel ch;

        SelfOk(Path file) throws IOException {
            ch = open(file);
            new Thread(this, "flusher").start();
        }

        void mark(int index) {
            page.put(index, (byte) 1);
        }

        @Override
        public void run() {
            try {
                ch.write(aligned(), 0);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    // Another thread resets position and limit of a buffer that the pool thread has not looked at yet.
    static void boundReferenceBad(AsynchronousFileChannel ch, ByteBuffer page) throws Exception {
        Future<Integer> write = ch.write(page, 0);
        Thread.startVirtualThread(page::clear); // want ConcurrentWrite
        write.get();
    }

    // The same after the write.
    static void boundReferenceOk(AsynchronousFileChannel ch, ByteBuffer page) throws Exception {
        Future<Integer> write = ch.write(page, 0);
        write.get();
        Thread.startVirtualThread(page::clear);
    }

    // Every page is reset while the last one is still being written.
    static void unboundReferenceBad(AsynchronousFileChannel ch, ByteBuffer page) throws Exception {
        Future<Integer> write = ch.write(page, 0);
        List.of(page).forEach(ByteBuffer::clear); // want WriteInFlight
        write.get();
    }

    // The pages are reset when the write is over.
    static void unboundReferenceOk(AsynchronousFileChannel ch, ByteBuffer page) throws Exception {
        ch.write(page, 0).get();
        List.of(page).forEach(ByteBuffer::clear);
    }
}
