package annotations;

import com.google.errorprone.annotations.MustBeClosed;
import java.io.IOException;
import java.lang.foreign.Arena;
import java.nio.ByteBuffer;
import java.nio.channels.AsynchronousFileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.Future;

/** Whoever calls a method with {@code @MustBeClosed} owns the result, and closes it. */
final class Closed {
    private Closed() {}

    /** Nobody sees what is behind it. */
    interface Memory {
        @MustBeClosed
        Arena scratch();

        Arena current();

        @MustBeClosed
        Lease lease();
    }

    /** Nobody sees what closing does: it may wait. */
    interface Lease extends AutoCloseable {
        ByteBuffer buffer();

        @Override
        void close();
    }

    @MustBeClosed
    private static Arena scratch() {
        return Arena.ofShared();
    }

    @MustBeClosed
    private static AsynchronousFileChannel open(Path file) throws IOException {
        return AsynchronousFileChannel.open(file, StandardOpenOption.WRITE);
    }

    // The arena is closed, as its annotation asks for, while the write is in flight.
    static Future<Integer> leavingBad(AsynchronousFileChannel log, long at) {
        try (Arena arena = scratch()) { // want ReleaseInFlight
            ByteBuffer row = arena.allocate(4096, 4096).asByteBuffer();
            return log.write(row, at);
        }
    }

    // Waited for first.
    static void waitingOk(AsynchronousFileChannel log, long at) {
        try (Arena arena = scratch()) {
            ByteBuffer row = arena.allocate(4096, 4096).asByteBuffer();
            Future<Integer> written = log.write(row, at);
            while (!written.isDone()) {
                Thread.onSpinWait();
            }
        }
    }

    // The same with an arena of unknown making: it is the caller's own.
    static Future<Integer> unknownArenaBad(Memory memory, AsynchronousFileChannel log, long at) {
        try (Arena arena = memory.scratch()) { // want ReleaseInFlight
            ByteBuffer row = arena.allocate(4096, 4096).asByteBuffer();
            return log.write(row, at);
        }
    }

    // Without the annotation the arena may be another one than the one that is closed.
    static Future<Integer> otherArenaOk(Memory memory, AsynchronousFileChannel log, long at) {
        ByteBuffer row = memory.current().allocate(4096, 4096).asByteBuffer();
        Future<Integer> written = log.write(row, at);
        memory.current().close();
        return written;
    }

    // Two calls are two arenas.
    static Future<Integer> twoArenasOk(Memory memory, AsynchronousFileChannel log, long at) {
        Arena first = memory.scratch();
        Arena second = memory.scratch();
        ByteBuffer row = first.allocate(4096, 4096).asByteBuffer();
        Future<Integer> written = log.write(row, at);
        second.close();
        return written;
    }

    // Closing the lease may wait for the write.
    static void leaseOk(Memory memory, AsynchronousFileChannel log, long at) throws Exception {
        Future<Integer> written;
        try (Lease lease = memory.lease()) {
            written = log.write(lease.buffer(), at);
        }
        written.get();
    }

    // Closing the channel waits for what runs and fails what is queued.
    static void closedChannelOk(Path file, ByteBuffer row) throws IOException {
        Future<Integer> written;
        try (AsynchronousFileChannel log = open(file)) {
            written = log.write(row, 0);
        }
        row.clear();
        System.out.println(written);
    }
}
