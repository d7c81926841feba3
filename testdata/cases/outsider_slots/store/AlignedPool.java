package outsider_slots.store;

import java.nio.ByteBuffer;
import java.util.concurrent.LinkedBlockingDeque;

/** Pages for DIRECT: all cut out of one aligned allocation. */
final class AlignedPool {
    static final int PAGE = 8192;
    static final int ALIGN = 4096;
    private final LinkedBlockingDeque<ByteBuffer> free = new LinkedBlockingDeque<>();

    AlignedPool(int pages) {
        ByteBuffer whole = ByteBuffer.allocateDirect(pages * PAGE + ALIGN).alignedSlice(ALIGN);
        for (int i = 0; i < pages; i++) {
            free.add(whole.slice(i * PAGE, PAGE));
        }
    }

    ByteBuffer take() throws InterruptedException {
        ByteBuffer page = free.take();
        page.clear();
        return page;
    }

    void give(ByteBuffer page) {
        free.push(page);
    }
}
