package opening;

import static com.sun.nio.file.ExtendedOpenOption.DIRECT;
import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.WRITE;

import com.sun.nio.file.ExtendedOpenOption;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.AsynchronousFileChannel;
import java.nio.channels.FileChannel;
import java.nio.channels.GatheringByteChannel;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Executors;

/** The ways in which code asks for DIRECT. A heap buffer on the channel shows whether the way was understood. */
final class Idioms {
    private Idioms() {}

    // Plain varargs with the qualified constant.
    static void varargsBad(Path p) throws IOException {
        try (FileChannel ch = FileChannel.open(p, StandardOpenOption.WRITE, ExtendedOpenOption.DIRECT)) {
            ch.write(ByteBuffer.allocate(4096)); // want HeapBufferOnDirectChannel
        }
    }

    // Without DIRECT a heap buffer is as good as any other.
    static void varargsOk(Path p) throws IOException {
        try (FileChannel ch = FileChannel.open(p, StandardOpenOption.WRITE, StandardOpenOption.DSYNC)) {
            ch.write(ByteBuffer.allocate(4096));
        }
    }

    // Static import.
    static void staticImportBad(Path p) throws IOException {
        try (FileChannel ch = FileChannel.open(p, READ, DIRECT)) {
            ByteBuffer b = ByteBuffer.allocate(8192);
            ch.read(b, 4096); // want HeapBufferOnDirectChannel
        }
    }

    // The right memory for that channel.
    static void staticImportOk(Path p) throws IOException {
        try (FileChannel ch = FileChannel.open(p, READ, DIRECT)) {
            ByteBuffer b = ByteBuffer.allocateDirect(8192 + 4096).alignedSlice(4096);
            ch.read(b, 4096);
        }
    }

    // A set of options that grows.
    static void growingSetBad(Path p) throws IOException {
        Set<OpenOption> options = new HashSet<>(EnumSet.of(CREATE, WRITE));
        options.add(DIRECT);
        try (FileChannel ch = FileChannel.open(p, options)) {
            ch.write(ByteBuffer.wrap(new byte[4096])); // want HeapBufferOnDirectChannel
        }
    }

    // A list copied into a set.
    static void copiedListBad(Path p) throws IOException {
        List<OpenOption> options = new ArrayList<>(List.of(READ, WRITE));
        options.add(ExtendedOpenOption.DIRECT);
        try (FileChannel ch = FileChannel.open(p, Set.copyOf(options))) {
            ch.write(ByteBuffer.allocate(4096)); // want HeapBufferOnDirectChannel
        }
    }

    // The same list without the addition.
    static void copiedListOk(Path p) throws IOException {
        List<OpenOption> options = new ArrayList<>(List.of(READ, WRITE));
        options.add(StandardOpenOption.SYNC);
        try (FileChannel ch = FileChannel.open(p, Set.copyOf(options))) {
            ch.write(ByteBuffer.allocate(4096));
        }
    }

    // Another extended option is not DIRECT.
    static void otherExtendedOptionOk(Path p) throws IOException {
        try (FileChannel ch = FileChannel.open(p, READ, ExtendedOpenOption.NOSHARE_DELETE)) {
            ch.read(ByteBuffer.allocate(4096));
        }
    }

    /** An own constant re-exports the option. */
    static final class OpenOptions {
        public static final OpenOption DIRECT_IO = com.sun.nio.file.ExtendedOpenOption.DIRECT;
        static final OpenOption[] WAL = {CREATE, WRITE, StandardOpenOption.DSYNC, DIRECT_IO};

        private OpenOptions() {}
    }

    // Through the re-exported constant.
    static void reExportBad(Path p) throws IOException {
        try (FileChannel ch = FileChannel.open(p, CREATE, WRITE, OpenOptions.DIRECT_IO)) {
            ch.write(ByteBuffer.allocate(4096)); // want HeapBufferOnDirectChannel
        }
    }

    // Through a constant array of options.
    static void optionArrayBad(Path p) throws IOException {
        try (FileChannel ch = FileChannel.open(p, OpenOptions.WAL)) {
            ch.write(ByteBuffer.allocate(4096)); // want HeapBufferOnDirectChannel
        }
    }

    private static final OpenOption REFLECTED = reflected();

    private static OpenOption reflected() {
        try {
            Class<? extends OpenOption> c =
                    Class.forName("com.sun.nio.file.ExtendedOpenOption").asSubclass(OpenOption.class);
            return Arrays.stream(c.getEnumConstants())
                    .filter(o -> o.toString().equalsIgnoreCase("DIRECT"))
                    .findFirst()
                    .orElse(null);
        } catch (ClassNotFoundException e) {
            return null;
        }
    }

