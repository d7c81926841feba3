package handlers;

import java.nio.ByteBuffer;
import java.nio.channels.AsynchronousFileChannel;
import java.nio.channels.CompletionHandler;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.Semaphore;

/** The handler is `this`; buffers in slots, queues and behind permits. */
final class SelfHandlers {
    private SelfHandlers() {}

    /** Buffers indexed by the attachment, the same buffer is submitted again from `completed`. */
    static final class VectoredReaderOk implements CompletionHandler<Integer, Integer> {
        private final AsynchronousFileChannel ch;
        private final ByteBuffer[] ranges;
        private final long[] offsets;

        VectoredReaderOk(AsynchronousFileChannel ch, ByteBuffer[] ranges, long[] offsets) {
            this.ch = ch;
            this.ranges = ranges;
            this.offsets = offsets;
        }

        void readAll() {
            for (int i = 0; i < ranges.length; i++) {
                ch.read(ranges[i], offsets[i], i, this);
            }
        }

        @Override
        public void completed(Integer n, Integer i) {
            ByteBuffer range = ranges[i];
            if (n >= 0 && range.hasRemaining()) {
                ch.read(range, offsets[i] + range.position(), i, this);
            } else {
                range.flip();
                publish(range);
            }
        }

        @Override
        public void failed(Throwable t, Integer i) {
            ranges[i].clear();
        }

        private void publish(ByteBuffer range) {
            System.out.println(range.remaining());
        }
    }

    /** The submitter resets the range that it has just lent. */
    static final class RangeReaderBad implements CompletionHandler<Integer, Integer> {
        private final AsynchronousFileChannel ch;
        private final ByteBuffer[] ranges;

        RangeReaderBad(AsynchronousFileChannel ch, ByteBuffer[] ranges) {
            this.ch = ch;
            this.ranges = ranges;
        }

        void read(int i, long off) {
            ch.read(ranges[i], off, i, this);
            ranges[i].rewind(); // want WriteInFlight
        }

        @Override
        public void completed(Integer n, Integer i) {
            System.out.println(i + ": " + n);
        }

        @Override
        public void failed(Throwable t, Integer i) {
            System.err.println(i + ": " + t);
        }
    }

    /** Producer takes a free buffer, the completion puts it back: a buffer is never in two hands. */
    static final class QueueWriterOk implements CompletionHandler<Integer, ByteBuffer> {
        private final AsynchronousFileChannel ch;
        private final BlockingQueue<ByteBuffer> free = new ArrayBlockingQueue<>(4);
        private long pos;

        QueueWriterOk(AsynchronousFileChannel ch) {
            this.ch = ch;
            for (int i = 0; i < 4; i++) {
                free.add(ByteBuffer.allocateDirect(1 << 16));
            }
        }

        void append(byte[] bytes) throws InterruptedException {
            ByteBuffer b = free.take();
            b.clear();
            b.put(bytes).flip();
            int len = b.remaining();
            ch.write(b, pos, b, this);
            pos += len;
        }

        @Override
        public void completed(Integer n, ByteBuffer b) {
            free.add(b);
        }

        @Override
        public void failed(Throwable t, ByteBuffer b) {
            free.add(b);
        }
    }

    /** After the hand-over to the writer the producer fixes the length field of a block it does not own any more. */
    static final class QueueWriterBad implements CompletionHandler<Integer, ByteBuffer> {
        private final AsynchronousFileChannel ch;
        private final BlockingQueue<ByteBuffer> free = new LinkedBlockingQueue<>();
        private long pos;

        QueueWriterBad(AsynchronousFileChannel ch) {
            this.ch = ch;
            free.add(ByteBuffer.allocateDirect(1 << 16));
        }

        void append(byte[] bytes) throws InterruptedException {
            ByteBuffer b = free.take();
            b.clear();
            b.putInt(0).put(bytes).flip();
            ch.write(b, pos, b, this);
            b.putInt(0, bytes.length); // want WriteInFlight
            pos += bytes.length + Integer.BYTES;
        }

        @Override
        public void completed(Integer n, ByteBuffer b) {
            free.add(b);
        }

        @Override
        public void failed(Throwable t, ByteBuffer b) {
            free.add(b);
        }
    }

    /** One permit, one buffer: acquired before it is filled, released by the handler. */
    static final class PermitWriterOk {
        private final AsynchronousFileChannel ch;
        private final Semaphore idle = new Semaphore(1);
        private final ByteBuffer page = ByteBuffer.allocateDirect(4096);
        private final CompletionHandler<Integer, Void> handler = new CompletionHandler<>() {
            @Override
            public void completed(Integer n, Void v) {
                idle.release();
            }

            @Override
            public void failed(Throwable t, Void v) {
                idle.release();
            }
        };

        PermitWriterOk(AsynchronousFileChannel ch) {
            this.ch = ch;
        }

        void write(long lsn, long pos) throws InterruptedException {
            idle.acquire();
            page.clear();
            page.putLong(0, lsn);
            ch.write(page, pos, null, handler);
        }
    }

    /** The permit comes back at the end of the submitting method, so it bounds submitters, not writes. */
    static final class PermitWriterBad {
        private final AsynchronousFileChannel ch;
        private final Semaphore idle = new Semaphore(1);
        private final CompletionHandler<Integer, Void> nothing = new CompletionHandler<>() {
            @Override
            public void completed(Integer n, Void v) {}

            @Override
            public void failed(Throwable t, Void v) {}
        };

        PermitWriterBad(AsynchronousFileChannel ch) {
            this.ch = ch;
        }

        void writeTwice(ByteBuffer page, long lsn) throws InterruptedException {
            idle.acquire();
            ch.write(page, 0, null, nothing);
            idle.release();
            idle.acquire();
            page.putLong(0, lsn); // want WriteInFlight
            idle.release();
        }
    }

    /** A permit per write bounds the number in flight; the memory is fresh for each of them. */
    static final class BoundedFreshOk {
        private final AsynchronousFileChannel ch;
        private final Semaphore depth = new Semaphore(32);

        BoundedFreshOk(AsynchronousFileChannel ch) {
            this.ch = ch;
        }

        void write(byte[] bytes, long pos) throws InterruptedException {
            depth.acquire();
            ch.write(ByteBuffer.wrap(bytes.clone()), pos, depth, new CompletionHandler<Integer, Semaphore>() {
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
}
