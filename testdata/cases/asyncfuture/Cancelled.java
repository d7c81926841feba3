package asyncfuture;

import java.nio.ByteBuffer;
import java.nio.channels.AsynchronousFileChannel;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;

/** Methods that cancel, or wait for, a future of their caller. */
final class Cancelled {
    private Cancelled() {}

    private static void await(Future<Integer> f) throws InterruptedException {
        try {
            f.get();
        } catch (ExecutionException e) {
            throw new IllegalArgumentException(e.getCause());
        }
    }

    private static void abandon(Future<Integer> f) {
        f.cancel(false);
    }

    private static void interrupt(Future<Integer> f) {
        f.cancel(true);
    }

    // The wait of the method throws at once, since its caller has cancelled: the write goes on.
    static void waitAfterCancelBad(AsynchronousFileChannel ch, ByteBuffer page) throws InterruptedException {
        Future<Integer> f = ch.write(page, 0);
        f.cancel(false);
        try {
            await(f);
        } catch (CancellationException expected) {
            // nothing to do
        }
        page.clear(); // want WriteInFlight "a duplicate is enough"
    }

    // Nobody has cancelled this future: the exception that is caught cannot come.
    static void waitOk(AsynchronousFileChannel ch, ByteBuffer page) throws InterruptedException {
        Future<Integer> f = ch.write(page, 0);
        try {
            await(f);
        } catch (CancellationException never) {
            // nothing to do
        }
        page.clear();
    }

    // Another future was cancelled.
    static void cancelOtherOk(AsynchronousFileChannel ch, ByteBuffer page, ByteBuffer next) throws InterruptedException {
        Future<Integer> other = ch.write(next, 4096);
        Future<Integer> f = ch.write(page, 0);
        other.cancel(false);
        try {
            await(f);
        } catch (CancellationException never) {
            // nothing to do
        }
        page.clear();
    }

    // The method cancels, this one waits in vain.
    static void cancelledByMethodBad(AsynchronousFileChannel ch, ByteBuffer page) throws Exception {
        Future<Integer> f = ch.write(page, 0);
        abandon(f);
        try {
            f.get();
        } catch (CancellationException expected) {
            // nothing to do
        }
        page.clear(); // want WriteInFlight
    }

    // A cancelled future is done at once.
    static void doneAfterCancelBad(AsynchronousFileChannel ch, ByteBuffer page) {
        Future<Integer> f = ch.write(page, 0);
        abandon(f);
        if (f.isDone()) {
            page.clear(); // want WriteInFlight
        }
    }

    // An interrupting cancel closes the channel, which waits for what is running.
    static void interruptedByMethodOk(AsynchronousFileChannel ch, ByteBuffer page) throws Exception {
        Future<Integer> f = ch.write(page, 0);
        interrupt(f);
        try {
            f.get();
        } catch (CancellationException expected) {
            // nothing to do
        }
        page.clear();
    }

    /** The same for a future in a field, in a loop. */
    static final class PendingOk {
        private final AsynchronousFileChannel ch;
        private Future<Integer> pending;

        PendingOk(AsynchronousFileChannel ch) {
            this.ch = ch;
        }

        void run(ByteBuffer page, int rounds) throws InterruptedException {
            for (int i = 0; i < rounds; i++) {
                pending = ch.write(page, 4096L * i);
                drain();
                page.clear();
            }
        }

        void stop() {
            if (pending != null) {
                pending.cancel(true);
            }
        }

        private void drain() throws InterruptedException {
            try {
                await(pending);
            } catch (CancellationException stopped) {
                System.err.println("stopped");
            }
        }
    }
}
