package views;

import java.nio.ByteBuffer;
import java.nio.IntBuffer;
import java.nio.channels.AsynchronousFileChannel;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;

/** Relative accesses begin at the position, which is behind or in the part that is lent. */
final class RelativeParts {
    private static final int BLOCK = 4096;

    // The position is in front of the block's end.
    static void inFrontBad(AsynchronousFileChannel channel, long id) throws ExecutionException, InterruptedException {
        ByteBuffer segment = ByteBuffer.allocateDirect(2 * BLOCK);
        Future<Integer> head = channel.write(segment.slice(0, BLOCK), 0);
        segment.position(BLOCK - 8);
        segment.putLong(id); // want WriteInFlight
        head.get();
    }

    // A duplicate has a position of its own, which is still at the start.
    static void ownPositionBad(AsynchronousFileChannel channel, long id) throws ExecutionException, InterruptedException {
        ByteBuffer segment = ByteBuffer.allocateDirect(2 * BLOCK);
        ByteBuffer start = segment.duplicate();
        Future<Integer> head = channel.write(segment.slice(0, BLOCK), 0);
        segment.position(BLOCK);
        start.putLong(id); // want WriteInFlight
        head.get();
    }

    // What is left is moved to the front, into the lent part.
    static void compactedBad(AsynchronousFileChannel channel) throws ExecutionException, InterruptedException {
        ByteBuffer segment = ByteBuffer.allocateDirect(2 * BLOCK);
        Future<Integer> head = channel.write(segment.slice(0, BLOCK), 0);
        segment.position(BLOCK);
        segment.compact(); // want WriteInFlight
        head.get();
    }

    // Positions of ints are counted in ints: the 1024th one is behind the block.
    static void intsOk(AsynchronousFileChannel channel) throws ExecutionException, InterruptedException {
        ByteBuffer segment = ByteBuffer.allocateDirect(2 * BLOCK);
        IntBuffer ints = segment.slice(BLOCK, BLOCK).asIntBuffer();
        Future<Integer> head = channel.write(segment.slice(0, BLOCK), 0);
        ints.position(BLOCK / 8);
        ints.put(1);
        head.get();
    }

    // The duplicate's limit is the end of what is lent.
    static void limitedOk(AsynchronousFileChannel channel, long id) throws ExecutionException, InterruptedException {
        ByteBuffer segment = ByteBuffer.allocateDirect(2 * BLOCK);
        ByteBuffer head = segment.duplicate().position(0).limit(BLOCK);
        Future<Integer> filled = channel.read(head, 0);
        segment.putLong(BLOCK, id);
        filled.get();
    }

    // The duplicate's limit is behind what is touched.
    static void limitedBad(AsynchronousFileChannel channel, long id) throws ExecutionException, InterruptedException {
        ByteBuffer segment = ByteBuffer.allocateDirect(2 * BLOCK);
        ByteBuffer head = segment.duplicate().position(0).limit(BLOCK);
        Future<Integer> filled = channel.read(head, 0);
        segment.putLong(BLOCK - 8, id); // want WriteInFlight
        filled.get();
    }

    // Two halves of one segment, each by a duplicate of its own.
    static void halvesOk(AsynchronousFileChannel channel) throws ExecutionException, InterruptedException {
        ByteBuffer segment = ByteBuffer.allocateDirect(2 * BLOCK);
        ByteBuffer low = segment.duplicate().limit(BLOCK);
        ByteBuffer high = segment.duplicate().position(BLOCK);
        Future<Integer> first = channel.read(low, 0);
        Future<Integer> second = channel.read(high, BLOCK);
        first.get();
        second.get();
    }

    // The second one begins before the first one ends.
    static void halvesBad(AsynchronousFileChannel channel) throws ExecutionException, InterruptedException {
        ByteBuffer segment = ByteBuffer.allocateDirect(2 * BLOCK);
        ByteBuffer low = segment.duplicate().limit(BLOCK);
        ByteBuffer high = segment.duplicate().position(BLOCK - 512);
        Future<Integer> first = channel.read(low, 0);
        Future<Integer> second = channel.read(high, BLOCK); // want OverlappingOperations
        first.get();
        second.get();
    }

    // The position says where the lent part starts; the head is not lent.
    static void headerOk(AsynchronousFileChannel channel, long id) throws ExecutionException, InterruptedException {
        ByteBuffer segment = ByteBuffer.allocateDirect(2 * BLOCK);
        segment.position(BLOCK);
        Future<Integer> written = channel.write(segment, 0);
        segment.putLong(0, id);
        written.get();
    }
}
