package loops;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.AsynchronousFileChannel;
import java.nio.channels.ReadableByteChannel;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Future;

/** In-flight buffers carried into the next iteration. */
final class Loops {
    static final int CHUNK = 1 << 16;

    private Loops() {}

    // The next row is put into the buffer before the last write is waited for.
    static void fillThenWaitBad(AsynchronousFileChannel ch, List<byte[]> rows) throws Exception {
        ByteBuffer buf = ByteBuffer.allocateDirect(CHUNK);
        Future<Integer> pending = null;
        long pos = 0;
        for (byte[] row : rows) {
            buf.put(0, row); // want WriteInFlight "take turns with a second buffer"
            if (pending != null) {
                pos += pending.get();
                buf.rewind();
            }
            pending = ch.write(buf, pos);
        }
        if (pending != null) {
            pending.get();
        }
    }

    // The wait comes first.
    static void waitThenFillOk(AsynchronousFileChannel ch, List<byte[]> rows) throws Exception {
        ByteBuffer buf = ByteBuffer.allocateDirect(CHUNK);
        Future<Integer> pending = null;
        long pos = 0;
        for (byte[] row : rows) {
            if (pending != null) {
                pos += pending.get();
            }
            buf.clear();
            buf.put(row).flip();
            pending = ch.write(buf, pos);
        }
        if (pending != null) {
            pending.get();
        }
    }

    // Submit and get() in one loop: synchronous in effect, short writes included.
    static long drainOk(AsynchronousFileChannel ch, ReadableByteChannel src) throws Exception {
        ByteBuffer buf = ByteBuffer.allocateDirect(CHUNK);
        long pos = 0;
        while (src.read(buf) >= 0) {
            buf.flip();
            while (buf.hasRemaining()) {
                pos += ch.write(buf, pos).get();
            }
            buf.clear();
        }
        return pos;
    }

    // The futures are gathered, but all of them write one array.
    static void oneArrayBad(AsynchronousFileChannel ch, InputStream in) throws Exception {
        byte[] chunk = new byte[CHUNK];
        List<Future<Integer>> writes = new ArrayList<>();
        long pos = 0;
        int n;
        while ((n = in.read(chunk)) > 0) { // want WriteInFlight
            writes.add(ch.write(ByteBuffer.wrap(chunk, 0, n), pos));
            pos += n;
        }
        for (Future<Integer> w : writes) {
            w.get();
        }
    }

    // An array per chunk.
    static void arrayPerChunkOk(AsynchronousFileChannel ch, InputStream in) throws Exception {
        List<Future<Integer>> writes = new ArrayList<>();
        long pos = 0;
        while (true) {
            byte[] chunk = in.readNBytes(CHUNK);
            if (chunk.length == 0) {
                break;
            }
            writes.add(ch.write(ByteBuffer.wrap(chunk), pos));
            pos += chunk.length;
        }
        for (Future<Integer> w : writes) {
            w.get();
        }
    }

    // One ByteBuffer object is submitted in each round, and only the last future is kept.
    static void lastFutureBad(AsynchronousFileChannel ch, ByteBuffer zeroes, int blocks) throws Exception {
        Future<Integer> last = null;
        for (int i = 0; i < blocks; i++) {
            last = ch.write(zeroes, (long) i * CHUNK); // want OverlappingOperations
        }
        if (last != null) {
            last.get();
        }
    }

    // A duplicate per round, all futures kept: many readers of one block of zeroes.
    static void zeroFillOk(AsynchronousFileChannel ch, ByteBuffer zeroes, int blocks) throws Exception {
        List<Future<Integer>> writes = new ArrayList<>(blocks);
        for (int i = 0; i < blocks; i++) {
            writes.add(ch.write(zeroes.duplicate(), (long) i * CHUNK));
        }
        for (Future<Integer> w : writes) {
            w.get();
        }
        zeroes.putLong(0, 1L);
    }

