package outsider_engines.checkpoint;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.AsynchronousFileChannel;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.concurrent.Future;
import java.util.function.ObjLongConsumer;

/** Checkpoint images on two devices, both opened with DIRECT. */
final class MirroredStore implements AutoCloseable {
    private static final int BLOCK = 4096;
    private static final long SUPERBLOCK_MAGIC = 0x4d49_5252_4f52_3031L;

    private final AsynchronousFileChannel left;
    private final AsynchronousFileChannel right;

    MirroredStore(Path leftPath, Path rightPath) throws IOException {
        left = Storage.openMirror(leftPath);
        right = Storage.openMirror(rightPath);
    }

    /** BUG: both writes advance the position of one buffer object, the slower one finds nothing to write. */
    void writeImageBad(ByteBuffer image, int imageNo) throws IOException {
        image.position(0).limit(Page.SIZE);
        long at = BLOCK + (long) imageNo * Page.SIZE;
        Future<Integer> first = left.write(image, at);
        Future<Integer> second = right.write(image, at); // want OverlappingOperations
        Storage.settleBoth(first, second, Page.SIZE);
    }

    /** Same memory, which both only read; a position each. */
    void writeImageOk(ByteBuffer image, int imageNo) throws IOException {
        image.position(0).limit(Page.SIZE);
        long at = BLOCK + (long) imageNo * Page.SIZE;
        Future<Integer> first = left.write(image.duplicate(), at);
        Future<Integer> second = right.write(image.duplicate(), at);
        Storage.settleBoth(first, second, Page.SIZE);
    }

    private static ByteBuffer fillSuperblock(ByteBuffer block, long checkpoint, int images) {
        block.putLong(SUPERBLOCK_MAGIC).putLong(checkpoint).putInt(images);
        return block.position(0).limit(BLOCK);
    }

    /** BUG: the asynchronous channel gives heap memory no aligned copy: EINVAL. */
    void writeSuperblockBad(long checkpoint, int images) throws IOException {
        ByteBuffer block = fillSuperblock(ByteBuffer.allocate(BLOCK), checkpoint, images);
        Future<Integer> write = left.write(block, 0L); // want HeapBufferOnDirectChannel
        if (Storage.settle(write) != BLOCK) {
            throw new IOException("short superblock");
        }
    }

    void writeSuperblockOk(long checkpoint, int images) throws IOException {
        ByteBuffer aligned = ByteBuffer.allocateDirect(2 * BLOCK - 1).alignedSlice(BLOCK);
        ByteBuffer block = fillSuperblock(aligned, checkpoint, images);
        Future<Integer> write = left.write(block, 0L);
        if (Storage.settle(write) != BLOCK) {
            throw new IOException("short superblock");
        }
    }

    /** BUG: direct memory, but it begins wherever malloc put it. */
    void copySuperblockBad(long checkpoint, int images) throws IOException {
        ByteBuffer block = fillSuperblock(ByteBuffer.allocateDirect(BLOCK), checkpoint, images);
        Future<Integer> write = right.write(block, 0L); // want UnalignedDirectIO
        if (Storage.settle(write) != BLOCK) {
            throw new IOException("short superblock");
        }
    }

    /** Trap: two images take turns; the one that is filled is never the one in flight. */
    void streamOk(Iterator<Long> checkpoints, ObjLongConsumer<ByteBuffer> renderer) throws IOException {
        ByteBuffer[] images = {Page.allocate(), Page.allocate()};
        Future<Integer> previous = null;
        int turn = 0;
        long at = BLOCK;
        while (checkpoints.hasNext()) {
            ByteBuffer image = images[turn];
            image.clear();
            renderer.accept(image, checkpoints.next());
            image.clear();
            if (previous != null && Storage.settle(previous) != Page.SIZE) {
                throw new IOException("short image");
            }
            previous = left.write(image, at);
            at += Page.SIZE;
            turn = 1 - turn;
        }
        if (previous != null && Storage.settle(previous) != Page.SIZE) {
            throw new IOException("short image");
        }
    }

    @Override
    public void close() throws IOException {
        try {
            left.close();
        } finally {
            right.close();
        }
    }
}
