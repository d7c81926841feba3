package outsider_sstable;

import java.nio.ByteBuffer;
import java.nio.channels.AsynchronousFileChannel;
import java.nio.channels.CompletionHandler;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.LongAdder;

/** Data blocks of a sorted table, written with completion handlers. */
public class BlockWriter {
    static final int BLOCK = 32 * 1024;

    /** Counts what has arrived on disk. */
    static final class Tally implements CompletionHandler<Integer, Void> {
        final LongAdder bytes = new LongAdder();
        volatile Throwable failure;

        @Override
        public void completed(Integer n, Void nothing) {
            bytes.add(n);
        }

        @Override
        public void failed(Throwable t, Void nothing) {
            failure = t;
        }
    }

    // The callback form returns at once; the block's position and limit are reset under the pool thread's eyes.
    static class ReusedBlockBad {
        private final AsynchronousFileChannel table;
        private final Tally tally = new Tally();
        private final ByteBuffer block = ByteBuffer.allocate(BLOCK);
        private long offset;

        ReusedBlockBad(AsynchronousFileChannel table) {
            this.table = table;
        }

        void sealBlock() {
            block.flip();
            int size = block.limit();
            table.write(block, offset, null, tally);
            offset += size;
            block.clear(); // want WriteInFlight
        }
    }

    // Blocks circulate: taken from the queue, written, put back by the handler; nobody touches one in between.
    static class CirculatingBlocksOk {
        private final AsynchronousFileChannel table;
        private final BlockingQueue<ByteBuffer> idle = new ArrayBlockingQueue<>(8);
        private volatile Throwable failure;
        private ByteBuffer block;
        private long offset;

        private final CompletionHandler<Integer, ByteBuffer> recycler = new CompletionHandler<>() {
            @Override
            public void completed(Integer n, ByteBuffer done) {
                done.clear();
                idle.add(done);
            }

            @Override
            public void failed(Throwable t, ByteBuffer done) {
                failure = t;
                done.clear();
                idle.add(done);
            }
        };

        CirculatingBlocksOk(AsynchronousFileChannel table) throws InterruptedException {
            this.table = table;
            for (int i = 0; i < 8; i++) {
                idle.add(ByteBuffer.allocateDirect(BLOCK));
            }
            this.block = idle.take();
        }

        void add(ByteBuffer key, ByteBuffer value) throws InterruptedException {
            if (failure != null) {
                throw new IllegalStateException(failure);
            }
            if (block.remaining() < key.remaining() + value.remaining()) {
                ByteBuffer full = block;
                block = idle.take();
                full.flip();
                long at = offset;
                offset += full.remaining();
                table.write(full, at, full, recycler);
            }
            block.put(key);
            block.put(value);
        }
    }

    // A short write is continued from within the completion: at that moment the buffer is ours, and then it is lent again.
    static CompletableFuture<Long> writeFullyOk(AsynchronousFileChannel table, ByteBuffer block, long start) {
        var promise = new CompletableFuture<Long>();
        table.write(block, start, start, new CompletionHandler<Integer, Long>() {
            @Override
            public void completed(Integer n, Long at) {
                long next = at + n;
                if (block.hasRemaining()) {
                    table.write(block, next, next, this);
                } else {
                    block.clear();
                    promise.complete(next);
                }
            }

            @Override
            public void failed(Throwable t, Long at) {
                promise.completeExceptionally(t);
            }
        });
        return promise;
    }

    // The else is missing: after the rest has been submitted again, the same callback resets the buffer.
    static CompletableFuture<Long> writeFullyBad(AsynchronousFileChannel table, ByteBuffer block, long start) {
        var promise = new CompletableFuture<Long>();
        table.write(block, start, start, new CompletionHandler<Integer, Long>() {
            @Override
            public void completed(Integer n, Long at) {
                long next = at + n;
                if (block.hasRemaining()) {
                    table.write(block, next, next, this);
                }
                block.clear(); // want WriteInFlight
                promise.complete(next);
            }

            @Override
            public void failed(Throwable t, Long at) {
                promise.completeExceptionally(t);
            }
        });
        return promise;
    }
}
