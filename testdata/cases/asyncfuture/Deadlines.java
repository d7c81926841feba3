package asyncfuture;

import java.nio.ByteBuffer;
import java.nio.channels.AsynchronousFileChannel;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Timeouts, cancellation and polling. */
final class Deadlines {
    private Deadlines() {}

    // After the timeout the write goes on; the caller thinks that the buffer is its own again.
    static void logAndGoOnBad(AsynchronousFileChannel ch, ByteBuffer buf) throws Exception {
        Future<Integer> f = ch.write(buf, 0);
        try {
            f.get(250, TimeUnit.MILLISECONDS);
        } catch (TimeoutException slow) {
            System.err.println("slow device");
        }
        buf.compact(); // want WriteInFlight
    }

    // A second, unbounded wait follows the first one.
    static void waitLongerOk(AsynchronousFileChannel ch, ByteBuffer buf) throws Exception {
        Future<Integer> f = ch.write(buf, 0);
        try {
            f.get(250, TimeUnit.MILLISECONDS);
        } catch (TimeoutException slow) {
            System.err.println("slow device");
            f.get();
        }
        buf.compact();
    }

    // On timeout the buffer is left alone and another one takes its place.
    static ByteBuffer replaceOnTimeoutOk(AsynchronousFileChannel ch, ByteBuffer buf) throws Exception {
        Future<Integer> f = ch.read(buf, 0);
        try {
            f.get(1, TimeUnit.SECONDS);
        } catch (TimeoutException slow) {
            return ByteBuffer.allocateDirect(buf.capacity());
        }
        buf.clear();
        return buf;
    }

    // cancel(false) only marks the future, the write itself is not stopped.
    static void softCancelBad(AsynchronousFileChannel ch, ByteBuffer buf, long pos) {
        Future<Integer> f = ch.write(buf, pos);
        f.cancel(false);
        buf.clear(); // want WriteInFlight
    }

    // After cancel(false) isDone() is true at once, though the pool thread may be in the middle of the write.
    static void cancelledLooksDoneBad(AsynchronousFileChannel ch, ByteBuffer buf, long pos) {
        Future<Integer> f = ch.write(buf, pos);
        f.cancel(false);
        while (!f.isDone()) {
            Thread.onSpinWait();
        }
        buf.clear(); // want WriteInFlight
    }

    // cancel(true) closes the channel, and that waits for the running write.
    static void hardCancelOk(AsynchronousFileChannel ch, ByteBuffer buf, long pos) throws Exception {
        Future<Integer> f = ch.write(buf, pos);
        try {
            f.get(5, TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            f.cancel(true);
        }
        buf.clear();
    }

    // A soft cancel on timeout, then get(): the CancellationException comes at once and proves nothing.
    static int cancelThenGetBad(AsynchronousFileChannel ch, ByteBuffer buf) throws ExecutionException, InterruptedException {
        Future<Integer> f = ch.read(buf, 0);
        try {
            return f.get(2, TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            f.cancel(false);
        }
        try {
            f.get();
        } catch (CancellationException expected) {
            // fall through
        }
        return buf.getInt(0); // want ReadInFlight
    }

    // Busy polling until isDone() is true.
    static void spinOk(AsynchronousFileChannel ch, ByteBuffer buf) {
        Future<Integer> f = ch.write(buf, 0);
        while (!f.isDone()) {
            Thread.onSpinWait();
        }
        buf.clear();
    }

    // The result of the poll decides nothing: it is only printed.
    static void pollForTheLogBad(AsynchronousFileChannel ch, ByteBuffer buf) throws Exception {
        Future<Integer> f = ch.write(buf, 0);
        if (!f.isDone()) {
            System.out.println("still writing");
        }
        buf.put(0, (byte) 0); // want WriteInFlight
        f.get();
    }

    // Only when the poll says so the buffer is prepared early, otherwise after the wait.
    static void opportunisticOk(AsynchronousFileChannel ch, ByteBuffer buf) throws Exception {
        Future<Integer> f = ch.write(buf, 0);
        if (f.isDone()) {
            buf.clear();
            return;
        }
        f.get();
        buf.clear();
    }

    // The state of the future is asked instead of isDone().
    static boolean recycleIfDoneOk(AsynchronousFileChannel ch, ByteBuffer buf) throws Exception {
        Future<Integer> f = ch.write(buf, 0);
        if (f.state() == Future.State.SUCCESS) {
            buf.clear();
            return true;
        }
        return f.get() >= 0;
    }

    // The condition is inverted: the buffer is cleared exactly while the write runs.
    static void invertedBad(AsynchronousFileChannel ch, ByteBuffer buf) throws Exception {
        Future<Integer> f = ch.write(buf, 0);
        if (!f.isDone()) {
            buf.clear(); // want WriteInFlight
        }
        f.get();
    }
}
