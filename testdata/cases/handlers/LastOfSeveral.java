package handlers;

import java.nio.ByteBuffer;
import java.nio.channels.AsynchronousFileChannel;
import java.nio.channels.CompletionHandler;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;

/** A latch for one, which the last of several handlers counts down. */
final class LastOfSeveral {
    private LastOfSeveral() {}

    // Each handler counts, and the one that finds nothing left opens the latch.
    static void lastOpensOk(AsynchronousFileChannel ch, ByteBuffer head, ByteBuffer tail) throws InterruptedException {
        AtomicInteger pending = new AtomicInteger(2);
        CountDownLatch all = new CountDownLatch(1);
        CompletionHandler<Integer, Void> handler = new CompletionHandler<>() {
            @Override
            public void completed(Integer n, Void none) {
                if (pending.decrementAndGet() == 0) {
                    all.countDown();
                }
            }

            @Override
            public void failed(Throwable t, Void none) {
                if (pending.decrementAndGet() == 0) {
                    all.countDown();
                }
            }
        };
        ch.write(head, 0, null, handler);
        ch.write(tail, 4096, null, handler);
        all.await();
        head.clear();
        tail.clear();
    }

    // The handlers count, but each of them opens the latch for one.
    static void eachOpensBad(AsynchronousFileChannel ch, ByteBuffer head, ByteBuffer tail) throws InterruptedException {
        AtomicInteger pending = new AtomicInteger(2);
        CountDownLatch all = new CountDownLatch(1);
        CompletionHandler<Integer, Void> handler = new CompletionHandler<>() {
            @Override
            public void completed(Integer n, Void none) {
                pending.decrementAndGet();
                all.countDown();
            }

            @Override
            public void failed(Throwable t, Void none) {
                pending.decrementAndGet();
                all.countDown();
            }
        };
        ch.write(head, 0, null, handler);
        ch.write(tail, 4096, null, handler);
        all.await();
        tail.clear(); // want WriteInFlight
    }

    // A failure is told apart from a success, but both open the latch for one.
    static void eitherWayBad(AsynchronousFileChannel ch, ByteBuffer head, ByteBuffer tail) throws InterruptedException {
        AtomicInteger shortWrites = new AtomicInteger();
        CountDownLatch all = new CountDownLatch(1);
        CompletionHandler<Integer, ByteBuffer> handler = new CompletionHandler<>() {
            @Override
            public void completed(Integer n, ByteBuffer src) {
                if (src.hasRemaining()) {
                    shortWrites.incrementAndGet();
                    all.countDown();
                    return;
                }
                all.countDown();
            }

            @Override
            public void failed(Throwable t, ByteBuffer src) {
                all.countDown();
            }
        };
        ch.write(head, 0, head, handler);
        ch.write(tail, 4096, tail, handler);
        all.await();
        tail.clear(); // want WriteInFlight
    }

    // The batch is the handler of all its writes; the last completion opens its latch.
    static final class BatchOk implements CompletionHandler<Integer, ByteBuffer> {
        private final AsynchronousFileChannel ch;
        private final AtomicInteger left;
        private final CountDownLatch done = new CountDownLatch(1);

        BatchOk(AsynchronousFileChannel ch, int writes) {
            this.ch = ch;
            this.left = new AtomicInteger(writes);
        }

        static void flush(AsynchronousFileChannel ch, ByteBuffer head, ByteBuffer tail) throws InterruptedException {
            BatchOk batch = new BatchOk(ch, 2);
            batch.add(head, 0);
            batch.add(tail, 4096);
            batch.await();
            head.clear();
            tail.clear();
        }

        void add(ByteBuffer src, long at) {
            ch.write(src, at, src, this);
        }

        void await() throws InterruptedException {
            done.await();
        }

        @Override
        public void completed(Integer n, ByteBuffer src) {
            one();
        }

        @Override
        public void failed(Throwable t, ByteBuffer src) {
            one();
        }

        private void one() {
            if (left.decrementAndGet() == 0) {
                done.countDown();
            }
        }
    }

    // The handlers are told what to do when the last of them has come.
    static void callbackOk(AsynchronousFileChannel ch, ByteBuffer head, ByteBuffer tail) throws InterruptedException {
        CountDownLatch all = new CountDownLatch(1);
        Countdown countdown = new Countdown(2, () -> all.countDown());
        ch.write(head, 0, null, countdown);
        ch.write(tail, 4096, null, countdown);
        all.await();
        head.clear();
        tail.clear();
    }

    private static final class Countdown implements CompletionHandler<Integer, Void> {
        private final AtomicInteger left;
        private final Runnable whenAll;

        Countdown(int writes, Runnable whenAll) {
            this.left = new AtomicInteger(writes);
            this.whenAll = whenAll;
        }

        @Override
        public void completed(Integer n, Void none) {
            one();
        }

        @Override
        public void failed(Throwable t, Void none) {
            one();
        }

        private void one() {
            if (left.decrementAndGet() == 0) {
                whenAll.run();
            }
        }
    }
}
