package arenas;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.nio.channels.AsynchronousFileChannel;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Records that hold memory of an arena. */
final class RecordArenas {
    record Run(MemorySegment memory) {
        static Run in(Arena arena) {
            return new Run(arena.allocate(8192, 4096));
        }
    }

    private final AsynchronousFileChannel channel;

    RecordArenas(AsynchronousFileChannel channel) {
        this.channel = channel;
    }

    // After the time is over the write goes on, and the finally closes the arena.
    boolean spillBad(long millis) throws InterruptedException, ExecutionException {
        Arena arena = Arena.ofShared();
        try {
            Run run = Run.in(arena);
            Future<Integer> written = channel.write(run.memory().asByteBuffer(), 0);
            return written.get(millis, TimeUnit.MILLISECONDS) == 8192;
        } catch (TimeoutException e) {
            return false;
        } finally {
            arena.close(); // want ReleaseInFlight
        }
    }

    // The arena is closed once the write is over; else it is left to it.
    boolean spillOk(long millis) throws InterruptedException, ExecutionException {
        Arena arena = Arena.ofShared();
        Run run = Run.in(arena);
        Future<Integer> written = channel.write(run.memory().asByteBuffer(), 0);
        try {
            boolean whole = written.get(millis, TimeUnit.MILLISECONDS) == 8192;
            arena.close();
            return whole;
        } catch (TimeoutException e) {
            return false;
        }
    }

    // Another arena is closed.
    boolean otherOk(long millis) throws InterruptedException, ExecutionException {
        Arena arena = Arena.ofShared();
        Run run = Run.in(Arena.ofAuto());
        try {
            Future<Integer> written = channel.write(run.memory().asByteBuffer(), 0);
            return written.get(millis, TimeUnit.MILLISECONDS) == 8192;
        } catch (TimeoutException e) {
            return false;
        } finally {
            arena.close();
        }
    }
}
