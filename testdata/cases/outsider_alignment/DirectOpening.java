package outsider_alignment;

import com.sun.nio.file.ExtendedOpenOption;
import java.io.Closeable;
import java.io.IOException;
import java.lang.foreign.Arena;
import java.nio.ByteBuffer;
import java.nio.channels.AsynchronousFileChannel;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutionException;

/** Superblocks and footers, written past the page cache. */
final class DirectOpening {
    private static final int BLOCK = 4096;
    private static final int FOOTER = 1000;
    private static final long HEADER = 24;

    /** Found by name, so that the class loads on a JDK without jdk.unsupported. */
    private static final OpenOption BY_NAME;

    static {
        try {
            BY_NAME = Arrays.stream(Class.forName("com.sun.nio.file.ExtendedOpenOption").asSubclass(OpenOption.class).getEnumConstants())
                    .filter(option -> option.toString().equalsIgnoreCase("DIRECT"))
                    .findFirst()
                    .orElseThrow();
        } catch (ClassNotFoundException e) {
            throw new ExceptionInInitializerError(e);
        }
    }

    private DirectOpening() {}

    private static ByteBuffer alignedPage(int blocks) {
        int size = blocks * BLOCK;
        return ByteBuffer.allocateDirect(size + BLOCK - 1).alignedSlice(BLOCK);
    }

    // allocateDirect gives memory at any address.
    static void superblockBad(Path device) throws IOException {
        try (FileChannel out = FileChannel.open(device, StandardOpenOption.WRITE, ExtendedOpenOption.DIRECT)) {
            ByteBuffer superblock = ByteBuffer.allocateDirect(BLOCK);
            superblock.putLong(0, 0x53555045524b4c42L);
            out.write(superblock, 0); // want UnalignedDirectIO
        }
    }

    // An aligned slice of a larger buffer.
    static void superblockOk(Path device) throws IOException {
        try (FileChannel out = FileChannel.open(device, StandardOpenOption.WRITE, ExtendedOpenOption.DIRECT)) {
            ByteBuffer superblock = alignedPage(1);
            superblock.putLong(0, 0x53555045524b4c42L);
            out.write(superblock, 0);
        }
    }

    // The footer is as long as it is, and that is not a whole number of blocks.
    static void footerBad(Path table) throws IOException {
        try (FileChannel out = FileChannel.open(table, StandardOpenOption.WRITE, ExtendedOpenOption.DIRECT)) {
            ByteBuffer footer = ByteBuffer.allocateDirect(2 * BLOCK).alignedSlice(BLOCK);
            footer.limit(FOOTER);
            out.write(footer, 1L << 20); // want UnalignedDirectIO "round the length down"
        }
    }

    // The footer is padded to a block, and the file cut to length afterwards.
    static void footerOk(Path table) throws IOException {
        try (FileChannel out = FileChannel.open(table, StandardOpenOption.WRITE, ExtendedOpenOption.DIRECT)) {
            ByteBuffer footer = ByteBuffer.allocateDirect(2 * BLOCK).alignedSlice(BLOCK);
            footer.limit((FOOTER + BLOCK - 1) & -BLOCK);
            out.write(footer, 1L << 20);
            out.truncate((1L << 20) + FOOTER);
        }
    }

    // Blocks that follow a header of 24 bytes stand at no block boundary.
    static void firstBlockBad(Path table) throws IOException {
        Set<OpenOption> options = new HashSet<>(EnumSet.of(StandardOpenOption.READ));
        options.add(ExtendedOpenOption.DIRECT);
        try (FileChannel in = FileChannel.open(table, options)) {
            ByteBuffer block = ByteBuffer.allocateDirect(2 * BLOCK).alignedSlice(BLOCK).limit(BLOCK);
            in.read(block, HEADER); // want UnalignedDirectIO
        }
    }

    // Through the page cache any address, length and position will do.
    static void firstBlockOk(Path table) throws IOException {
        Set<OpenOption> options = new HashSet<>(EnumSet.of(StandardOpenOption.READ));
        options.add(StandardOpenOption.SPARSE);
        try (FileChannel in = FileChannel.open(table, options)) {
            ByteBuffer block = ByteBuffer.allocateDirect(FOOTER);
            in.read(block, HEADER);
        }
    }

    // A segment without an alignment of its own is aligned to one byte by contract.
    static void segmentBad(Path table) throws IOException {
        try (Arena arena = Arena.ofConfined();
                FileChannel in = FileChannel.open(table, StandardOpenOption.READ, BY_NAME)) {
            ByteBuffer block = arena.allocate(BLOCK).asByteBuffer();
            in.read(block, 0); // want UnalignedDirectIO
        }
    }

    // The allocation asks for the block size.
    static void segmentOk(Path table) throws IOException {
        try (Arena arena = Arena.ofConfined();
                FileChannel in = FileChannel.open(table, StandardOpenOption.READ, BY_NAME)) {
            ByteBuffer block = arena.allocate(BLOCK, BLOCK).asByteBuffer();
            in.read(block, 0);
        }
    }

