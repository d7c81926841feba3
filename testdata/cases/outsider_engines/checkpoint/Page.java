package outsider_engines.checkpoint;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.stream.IntStream;

/** A table page: sessions update it, the checkpointer stores it through a blocking DIRECT channel. */
abstract class Page {
    static final int SIZE = 8192;

    protected final int number;
    protected final DataFile data;

    Page(int number, DataFile data) {
        this.number = number;
        this.data = data;
    }

    static ByteBuffer allocate() {
        return ByteBuffer.allocateDirect(SIZE + 4096 - 1).alignedSlice(4096).slice(0, SIZE);
    }

    abstract void update(int slot, long value);

    abstract void store() throws IOException;

    protected final void write(ByteBuffer image) throws IOException {
        data.writeAt(image, (long) number * SIZE);
    }
}

/** BUG: update() is synchronized and store() is not, so a session changes the page while the device is reading it. */
final class UnguardedPageBad extends Page {
    private final ByteBuffer image = allocate();

    UnguardedPageBad(int number, DataFile data) {
        super(number, data);
    }

    @Override
    synchronized void update(int slot, long value) {
        image.putLong(slot * Long.BYTES, value); // missing ConcurrentWrite
    }

    @Override
    void store() throws IOException {
        write(image.duplicate());
    }
}

/** One monitor for both: nobody updates the page during the blocking write. */
final class MonitorPageOk extends Page {
    private final ByteBuffer image = allocate();

    MonitorPageOk(int number, DataFile data) {
        super(number, data);
    }

    @Override
    synchronized void update(int slot, long value) {
        image.putLong(slot * Long.BYTES, value);
    }

    @Override
    synchronized void store() throws IOException {
        write(image.duplicate());
    }
}

/** Trap: store() takes no lock, but an image is never changed any more once it has been published. */
final class CopyOnWritePageOk extends Page {
    private volatile ByteBuffer published = allocate();

    CopyOnWritePageOk(int number, DataFile data) {
        super(number, data);
    }

    @Override
    synchronized void update(int slot, long value) {
        ByteBuffer next = allocate();
        next.put(published.duplicate());
        next.putLong(slot * Long.BYTES, value);
        next.clear();
        published = next;
    }

    @Override
    void store() throws IOException {
        ByteBuffer snapshot = published;
        write(snapshot.duplicate());
    }
}

/** Many sessions, one checkpointer. */
final class Table<P extends Page> {
    record Change(int page, int slot, long value) {}

    private final List<P> pages;

    Table(List<P> pages) {
        this.pages = List.copyOf(pages);
    }

    Thread startSession(Iterable<Change> changes) {
        return Thread.startVirtualThread(() -> {
            for (var change : changes) {
                pages.get(change.page()).update(change.slot(), change.value());
            }
        });
    }

    Thread startCheckpoint(List<IOException> failures) {
        if (pages.isEmpty()) {
            System.out.println("a checkpoint of nothing");
        }
        return Thread.ofPlatform().name("checkpointer").start(() -> {
            for (P page : pages) {
                try {
                    page.store();
                } catch (IOException e) {
                    failures.add(e);
                }
            }
        });
    }

    static Table<UnguardedPageBad> unguarded(int count, DataFile data) {
        return new Table<>(IntStream.range(0, count).mapToObj(n -> new UnguardedPageBad(n, data)).toList());
    }

    static Table<MonitorPageOk> guarded(int count, DataFile data) {
        return new Table<>(IntStream.range(0, count).mapToObj(n -> new MonitorPageOk(n, data)).toList());
    }

    static Table<CopyOnWritePageOk> copying(int count, DataFile data) {
        return new Table<>(IntStream.range(0, count).mapToObj(n -> new CopyOnWritePageOk(n, data)).toList());
    }
}
