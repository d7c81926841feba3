package handlers;

import java.nio.ByteBuffer;
import java.nio.channels.AsynchronousFileChannel;
import java.nio.channels.CompletionHandler;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;

/** Handlers that submit again, and tell somebody. */
final class EarlySignals {
    private static final int PIECE = 4096;

    private EarlySignals() {}

    // The promise is kept at the first completion, whether or not the rest has just been submitted.
    static void promiseBad(AsynchronousFileChannel ch, ByteBuffer buf, long at) {
        CompletableFuture<Integer> written = new CompletableFuture<>();
        ch.write(buf, at, at, new CompletionHandler<Integer, Long>() {
            @Override
            public void completed(Integer n, Long start) {
                if (buf.hasRemaining()) {
                    ch.write(buf, start + n, start + n, this);
                }
                written.complete(n);
            }

            @Override
            public void failed(Throwable t, Long start) {
                written.completeExceptionally(t);
            }
        });
        written.join();
        buf.clear(); // want WriteInFlight "submits"
    }

    // The same test twice: the promise is kept only when nothing was submitted.
    static void testedTwiceOk(AsynchronousFileChannel ch, ByteBuffer buf, long at) {
        CompletableFuture<Integer> written = new CompletableFuture<>();
        ch.write(buf, at, at, new CompletionHandler<Integer, Long>() {
            @Override
            public void completed(Integer n, Long start) {
                boolean more = buf.hasRemaining();
                if (more) {
                    ch.write(buf, start + n, start + n, this);
                }
                if (!more) {
                    written.complete(n);
                }
            }

            @Override
            public void failed(Throwable t, Long start) {
                written.completeExceptionally(t);
            }
        });
        written.join();
        buf.clear();
    }

    // Two pieces, two completions, and the latch wants both.
    static void twoPiecesOk(AsynchronousFileChannel ch, ByteBuffer buf, long at) throws InterruptedException {
        CountDownLatch pieces = new CountDownLatch(2);
        buf.limit(PIECE);
        ch.write(buf, at, 1, new CompletionHandler<Integer, Integer>() {
            @Override
            public void completed(Integer n, Integer piece) {
                if (piece == 1) {
                    buf.limit(2 * PIECE);
                    ch.write(buf, at + n, 2, this);
                }
                pieces.countDown();
            }

            @Override
            public void failed(Throwable t, Integer piece) {
                pieces.countDown();
                pieces.countDown();
            }
        });
        pieces.await();
        buf.clear();
    }

    // What is submitted in the completion is the next buffer; this one is over.
    static void nextOneOk(AsynchronousFileChannel ch, ByteBuffer buf, Queue<ByteBuffer> following, long at) {
        CompletableFuture<Integer> first = new CompletableFuture<>();
        ch.write(buf, at, at, new CompletionHandler<Integer, Long>() {
            @Override
            public void completed(Integer n, Long start) {
                ByteBuffer next = following.poll();
                if (next != null) {
                    ch.write(next, start + n, start + n, this);
                }
                first.complete(n);
            }

            @Override
            public void failed(Throwable t, Long start) {
                first.completeExceptionally(t);
            }
        });
        first.join();
        buf.clear();
    }

    // One handler for the first piece, which tells nobody, and one for the rest, which does.
    static void handedOnOk(AsynchronousFileChannel ch, ByteBuffer buf, long at) throws InterruptedException {
        CountDownLatch done = new CountDownLatch(1);
        CompletionHandler<Integer, Long> last = new CompletionHandler<>() {
            @Override
            public void completed(Integer n, Long start) {
                done.countDown();
            }

            @Override
            public void failed(Throwable t, Long start) {
                done.countDown();
            }
        };
        ch.write(buf, at, at, new CompletionHandler<Integer, Long>() {
            @Override
            public void completed(Integer n, Long start) {
                if (buf.hasRemaining()) {
                    ch.write(buf, start + n, start + n, last);
                } else {
                    done.countDown();
                }
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
