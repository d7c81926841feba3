package alignment;

import static com.sun.nio.file.ExtendedOpenOption.DIRECT;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.nio.ByteBuffer;
import java.nio.channels.AsynchronousFileChannel;
import java.nio.channels.FileChannel;
import java.nio.file.Path;

/** Addresses, lengths and positions on DIRECT channels. */
final class Unaligned {
    private static final int BLOCK = 4096;
    private static final int HEADER = 16;

    private Unaligned() {}

    // allocateDirect() promises 16 bytes of alignment at best.
    static void plainAllocationBad(Path p) throws IOException {
        try (FileChannel ch = FileChannel.open(p, WRITE, DIRECT)) {
            ByteBuffer b = ByteBuffer.allocateDirect(BLOCK);
            ch.write(b, 0); // want UnalignedDirectIO "`alignedSlice` of a larger"
        }
    }

    // Over-allocated and sliced at the block.
    static void alignedSliceOk(Path p) throws IOException {
        try (FileChannel ch = FileChannel.open(p, WRITE, DIRECT)) {
            ByteBuffer b = ByteBuffer.allocateDirect(BLOCK + BLOCK - 1).alignedSlice(BLOCK);
            ch.write(b, 0);
        }
    }

    // The same on the asynchronous channel, where nobody checks and the kernel says EINVAL.
    static int plainAsyncBad(Path p) throws Exception {
        try (AsynchronousFileChannel ch = AsynchronousFileChannel.open(p, READ, DIRECT)) {
            ByteBuffer b = ByteBuffer.allocateDirect(BLOCK);
            return ch.read(b, 0).get(); // want UnalignedDirectIO
        }
    }

    // Aligned memory of an arena.
    static int arenaAsyncOk(Path p) throws Exception {
        try (AsynchronousFileChannel ch = AsynchronousFileChannel.open(p, READ, DIRECT)) {
            ByteBuffer b = Arena.ofAuto().allocate(2 * BLOCK, BLOCK).asByteBuffer();
            return ch.read(b, BLOCK).get();
        }
    }

    // An arena aligns to what it is asked for: here, one byte.
    static void arenaBad(Path p) throws IOException {
        try (Arena arena = Arena.ofConfined();
                FileChannel ch = FileChannel.open(p, READ, DIRECT)) {
            ByteBuffer b = arena.allocate(BLOCK).asByteBuffer();
            ch.read(b, 0); // want UnalignedDirectIO
        }
    }

    // Confined memory is fine for a blocking call of the owner thread.
    static void confinedBlockingOk(Path p) throws IOException {
        try (Arena arena = Arena.ofConfined();
                FileChannel ch = FileChannel.open(p, READ, DIRECT)) {
            ByteBuffer b = arena.allocate(BLOCK, BLOCK).asByteBuffer();
            ch.read(b, 0);
        }
    }

    // The length of one record is not a multiple of the block.
    static void lengthBad(Path p) throws IOException {
        try (FileChannel ch = FileChannel.open(p, WRITE, DIRECT)) {
            ByteBuffer b = ByteBuffer.allocateDirect(3 * BLOCK).alignedSlice(BLOCK);
            b.limit(1000);
            ch.write(b, 0); // want UnalignedDirectIO
        }
    }

    // The limit is rounded up to the block.
    static void roundedLengthOk(Path p, byte[] record) throws IOException {
        try (FileChannel ch = FileChannel.open(p, WRITE, DIRECT)) {
            ByteBuffer b = ByteBuffer.allocateDirect(3 * BLOCK).alignedSlice(BLOCK);
            b.put(0, record);
            b.limit((record.length + BLOCK - 1) & -BLOCK);
            ch.write(b, 0);
        }
    }

    // The file position skips a header of 16 bytes.
    static void positionBad(Path p) throws IOException {
        try (FileChannel ch = FileChannel.open(p, READ, DIRECT)) {
            ByteBuffer b = ByteBuffer.allocateDirect(2 * BLOCK).alignedSlice(BLOCK);
            ch.read(b, HEADER); // want UnalignedDirectIO "round the position down"
        }
    }

    // Page numbers times the block are aligned whatever the number is.
    static void pagePositionOk(Path p, long pageNo) throws IOException {
        try (FileChannel ch = FileChannel.open(p, READ, DIRECT)) {
            ByteBuffer b = ByteBuffer.allocateDirect(2 * BLOCK).alignedSlice(BLOCK);
            ch.read(b, pageNo * BLOCK);
        }
    }

    // An offset of unknown value may be aligned.
    static void unknownPositionOk(Path p, long offset) throws IOException {
        try (FileChannel ch = FileChannel.open(p, READ, DIRECT)) {
            ByteBuffer b = ByteBuffer.allocateDirect(2 * BLOCK).alignedSlice(BLOCK);
            ch.read(b, offset);
        }
    }

    // A buffer that comes from outside may be aligned.
    static void unknownBufferOk(Path p, ByteBuffer b) throws IOException {
        try (FileChannel ch = FileChannel.open(p, WRITE, DIRECT)) {
            ch.write(b, 0);
        }
    }

