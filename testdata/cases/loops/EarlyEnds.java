package loops;

import java.nio.ByteBuffer;
import java.nio.channels.AsynchronousFileChannel;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;

/** Two buffers change places in each round; the loop is left in the middle of one. */
final class EarlyEnds {
    private final AsynchronousFileChannel from;
    private final AsynchronousFileChannel to;

    EarlyEnds(AsynchronousFileChannel from, AsynchronousFileChannel to) {
        this.from = from;
        this.to = to;
    }

    // At the end of the file the buffer of this round's write is cleaned before that is over.
    long copyBad(ByteBuffer full, ByteBuffer other) throws ExecutionException, InterruptedException {
        long at = 0;
        int n = from.read(full, 0).get();
        while (n > 0) {
            full.flip();
            Future<Integer> write = to.write(full, at);
            int next = from.read(other, at + n).get();
            if (next < 0) {
                full.putInt(0, 1); // want WriteInFlight
                write.get();
                return at + n;
            }
            write.get();
            at += n;
            n = next;
            ByteBuffer t = full;
            full = other;
            other = t;
        }
        return at;
    }

    // It is waited for first.
    long copyOk(ByteBuffer full, ByteBuffer other) throws ExecutionException, InterruptedException {
        long at = 0;
        int n = from.read(full, 0).get();
        while (n > 0) {
            full.flip();
            Future<Integer> write = to.write(full, at);
            int next = from.read(other, at + n).get();
            if (next < 0) {
                write.get();
                full.putInt(0, 1);
                return at + n;
            }
            write.get();
            at += n;
            n = next;
            ByteBuffer t = full;
            full = other;
            other = t;
        }
        return at;
    }

    // At the end of the file the other buffer is cleaned, which nobody writes.
    long otherOk(ByteBuffer full, ByteBuffer other) throws ExecutionException, InterruptedException {
        long at = 0;
        int n = from.read(full, 0).get();
        while (n > 0) {
            full.flip();
            Future<Integer> write = to.write(full, at);
            int next = from.read(other, at + n).get();
            if (next < 0) {
                other.putInt(0, 1);
                write.get();
                return at + n;
            }
            write.get();
            at += n;
            n = next;
            ByteBuffer t = full;
            full = other;
            other = t;
        }
        return at;
    }
}
