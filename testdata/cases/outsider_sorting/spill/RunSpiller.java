package outsider_sorting.spill;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.ByteBuffer;
import java.nio.channels.AsynchronousFileChannel;
import java.nio.channels.FileChannel;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Spills runs of one external sort; every method is one way to manage the run's arena. */
final class RunSpiller {
    private final AsynchronousFileChannel channel;
    private long tail;

    RunSpiller(AsynchronousFileChannel channel) {
        this.channel = channel;
    }

    /** Correct: shared arena, closed only after joinFully, which does not return before the end of the operation. */
    void spillOk(RowSource source) throws IOException {
        try (Arena arena = Arena.ofShared()) {
            RunMemory run = RunMemory.in(arena);
            int rows = source.fill(run);
            run.all().set(ValueLayout.JAVA_INT, 0, rows);
            Future<Integer> written = channel.write(run.all().asByteBuffer(), tail);
            Io.joinFully(written, RunMemory.BYTES);
            tail += RunMemory.BYTES;
        }
    }

    /** Correct: the header is another slice than the one in flight; both are joined before the arena is closed. */
    void spillHeaderLastOk(RowSource source) throws IOException {
        Arena arena = Arena.ofShared();
        RunMemory run = RunMemory.in(arena);
        int rows = source.fill(run);
        Future<Integer> body = channel.write(run.rows(), tail + RunMemory.HEADER);
        MemorySegment header = run.headerSegment();
        header.set(ValueLayout.JAVA_INT, 0, rows);
        Future<Integer> head = channel.write(header.asByteBuffer(), tail);
        try {
            Io.joinFully(body, RunMemory.ROWS);
        } finally {
            Io.joinFully(head, RunMemory.HEADER);
        }
        tail += RunMemory.BYTES;
        arena.close();
    }

    /** Correct: all runs in one arena, all writes at once; every one is joined, also after a failure, before the arena goes. */
    void spillAllOk(List<RowSource> sources) throws IOException {
        Arena arena = Arena.ofShared();
        List<Future<Integer>> writes = new ArrayList<>();
        for (RowSource source : sources) {
            RunMemory run = RunMemory.in(arena);
            int rows = source.fill(run);
            run.all().set(ValueLayout.JAVA_INT, 0, rows);
            writes.add(channel.write(run.all().asByteBuffer(), tail));
            tail += RunMemory.BYTES;
        }
        IOException failure = null;
        for (Future<Integer> write : writes) {
            try {
                Io.joinFully(write, RunMemory.BYTES);
            } catch (IOException e) {
                failure = e;
            }
        }
        arena.close();
        if (failure != null) {
            throw failure;
        }
    }

    /** Correct: one run memory for many sources; refilled only after the join. */
    void spillEachOk(List<RowSource> sources) throws IOException {
        try (Arena arena = Arena.ofShared()) {
            RunMemory run = RunMemory.in(arena);
            for (RowSource source : sources) {
                run.all().fill((byte) 0);
                int rows = source.fill(run);
                run.all().set(ValueLayout.JAVA_INT, 0, rows);
                Io.joinFully(channel.write(run.all().asByteBuffer(), tail), RunMemory.BYTES);
                tail += RunMemory.BYTES;
            }
        }
    }

    /** Bug: the row count is patched into a run that was submitted as a whole. */
    void spillHeaderBad(RowSource source) throws IOException {
        try (Arena arena = Arena.ofShared()) {
            RunMemory run = RunMemory.in(arena);
            int rows = source.fill(run);
            Future<Integer> written = channel.write(run.all().asByteBuffer(), tail);
            // Provable: `written` is joined only below, and offset 0 lies in the submitted segment.
            run.all().set(ValueLayout.JAVA_INT, 0, rows); // want WriteInFlight
            Io.joinFully(written, RunMemory.BYTES);
            tail += RunMemory.BYTES;
        }
    }

    /** Bug: a bounded wait, and a finally that closes the arena also when the wait gave up. */
    boolean spillBoundedBad(RowSource source, long millis) throws IOException, InterruptedException {
        Arena arena = Arena.ofShared();
        try {
            RunMemory run = RunMemory.in(arena);
            int rows = source.fill(run);
            run.all().set(ValueLayout.JAVA_INT, 0, rows);
            Future<Integer> written = channel.write(run.all().asByteBuffer(), tail);
            int n = written.get(millis, TimeUnit.MILLISECONDS);
            tail += n;
            return n == RunMemory.BYTES;
        } catch (TimeoutException e) {
            return false;
        } catch (ExecutionException e) {
            throw new IOException(e.getCause());
        } finally {
            // Provable: after TimeoutException (and InterruptedException) the pool thread still has, or has yet to take, the memory.
            arena.close(); // want ReleaseInFlight
        }
    }

    /** Correct: automatic arena, so giving up just leaves the memory to the operation and the collector. */
    boolean spillBoundedOk(RowSource source, long millis) throws IOException, InterruptedException {
        RunMemory run = RunMemory.in(Arena.ofAuto());
        int rows = source.fill(run);
        run.all().set(ValueLayout.JAVA_INT, 0, rows);
        Future<Integer> written = channel.write(run.all().asByteBuffer(), tail);
        try {
            int n = written.get(millis, TimeUnit.MILLISECONDS);
            tail += n;
            return n == RunMemory.BYTES;
        } catch (TimeoutException e) {
            return false;
        } catch (ExecutionException e) {
            throw new IOException(e.getCause());
        }
    }

    /** Bug: copied from footerOk below, where the channel was a blocking one. */
    void footerBad(long checksum) throws IOException {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment footer = arena.allocate(64, 8);
            footer.set(ValueLayout.JAVA_LONG, 0, checksum);
            ByteBuffer view = footer.asByteBuffer();
            // Provable: the segment belongs to a confined arena of this thread, the channel's pool thread may not touch it.
            Future<Integer> written = channel.write(view, tail); // want ConfinedSegmentSubmitted
            Io.joinFully(written, 64);
            tail += 64;
        }
    }

    /** Correct: a blocking channel uses the confined segment on this very thread. */
    void footerOk(FileChannel blocking, long checksum) throws IOException {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment footer = arena.allocate(64, 8);
            footer.set(ValueLayout.JAVA_LONG, 0, checksum);
            ByteBuffer view = footer.asByteBuffer();
            while (view.hasRemaining()) {
                tail += blocking.write(view, tail);
            }
        }
    }
}
