package lib_jasyncfio;

import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.CompletableFuture;
import one.jasyncfio.AsyncFile;
import one.jasyncfio.BufRingResult;
import one.jasyncfio.EventExecutor;
import one.jasyncfio.MemoryUtils;
import one.jasyncfio.OpenOption;

/** Pages of a table file through an io_uring executor thread. */
final class PageFile {
    static final int PAGE = 8192;

    private PageFile() {}

    // The executor's thread submits the write some time after the call; the checksum goes into the page meanwhile.
    static int checksumLateBad(AsyncFile file, ByteBuffer page, int crc) {
        CompletableFuture<Integer> write = file.write(page, 0L, PAGE);
        page.putInt(PAGE - 4, crc); // want WriteInFlight
        return write.join();
    }

    // The checksum is there before the call, the page is recycled after the join.
    static int checksumFirstOk(AsyncFile file, ByteBuffer page, int crc) {
        page.putInt(PAGE - 4, crc);
        CompletableFuture<Integer> write = file.write(page, 0L, PAGE);
        int written = write.join();
        page.clear().putInt(0, 0);
        return written;
    }

    // The page is decoded before anybody waited for the read.
    static long rootPageBad(AsyncFile file) {
        ByteBuffer page = MemoryUtils.allocateAlignedByteBuffer(PAGE, 4096);
        CompletableFuture<Integer> read = file.read(page, 0L, PAGE);
        long root = page.getLong(16); // want ReadInFlight
        read.join();
        return root;
    }

    // A dependent stage runs after the read: it may decode.
    static CompletableFuture<Long> rootPageOk(AsyncFile file) {
        ByteBuffer page = MemoryUtils.allocateAlignedByteBuffer(PAGE, 4096);
        return file.read(page, 0L, PAGE).thenApply(read -> read < PAGE ? -1L : page.getLong(16));
    }

    // The superblock is written and rewritten through one buffer, and the first future is thrown away.
    static final class SuperblockBad {
        private final AsyncFile file;
        private final ByteBuffer superblock = MemoryUtils.allocateAlignedByteBuffer(4096, 4096);

        SuperblockBad(AsyncFile file) {
            this.file = file;
        }

        void commit(long root) {
            superblock.clear().putLong(0, root);
            file.write(superblock, 0L, 4096); // want CompletionIgnored
        }
    }

    // The caller gets the future and so the duty.
    static final class SuperblockOk {
        private final AsyncFile file;
        private final ByteBuffer superblock = MemoryUtils.allocateAlignedByteBuffer(4096, 4096);

        SuperblockOk(AsyncFile file) {
            this.file = file;
        }

        CompletableFuture<Integer> commit(long root) {
            superblock.clear().putLong(0, root);
            return file.write(superblock, 0L, 4096);
        }
    }

    // The aligned buffer goes back to the pool when the call returns, not when the write does.
    static final class PooledWriterBad {
        private final ArrayBlockingQueue<ByteBuffer> pool = new ArrayBlockingQueue<>(16);
        private final AsyncFile file;

        PooledWriterBad(AsyncFile file) {
            this.file = file;
            for (int i = 0; i < 16; i++) {
                pool.add(MemoryUtils.allocateAlignedByteBuffer(PAGE, 4096));
            }
        }

        CompletableFuture<Integer> write(byte[] rows, long offset) throws InterruptedException {
            ByteBuffer page = pool.take();
            page.clear().put(rows).flip();
            CompletableFuture<Integer> written = file.write(page, offset);
            pool.put(page); // want ReleaseInFlight
            return written;
        }
    }

    // The stage after the write puts it back, whether it failed or not.
    static final class PooledWriterOk {
        private final ArrayBlockingQueue<ByteBuffer> pool = new ArrayBlockingQueue<>(16);
        private final AsyncFile file;

        PooledWriterOk(AsyncFile file) {
            this.file = file;
            for (int i = 0; i < 16; i++) {
                pool.add(MemoryUtils.allocateAlignedByteBuffer(PAGE, 4096));
            }
        }

        CompletableFuture<Integer> write(byte[] rows, long offset) throws InterruptedException {
            ByteBuffer page = pool.take();
            page.clear().put(rows).flip();
            return file.write(page, offset).whenComplete((n, failure) -> pool.add(page));
        }
    }

    // Header and body go out as one vectored write; the body is cleared while it may still be read.
    static void vectoredBad(AsyncFile file, ByteBuffer header, ByteBuffer body) {
        CompletableFuture<Integer> write = file.write(new ByteBuffer[] {header, body}, 0L);
        body.putLong(0, 0L); // want WriteInFlight
        write.join();
    }

    // A buffer that is not in the vector may be changed at once, one that is in it after the join.
    static void vectoredOk(AsyncFile file, ByteBuffer header, ByteBuffer body, ByteBuffer next) {
        ByteBuffer[] vector = {header, body};
        CompletableFuture<Integer> write = file.write(vector, 0L);
        next.putLong(0, 0L);
        write.join();
        body.putLong(0, 0L);
    }

    // All pages of the extent are out at once, each in a buffer of its own, and all are waited for before the first is looked at.
    static long extentOk(AsyncFile file, int pages) {
        List<ByteBuffer> buffers = new ArrayList<>();
        List<CompletableFuture<Integer>> reads = new ArrayList<>();
        for (int i = 0; i < pages; i++) {
            ByteBuffer page = MemoryUtils.allocateAlignedByteBuffer(PAGE, 4096);
            buffers.add(page);
            reads.add(file.read(page, (long) i * PAGE, PAGE));
        }
        CompletableFuture.allOf(reads.toArray(new CompletableFuture<?>[0])).join();
        long sum = 0;
        for (ByteBuffer page : buffers) {
            sum += page.getLong(0);
        }
        return sum;
    }

    // The kernel picks a buffer of its ring; it is read before it is given back.
    static long providedBufferOk(AsyncFile file, short ring) throws Exception {
        try (BufRingResult result = file.readFixedBuffer(0L, ring).join()) {
            return result.getReadBytes() < 8 ? -1 : result.getBuffer().getLong(0);
        }
    }

    // One buffer object, two reads: each sets its position when it ends, and both fill it.
    static void bothMirrorsBad(AsyncFile left, AsyncFile right, ByteBuffer page) {
        CompletableFuture<Integer> first = left.read(page, 0L, PAGE);
        CompletableFuture<Integer> second = right.read(page, 0L, PAGE); // want OverlappingOperations
        CompletableFuture.allOf(first, second).join();
    }

    // Two different pages; opened with DIRECT, aligned in address, offset and length.
    static void directCopyOk(Path from, Path to, EventExecutor executor) {
        AsyncFile source = AsyncFile.open(from, executor, OpenOption.READ_ONLY, OpenOption.DIRECT).join();
        AsyncFile target = AsyncFile.open(to, executor, OpenOption.WRITE_ONLY, OpenOption.DIRECT).join();
        ByteBuffer page = MemoryUtils.allocateAlignedByteBuffer(PAGE, 4096);
        source.read(page, 0L, PAGE).join();
        page.clear();
        target.write(page, 0L, PAGE).join();
    }
}
