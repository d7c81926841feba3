package alignment;

import com.sun.nio.file.ExtendedOpenOption;
import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Memory that is aligned by arithmetic, and windows that a transfer has moved. */
final class UnknownStarts {
    private static final int BLOCK = 4096;

    private static FileChannel open(Path file) throws IOException {
        return FileChannel.open(file, StandardOpenOption.WRITE, ExtendedOpenOption.DIRECT);
    }

    private static ByteBuffer byOffset(int size) {
        ByteBuffer raw = ByteBuffer.allocateDirect(size + BLOCK);
        int past = raw.alignmentOffset(0, BLOCK);
        raw.position(past == 0 ? 0 : BLOCK - past);
        raw.limit(raw.position() + size);
        return raw.slice();
    }

    private static ByteBuffer byMask(int size) {
        ByteBuffer raw = ByteBuffer.allocateDirect(size + BLOCK);
        raw.position((BLOCK - raw.alignmentOffset(0, BLOCK)) & (BLOCK - 1));
        raw.limit(raw.position() + size);
        return raw.slice();
    }

    // The first aligned byte is looked for.
    static void alignedByHandOk(Path file) throws IOException {
        try (FileChannel channel = open(file)) {
            channel.write(byOffset(BLOCK), 0);
            channel.write(byMask(BLOCK), BLOCK);
        }
    }

    // Nobody looks for it.
    static void unalignedBad(Path file) throws IOException {
        ByteBuffer raw = ByteBuffer.allocateDirect(2 * BLOCK);
        raw.limit(BLOCK);
        try (FileChannel channel = open(file)) {
            channel.write(raw.slice(), 0); // want UnalignedDirectIO
        }
    }

    // The layout asks for the alignment.
    static void layoutOk(Path file) throws IOException {
        MemoryLayout block = MemoryLayout.sequenceLayout(BLOCK, ValueLayout.JAVA_BYTE).withByteAlignment(BLOCK);
        try (FileChannel channel = open(file); Arena arena = Arena.ofConfined()) {
            MemorySegment page = arena.allocate(block);
            channel.write(page.asByteBuffer(), 0);
        }
    }

    // Nothing but the id is in it.
    static void onlyTheIdBad(Path file, long id) throws IOException {
        ByteBuffer page = ByteBuffer.allocateDirect(2 * BLOCK).alignedSlice(BLOCK);
        page.clear().limit(BLOCK);
        page.putLong(id);
        page.flip();
        try (FileChannel channel = open(file)) {
            channel.write(page, 0); // want UnalignedDirectIO
        }
    }
}
