package views;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.VarHandle;
import java.nio.ByteBuffer;
import java.nio.channels.AsynchronousFileChannel;
import java.util.concurrent.Future;

/** Memory segments under buffers, and buffers under memory segments. */
final class SegmentViews {
    private static final VarHandle LSN = ValueLayout.JAVA_LONG.varHandle();

    private SegmentViews() {}

    // asByteBuffer() is a view of the segment.
    static void setBad(AsynchronousFileChannel ch) throws Exception {
        MemorySegment page = Arena.ofAuto().allocate(8192, 4096);
        Future<Integer> f = ch.write(page.asByteBuffer(), 0);
        page.set(ValueLayout.JAVA_INT, 0, 0xCAFE); // want WriteInFlight
        f.get();
    }

    // Stored before and after, never in between.
    static void setOk(AsynchronousFileChannel ch) throws Exception {
        MemorySegment page = Arena.ofAuto().allocate(8192, 4096);
        page.set(ValueLayout.JAVA_INT, 0, 0xCAFE);
        ch.write(page.asByteBuffer(), 0).get();
        page.set(ValueLayout.JAVA_INT, 0, 0xBABE);
    }

    // Zeroing the page while it is written out.
    static void fillBad(AsynchronousFileChannel ch, MemorySegment page) throws Exception {
        ByteBuffer io = page.asByteBuffer();
        Future<Integer> f = ch.write(io, 0);
        page.fill((byte) 0); // want WriteInFlight
        f.get();
    }

    // Only the second page is zeroed.
    static void fillNeighbourOk(AsynchronousFileChannel ch, MemorySegment pages) throws Exception {
        Future<Integer> f = ch.write(pages.asSlice(0, 4096).asByteBuffer(), 0);
        pages.asSlice(4096, 4096).fill((byte) 0);
        f.get();
    }

    // The slices overlap in the second page.
    static void fillOverlapBad(AsynchronousFileChannel ch, MemorySegment pages) throws Exception {
        Future<Integer> f = ch.write(pages.asSlice(0, 8192).asByteBuffer(), 0);
        pages.asSlice(4096, 8192).fill((byte) 0); // want WriteInFlight
        f.get();
    }

    // copyFrom() writes its receiver.
    static void copyFromBad(AsynchronousFileChannel ch, MemorySegment page, MemorySegment image) throws Exception {
        Future<Integer> f = ch.write(page.asByteBuffer(), 0);
        page.copyFrom(image); // want WriteInFlight
        f.get();
    }

    // copyFrom() reads its argument: a snapshot of a page that is being written.
    static void snapshotOk(AsynchronousFileChannel ch, MemorySegment page, Arena arena) throws Exception {
        Future<Integer> f = ch.write(page.asByteBuffer(), 0);
        MemorySegment snapshot = arena.allocate(page.byteSize());
        snapshot.copyFrom(page);
        f.get();
    }

    // The same snapshot of a page that is being read is a snapshot of nothing.
    static MemorySegment snapshotBad(AsynchronousFileChannel ch, MemorySegment page, Arena arena) throws Exception {
        Future<Integer> f = ch.read(page.asByteBuffer(), 0);
        MemorySegment snapshot = arena.allocate(page.byteSize());
        snapshot.copyFrom(page); // want ReadInFlight
        f.get();
        return snapshot;
    }

    // The static copy writes its third argument.
    static void staticCopyBad(AsynchronousFileChannel ch, MemorySegment src, MemorySegment page) throws Exception {
        Future<Integer> f = ch.write(page.asByteBuffer(), 0);
        MemorySegment.copy(src, 0L, page, 512L, 1024L); // want WriteInFlight
        f.get();
    }

    // The other direction: the page in flight is the source of the copy.
    static void staticCopyOk(AsynchronousFileChannel ch, MemorySegment dst, MemorySegment page) throws Exception {
        Future<Integer> f = ch.write(page.asByteBuffer(), 0);
        MemorySegment.copy(page, 512L, dst, 0L, 1024L);
        f.get();
    }

    // A layout VarHandle stores into the segment.
    static void layoutHandleBad(AsynchronousFileChannel ch, MemorySegment page, long lsn) throws Exception {
        Future<Integer> f = ch.write(page.asByteBuffer(), 0);
        LSN.set(page, 0L, lsn); // want WriteInFlight
        f.get();
    }

    // ofBuffer() is a view in the other direction.
    static void ofBufferBad(AsynchronousFileChannel ch, ByteBuffer page) throws Exception {
        MemorySegment view = MemorySegment.ofBuffer(page);
        Future<Integer> f = ch.write(page, 0);
        view.setAtIndex(ValueLayout.JAVA_LONG_UNALIGNED, 5, 1L); // want WriteInFlight
        f.get();
    }

    // Reading a segment of a block that is not there yet.
    static long lengthBad(AsynchronousFileChannel ch, ByteBuffer block) throws Exception {
        MemorySegment view = MemorySegment.ofBuffer(block);
        Future<Integer> f = ch.read(block, 0);
        long length = view.get(ValueLayout.JAVA_LONG_UNALIGNED, 0); // want ReadInFlight
        f.get();
        return length;
    }

    // The read is awaited first.
    static long lengthOk(AsynchronousFileChannel ch, ByteBuffer block) throws Exception {
        MemorySegment view = MemorySegment.ofBuffer(block);
        Future<Integer> f = ch.read(block, 0);
        f.get();
        return view.get(ValueLayout.JAVA_LONG_UNALIGNED, 0);
    }

    // A string is stored into the name field of a superblock in flight.
    static void nameBad(AsynchronousFileChannel ch, MemorySegment superblock) throws Exception {
        Future<Integer> f = ch.write(superblock.asByteBuffer(), 0);
        superblock.setString(128, "volume-7"); // want WriteInFlight
        f.get();
    }
}