    // Copy before submit; the scratch buffer is reused in the loop; joined when full and at the end.
    static void copyBeforeSubmitOk(AsynchronousFileChannel ch, Iterable<float[]> vectors) throws Exception {
        ByteBuffer scratch = ByteBuffer.allocate(CHUNK);
        List<Future<Integer>> batch = new ArrayList<>();
        long pos = 0;
        for (float[] v : vectors) {
            scratch.clear();
            for (float x : v) {
                scratch.putFloat(x);
            }
            scratch.flip();
            ByteBuffer copy = ByteBuffer.allocate(scratch.remaining()).put(scratch).flip();
            int length = copy.remaining();
            batch.add(ch.write(copy, pos));
            pos += length;
            if (batch.size() >= 64) {
                for (Future<Integer> f : batch) {
                    f.get();
                }
                batch.clear();
            }
        }
        for (Future<Integer> f : batch) {
            f.get();
        }
    }

    // Double buffering: fill one, wait for the other one's write, submit, swap.
    static void doubleBufferOk(AsynchronousFileChannel ch, ReadableByteChannel src) throws Exception {
        ByteBuffer[] bufs = {ByteBuffer.allocateDirect(CHUNK), ByteBuffer.allocateDirect(CHUNK)};
        Future<Integer> pending = null;
        int cur = 0;
        long pos = 0;
        while (true) {
            ByteBuffer b = bufs[cur].clear();
            int n = src.read(b);
            if (pending != null) {
                pending.get();
                pending = null;
            }
            if (n < 0) {
                break;
            }
            b.flip();
            pending = ch.write(b, pos);
            pos += n;
            cur = 1 - cur;
        }
    }

    // Prefetch into the other buffer while this one is decoded.
    static long prefetchOk(AsynchronousFileChannel ch, ByteBuffer[] bufs, int i) throws Exception {
        Future<Integer> next = ch.read(bufs[1 - i], CHUNK);
        long sum = bufs[i].getLong(0);
        next.get();
        return sum + bufs[1 - i].getLong(0);
    }

    // The index is the same: this one is the one being filled.
    static long prefetchBad(AsynchronousFileChannel ch, ByteBuffer[] bufs, int i) throws Exception {
        Future<Integer> next = ch.read(bufs[i], CHUNK);
        long sum = bufs[i].getLong(0); // want ReadInFlight
        next.get();
        return sum;
    }

    // The swap was forgotten: both rounds fill the same half.
    static void forgottenSwapBad(AsynchronousFileChannel ch, long[] seqs) throws Exception {
        ByteBuffer front = ByteBuffer.allocateDirect(4096);
        ByteBuffer back = ByteBuffer.allocateDirect(4096);
        Future<Integer> pending = null;
        for (long seq : seqs) {
            front.putLong(0, seq); // want WriteInFlight
            if (pending != null) {
                pending.get();
                back.clear();
                front.clear();
            }
            pending = ch.write(front, seq * 4096);
        }
        if (pending != null) {
            pending.get();
        }
    }

    // Two locals are swapped by hand.
    static void swappedOk(AsynchronousFileChannel ch, long[] seqs) throws Exception {
        ByteBuffer front = ByteBuffer.allocateDirect(4096);
        ByteBuffer back = ByteBuffer.allocateDirect(4096);
        Future<Integer> pending = null;
        for (long seq : seqs) {
            front.clear();
            front.putLong(0, seq);
            if (pending != null) {
                pending.get();
            }
            pending = ch.write(front, seq * 4096);
            ByteBuffer t = front;
            front = back;
            back = t;
        }
        if (pending != null) {
            pending.get();
        }
    }

    // Each round has fresh memory, the previous round's write may go on.
    static void freshPerRoundOk(AsynchronousFileChannel ch, int rounds) throws IOException {
        List<Future<Integer>> all = new ArrayList<>();
        for (int r = 0; r < rounds; r++) {
            ByteBuffer b = ByteBuffer.allocate(CHUNK);
            b.putInt(0, r);
            all.add(ch.write(b, (long) r * CHUNK));
        }
        all.forEach(f -> {
            try {
                f.get();
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        });
    }

    // Leaving the loop early on an interrupt: the buffer goes back to the caller's hands while it is written.
    static void breakOutBad(AsynchronousFileChannel ch, ByteBuffer buf, int rounds) throws Exception {
        for (int r = 0; r < rounds; r++) {
            Future<Integer> f = ch.write(buf, (long) r * CHUNK);
            try {
                f.get();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                break;
            }
            buf.rewind();
        }
        buf.clear(); // want WriteInFlight
    }
}
