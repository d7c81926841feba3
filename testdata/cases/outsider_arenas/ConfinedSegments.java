package outsider_arenas;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.nio.ByteBuffer;
import java.nio.channels.AsynchronousFileChannel;
import java.nio.channels.CompletionHandler;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;

/** Who may touch the memory of which arena. */
class ConfinedSegments {

    // The pool thread may not touch memory confined to this thread; the future never completes.
    static final class ChunkUploaderBad implements AutoCloseable {
        private final Arena arena = Arena.ofConfined();
        private final MemorySegment chunk = arena.allocate(1 << 20);
        private final AsynchronousFileChannel target;

        ChunkUploaderBad(Path path) throws IOException {
            target = AsynchronousFileChannel.open(path, StandardOpenOption.WRITE);
        }

        int upload(byte[] data, long at) throws ExecutionException, InterruptedException {
            MemorySegment.copy(MemorySegment.ofArray(data), 0, chunk, 0, data.length);
            Future<Integer> pending = target.write(chunk.asByteBuffer(), at); // want ConfinedSegmentSubmitted
            return pending.get();
        }

        @Override
        public void close() throws IOException {
            target.close();
            arena.close();
        }
    }

    // The same with a shared arena; close() first closes the channel, which drains it.
    static final class ChunkUploaderOk implements AutoCloseable {
        private final Arena arena = Arena.ofShared();
        private final MemorySegment chunk = arena.allocate(1 << 20);
        private final AsynchronousFileChannel target;

        ChunkUploaderOk(Path path) throws IOException {
            target = AsynchronousFileChannel.open(path, StandardOpenOption.WRITE);
        }

        int upload(byte[] data, long at) throws IOException {
            MemorySegment.copy(MemorySegment.ofArray(data), 0, chunk, 0, data.length);
            Future<Integer> pending = target.write(chunk.asByteBuffer(), at);
            boolean interrupted = false;
            try {
                for (; ; ) {
                    try {
                        return pending.get();
                    } catch (InterruptedException e) {
                        interrupted = true;
                    }
                }
            } catch (ExecutionException e) {
                throw new IOException(e.getCause());
            } finally {
                if (interrupted) {
                    Thread.currentThread().interrupt();
                }
            }
        }

        @Override
        public void close() throws IOException {
            target.close();
            arena.close();
        }
    }

    // A blocking channel works on the calling thread, to which the memory is confined.
    static long loadOk(Path path) throws IOException {
        try (Arena arena = Arena.ofConfined();
                FileChannel in = FileChannel.open(path, StandardOpenOption.READ)) {
            MemorySegment header = arena.allocate(64);
            ByteBuffer view = header.asByteBuffer();
            while (view.hasRemaining() && in.read(view, view.position()) >= 0) {
                Thread.onSpinWait();
            }
            return header.get(java.lang.foreign.ValueLayout.JAVA_LONG_UNALIGNED, 0);
        }
    }

    // A read by callback does not help either: the callback is never called.
    static void readAheadBad(AsynchronousFileChannel in, Arena[] keep, CompletionHandler<Integer, ByteBuffer> sink) {
        Arena mine = Arena.ofConfined();
        keep[0] = mine;
        ByteBuffer ahead = mine.allocate(8192).asSlice(0, 4096).asByteBuffer();
        in.read(ahead, 0L, ahead, sink); // want ConfinedSegmentSubmitted
    }

    // Memory of the automatic arena belongs to no thread.
    static void readAheadOk(AsynchronousFileChannel in, CompletionHandler<Integer, ByteBuffer> sink) {
        ByteBuffer ahead = Arena.ofAuto().allocate(8192).asSlice(0, 4096).asByteBuffer();
        in.read(ahead, 0L, ahead, sink);
    }

    enum Mode {
        BLOCKING,
        ASYNC
    }

    // The confined arena is made only for the mode in which the calling thread does the I/O itself.
    static int copyHeaderOk(Mode mode, Path path) throws IOException, ExecutionException, InterruptedException {
        return switch (mode) {
            case BLOCKING -> {
                try (Arena arena = Arena.ofConfined();
                        FileChannel in = FileChannel.open(path)) {
                    yield in.read(arena.allocate(4096).asByteBuffer(), 0);
                }
            }
            case ASYNC -> {
                try (Arena arena = Arena.ofShared();
                        AsynchronousFileChannel in = AsynchronousFileChannel.open(path)) {
                    yield in.read(arena.allocate(4096).asByteBuffer(), 0).get();
                }
            }
        };
    }
}
