package outsider_multi.walpool;

import java.nio.ByteBuffer;
import java.util.concurrent.ConcurrentLinkedQueue;

/** Pages for the writers of the log; a page is clean when it is taken. */
final class PagePool {
    private final ConcurrentLinkedQueue<ByteBuffer> idle = new ConcurrentLinkedQueue<>();
    private final int pageSize;

    PagePool(int pageSize) {
        this.pageSize = pageSize;
    }

    ByteBuffer acquire() {
        ByteBuffer page = idle.poll();
        return page == null ? ByteBuffer.allocateDirect(pageSize) : page.clear();
    }

    void release(ByteBuffer page) {
        idle.offer(page);
    }
}
