package directrace;

import com.sun.nio.file.ExtendedOpenOption;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

/** Parallel streams whose functions each have their own part, and one whose have not. */
final class ParallelElements {
    private static final int BLOCK = 4096;
    private static final ThreadLocal<ByteBuffer> SCRATCH = ThreadLocal.withInitial(() -> aligned(BLOCK));

    record Page(ByteBuffer data, long position) {}

    private static ByteBuffer aligned(int size) {
        return ByteBuffer.allocateDirect(size + BLOCK).alignedSlice(BLOCK).limit(size);
    }

    private static FileChannel open(Path file) throws IOException {
        return FileChannel.open(file, StandardOpenOption.WRITE, ExtendedOpenOption.DIRECT);
    }

    private static void write(FileChannel channel, ByteBuffer page, long position) {
        try {
            channel.write(page, position);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    // Each call has the slice of its own index.
    static void slicesOk(Path file) throws IOException {
        ByteBuffer region = aligned(16 * BLOCK);
        try (FileChannel channel = open(file)) {
            IntStream.range(0, 16).parallel().forEach(i -> {
                ByteBuffer slice = region.slice(i * BLOCK, BLOCK);
                slice.putInt(0, i);
                write(channel, slice, (long) BLOCK * i);
            });
            region.putInt(0, 7);
        }
    }

    // All calls have the first slice.
    static void sameSliceBad(Path file) throws IOException {
        ByteBuffer region = aligned(16 * BLOCK);
        try (FileChannel channel = open(file)) {
            IntStream.range(0, 16).parallel().forEach(i -> {
                ByteBuffer slice = region.slice(0, BLOCK);
                slice.putInt(0, i); // want ConcurrentWrite
                write(channel, slice, (long) BLOCK * i);
            });
        }
    }

    // A shared counter gives each call a range of its own.
    static void countedOk(Path file) throws IOException {
        ByteBuffer region = aligned(16 * BLOCK);
        AtomicInteger next = new AtomicInteger();
        try (FileChannel channel = open(file)) {
            IntStream.range(0, 16).parallel().forEach(i -> {
                int offset = next.getAndAdd(BLOCK);
                ByteBuffer slice = region.slice(offset, BLOCK);
                slice.putInt(0, i);
                write(channel, slice, offset);
            });
        }
    }

    // Each call has the buffer of its own index.
    static void arrayOk(Path file, ByteBuffer[] pages) throws IOException {
        try (FileChannel channel = open(file)) {
            IntStream.range(0, pages.length).parallel().forEach(i -> {
                pages[i].putInt(0, i);
                write(channel, pages[i], (long) BLOCK * i);
            });
        }
    }

    // All calls have the first buffer.
    static void firstOfAllBad(Path file, ByteBuffer[] pages) throws IOException {
        try (FileChannel channel = open(file)) {
            IntStream.range(0, pages.length).parallel().forEach(i -> {
                pages[0].putInt(0, i); // want ConcurrentWrite
                write(channel, pages[0].duplicate(), (long) BLOCK * i);
            });
        }
    }

    // Each call has an element of the list.
    static void listOk(Path file, List<ByteBuffer> pages) throws IOException {
        try (FileChannel channel = open(file)) {
            pages.parallelStream().forEach(page -> {
                page.putInt(0, 1);
                write(channel, page, page.getLong(8));
            });
            pages.forEach(page -> page.putInt(0, 2));
        }
    }

    // The buffer is a component of the element.
    static void recordsOk(Path file, List<Page> pages) throws IOException {
        try (FileChannel channel = open(file)) {
            pages.parallelStream().forEach(page -> {
                page.data().putInt(0, 1);
                write(channel, page.data(), page.position());
            });
        }
    }

    // Each thread has its own buffer, and ends its write before the next call gets it.
    static void threadLocalOk(Path file) throws IOException {
        try (FileChannel channel = open(file)) {
            IntStream.range(0, 64).parallel().forEach(i -> {
                ByteBuffer page = SCRATCH.get();
                page.clear().limit(BLOCK);
                page.putInt(0, i);
                write(channel, page, (long) BLOCK * i);
            });
        }
    }
}
