package outsider_arenas;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.nio.channels.AsynchronousFileChannel;
import java.nio.channels.CompletionHandler;
import java.nio.file.Path;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** A shared arena per spill run: when may it be closed? */
final class ArenaLifetimes {
    private static final System.Logger LOG = System.getLogger("spill");

    private ArenaLifetimes() {}

    private static void uninterruptibly(Future<?> future) throws IOException {
        boolean wasInterrupted = false;
        while (true) {
            try {
                future.get();
                break;
            } catch (InterruptedException e) {
                wasInterrupted = true;
            } catch (ExecutionException e) {
                if (wasInterrupted) {
                    Thread.currentThread().interrupt();
                }
                throw new IOException(e);
            }
        }
        if (wasInterrupted) {
            Thread.currentThread().interrupt();
        }
    }

    // An interrupted get() leaves the write running, and the finally block closes its memory.
    static void spillBad(AsynchronousFileChannel run, MemorySegment rows) throws InterruptedException, ExecutionException {
        Arena arena = Arena.ofShared();
        try {
            MemorySegment copy = arena.allocate(rows.byteSize(), 8);
            copy.copyFrom(rows);
            Future<Integer> f = run.write(copy.asByteBuffer(), 0);
            f.get();
        } finally {
            arena.close(); // want ReleaseInFlight
        }
    }

    // The same finally block is right when the wait cannot end before the write has.
    static void spillOk(AsynchronousFileChannel run, MemorySegment rows) throws IOException {
        Arena arena = Arena.ofShared();
        try {
            MemorySegment copy = arena.allocate(rows.byteSize(), 8);
            copy.copyFrom(rows);
            Future<Integer> f = run.write(copy.asByteBuffer(), 0);
            uninterruptibly(f);
        } finally {
            arena.close();
        }
    }

    // Resources close in reverse order: the channel first, which waits for its running operations, then the arena.
    static void spillToNewFileOk(Path target, MemorySegment rows) throws IOException, InterruptedException, ExecutionException {
        try (Arena arena = Arena.ofShared();
                AsynchronousFileChannel run = AsynchronousFileChannel.open(target, CREATE, WRITE)) {
            MemorySegment copy = arena.allocate(rows.byteSize(), 8);
            copy.copyFrom(rows);
            Future<Integer> f = run.write(copy.asByteBuffer(), 0);
            f.get();
        }
    }

    // The future outlives the arena: leaving the try statement closes the memory of the write just started.
    static Future<Integer> startSpillBad(AsynchronousFileChannel run, MemorySegment rows) {
        try (Arena arena = Arena.ofShared()) { // want ReleaseInFlight
            MemorySegment copy = arena.allocate(rows.byteSize(), 8);
            copy.copyFrom(rows);
            return run.write(copy.asByteBuffer(), 0);
        }
    }

    // The arena goes with the operation, and whichever way it ends, the handler closes it.
    static void startSpillOk(AsynchronousFileChannel run, MemorySegment rows) {
        Arena arena = Arena.ofShared();
        MemorySegment copy = arena.allocate(rows.byteSize(), 8);
        copy.copyFrom(rows);
        run.write(copy.asByteBuffer(), 0, arena, new CompletionHandler<Integer, Arena>() {
            @Override
            public void completed(Integer bytes, Arena owned) {
                owned.close();
            }

            @Override
            public void failed(Throwable cause, Arena owned) {
                LOG.log(System.Logger.Level.ERROR, "spill failed", cause);
                owned.close();
            }
        });
    }

    // After five seconds the wait is given up, but not the write.
    static boolean spillInTimeBad(AsynchronousFileChannel run, MemorySegment rows) throws InterruptedException {
        Arena arena = Arena.ofShared();
        MemorySegment copy = arena.allocate(rows.byteSize(), 8);
        copy.copyFrom(rows);
        Future<Integer> f = run.write(copy.asByteBuffer(), 0);
        boolean inTime = false;
        try {
            f.get(5, TimeUnit.SECONDS);
            inTime = true;
        } catch (TimeoutException e) {
            LOG.log(System.Logger.Level.WARNING, "slow disk, going on without this run");
        } catch (ExecutionException e) {
            LOG.log(System.Logger.Level.ERROR, "spill failed", e.getCause());
        }
        arena.close(); // want ReleaseInFlight
        return inTime;
    }

    // After the timeout the memory is left to the write (leaked on purpose); only a finished write lets go of it.
    static boolean spillInTimeOk(AsynchronousFileChannel run, MemorySegment rows) throws InterruptedException {
        Arena arena = Arena.ofShared();
        MemorySegment copy = arena.allocate(rows.byteSize(), 8);
        copy.copyFrom(rows);
        Future<Integer> f = run.write(copy.asByteBuffer(), 0);
        try {
            f.get(5, TimeUnit.SECONDS);
            arena.close();
            return true;
        } catch (TimeoutException e) {
            LOG.log(System.Logger.Level.WARNING, "slow disk, abandoning " + arena);
            return false;
        } catch (ExecutionException e) {
            arena.close();
            return false;
        }
    }
}