    // A slice behind the header of an aligned block is not aligned any more.
    static void sliceBehindHeaderBad(Path p) throws IOException {
        try (FileChannel ch = FileChannel.open(p, WRITE, DIRECT)) {
            ByteBuffer block = ByteBuffer.allocateDirect(4 * BLOCK).alignedSlice(BLOCK);
            ByteBuffer body = block.slice(HEADER, BLOCK);
            ch.write(body, 0); // want UnalignedDirectIO
        }
    }

    // A slice at a block boundary is.
    static void sliceAtBlockOk(Path p) throws IOException {
        try (FileChannel ch = FileChannel.open(p, WRITE, DIRECT)) {
            ByteBuffer area = ByteBuffer.allocateDirect(4 * BLOCK).alignedSlice(BLOCK);
            ByteBuffer second = area.slice(BLOCK, BLOCK);
            ch.write(second, BLOCK);
        }
    }

    // In a gathering write the lengths are checked: the trailer has 8 bytes.
    static void gatherBad(Path p) throws IOException {
        try (FileChannel ch = FileChannel.open(p, WRITE, DIRECT)) {
            ByteBuffer body = ByteBuffer.allocateDirect(2 * BLOCK).alignedSlice(BLOCK);
            ByteBuffer trailer = ByteBuffer.allocateDirect(2 * BLOCK).alignedSlice(BLOCK);
            trailer.putLong(0, 1L).limit(8);
            ch.write(new ByteBuffer[] {body, trailer}); // want UnalignedDirectIO
        }
    }

    // Whole blocks on both sides.
    static void gatherOk(Path p) throws IOException {
        try (FileChannel ch = FileChannel.open(p, WRITE, DIRECT)) {
            ByteBuffer body = ByteBuffer.allocateDirect(2 * BLOCK).alignedSlice(BLOCK);
            ByteBuffer trailer = ByteBuffer.allocateDirect(2 * BLOCK).alignedSlice(BLOCK);
            trailer.putLong(0, 1L);
            ch.write(new ByteBuffer[] {body, trailer});
        }
    }

    // flip() after one long leaves eight bytes to write.
    static void flippedBad(Path p, long lsn) throws IOException {
        try (FileChannel ch = FileChannel.open(p, WRITE, DIRECT)) {
            ByteBuffer b = ByteBuffer.allocateDirect(2 * BLOCK).alignedSlice(BLOCK);
            b.putLong(lsn);
            b.flip();
            ch.write(b, 0); // want UnalignedDirectIO
        }
    }

    // clear() after one long leaves the whole block to write.
    static void clearedOk(Path p, long lsn) throws IOException {
        try (FileChannel ch = FileChannel.open(p, WRITE, DIRECT)) {
            ByteBuffer b = ByteBuffer.allocateDirect(2 * BLOCK).alignedSlice(BLOCK);
            b.putLong(lsn);
            b.clear();
            ch.write(b, 0);
        }
    }

    // A buffered channel takes any length, address and position.
    static void bufferedOk(Path p) throws IOException {
        try (FileChannel ch = FileChannel.open(p, WRITE)) {
            ch.write(ByteBuffer.allocateDirect(77), 3);
        }
    }

    /** Pool of slices of one aligned allocation, cut at block boundaries. */
    static final class SlicePoolOk {
        private final ByteBuffer whole = ByteBuffer.allocateDirect(65 * BLOCK).alignedSlice(BLOCK);

        void writeAll(Path p) throws IOException {
            try (FileChannel ch = FileChannel.open(p, WRITE, DIRECT)) {
                for (int i = 0; i < 64; i++) {
                    ByteBuffer page = whole.slice(i * BLOCK, BLOCK);
                    page.putInt(0, i);
                    ch.write(page, (long) i * BLOCK);
                }
            }
        }
    }

    // All slots begin 16 bytes behind a block, whichever it is.
    static void slotBad(Path p, int slot) throws IOException {
        try (FileChannel ch = FileChannel.open(p, READ, DIRECT)) {
            ByteBuffer b = ByteBuffer.allocateDirect(2 * BLOCK).alignedSlice(BLOCK).limit(BLOCK);
            ch.read(b, HEADER + (long) slot * BLOCK); // want UnalignedDirectIO
        }
    }

    // Behind a super block of one block each slot is a block.
    static void slotOk(Path p, int slot) throws IOException {
        try (FileChannel ch = FileChannel.open(p, READ, DIRECT)) {
            ByteBuffer b = ByteBuffer.allocateDirect(2 * BLOCK).alignedSlice(BLOCK).limit(BLOCK);
            ch.read(b, BLOCK + (long) slot * BLOCK);
        }
    }

    // How long a record is nobody knows here.
    static void recordOk(Path p, int slot, long record) throws IOException {
        try (FileChannel ch = FileChannel.open(p, READ, DIRECT)) {
            ByteBuffer b = ByteBuffer.allocateDirect(2 * BLOCK).alignedSlice(BLOCK).limit(BLOCK);
            ch.read(b, HEADER + slot * record);
        }
    }
}
