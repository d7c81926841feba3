package outsider_cachestates.pages;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Future;

/** Event-loop style cache: all methods run on one thread, the reads and writes do not. */
final class PageCache {
    private final PageStore store;
    private final Map<Long, Slot> slots = new HashMap<>();

    PageCache(PageStore store) {
        this.store = store;
    }

    private Slot begin(long id) {
        Slot known = slots.get(id);
        if (known != null) {
            return known;
        }
        ByteBuffer page = store.frame();
        Future<Integer> read = store.channel.read(page, id * PageStore.PAGE);
        Slot fresh = new Slot.Loading(page, read);
        slots.put(id, fresh);
        return fresh;
    }

    void prefetch(Collection<Long> ids) {
        ids.forEach(this::begin);
    }

    /** Correct: a page that is still being loaded is waited for. */
    long versionOk(long id) throws IOException {
        return switch (begin(id)) {
            case Slot.Resident r -> r.page().getLong(0);
            case Slot.Loading(ByteBuffer page, Future<Integer> read) -> {
                PageStore.awaitPage(read);
                slots.put(id, new Slot.Resident(page));
                yield page.getLong(0);
            }
        };
    }

    /** Correct: looks only into pages whose read is seen to be done. */
    long cachedVersionOk(long id) {
        return switch (begin(id)) {
            case Slot.Resident(ByteBuffer page) -> page.getLong(0);
            case Slot.Loading(ByteBuffer page, Future<Integer> read) when read.isDone() ->
                read.resultNow() == PageStore.PAGE ? page.getLong(0) : -1;
            case Slot.Loading l -> -1;
        };
    }

    /** "A page without a checksum has -1 in it anyway": not while the pool thread is filling it. */
    long checksumBad(long id) {
        return switch (begin(id)) {
            case Slot.Resident(ByteBuffer page) -> page.getLong(PageStore.PAGE - 8);
            case Slot.Loading(ByteBuffer page, Future<Integer> read) when read.isDone() ->
                read.resultNow() == PageStore.PAGE ? page.getLong(PageStore.PAGE - 8) : -1;
            // Provable: this case is the one in which isDone() was false; the read that begin() submitted fills the page.
            case Slot.Loading l -> l.page().getLong(PageStore.PAGE - 8); // want ReadInFlight
        };
    }

    /** Correct: all writes are started, all are waited for, then the frames are free. */
    void evictOk(List<Long> victims) throws IOException {
        List<Future<Integer>> writes = new ArrayList<>();
        List<ByteBuffer> written = new ArrayList<>();
        for (long id : victims) {
            if (slots.get(id) instanceof Slot.Resident(ByteBuffer page)) {
                slots.remove(id);
                page.rewind();
                writes.add(store.channel.write(page, id * PageStore.PAGE));
                written.add(page);
            }
        }
        for (Future<Integer> w : writes) {
            PageStore.awaitPage(w);
        }
        store.frames.addAll(written);
    }

    void evictBad(List<Long> victims) throws IOException {
        List<Future<Integer>> writes = new ArrayList<>();
        for (long id : victims) {
            if (slots.get(id) instanceof Slot.Resident(ByteBuffer page)) {
                slots.remove(id);
                page.rewind();
                writes.add(store.channel.write(page, id * PageStore.PAGE));
                // Provable: submitted on the line above, waited for after the loop; the next begin() reads into this frame.
                store.frames.add(page); // want ReleaseInFlight
            }
        }
        for (Future<Integer> w : writes) {
            PageStore.awaitPage(w);
        }
    }
}
