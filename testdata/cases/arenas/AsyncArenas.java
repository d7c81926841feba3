package arenas;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.nio.ByteBuffer;
import java.nio.channels.AsynchronousFileChannel;
import java.nio.channels.CompletionHandler;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/** Arenas under asynchronous operations. */
final class AsyncArenas {
    private AsyncArenas() {}

    private static int uninterruptibly(Future<Integer> f) throws IOException {
        boolean interrupted = false;
        try {
            while (true) {
                try {
                    return f.get();
                } catch (InterruptedException e) {
                    interrupted = true;
                } catch (ExecutionException e) {
                    throw new IOException(e.getCause());
                }
            }
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    // The pool thread may not touch confined memory; the future never completes.
    static int confinedBad(AsynchronousFileChannel ch) throws Exception {
        Arena arena = Arena.ofConfined();
        ByteBuffer page = arena.allocate(4096, 4096).asByteBuffer();
        return ch.write(page, 0).get(); // want ConfinedSegmentSubmitted
    }

    // The handler will never be called either, however small the slice.
    static void confinedSliceBad(AsynchronousFileChannel ch, CompletionHandler<Integer, Object> handler) {
        Arena arena = Arena.ofConfined();
        MemorySegment pool = arena.allocate(1 << 20, 4096);
        MemorySegment page = pool.asSlice(8192, 4096);
        ch.read(page.asByteBuffer(), 0, null, handler); // want ConfinedSegmentSubmitted
    }

    // Confined memory is copied into ordinary direct memory, which is submitted.
    static void confinedCopyOk(AsynchronousFileChannel ch, byte[] row) throws Exception {
        try (Arena arena = Arena.ofConfined()) {
            ByteBuffer scratch = arena.allocate(4096).asByteBuffer();
            scratch.put(row).flip();
            ByteBuffer io = ByteBuffer.allocateDirect(4096);
            io.put(scratch).flip();
            ch.write(io, 0).get();
        }
    }

    // Shared, automatic and global arenas may be used by any thread.
    static void sharedOk(AsynchronousFileChannel ch) throws IOException {
        try (Arena arena = Arena.ofShared()) {
            ByteBuffer page = arena.allocate(4096, 4096).asByteBuffer();
            uninterruptibly(ch.write(page, 0));
        }
    }

    static int automaticOk(AsynchronousFileChannel ch) throws Exception {
        ByteBuffer page = Arena.ofAuto().allocate(4096, 4096).asByteBuffer();
        return ch.read(page, 0).get();
    }

    static int globalOk(AsynchronousFileChannel ch) throws Exception {
        ByteBuffer page = Arena.global().allocate(4096, 4096).asByteBuffer();
        return ch.read(page, 0).get();
    }

    // Whether the caller's arena is confined cannot be seen here.
    static int unknownArenaOk(AsynchronousFileChannel ch, Arena arena) throws Exception {
        ByteBuffer page = arena.allocate(4096, 4096).asByteBuffer();
        return ch.read(page, 0).get();
    }

    // The arena is closed right after the submission.
    static void closedEarlyBad(AsynchronousFileChannel ch) throws Exception {
        Arena arena = Arena.ofShared();
        Future<Integer> f = ch.write(arena.allocate(8192, 4096).asByteBuffer(), 0);
        arena.close(); // want ReleaseInFlight "keep `\w+` open until then"
        f.get();
    }

    // The arena is closed when the write is over.
    static void closedLateOk(AsynchronousFileChannel ch) throws Exception {
        Arena arena = Arena.ofShared();
        Future<Integer> f = ch.write(arena.allocate(8192, 4096).asByteBuffer(), 0);
        f.get();
        arena.close();
    }

    // The future leaves the block, the memory does not survive it.
    static Future<Integer> escapingFutureBad(AsynchronousFileChannel ch, byte[] row) {
        try (Arena arena = Arena.ofShared()) { // want ReleaseInFlight
            ByteBuffer buf = arena.allocate(4096, 4096).asByteBuffer();
            buf.put(row).flip();
            return ch.write(buf, 0);
        }
    }

    // A timed-out get() leaves the block by exception, and the arena is closed under the read.
    static int timeoutClosesBad(AsynchronousFileChannel ch) throws Exception {
        try (Arena arena = Arena.ofShared()) { // want ReleaseInFlight
            ByteBuffer buf = arena.allocate(4096, 4096).asByteBuffer();
            ch.read(buf, 0).get(3, TimeUnit.SECONDS);
            return buf.getInt(0);
        }
    }

    // The channel is closed before the arena, and close() waits for what runs.
    static int channelClosedFirstOk(Path file) throws Exception {
        try (Arena arena = Arena.ofShared();
                AsynchronousFileChannel ch = AsynchronousFileChannel.open(file, StandardOpenOption.READ)) {
            ByteBuffer buf = arena.allocate(4096, 4096).asByteBuffer();
            return ch.read(buf, 0).get(3, TimeUnit.SECONDS);
        }
    }

    // The other order: the arena goes first when the wait times out.
    static int arenaClosedFirstBad(Path file) throws Exception {
        try (AsynchronousFileChannel ch = AsynchronousFileChannel.open(file, StandardOpenOption.READ)) {
            try (Arena arena = Arena.ofShared()) { // want ReleaseInFlight
                ByteBuffer buf = arena.allocate(4096, 4096).asByteBuffer();
                return ch.read(buf, 0).get(3, TimeUnit.SECONDS);
            }
        }
    }

    // The completion closes the arena, whatever the outcome.
    static void closedByHandlerOk(AsynchronousFileChannel ch) {
        Arena arena = Arena.ofShared();
        ByteBuffer buf = arena.allocate(4096, 4096).asByteBuffer();
        ch.read(buf, 0, arena, new CompletionHandler<Integer, Arena>() {
            @Override
            public void completed(Integer n, Arena a) {
                System.out.println(buf.getInt(0));
                a.close();
            }

            @Override
            public void failed(Throwable t, Arena a) {
                a.close();
            }
        });
    }

    // Handler form in a block: the handler may be entered long after the block was left.
    static CompletableFuture<Integer> handlerOutlivesBlockBad(AsynchronousFileChannel ch) {
        CompletableFuture<Integer> first = new CompletableFuture<>();
        try (Arena arena = Arena.ofShared()) { // want ReleaseInFlight
            ByteBuffer buf = arena.allocate(4096, 4096).asByteBuffer();
            ch.read(buf, 0, first, new CompletionHandler<Integer, CompletableFuture<Integer>>() {
                @Override
                public void completed(Integer n, CompletableFuture<Integer> p) {
                    p.complete(n);
                }

                @Override
                public void failed(Throwable t, CompletableFuture<Integer> p) {
                    p.completeExceptionally(t);
                }
            });
        }
        return first;
    }
}
