package outsider_copying.filecopy;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.AsynchronousFileChannel;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Future;

/** Writes one chunk while the next is read. */
final class OverlappedCopier implements Copier {
    private final AsynchronousFileChannel from;
    private final AsynchronousFileChannel to;
    private final Buffers buffers;

    OverlappedCopier(AsynchronousFileChannel from, AsynchronousFileChannel to, Buffers buffers) {
        this.from = from;
        this.to = to;
        this.buffers = buffers;
    }

    private void finishWrite(Future<Integer> write, ByteBuffer chunk, long at) throws IOException {
        long pos = at + Buffers.finish(write);
        while (chunk.hasRemaining()) {
            pos += Buffers.finish(to.write(chunk, pos));
        }
    }

    /** Correct: the write of `full` is finished before `full` becomes the buffer of the next read. */
    @Override
    public long copy() throws IOException {
        ByteBuffer full = buffers.take();
        ByteBuffer other = buffers.take();
        long at = 0;
        int n = Buffers.finish(from.read(full, 0));
        while (n > 0) {
            full.flip();
            Future<Integer> write = to.write(full, at);
            other.clear();
            int next = Buffers.finish(from.read(other, at + n));
            finishWrite(write, full, at);
            at += n;
            n = next;
            ByteBuffer t = full;
            full = other;
            other = t;
        }
        buffers.give(full);
        buffers.give(other);
        return at;
    }

    /** Bug: the "end of file" shortcut leaves the loop before the last write was finished. */
    long copyBad() throws IOException {
        ByteBuffer full = buffers.take();
        ByteBuffer other = buffers.take();
        long at = 0;
        int n = Buffers.finish(from.read(full, 0));
        while (n > 0) {
            full.flip();
            Future<Integer> write = to.write(full, at);
            other.clear();
            int next = Buffers.finish(from.read(other, at + n));
            if (next < 0) {
                buffers.give(other);
                // Provable: `write` was started from `full` in this iteration, finishWrite comes only after this return.
                buffers.give(full); // want ReleaseInFlight
                return at + n;
            }
            finishWrite(write, full, at);
            at += n;
            n = next;
            ByteBuffer t = full;
            full = other;
            other = t;
        }
        buffers.give(full);
        buffers.give(other);
        return at;
    }

    /** Correct: many writes may take the same zeros at once, each through a view of its own; they are given back when all are done. */
    void preallocateOk(int chunks) throws IOException {
        ByteBuffer zeros = buffers.take();
        int size = zeros.remaining();
        List<Future<Integer>> writes = new ArrayList<>();
        for (int i = 0; i < chunks; i++) {
            writes.add(to.write(zeros.duplicate(), (long) i * size));
        }
        for (Future<Integer> w : writes) {
            if (Buffers.finish(w) != size) {
                throw new IOException("no space");
            }
        }
        buffers.give(zeros);
    }

    /** Correct: finished, count checked, then given back. */
    void stampOk(long length) throws IOException {
        ByteBuffer trailer = buffers.take();
        trailer.putLong(length);
        trailer.flip();
        Future<Integer> write = to.write(trailer, length);
        finishWrite(write, trailer, length);
        buffers.give(trailer);
    }

    void stampBad(long length) {
        ByteBuffer trailer = buffers.take();
        trailer.putLong(length);
        trailer.flip();
        // Provable: the only reference to the operation is dropped here ...
        to.write(trailer, length); // want CompletionIgnored
        // ... and the pooled buffer is free for the next take() (which clears and refills it) while the write is queued or running.
        buffers.give(trailer); // want ReleaseInFlight
    }
}
