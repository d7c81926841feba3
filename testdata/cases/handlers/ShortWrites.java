package handlers;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.AsynchronousFileChannel;
import java.nio.channels.CompletionHandler;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;

/** Handlers that submit the rest of a short write again. */
final class ShortWrites {
    private ShortWrites() {}

    static final class WriteFully implements CompletionHandler<Integer, ByteBuffer> {
        private final AsynchronousFileChannel channel;
        private final CompletableFuture<Void> result = new CompletableFuture<>();
        private long position;

        WriteFully(AsynchronousFileChannel channel, long position) {
            this.channel = channel;
            this.position = position;
        }

        CompletableFuture<Void> start(ByteBuffer buf) {
            channel.write(buf, position, buf, this);
            return result;
        }

        @Override
        public void completed(Integer n, ByteBuffer buf) {
            position += n;
            if (buf.hasRemaining()) {
                channel.write(buf, position, buf, this);
            } else {
                result.complete(null);
            }
        }

        @Override
        public void failed(Throwable t, ByteBuffer buf) {
            result.completeExceptionally(t);
        }
    }

    // join() returns when the last piece is written (or one failed); only then is the buffer cleared.
    static void writeAllOk(AsynchronousFileChannel ch, ByteBuffer buf) {
        new WriteFully(ch, 0).start(buf).join();
        buf.clear();
    }

    // Nobody waits for the chain of pieces.
    static void writeAllBad(AsynchronousFileChannel ch, ByteBuffer buf) {
        CompletableFuture<Void> all = new WriteFully(ch, 0).start(buf);
        buf.clear(); // want WriteInFlight
        all.join();
    }

    /** The latch goes down at the first completion, although a short write has just been submitted again. */
    static final class EagerLatchBad {
        private final AsynchronousFileChannel ch;

        EagerLatchBad(AsynchronousFileChannel ch) {
            this.ch = ch;
        }

        void write(ByteBuffer buf, long at) throws InterruptedException {
            CountDownLatch done = new CountDownLatch(1);
            ch.write(buf, at, at, new CompletionHandler<Integer, Long>() {
                @Override
                public void completed(Integer n, Long start) {
                    if (buf.hasRemaining()) {
                        ch.write(buf, start + n, start + n, this);
                    }
                    done.countDown();
                }

                @Override
                public void failed(Throwable t, Long start) {
                    done.countDown();
                }
            });
            done.await();
            buf.clear(); // want WriteInFlight
        }
    }

    /** The latch goes down when nothing remains. */
    static final class PatientLatchOk {
        private final AsynchronousFileChannel ch;

        PatientLatchOk(AsynchronousFileChannel ch) {
            this.ch = ch;
        }

        void write(ByteBuffer buf, long at) throws InterruptedException {
            CountDownLatch done = new CountDownLatch(1);
            ch.write(buf, at, at, new CompletionHandler<Integer, Long>() {
                @Override
                public void completed(Integer n, Long start) {
                    if (buf.hasRemaining()) {
                        ch.write(buf, start + n, start + n, this);
                        return;
                    }
                    done.countDown();
                }

                @Override
                public void failed(Throwable t, Long start) {
                    done.countDown();
                }
            });
            done.await();
            buf.clear();
        }
    }

    /** The copy loop reads the next chunk, and turns the buffer around before the read has ended. */
    static final class CopierBad implements CompletionHandler<Integer, ByteBuffer> {
        private final AsynchronousFileChannel in;
        private long pos;

        CopierBad(AsynchronousFileChannel in) {
            this.in = in;
        }

        @Override
        public void completed(Integer n, ByteBuffer buf) {
            if (n < 0) {
                return;
            }
            pos += n;
            buf.clear();
            in.read(buf, pos, buf, this);
            buf.flip(); // want WriteInFlight
        }

        @Override
        public void failed(Throwable t, ByteBuffer buf) {
            throw new IllegalStateException(new IOException(t));
        }
    }

    /** The buffer is turned around first, consumed, cleared, and submitted as the last act. */
    static final class CopierOk implements CompletionHandler<Integer, ByteBuffer> {
        private final AsynchronousFileChannel in;
        private long pos;
        private long sum;

        CopierOk(AsynchronousFileChannel in) {
            this.in = in;
        }

        @Override
        public void completed(Integer n, ByteBuffer buf) {
            if (n < 0) {
                return;
            }
            pos += n;
            buf.flip();
            while (buf.hasRemaining()) {
                sum += buf.get();
            }
            buf.clear();
            in.read(buf, pos, buf, this);
        }

        @Override
        public void failed(Throwable t, ByteBuffer buf) {
            buf.clear();
        }
    }
}
