package handlers;

import java.nio.ByteBuffer;
import java.nio.channels.AsynchronousFileChannel;
import java.nio.channels.CompletionHandler;
import java.util.concurrent.CountDownLatch;

/** Handlers of which each tells of its own part of the memory. */
final class SignalPerHalf {
    private static final int HALF = 4096;

    private SignalPerHalf() {}

    // The handler of the first half submits the second one, and its signal is of the first.
    static void eachOwnOk(AsynchronousFileChannel channel, ByteBuffer page) throws InterruptedException {
        ByteBuffer head = page.slice(0, HALF);
        ByteBuffer tail = page.slice(HALF, HALF);
        CountDownLatch headDone = new CountDownLatch(1);
        CountDownLatch tailDone = new CountDownLatch(1);
        CompletionHandler<Integer, Void> last = new CompletionHandler<>() {
            @Override
            public void completed(Integer n, Void nothing) {
                tailDone.countDown();
            }

            @Override
            public void failed(Throwable t, Void nothing) {
                tailDone.countDown();
            }
        };
        channel.write(head, 0, null, new CompletionHandler<Integer, Void>() {
            @Override
            public void completed(Integer n, Void nothing) {
                channel.write(tail, HALF, null, last);
                headDone.countDown();
            }

            @Override
            public void failed(Throwable t, Void nothing) {
                headDone.countDown();
                tailDone.countDown();
            }
        });
        headDone.await();
        head.clear();
        head.putLong(0, 0);
        tailDone.await();
        tail.clear();
    }

    // The second operation is on the first half again, by another object.
    static void sameHalfBad(AsynchronousFileChannel channel, ByteBuffer page) throws InterruptedException {
        ByteBuffer head = page.slice(0, HALF);
        CountDownLatch headDone = new CountDownLatch(1);
        channel.write(head, 0, null, new CompletionHandler<Integer, Void>() {
            @Override
            public void completed(Integer n, Void nothing) {
                channel.write(page.slice(0, HALF), HALF, null, new CompletionHandler<Integer, Void>() {
                    @Override
                    public void completed(Integer more, Void nobody) {
                        System.out.println(more);
                    }

                    @Override
                    public void failed(Throwable t, Void nobody) {
                        System.out.println(t);
                    }
                });
                headDone.countDown();
            }

            @Override
            public void failed(Throwable t, Void nothing) {
                headDone.countDown();
            }
        });
        headDone.await();
        head.putLong(0, 0); // want WriteInFlight "submits"
    }

    // The whole page first, then its second half once more: the first half is over.
    static void tailAgainOk(AsynchronousFileChannel channel, ByteBuffer page) throws InterruptedException {
        ByteBuffer head = page.slice(0, HALF);
        ByteBuffer tail = page.slice(HALF, HALF);
        CountDownLatch pageDone = new CountDownLatch(1);
        channel.write(page, 0, null, new CompletionHandler<Integer, Void>() {
            @Override
            public void completed(Integer n, Void nothing) {
                channel.write(tail, 4 * HALF, null, new CompletionHandler<Integer, Void>() {
                    @Override
                    public void completed(Integer more, Void nobody) {
                        System.out.println(more);
                    }

                    @Override
                    public void failed(Throwable t, Void nobody) {
                        System.out.println(t);
                    }
                });
                pageDone.countDown();
            }

            @Override
            public void failed(Throwable t, Void nothing) {
                pageDone.countDown();
            }
        });
        pageDone.await();
        head.putLong(0, 0);
    }
}
