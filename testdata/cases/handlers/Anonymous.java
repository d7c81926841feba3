package handlers;

import java.nio.ByteBuffer;
import java.nio.channels.AsynchronousFileChannel;
import java.nio.channels.CompletionHandler;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;

/** Anonymous handlers and latches. */
final class Anonymous {
    private Anonymous() {}

    // Returning from write() is not completion: the handler has not been entered yet.
    static void touchAfterSubmitBad(AsynchronousFileChannel ch, ByteBuffer buf) {
        ch.write(buf, 0, null, new CompletionHandler<Integer, Void>() {
            @Override
            public void completed(Integer n, Void nothing) {
                System.out.println("wrote " + n);
            }

            @Override
            public void failed(Throwable t, Void nothing) {
                t.printStackTrace();
            }
        });
        buf.clear(); // want WriteInFlight
    }

    // The handler itself may touch the buffer: the operation is over when it is entered.
    static void touchInHandlerOk(AsynchronousFileChannel ch, ByteBuffer buf) {
        ch.read(buf, 0, buf, new CompletionHandler<Integer, ByteBuffer>() {
            @Override
            public void completed(Integer n, ByteBuffer b) {
                b.flip();
                System.out.println(b.getLong(0));
            }

            @Override
            public void failed(Throwable t, ByteBuffer b) {
                b.clear();
            }
        });
    }

    // A latch counted down on both paths, awaited without a limit.
    static int latchOk(AsynchronousFileChannel ch, ByteBuffer buf) throws InterruptedException {
        CountDownLatch done = new CountDownLatch(1);
        AtomicReference<Throwable> failure = new AtomicReference<>();
        ch.read(buf, 0, done, new CompletionHandler<>() {
            @Override
            public void completed(Integer n, CountDownLatch latch) {
                latch.countDown();
            }

            @Override
            public void failed(Throwable t, CountDownLatch latch) {
                failure.set(t);
                latch.countDown();
            }
        });
        done.await();
        if (failure.get() != null) {
            throw new IllegalStateException(failure.get());
        }
        return buf.getInt(0);
    }

    // The bounded await may come back with false, and nobody asks.
    static int boundedLatchBad(AsynchronousFileChannel ch, ByteBuffer buf) throws InterruptedException {
        CountDownLatch done = new CountDownLatch(1);
        ch.read(buf, 0, done, countDown());
        done.await(100, TimeUnit.MILLISECONDS);
        return buf.getInt(0); // want ReadInFlight
    }

    // The boolean is asked.
    static int boundedLatchOk(AsynchronousFileChannel ch, ByteBuffer buf) throws InterruptedException {
        CountDownLatch done = new CountDownLatch(1);
        ch.read(buf, 0, done, countDown());
        if (!done.await(100, TimeUnit.MILLISECONDS)) {
            throw new IllegalStateException("device too slow");
        }
        return buf.getInt(0);
    }

    // Two writes, a latch of one: the first completion is taken for both.
    static void firstOfTwoBad(AsynchronousFileChannel ch, ByteBuffer data, ByteBuffer index) throws InterruptedException {
        CountDownLatch done = new CountDownLatch(1);
        ch.write(data, 0, done, countDown());
        ch.write(index, 1 << 20, done, countDown());
        done.await();
        data.clear(); // want WriteInFlight
    }

    // A latch of two.
    static void bothOk(AsynchronousFileChannel ch, ByteBuffer data, ByteBuffer index) throws InterruptedException {
        CountDownLatch done = new CountDownLatch(2);
        ch.write(data, 0, done, countDown());
        ch.write(index, 1 << 20, done, countDown());
        done.await();
        data.clear();
        index.clear();
    }

    private static CompletionHandler<Integer, CountDownLatch> countDown() {
        return new CompletionHandler<>() {
            @Override
            public void completed(Integer n, CountDownLatch latch) {
                latch.countDown();
            }

            @Override
            public void failed(Throwable t, CountDownLatch latch) {
                latch.countDown();
            }
        };
    }
}
