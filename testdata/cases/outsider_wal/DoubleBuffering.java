package outsider_wal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.AsynchronousFileChannel;
import java.nio.channels.ReadableByteChannel;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;

/** One buffer is filled while the other one is written. */
class DoubleBuffering {
    static final int HALF = 1 << 16;

    static void finish(Future<Integer> f) throws IOException {
        boolean interrupted = Thread.interrupted();
        try {
            boolean finished = false;
            do {
                try {
                    f.get();
                    finished = true;
                } catch (InterruptedException e) {
                    interrupted = true;
                }
            } while (!finished);
        } catch (ExecutionException e) {
            throw new IOException(e.getCause());
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    // Classical double buffering: before a half is filled again, the write of that same half has been waited for.
    static long archiveOneBehindOk(ReadableByteChannel in, AsynchronousFileChannel out) throws IOException {
        ByteBuffer front = ByteBuffer.allocateDirect(HALF);
        ByteBuffer back = ByteBuffer.allocateDirect(HALF);
        Future<Integer> previous = null;
        long at = 0;
        while (true) {
            front.clear();
            if (in.read(front) < 0) {
                break;
            }
            front.flip();
            int n = front.remaining();
            Future<Integer> current = out.write(front, at);
            at += n;
            if (previous != null) {
                finish(previous);
            }
            previous = current;
            ByteBuffer other = back;
            back = front;
            front = other;
        }
        if (previous != null) {
            finish(previous);
        }
        return at;
    }

    // Two halves are not enough when nobody waits before the end: the third round fills the half of the first.
    static long archiveWaitAtEndBad(Iterable<byte[]> parts, AsynchronousFileChannel out) throws IOException {
        ByteBuffer front = ByteBuffer.allocateDirect(HALF);
        ByteBuffer back = ByteBuffer.allocateDirect(HALF);
        Queue<Future<Integer>> writes = new ArrayDeque<>();
        long at = 0;
        for (byte[] part : parts) {
            front.clear();
            front.put(part); // want WriteInFlight
            front.flip();
            writes.add(out.write(front.duplicate(), at));
            at += part.length;
            ByteBuffer other = back;
            back = front;
            front = other;
        }
        for (Future<Integer> write : writes) {
            finish(write);
        }
        return at;
    }

    // Halves and futures share their index, and the index's own future is waited for before the half is touched.
    static final class IndexedHalvesOk {
        private final ByteBuffer[] halves = {ByteBuffer.allocateDirect(HALF), ByteBuffer.allocateDirect(HALF)};
        @SuppressWarnings("unchecked")
        private final Future<Integer>[] pending = (Future<Integer>[]) new Future<?>[2];
        private final AsynchronousFileChannel out;
        private int active;
        private long at;

        IndexedHalvesOk(AsynchronousFileChannel out) {
            this.out = out;
        }

        void add(byte[] entry) throws IOException {
            if (halves[active].remaining() < entry.length) {
                rotate();
            }
            halves[active].put(entry);
        }

        private void rotate() throws IOException {
            halves[active].flip();
            int n = halves[active].remaining();
            pending[active] = out.write(halves[active], at);
            at += n;
            active = 1 - active;
            if (pending[active] != null) {
                finish(pending[active]);
                pending[active] = null;
            }
            halves[active].clear();
        }
    }

    // The rotation forgets to switch the index before it clears: the half cleared is the one just submitted.
    static final class ClearsSubmittedHalfBad {
        private final ByteBuffer[] halves = {ByteBuffer.allocateDirect(HALF), ByteBuffer.allocateDirect(HALF)};
        private final AsynchronousFileChannel out;
        private Future<Integer> pending;
        private int active;
        private long at;

        ClearsSubmittedHalfBad(AsynchronousFileChannel out) {
            this.out = out;
        }

        void rotate() throws IOException {
            if (pending != null) {
                finish(pending);
            }
            halves[active].flip();
            int n = halves[active].remaining();
            pending = out.write(halves[active], at);
            at += n;
            halves[active].clear(); // want WriteInFlight
            active = 1 - active;
        }
    }
}
