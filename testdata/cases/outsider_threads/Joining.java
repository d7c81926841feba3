package outsider_threads;

import com.sun.nio.file.ExtendedOpenOption;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.AsynchronousFileChannel;
import java.nio.channels.CompletionHandler;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** How threads tell each other that the I/O is over, and how they only seem to. */
final class Joining {
    static final int BLOCK = 4096;

    private static FileChannel openDirect(Path path) throws IOException {
        return FileChannel.open(path, StandardOpenOption.READ, ExtendedOpenOption.DIRECT);
    }

    private static void readAt(FileChannel channel, ByteBuffer block, long at) {
        try {
            channel.read(block, at);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    // Nobody waits for the reader thread before the block's checksum is read.
    static long checksumBad(Path path) throws IOException, InterruptedException {
        try (FileChannel in = FileChannel.open(path, StandardOpenOption.READ, ExtendedOpenOption.DIRECT)) {
            ByteBuffer block = ByteBuffer.allocateDirect(2 * BLOCK).alignedSlice(BLOCK).limit(BLOCK);
            Thread reader = Thread.startVirtualThread(() -> {
                try {
                    in.read(block.duplicate(), 0);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
            long stored = block.getLong(BLOCK - 8); // want ReadInFlight
            reader.join();
            return stored;
        }
    }

    // join() without a bound is a completion.
    static long checksumOk(Path path) throws IOException, InterruptedException {
        try (FileChannel in = openDirect(path)) {
            ByteBuffer block = ByteBuffer.allocateDirect(2 * BLOCK).alignedSlice(BLOCK).limit(BLOCK);
            Thread reader = Thread.startVirtualThread(() -> readAt(in, block.duplicate(), 0));
            reader.join();
            return block.getLong(BLOCK - 8);
        }
    }

    // join(100) may return with the thread still reading.
    static long checksumSoonBad(Path path) throws IOException, InterruptedException {
        try (FileChannel in = FileChannel.open(path, StandardOpenOption.READ, ExtendedOpenOption.DIRECT)) {
            ByteBuffer block = ByteBuffer.allocateDirect(2 * BLOCK).alignedSlice(BLOCK).limit(BLOCK);
            Runnable task = () -> {
                try {
                    in.read(block.duplicate(), 0);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            };
            Thread reader = new Thread(task, "reader");
            reader.start();
            reader.join(100);
            return block.getLong(BLOCK - 8); // want ReadInFlight
        }
    }

    /** Opens a latch when the operation has ended, one way or the other. */
    static class Opener implements CompletionHandler<Integer, CountDownLatch> {
        Throwable failure;

        @Override
        public void completed(Integer n, CountDownLatch latch) {
            latch.countDown();
        }

        @Override
        public void failed(Throwable t, CountDownLatch latch) {
            failure = t;
            latch.countDown();
        }
    }

    // await() with a bound says by its result whether the latch is open, and nobody asks.
    static void flushPageBad(AsynchronousFileChannel file, ByteBuffer page) throws InterruptedException {
        CountDownLatch latch = new CountDownLatch(1);
        file.write(page, 0L, latch, new Opener());
        latch.await(200, TimeUnit.MILLISECONDS);
        page.clear(); // want WriteInFlight
    }

    // The result is asked, and the page is left alone when time ran out.
    static boolean flushPageOk(AsynchronousFileChannel file, ByteBuffer page) throws InterruptedException {
        CountDownLatch latch = new CountDownLatch(1);
        file.write(page, 0L, latch, new Opener());
        if (!latch.await(200, TimeUnit.MILLISECONDS)) {
            return false;
        }
        page.clear();
        return true;
    }

    // Two writes, one latch of two: it opens when both have ended.
    static void flushBothOk(AsynchronousFileChannel file, ByteBuffer left, ByteBuffer right) throws InterruptedException {
        var both = new CountDownLatch(2);
        var opener = new Opener();
        file.write(left, 0L, both, opener);
        file.write(right, 1L << 20, both, opener);
        both.await();
        left.clear();
        right.clear();
    }

    // A semaphore of one permit goes around with the page: taken before it is filled, given back by the completion.
    static final class OnePermitOk {
        private final Semaphore permit = new Semaphore(1);
        private final ByteBuffer page = ByteBuffer.allocateDirect(BLOCK);
        private final AsynchronousFileChannel file;

        OnePermitOk(AsynchronousFileChannel file) {
            this.file = file;
        }

        void write(byte[] image, long at) {
            permit.acquireUninterruptibly();
            page.clear();
            page.put(image);
            page.flip();
            file.write(page, at, permit, new CompletionHandler<>() {
                @Override
                public void completed(Integer n, Semaphore s) {
                    s.release();
                }

                @Override
                public void failed(Throwable t, Semaphore s) {
                    s.release();
                }
            });
        }
    }

    // wait/notify: the page is filled again only when the completion has said so under the monitor.
    static final class MonitorOk {
        private final ByteBuffer page = ByteBuffer.allocateDirect(BLOCK);
        private final AsynchronousFileChannel file;
        private boolean busy;

        MonitorOk(AsynchronousFileChannel file) {
            this.file = file;
        }

        synchronized void write(byte[] image, long at) throws InterruptedException {
            while (busy) {
                wait();
            }
            page.clear().put(image).flip();
            busy = true;
            file.write(page, at, this, new CompletionHandler<Integer, MonitorOk>() {
                @Override
                public void completed(Integer n, MonitorOk owner) {
                    owner.idle();
                }

                @Override
                public void failed(Throwable t, MonitorOk owner) {
                    owner.idle();
                }
            });
        }

        private synchronized void idle() {
            busy = false;
            notifyAll();
        }
    }
}
