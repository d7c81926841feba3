package pools;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.AsynchronousFileChannel;
import java.nio.channels.CompletionHandler;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Giving a buffer back to its pool means that the next acquire() may hand it to anybody. */
final class Pools {
    static final class BufferPool {
        private final ConcurrentLinkedQueue<ByteBuffer> free = new ConcurrentLinkedQueue<>();

        ByteBuffer acquire() {
            ByteBuffer b = free.poll();
            return b == null ? ByteBuffer.allocateDirect(16384) : b.clear();
        }

        void release(ByteBuffer b) {
            free.offer(b);
        }
    }

    private final BufferPool pool = new BufferPool();
    private final AsynchronousFileChannel ch;

    Pools(AsynchronousFileChannel ch) {
        this.ch = ch;
    }

    private static int getUninterruptibly(Future<Integer> f) throws IOException {
        boolean interrupted = false;
        try {
            while (true) {
                try {
                    return f.get();
                } catch (InterruptedException e) {
                    interrupted = true;
                } catch (ExecutionException e) {
                    throw new IOException(e.getCause());
                }
            }
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    // The buffer goes back right after the submission.
    void earlyReleaseBad(byte[] row, long pos) throws IOException {
        ByteBuffer b = pool.acquire();
        b.put(row).flip();
        Future<Integer> f = ch.write(b, pos);
        pool.release(b); // want ReleaseInFlight
        getUninterruptibly(f);
    }

    // Back after the write.
    void lateReleaseOk(byte[] row, long pos) throws IOException {
        ByteBuffer b = pool.acquire();
        b.put(row).flip();
        Future<Integer> f = ch.write(b, pos);
        try {
            getUninterruptibly(f);
        } finally {
            pool.release(b);
        }
    }

    // `finally` after an interruptible get(): on interrupt the pool gets a buffer that is still being filled.
    int finallyReleaseBad(long pos) throws ExecutionException, InterruptedException {
        ByteBuffer b = pool.acquire();
        try {
            ch.read(b, pos).get();
            return b.getInt(0);
        } finally {
            pool.release(b); // want ReleaseInFlight
        }
    }

    // Released on the normal path and when the operation failed; the interrupted path drops the buffer.
    int dropOnInterruptOk(long pos) throws IOException, InterruptedException {
        ByteBuffer b = pool.acquire();
        Future<Integer> f = ch.read(b, pos);
        try {
            f.get();
        } catch (ExecutionException e) {
            pool.release(b);
            throw new IOException(e.getCause());
        }
        int tag = b.getInt(0);
        pool.release(b);
        return tag;
    }

    // A flag remembers whether the read is over.
    int ownershipFlagOk(long pos) throws IOException, InterruptedException {
        ByteBuffer b = pool.acquire();
        boolean mine = true;
        try {
            Future<Integer> f = ch.read(b, pos);
            mine = false;
            try {
                f.get();
                mine = true;
            } catch (ExecutionException e) {
                mine = true;
                throw new IOException(e.getCause());
            }
            return b.getInt(0);
        } finally {
            if (mine) {
                pool.release(b);
            }
        }
    }

    // The timeout is reported to the caller, but the buffer is recycled first.
    boolean timeoutReleaseBad(long pos) throws ExecutionException, InterruptedException {
        ByteBuffer b = pool.acquire();
        Future<Integer> f = ch.write(b, pos);
        try {
            f.get(10, TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            pool.release(b); // want ReleaseInFlight
            return false;
        }
        pool.release(b);
        return true;
    }

    // The timed-out buffer is not given back: a small leak, no corruption.
    boolean timeoutLeakOk(long pos) throws ExecutionException, InterruptedException {
        ByteBuffer b = pool.acquire();
        Future<Integer> f = ch.write(b, pos);
        try {
            f.get(10, TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            return false;
        }
        pool.release(b);
        return true;
    }

    // The completion gives the buffer back, on both paths.
    void releasedByHandlerOk(byte[] row, long pos) {
        ByteBuffer b = pool.acquire();
        b.put(row).flip();
        ch.write(b, pos, b, new CompletionHandler<Integer, ByteBuffer>() {
            @Override
            public void completed(Integer n, ByteBuffer done) {
                pool.release(done);
            }

            @Override
            public void failed(Throwable t, ByteBuffer done) {
                pool.release(done);
            }
        });
    }

    // The submitting method gives it back as well, in a `finally` that runs at once.
    void releasedTwiceBad(byte[] row, long pos) {
        ByteBuffer b = pool.acquire();
        try {
            b.put(row).flip();
            ch.write(b, pos, b, new CompletionHandler<Integer, ByteBuffer>() {
                @Override
                public void completed(Integer n, ByteBuffer done) {
                    pool.release(done);
                }

                @Override
                public void failed(Throwable t, ByteBuffer done) {
                    pool.release(done);
                }
            });
        } finally {
            pool.release(b); // want ReleaseInFlight
        }
    }

    private void recycle(ByteBuffer b) {
        giveBack(b);
    }

    private void giveBack(ByteBuffer b) {
        pool.release(b);
    }

    // The release is hidden in a helper of a helper.
    void hiddenReleaseBad(long pos) throws IOException {
        ByteBuffer b = pool.acquire();
        Future<Integer> f = ch.write(b, pos);
        recycle(b); // want ReleaseInFlight
        getUninterruptibly(f);
    }

    // The hidden release after the wait.
    void hiddenReleaseOk(long pos) throws IOException {
        ByteBuffer b = pool.acquire();
        Future<Integer> f = ch.write(b, pos);
        getUninterruptibly(f);
        recycle(b);
    }

    /** A lease closes itself into the pool. */
    static final class Lease implements AutoCloseable {
        private final BufferPool owner;
        private final ByteBuffer buffer;

        Lease(BufferPool owner) {
            this.owner = owner;
            this.buffer = owner.acquire();
        }

        ByteBuffer buffer() {
            return buffer;
        }

        @Override
        public void close() {
            owner.release(buffer);
        }
    }

    // The lease ends with the block, and get() of an interrupted thread ends the block early.
    void leaseBad(long pos) throws Exception {
        try (Lease lease = new Lease(pool)) { // want ReleaseInFlight
            Future<Integer> f = ch.write(lease.buffer(), pos);
            f.get();
        }
    }

    // The uninterruptible wait keeps the lease until the write is over.
    void leaseOk(long pos) throws IOException {
        try (Lease lease = new Lease(pool)) {
            Future<Integer> f = ch.write(lease.buffer(), pos);
            getUninterruptibly(f);
        }
    }

    /** Journal with its own recycling queue; rotation recycles the buffer of a write that still runs. */
    static final class JournalBad {
        private final BufferPool buffers = new BufferPool();
        private final AsynchronousFileChannel ch;
        private ByteBuffer current = buffers.acquire();
        private Future<Integer> pending;

        JournalBad(AsynchronousFileChannel ch) {
            this.ch = ch;
        }

        void rotate(long pos) throws IOException {
            current.flip();
            pending = ch.write(current, pos);
            buffers.release(current); // want ReleaseInFlight
            getUninterruptibly(pending);
            current = buffers.acquire();
        }
    }

    /** The rotation waits before it recycles. */
    static final class JournalOk {
        private final BufferPool buffers = new BufferPool();
        private final AsynchronousFileChannel ch;
        private ByteBuffer current = buffers.acquire();

        JournalOk(AsynchronousFileChannel ch) {
            this.ch = ch;
        }

        void rotate(long pos) throws IOException {
            ByteBuffer full = current;
            full.flip();
            Future<Integer> pending = ch.write(full, pos);
            current = buffers.acquire();
            getUninterruptibly(pending);
            buffers.release(full);
        }
    }

    // A stage behind the promise gives the buffer back.
    CompletableFuture<Integer> stageReleaseOk(long pos) {
        ByteBuffer b = pool.acquire();
        CompletableFuture<Integer> promise = new CompletableFuture<>();
        ch.write(b, pos, promise, new CompletionHandler<Integer, CompletableFuture<Integer>>() {
            @Override
            public void completed(Integer n, CompletableFuture<Integer> p) {
                p.complete(n);
            }

            @Override
            public void failed(Throwable t, CompletableFuture<Integer> p) {
                p.completeExceptionally(t);
            }
        });
        return promise.whenComplete((n, t) -> pool.release(b));
    }

    // A queue of finished buffers that nobody takes new work from: hand-over to a consumer which owns them now.
    void handedToConsumerOk(BlockingQueue<ByteBuffer> archive, long pos) throws Exception {
        ByteBuffer b = pool.acquire();
        ch.read(b, pos).get();
        archive.put(b);
    }

    // The acquired buffer is never submitted, only a copy is.
    void copyThenReleaseOk(byte[] row, long pos) throws Exception {
        ByteBuffer scratch = pool.acquire();
        scratch.put(row).flip();
        ByteBuffer copy = ByteBuffer.allocate(scratch.remaining());
        copy.put(scratch).flip();
        Future<Integer> f = ch.write(copy, pos);
        pool.release(scratch);
        f.get();
    }

    static BlockingQueue<ByteBuffer> newArchive() {
        return new LinkedBlockingQueue<>();
    }
}
