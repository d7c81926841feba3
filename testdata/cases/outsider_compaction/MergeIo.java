package outsider_compaction;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.AsynchronousFileChannel;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;

/** Reads of the inputs and writes of the mirrored output of a merge. */
public final class MergeIo {
    private static final int CHUNK = 64 * 1024;

    private MergeIo() {}

    private static int done(Future<Integer> op) throws IOException {
        while (true) {
            try {
                return op.get();
            } catch (InterruptedException ignored) {
                // keep waiting, a merge is never abandoned half-way
            } catch (ExecutionException e) {
                throw new IOException(e.getCause());
            }
        }
    }

    // Both reads move one position: the ranges get mixed up.
    static int readTwoRangesBad(AsynchronousFileChannel left, AsynchronousFileChannel right, long at) throws IOException {
        ByteBuffer merged = ByteBuffer.allocateDirect(2 * CHUNK);
        Future<Integer> a = left.read(merged, at);
        Future<Integer> b = right.read(merged, at); // want OverlappingOperations
        return done(a) + done(b);
    }

    // Each read has its own half.
    static int readTwoRangesOk(AsynchronousFileChannel left, AsynchronousFileChannel right, long at) throws IOException {
        ByteBuffer merged = ByteBuffer.allocateDirect(2 * CHUNK);
        Future<Integer> a = left.read(merged.slice(0, CHUNK), at);
        Future<Integer> b = right.read(merged.slice(CHUNK, CHUNK), at);
        return done(a) + done(b);
    }

    // The copy to the output starts while the input is still arriving.
    static void passThroughBad(AsynchronousFileChannel in, AsynchronousFileChannel out, long from, long to) throws IOException {
        ByteBuffer chunk = ByteBuffer.allocateDirect(CHUNK);
        ByteBuffer outgoing = chunk.asReadOnlyBuffer();
        Future<Integer> read = in.read(chunk, from);
        Future<Integer> write = out.write(outgoing, to); // want OverlappingOperations
        done(read);
        done(write);
    }

    // Read, wait, then lend the same memory to the write.
    static void passThroughOk(AsynchronousFileChannel in, AsynchronousFileChannel out, long from, long to) throws IOException {
        ByteBuffer chunk = ByteBuffer.allocateDirect(CHUNK);
        ByteBuffer outgoing = chunk.asReadOnlyBuffer();
        Future<Integer> read = in.read(chunk, from);
        outgoing.limit(Math.max(0, done(read)));
        Future<Integer> write = out.write(outgoing, to);
        done(write);
    }

    // Two writes may read the same memory at the same time, when each has its own position and limit.
    static void mirrorOk(List<AsynchronousFileChannel> mirrors, ByteBuffer block, long at) throws IOException {
        Future<Integer> first = mirrors.get(0).write(block.duplicate(), at);
        Future<Integer> second = mirrors.get(1).write(block.duplicate(), at);
        done(first);
        done(second);
        block.clear();
    }

    // Two writes of one buffer object advance one position, so the second mirror gets an arbitrary part.
    static void mirrorBad(AsynchronousFileChannel primary, AsynchronousFileChannel secondary, ByteBuffer block, long at)
            throws IOException {
        Future<Integer> first = primary.write(block, at);
        Future<Integer> second = secondary.write(block, at); // want OverlappingOperations
        done(first);
        done(second);
    }

    // The sequence number for the next block is stored when one of the two mirrors has it, not both.
    static void mirrorSequenceBad(AsynchronousFileChannel primary, AsynchronousFileChannel secondary, ByteBuffer block, long sequence)
            throws IOException {
        long at = sequence * CHUNK;
        Future<Integer> first = primary.write(block.duplicate(), at);
        Future<Integer> second = secondary.write(block.duplicate(), at);
        done(first);
        block.putLong(0, sequence + 1); // want WriteInFlight
        done(second);
    }

    // The checksum pass only reads, by absolute gets, what both mirrors only read too.
    static long mirrorChecksumOk(AsynchronousFileChannel primary, AsynchronousFileChannel secondary, ByteBuffer block, long at)
            throws IOException {
        int size = block.remaining();
        Future<Integer> first = primary.write(block.duplicate(), at);
        Future<Integer> second = secondary.write(block.duplicate(), at);
        long sum = 0;
        for (int i = 0; i + Long.BYTES <= size; i += Long.BYTES) {
            sum = Long.rotateLeft(sum, 7) ^ block.getLong(i);
        }
        done(first);
        done(second);
        return sum;
    }
}
