package arenas;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SegmentAllocator;
import java.nio.ByteBuffer;
import java.nio.channels.AsynchronousFileChannel;
import java.util.concurrent.Future;

/** Confined memory on its way to a pool thread, through fields, helpers, views and allocators. */
final class Confinement {
    private Confinement() {}

    /** The arena is a field, the submission is in another method. */
    static final class HeaderWriterBad {
        private final Arena arena = Arena.ofConfined();
        private final MemorySegment header = arena.allocate(4096, 4096);
        private final AsynchronousFileChannel ch;

        HeaderWriterBad(AsynchronousFileChannel ch) {
            this.ch = ch;
        }

        void write() throws Exception {
            Future<Integer> f = ch.write(header.asByteBuffer(), 0); // want ConfinedSegmentSubmitted
            f.get();
        }
    }

    /** A shared arena in the field. */
    static final class HeaderWriterOk {
        private final Arena arena = Arena.ofShared();
        private final MemorySegment header = arena.allocate(4096, 4096);
        private final AsynchronousFileChannel ch;

        HeaderWriterOk(AsynchronousFileChannel ch) {
            this.ch = ch;
        }

        void write() throws Exception {
            Future<Integer> f = ch.write(header.asByteBuffer(), 0);
            f.get();
        }
    }

    private static ByteBuffer page(Arena arena) {
        return arena.allocate(4096, 4096).asByteBuffer();
    }

    // A helper allocates from the arena that it is given.
    static int helperBad(AsynchronousFileChannel ch) throws Exception {
        ByteBuffer page = page(Arena.ofConfined());
        return ch.read(page, 0).get(); // want ConfinedSegmentSubmitted
    }

    // The same helper with another arena.
    static int helperOk(AsynchronousFileChannel ch) throws Exception {
        ByteBuffer page = page(Arena.ofAuto());
        return ch.read(page, 0).get();
    }

    // A duplicate and a slice are as confined as their parent.
    static int viewBad(AsynchronousFileChannel ch) throws Exception {
        ByteBuffer area = page(Arena.ofConfined());
        ByteBuffer view = area.duplicate().slice(0, 512);
        return ch.write(view, 0).get(); // want ConfinedSegmentSubmitted
    }

    // An allocator that cuts a confined segment yields confined slices.
    static int allocatorBad(AsynchronousFileChannel ch) throws Exception {
        Arena arena = Arena.ofConfined();
        SegmentAllocator slices = SegmentAllocator.slicingAllocator(arena.allocate(1 << 16, 4096));
        ByteBuffer page = slices.allocate(4096, 4096).asByteBuffer();
        return ch.write(page, 0).get(); // want ConfinedSegmentSubmitted
    }

    // Confined memory is the source of a copy, the submitted segment is automatic.
    static int copiedSegmentOk(AsynchronousFileChannel ch, byte[] row) throws Exception {
        MemorySegment target = Arena.ofAuto().allocate(4096, 4096);
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment scratch = arena.allocate(4096);
            MemorySegment.copy(MemorySegment.ofArray(row), 0L, scratch, 0L, row.length);
            target.copyFrom(scratch);
        }
        return ch.write(target.asByteBuffer(), 0).get();
    }
}