    // Every element of a gathering write must be whole blocks; the header is an eighth of one.
    static void gatherBad(Path log, ByteBuffer body) throws IOException {
        OpenOption[] how = {StandardOpenOption.WRITE, ExtendedOpenOption.DIRECT};
        try (FileChannel out = FileChannel.open(log, how)) {
            ByteBuffer header = ByteBuffer.allocateDirect(2 * BLOCK).alignedSlice(BLOCK).limit(512);
            ByteBuffer[] both = {header, body};
            out.write(both); // missing UnalignedDirectIO
        }
    }

    // Header and body are whole blocks.
    static void gatherOk(Path log) throws IOException {
        OpenOption[] how = {StandardOpenOption.WRITE, ExtendedOpenOption.DIRECT};
        try (FileChannel out = FileChannel.open(log, how)) {
            ByteBuffer header = alignedPage(1);
            ByteBuffer body = alignedPage(8);
            ByteBuffer[] both = {header, body};
            out.write(both);
        }
    }

    // A wrapped array is copied into a temporary, so DIRECT does not avoid the copy.
    static void labelBad(Path device, String label) throws IOException {
        byte[] block = Arrays.copyOf(label.getBytes(StandardCharsets.UTF_8), BLOCK);
        try (FileChannel out = FileChannel.open(device, StandardOpenOption.WRITE, ExtendedOpenOption.DIRECT)) {
            out.write(ByteBuffer.wrap(block), BLOCK); // want HeapBufferOnDirectChannel
        }
    }

    // The array is copied once, by us, into an aligned block.
    static void labelOk(Path device, String label) throws IOException {
        byte[] text = label.getBytes(StandardCharsets.UTF_8);
        try (FileChannel out = FileChannel.open(device, StandardOpenOption.WRITE, ExtendedOpenOption.DIRECT)) {
            ByteBuffer block = ByteBuffer.allocateDirect(2 * BLOCK).alignedSlice(BLOCK).limit(BLOCK);
            block.put(0, text, 0, Math.min(text.length, BLOCK));
            out.write(block, BLOCK);
        }
    }

    // The asynchronous channel makes no temporary: a heap buffer fails with EINVAL.
    static int probeBad(Path device) throws IOException, ExecutionException, InterruptedException {
        Set<OpenOption> options = Set.of(StandardOpenOption.READ, ExtendedOpenOption.DIRECT);
        try (AsynchronousFileChannel in = AsynchronousFileChannel.open(device, options, null)) {
            ByteBuffer sector = ByteBuffer.allocate(BLOCK);
            return in.read(sector, 0).get(); // want HeapBufferOnDirectChannel
        }
    }

    // Without DIRECT the asynchronous channel takes a heap buffer gladly.
    static int probeOk(Path device) throws IOException, ExecutionException, InterruptedException {
        Set<OpenOption> options = Set.of(StandardOpenOption.READ, StandardOpenOption.DSYNC);
        try (AsynchronousFileChannel in = AsynchronousFileChannel.open(device, options, null)) {
            ByteBuffer sector = ByteBuffer.allocate(BLOCK);
            return in.read(sector, 0).get();
        }
    }

    // The caller says whether it wants DIRECT, and the kind of buffer follows the same flag.
    static int headOk(Path table, boolean direct) throws IOException {
        List<OpenOption> options = new ArrayList<>(List.of(StandardOpenOption.READ));
        ByteBuffer head;
        if (direct) {
            options.add(ExtendedOpenOption.DIRECT);
            head = alignedPage(1);
        } else {
            head = ByteBuffer.allocate(FOOTER);
        }
        try (FileChannel in = FileChannel.open(table, options.toArray(OpenOption[]::new))) {
            return in.read(head);
        }
    }

    /** Opens, counts and closes; how to open is up to the subclass. */
    abstract static class TableFile implements Closeable {
        protected final FileChannel channel;

        TableFile(Path path, OpenOption... options) throws IOException {
            channel = FileChannel.open(path, options);
        }

        @Override
        public void close() throws IOException {
            channel.close();
        }
    }

    // DIRECT comes in by the super constructor, the buffer is on the heap.
    static final class DirectTableBad extends TableFile {
        DirectTableBad(Path path) throws IOException {
            super(path, StandardOpenOption.CREATE, StandardOpenOption.WRITE, ExtendedOpenOption.DIRECT);
        }

        void pad() throws IOException {
            ByteBuffer zeros = ByteBuffer.allocate(BLOCK);
            channel.write(zeros, 0); // want HeapBufferOnDirectChannel
        }
    }

    // The sibling opens the same base class without DIRECT.
    static final class BufferedTableOk extends TableFile {
        BufferedTableOk(Path path) throws IOException {
            super(path, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        }

        void pad() throws IOException {
            ByteBuffer zeros = ByteBuffer.allocate(FOOTER);
            channel.write(zeros, HEADER);
        }
    }
}
