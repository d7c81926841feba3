package outsider_pageio.pageio;

import java.nio.ByteBuffer;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;

/** Fixed pool of pages; take() blocks while all are out. */
final class PagePool {
    static final int PAGE = 16 * 1024;
    private final BlockingQueue<ByteBuffer> free;

    PagePool(int pages) {
        free = new ArrayBlockingQueue<>(pages);
        ByteBuffer all = ByteBuffer.allocateDirect(pages * PAGE);
        for (int i = 0; i < pages; i++) {
            free.add(all.slice(i * PAGE, PAGE));
        }
    }

    ByteBuffer take() throws InterruptedException {
        ByteBuffer page = free.take();
        page.clear();
        return page;
    }

    void recycle(ByteBuffer page) {
        free.add(page);
    }
}
