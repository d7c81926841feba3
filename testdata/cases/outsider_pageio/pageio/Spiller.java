package outsider_pageio.pageio;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.AsynchronousFileChannel;
import java.nio.channels.CompletionHandler;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Semaphore;

/** Spills sorted pages with a bounded window. */
final class Spiller {
    private static final int WINDOW = 8;
    private final AsynchronousFileChannel channel;
    private final PagePool pool;
    private final Semaphore window = new Semaphore(WINDOW);
    private final CompletionHandler<Integer, Ticket> handler;

    Spiller(AsynchronousFileChannel channel, PagePool pool) {
        this.channel = channel;
        this.pool = pool;
        this.handler = new SpillHandlerBad(channel, pool, window);
    }

    void spill(List<PageEncoder> pages, long base) throws InterruptedException, IOException {
        long at = base;
        for (PageEncoder e : pages) {
            window.acquire();
            ByteBuffer page = pool.take();
            e.encode(page);
            page.flip();
            int length = page.remaining();
            channel.write(page, at, new Ticket(page, at), handler);
            at += length;
        }
        window.acquire(WINDOW);
        window.release(WINDOW);
        channel.force(false);
    }

    /** Correct: looks at the count and writes the rest; the page goes back only when all of it is on its way to the disk. */
    void markStartedOk(long at, long job) throws InterruptedException, ExecutionException {
        ByteBuffer page = pool.take();
        page.putLong(job);
        page.flip();
        long pos = at;
        while (page.hasRemaining()) {
            pos += channel.write(page, pos).get();
        }
        pool.recycle(page);
    }

    void markComplete(long at, long job, long pages) throws InterruptedException, ExecutionException {
        ByteBuffer page = pool.take();
        page.putLong(job);
        page.putLong(pages);
        page.flip();
        // Provable: neither the count nor page.remaining() is looked at, so half a mark would pass for a whole one.
        channel.write(page, at).get();
        pool.recycle(page);
    }
}
