package outsider_shipping.logship;

import java.nio.channels.CompletionHandler;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** Counts down when its operations are over, successful or not, and adds up what they transferred. */
final class Countdown implements CompletionHandler<Integer, Long> {
    private final CountDownLatch latch;
    private final AtomicInteger bytes = new AtomicInteger();

    Countdown(int operations) {
        latch = new CountDownLatch(operations);
    }

    @Override
    public void completed(Integer n, Long pos) {
        bytes.addAndGet(n);
        latch.countDown();
    }

    @Override
    public void failed(Throwable e, Long pos) {
        latch.countDown();
    }

    boolean within(long seconds) throws InterruptedException {
        return latch.await(seconds, TimeUnit.SECONDS);
    }

    void forever() throws InterruptedException {
        latch.await();
    }

    int bytes() {
        return bytes.get();
    }
}
