package outsider_sstable;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.ByteBuffer;
import java.nio.channels.AsynchronousFileChannel;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;

/** The index of a table is built in off-heap segments. */
final class IndexSegments {
    private static final ValueLayout.OfLong LONG = ValueLayout.JAVA_LONG;
    private static final long PART = 8192;

    private static void join(Future<Integer> f) {
        for (boolean interrupted = false; ; ) {
            try {
                f.get();
                if (interrupted) {
                    Thread.currentThread().interrupt();
                }
                return;
            } catch (InterruptedException e) {
                interrupted = true;
            } catch (ExecutionException e) {
                throw new UncheckedIOException(new IOException(e.getCause()));
            }
        }
    }

    // The entry count is stored through the segment while the buffer made of that segment is being written.
    static void finishIndexBad(AsynchronousFileChannel file, long[] offsets) {
        MemorySegment index = Arena.ofAuto().allocate(PART, 8);
        ByteBuffer bytes = index.asByteBuffer();
        for (int i = 0; i < offsets.length; i++) {
            index.setAtIndex(LONG, i + 1L, offsets[i]);
        }
        Future<Integer> f = file.write(bytes, 0);
        index.set(LONG, 0, offsets.length); // want WriteInFlight
        join(f);
    }

    // Count first, then the write; afterwards the segment is zeroed for the next table.
    static void finishIndexOk(AsynchronousFileChannel file, long[] offsets) {
        MemorySegment index = Arena.ofAuto().allocate(PART, 8);
        index.set(LONG, 0, offsets.length);
        for (int i = 0; i < offsets.length; i++) {
            index.setAtIndex(LONG, i + 1L, offsets[i]);
        }
        Future<Integer> f = file.write(index.asByteBuffer(), 0);
        join(f);
        index.fill((byte) 0);
    }

    // The second half is filled while the first half is on its way: two disjoint slices of one segment.
    static void twoHalvesOk(AsynchronousFileChannel file, MemorySegment keys) {
        MemorySegment both = Arena.global().allocate(2 * PART, 4096);
        MemorySegment head = both.asSlice(0, PART);
        MemorySegment tail = both.asSlice(PART, PART);
        MemorySegment.copy(keys, 0, head, 0, PART);
        Future<Integer> first = file.write(head.asByteBuffer(), 0);
        MemorySegment.copy(keys, PART, tail, 0, PART);
        Future<Integer> second = file.write(tail.asByteBuffer(), PART);
        join(first);
        join(second);
    }

    // The copy goes to the start of the whole segment, which is the half that is on its way.
    static void twoHalvesBad(AsynchronousFileChannel file, MemorySegment keys) {
        MemorySegment both = Arena.global().allocate(2 * PART, 4096);
        MemorySegment head = both.asSlice(0, PART);
        MemorySegment.copy(keys, 0, head, 0, PART);
        Future<Integer> first = file.write(head.asByteBuffer(), 0);
        both.asSlice(0, 64).copyFrom(keys.asSlice(PART, 64)); // want WriteInFlight
        join(first);
    }
}