    // By reflection, as code does that must not link to com.sun.
    static void reflectionBad(Path p) throws IOException {
        try (FileChannel ch = FileChannel.open(p, READ, REFLECTED)) {
            ch.read(ByteBuffer.allocate(4096)); // want HeapBufferOnDirectChannel
        }
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static OpenOption noShare() throws ClassNotFoundException {
        Class c = Class.forName("com.sun.nio.file.ExtendedOpenOption");
        return (OpenOption) Enum.valueOf(c, "NOSHARE_WRITE");
    }

    // The class name alone does not make it DIRECT.
    static void reflectionOk(Path p) throws Exception {
        try (FileChannel ch = FileChannel.open(p, READ, noShare())) {
            ch.read(ByteBuffer.allocate(4096));
        }
    }

    private static FileChannel open(Path p, boolean direct) throws IOException {
        return direct ? FileChannel.open(p, CREATE, WRITE, DIRECT) : FileChannel.open(p, CREATE, WRITE);
    }

    // The flag is a constant here.
    static void flagBad(Path p) throws IOException {
        try (FileChannel ch = open(p, true)) {
            ch.write(ByteBuffer.allocate(4096)); // want HeapBufferOnDirectChannel
        }
    }

    // The flag says no.
    static void flagOk(Path p) throws IOException {
        try (FileChannel ch = open(p, false)) {
            ch.write(ByteBuffer.allocate(4096));
        }
    }

    enum IoMode {
        BUFFERED,
        DIRECT;

        OpenOption[] options() {
            return switch (this) {
                case BUFFERED -> new OpenOption[] {READ};
                case DIRECT -> new OpenOption[] {READ, ExtendedOpenOption.DIRECT};
            };
        }
    }

    // An enum constant mapped to options by a switch.
    static void enumBad(Path p) throws IOException {
        try (FileChannel ch = FileChannel.open(p, IoMode.DIRECT.options())) {
            ch.read(ByteBuffer.allocate(4096)); // want HeapBufferOnDirectChannel
        }
    }

    // The other constant.
    static void enumOk(Path p) throws IOException {
        try (FileChannel ch = FileChannel.open(p, IoMode.BUFFERED.options())) {
            ch.read(ByteBuffer.allocate(4096));
        }
    }

    // Files.newByteChannel returns a FileChannel, too.
    static void byteChannelBad(Path p) throws IOException {
        try (SeekableByteChannel ch = Files.newByteChannel(p, READ, DIRECT)) {
            ch.read(ByteBuffer.allocate(4096)); // want HeapBufferOnDirectChannel
        }
    }

    // The interface of gathering channels hides nothing.
    static void gatheringBad(Path p) throws IOException {
        ByteBuffer head = ByteBuffer.allocate(4096);
        ByteBuffer body = ByteBuffer.allocate(8192);
        try (GatheringByteChannel ch = FileChannel.open(p, WRITE, DIRECT)) {
            ch.write(new ByteBuffer[] {head, body}); // want HeapBufferOnDirectChannel
        }
    }

    // On an asynchronous DIRECT channel there is no hidden copy: EINVAL nearly always.
    static int asyncBad(Path p) throws Exception {
        try (AsynchronousFileChannel ch = AsynchronousFileChannel.open(p, WRITE, DIRECT)) {
            return ch.write(ByteBuffer.allocate(4096), 0).get(); // want HeapBufferOnDirectChannel
        }
    }

    // Opened with a set and an executor.
    static int asyncSetBad(Path p) throws Exception {
        try (AsynchronousFileChannel ch =
                AsynchronousFileChannel.open(p, Set.of(READ, DIRECT), Executors.newCachedThreadPool())) {
            ByteBuffer b = ByteBuffer.allocate(4096);
            return ch.read(b, 0).get(); // want HeapBufferOnDirectChannel
        }
    }

    // Aligned direct memory.
    static int asyncOk(Path p) throws Exception {
        try (AsynchronousFileChannel ch = AsynchronousFileChannel.open(p, WRITE, DIRECT)) {
            ByteBuffer b = ByteBuffer.allocateDirect(4096 + 4096).alignedSlice(4096);
            return ch.write(b, 0).get();
        }
    }

    // "direct" memory on a channel whose name lies: nothing is O_DIRECT here.
    static void misleadingNameOk(Path p) throws IOException {
        try (FileChannel directChannel = FileChannel.open(p, CREATE, WRITE)) {
            ByteBuffer directBuffer = ByteBuffer.allocateDirect(100);
            directChannel.write(directBuffer, 17);
        }
    }

    interface ChannelFactory {
        FileChannel open(Path p) throws IOException;
    }

    /** A factory lambda is kept in a field. */
    static final class FactoryBad {
        private final ChannelFactory factory = p -> FileChannel.open(p, CREATE, WRITE, DIRECT);

        void zero(Path p) throws IOException {
            try (FileChannel ch = factory.open(p)) {
                ch.write(ByteBuffer.allocate(4096)); // want HeapBufferOnDirectChannel
            }
        }
    }

    /** A factory from outside may open anything. */
    static final class FactoryOk {
        private final ChannelFactory factory;

        FactoryOk(ChannelFactory factory) {
            this.factory = factory;
        }

        void zero(Path p) throws IOException {
            try (FileChannel ch = factory.open(p)) {
                ch.write(ByteBuffer.allocate(100));
            }
        }
    }

    abstract static class SegmentWriter {
        final FileChannel channel;

        SegmentWriter(Path p, OpenOption... options) throws IOException {
            channel = FileChannel.open(p, options);
        }
    }

    /** The option travels through the constructor of the superclass. */
    static final class DirectSegmentBad extends SegmentWriter {
        DirectSegmentBad(Path p) throws IOException {
            super(p, CREATE, WRITE, DIRECT);
        }

        void zero() throws IOException {
            channel.write(ByteBuffer.allocate(4096)); // want HeapBufferOnDirectChannel
        }
    }

    /** A sibling that does not ask for DIRECT. */
    static final class BufferedSegmentOk extends SegmentWriter {
        BufferedSegmentOk(Path p) throws IOException {
            super(p, CREATE, WRITE);
        }

        void zero() throws IOException {
            channel.write(ByteBuffer.allocate(4096));
        }
    }
}
