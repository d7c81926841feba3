package outsider_pageio.pageio;

import java.nio.channels.AsynchronousFileChannel;
import java.nio.channels.CompletionHandler;
import java.util.concurrent.Semaphore;

/** A copy of the drain handler of RunWriter in which the `return` after the re-submission got lost. */
final class SpillHandlerBad implements CompletionHandler<Integer, Ticket> {
    private final AsynchronousFileChannel channel;
    private final PagePool pool;
    private final Semaphore window;

    SpillHandlerBad(AsynchronousFileChannel channel, PagePool pool, Semaphore window) {
        this.channel = channel;
        this.pool = pool;
        this.window = window;
    }

    @Override
    public void completed(Integer n, Ticket t) {
        t.at += n;
        if (t.page.hasRemaining()) {
            channel.write(t.page, t.at, t, this);
        }
        // Provable: after a short write the rest was re-submitted one line above and is in flight here.
        pool.recycle(t.page); // want ReleaseInFlight
        window.release();
    }

    @Override
    public void failed(Throwable e, Ticket t) {
        pool.recycle(t.page);
        window.release();
    }
}
