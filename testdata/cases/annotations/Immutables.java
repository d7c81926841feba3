package annotations;

import com.google.errorprone.annotations.Immutable;
import com.google.errorprone.annotations.ThreadSafe;
import com.sun.nio.file.ExtendedOpenOption;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** What is never written once others know it. */
final class Immutables {
    private static final int BLOCK = 4096;

    private Immutables() {}

    private static ByteBuffer block() {
        return ByteBuffer.allocateDirect(2 * BLOCK).alignedSlice(BLOCK).limit(BLOCK).slice();
    }

    private static FileChannel open(Path file) throws IOException {
        return FileChannel.open(file, StandardOpenOption.WRITE, ExtendedOpenOption.DIRECT);
    }

    /** Any thread may seal the block while another one saves it. */
    @ThreadSafe
    static final class SealedAnytimeBad {
        private final ByteBuffer image = block();

        void seal(long epoch) {
            image.putLong(0, epoch); // want ConcurrentWrite
        }

        void save(Path file) throws IOException {
            try (FileChannel ch = open(file)) {
                ch.write(image.duplicate(), 0);
            }
        }
    }

    /** It is sealed before anybody else knows it. */
    @ThreadSafe
    @Immutable
    @SuppressWarnings("Immutable") // sealed by the factory only
    static final class SealedOnceOk {
        private final ByteBuffer image = block();

        static SealedOnceOk of(long epoch) {
            SealedOnceOk made = new SealedOnceOk();
            made.seal(epoch);
            return made;
        }

        void seal(long epoch) {
            image.putLong(0, epoch);
        }

        void save(Path file) throws IOException {
            try (FileChannel ch = open(file)) {
                ch.write(image.duplicate(), 0);
            }
        }
    }

    /** The annotation of a super type holds for what it declares. */
    @Immutable
    @SuppressWarnings("Immutable") // sealed by factories only
    abstract static class Image {
        final ByteBuffer image = block();
    }

    @ThreadSafe
    @SuppressWarnings("Immutable")
    static final class InheritedOk extends Image {
        void seal(long epoch) {
            image.putLong(0, epoch);
        }

        void save(Path file) throws IOException {
            try (FileChannel ch = open(file)) {
                ch.write(image.duplicate(), 0);
            }
        }
    }

    /** That what is in it is immutable says nothing of its own block. */
    @ThreadSafe
    static final class HolderBad {
        private final SealedOnceOk first = SealedOnceOk.of(1);
        private final ByteBuffer image = block();

        void seal(long epoch) {
            image.putLong(0, epoch); // want ConcurrentWrite
        }

        void save(Path file) throws IOException {
            try (FileChannel ch = open(file)) {
                ch.write(image.duplicate(), 0);
            }
            first.save(file);
        }
    }
}
