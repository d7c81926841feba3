package views;

import java.nio.ByteBuffer;
import java.nio.channels.AsynchronousFileChannel;
import java.util.List;
import java.util.concurrent.Future;

/** Two operations at once. */
final class Overlaps {
    private Overlaps() {}

    // One ByteBuffer object for two writes: both pool threads advance its position.
    static void sameObjectBad(AsynchronousFileChannel a, AsynchronousFileChannel b, ByteBuffer page) throws Exception {
        Future<Integer> first = a.write(page, 0);
        Future<Integer> second = b.write(page, 0); // want OverlappingOperations
        first.get();
        second.get();
    }

    // One after the other.
    static void sequentialOk(AsynchronousFileChannel a, AsynchronousFileChannel b, ByteBuffer page) throws Exception {
        Future<Integer> first = a.write(page, 0);
        first.get();
        page.rewind();
        Future<Integer> second = b.write(page, 0);
        second.get();
    }

    // Two duplicates of one page: two writes may look at the same bytes.
    static void duplicatesOk(AsynchronousFileChannel a, AsynchronousFileChannel b, ByteBuffer page) throws Exception {
        List<Future<Integer>> both = List.of(a.write(page.duplicate(), 0), b.write(page.duplicate(), 0));
        for (Future<Integer> f : both) {
            f.get();
        }
    }

    // The write-back of a page starts while the page is still being read in.
    static void writeBackBad(AsynchronousFileChannel ch, AsynchronousFileChannel backup, ByteBuffer page) throws Exception {
        Future<Integer> in = ch.read(page, 0);
        Future<Integer> out = backup.write(page.duplicate(), 0); // want OverlappingOperations
        in.get();
        out.get();
    }

    // Two reads fill overlapping ranges.
    static void overlappingReadsBad(AsynchronousFileChannel ch, ByteBuffer area) throws Exception {
        Future<Integer> f = ch.read(area.slice(0, 8192), 0);
        Future<Integer> g = ch.read(area.slice(4096, 8192), 1 << 20); // want OverlappingOperations
        f.get();
        g.get();
    }

    // Two reads fill neighbouring ranges.
    static void neighbouringReadsOk(AsynchronousFileChannel ch, ByteBuffer area) throws Exception {
        Future<Integer> f = ch.read(area.slice(0, 8192), 0);
        Future<Integer> g = ch.read(area.slice(8192, 8192), 1 << 20);
        f.get();
        g.get();
    }

    // A read is started into a buffer whose write has not ended.
    static void refillBad(AsynchronousFileChannel ch, ByteBuffer buf) throws Exception {
        Future<Integer> out = ch.write(buf.duplicate(), 0);
        Future<Integer> in = ch.read(buf.duplicate(), 4096); // want OverlappingOperations
        out.get();
        in.get();
    }

    // Two elements of an array are two buffers.
    static void twoElementsOk(AsynchronousFileChannel ch, ByteBuffer[] bufs) throws Exception {
        Future<Integer> f = ch.read(bufs[0], 0);
        Future<Integer> g = ch.read(bufs[1], 4096);
        f.get();
        g.get();
    }
}
