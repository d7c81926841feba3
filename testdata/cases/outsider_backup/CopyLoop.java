package outsider_backup;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.AsynchronousFileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;

/** File to file, chunk by chunk. */
abstract class CopyLoop {
    static final int CHUNK = 1 << 18;

    // Every operation is waited for on the spot: asynchronous by name only.
    static long copyOk(AsynchronousFileChannel from, AsynchronousFileChannel to) throws ExecutionException, InterruptedException {
        var chunk = ByteBuffer.allocateDirect(CHUNK);
        long at = 0;
        for (int n; (n = from.read(chunk, at).get()) > 0; at += n) {
            chunk.flip();
            to.write(chunk, at).get();
            chunk.clear();
        }
        return at;
    }

    // force() flushes what the file has, it does not wait for writes that are still queued.
    static void sealChunkBad(AsynchronousFileChannel to, ByteBuffer chunk, long at)
            throws IOException, ExecutionException, InterruptedException {
        Future<Integer> body = to.write(chunk, at);
        to.force(true);
        chunk.rewind(); // want WriteInFlight
        body.get();
    }

    // Only every eighth chunk is waited for, yet every round uses the same chunk.
    static void fillEveryEighthBad(AsynchronousFileChannel to, int chunks) throws ExecutionException, InterruptedException {
        ByteBuffer chunk = ByteBuffer.allocateDirect(CHUNK);
        List<Future<Integer>> writes = new ArrayList<>();
        for (int i = 0; i < chunks; i++) {
            chunk.putInt(0, i); // want WriteInFlight
            writes.add(to.write(chunk.duplicate(), (long) i * CHUNK));
            if (i % 8 == 7) {
                for (Future<Integer> write : writes) {
                    write.get();
                }
                writes.clear();
            }
        }
        for (Future<Integer> write : writes) {
            write.get();
        }
    }

    // The same window of eight, with a chunk for each write in it.
    static void fillEveryEighthOk(AsynchronousFileChannel to, int chunks) throws ExecutionException, InterruptedException {
        List<Future<Integer>> writes = new ArrayList<>();
        for (int i = 0; i < chunks; i++) {
            ByteBuffer chunk = ByteBuffer.allocateDirect(CHUNK);
            chunk.putInt(0, i);
            writes.add(to.write(chunk, (long) i * CHUNK));
            if (i % 8 == 7) {
                for (Future<Integer> write : writes) {
                    write.get();
                }
                writes.clear();
            }
        }
        for (Future<Integer> write : writes) {
            write.get();
        }
    }

    // Clearing the list of futures forgets the writes, it does not finish them.
    static void forgetWindowBad(AsynchronousFileChannel to, ByteBuffer chunk) throws ExecutionException, InterruptedException {
        List<Future<Integer>> window = new ArrayList<>();
        window.add(to.write(chunk.slice(0, 4096), 0));
        window.add(to.write(chunk.slice(4096, 4096), 1 << 20));
        window.clear();
        chunk.put(100, (byte) 1); // want WriteInFlight
    }

    // Waiting through a stream over the list is waiting all the same.
    static void waitWindowOk(AsynchronousFileChannel to, ByteBuffer chunk) {
        List<Future<Integer>> window = new ArrayList<>();
        window.add(to.write(chunk.slice(0, 4096), 0));
        window.add(to.write(chunk.slice(4096, 4096), 1 << 20));
        window.forEach(CopyLoop::join);
        window.clear();
        chunk.put(100, (byte) 1);
    }

    private static void join(Future<Integer> f) {
        while (true) {
            try {
                f.get();
                return;
            } catch (InterruptedException e) {
                Thread.interrupted();
            } catch (ExecutionException e) {
                throw new IllegalStateException(e.getCause());
            }
        }
    }

    // Closing the channel drains it: after the try statement nothing is in flight, whatever became of the futures.
    static ByteBuffer lastBlockOk(Path path, ByteBuffer block) throws IOException {
        List<Future<Integer>> writes = new ArrayList<>();
        try (var to = AsynchronousFileChannel.open(path, StandardOpenOption.WRITE)) {
            writes.add(to.write(block.duplicate(), 0));
            writes.add(to.write(block.duplicate(), CHUNK));
        }
        boolean lost = writes.stream().anyMatch(w -> w.state() != Future.State.SUCCESS);
        block.put(0, (byte) (lost ? 0 : 1));
        return block;
    }

    // An interrupt is taken for the end of the write: the trailer goes into a chunk that is still being written.
    static void trailerBad(AsynchronousFileChannel to, ByteBuffer chunk, long at) throws ExecutionException {
        Future<Integer> body = to.write(chunk.duplicate(), at);
        try {
            body.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        chunk.putLong(0, at); // want WriteInFlight
    }

    // The interrupt leaves the method, so the trailer is written only after a completed body.
    static void trailerOk(AsynchronousFileChannel to, ByteBuffer chunk, long at) throws ExecutionException, IOException {
        Future<Integer> body = to.write(chunk.duplicate(), at);
        try {
            body.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new java.io.InterruptedIOException("backup stopped");
        }
        chunk.putLong(0, at);
    }
}
