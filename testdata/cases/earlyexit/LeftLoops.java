package earlyexit;

import java.io.EOFException;
import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.nio.ByteBuffer;
import java.nio.channels.AsynchronousFileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;

/** Many reads are started, and the loop that waits for them may end before the last one. */
final class LeftLoops {
    static final int ROW = 4096;

    private final AsynchronousFileChannel file;

    LeftLoops(AsynchronousFileChannel file) {
        this.file = file;
    }

    static int settle(Future<Integer> read) throws IOException {
        boolean interrupted = false;
        try {
            while (true) {
                try {
                    return read.get();
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

    private static int lengthOf(Future<Integer> read) {
        try {
            return settle(read);
        } catch (IOException e) {
            return -1;
        }
    }

    // The first short row ends the loop, and the arena, while the other reads go on.
    void shortRowBad(int rows) throws IOException {
        Arena arena = Arena.ofShared();
        try {
            List<Future<Integer>> reads = new ArrayList<>();
            for (int i = 0; i < rows; i++) {
                reads.add(file.read(arena.allocate(ROW, ROW).asByteBuffer(), (long) i * ROW));
            }
            for (Future<Integer> read : reads) {
                if (settle(read) < ROW) {
                    throw new EOFException();
                }
            }
        } finally {
            arena.close(); // want ReleaseInFlight
        }
    }

    // The same by break, and with parts of one segment.
    int fullRowsBad(int rows) throws IOException {
        Arena arena = Arena.ofShared();
        MemorySegment slab = arena.allocate((long) rows * ROW, ROW);
        List<Future<Integer>> reads = new ArrayList<>();
        for (int i = 0; i < rows; i++) {
            reads.add(file.read(slab.asSlice((long) i * ROW, ROW).asByteBuffer(), (long) i * ROW));
        }
        int full = 0;
        for (Future<Integer> read : reads) {
            if (settle(read) < ROW) {
                break;
            }
            full++;
        }
        arena.close(); // want ReleaseInFlight
        return full;
    }

    // An interrupt ends the loop, not the reads.
    void interruptedBad(int rows) throws InterruptedException, ExecutionException {
        Arena arena = Arena.ofShared();
        try {
            List<Future<Integer>> reads = new ArrayList<>();
            for (int i = 0; i < rows; i++) {
                reads.add(file.read(arena.allocate(ROW, ROW).asByteBuffer(), (long) i * ROW));
            }
            for (Future<Integer> read : reads) {
                read.get();
            }
        } finally {
            arena.close(); // want ReleaseInFlight
        }
    }

    // The failure is thrown when all reads are over.
    void rememberedOk(int rows) throws IOException {
        Arena arena = Arena.ofShared();
        try {
            List<Future<Integer>> reads = new ArrayList<>();
            for (int i = 0; i < rows; i++) {
                reads.add(file.read(arena.allocate(ROW, ROW).asByteBuffer(), (long) i * ROW));
            }
            IOException failure = null;
            for (Future<Integer> read : reads) {
                try {
                    settle(read);
                } catch (IOException e) {
                    failure = e;
                }
            }
            if (failure != null) {
                throw failure;
            }
        } finally {
            arena.close();
        }
    }

    // What the loop left is waited for before the exception goes on.
    void drainedOk(int rows) throws IOException {
        Arena arena = Arena.ofShared();
        List<Future<Integer>> reads = new ArrayList<>();
        try {
            for (int i = 0; i < rows; i++) {
                reads.add(file.read(arena.allocate(ROW, ROW).asByteBuffer(), (long) i * ROW));
            }
            for (Future<Integer> read : reads) {
                if (settle(read) < ROW) {
                    throw new EOFException();
                }
            }
        } finally {
            for (Future<Integer> read : reads) {
                try {
                    settle(read);
                } catch (IOException e) {
                    // The first failure is thrown.
                }
            }
            arena.close();
        }
    }

    private static void settleAll(List<Future<Integer>> reads) {
        for (Future<Integer> read : reads) {
            try {
                settle(read);
            } catch (IOException e) {
                // The first failure is thrown.
            }
        }
    }

    // A failed read leaves the loop as well, around the line that waits for the others.
    void drainedIfShortBad(int rows) throws IOException {
        Arena arena = Arena.ofShared();
        try {
            List<Future<Integer>> reads = new ArrayList<>();
            for (int i = 0; i < rows; i++) {
                reads.add(file.read(arena.allocate(ROW, ROW).asByteBuffer(), (long) i * ROW));
            }
            for (Future<Integer> read : reads) {
                if (settle(read) < ROW) {
                    settleAll(reads);
                    throw new EOFException();
                }
            }
        } finally {
            arena.close(); // want ReleaseInFlight
        }
    }

    // The others are waited for in the loop, just before it is left.
    void drainedInsideOk(int rows) throws IOException {
        Arena arena = Arena.ofShared();
        try {
            List<Future<Integer>> reads = new ArrayList<>();
            for (int i = 0; i < rows; i++) {
                reads.add(file.read(arena.allocate(ROW, ROW).asByteBuffer(), (long) i * ROW));
            }
            for (Future<Integer> read : reads) {
                if (lengthOf(read) < ROW) {
                    settleAll(reads);
                    throw new EOFException();
                }
            }
        } finally {
            arena.close();
        }
    }

    // The same with a loop in the loop.
    void drainedInnerOk(int rows) throws IOException {
        Arena arena = Arena.ofShared();
        try {
            List<Future<Integer>> reads = new ArrayList<>();
            for (int i = 0; i < rows; i++) {
                reads.add(file.read(arena.allocate(ROW, ROW).asByteBuffer(), (long) i * ROW));
            }
            for (Future<Integer> read : reads) {
                if (lengthOf(read) < ROW) {
                    for (Future<Integer> other : reads) {
                        try {
                            settle(other);
                        } catch (IOException e) {
                            // The first failure is thrown.
                        }
                    }
                    throw new EOFException();
                }
            }
        } finally {
            arena.close();
        }
    }

    // Closing the channel ends them all.
    static void closedOk(Path path, int rows) throws IOException {
        Arena arena = Arena.ofShared();
        try {
            AsynchronousFileChannel own = AsynchronousFileChannel.open(path, StandardOpenOption.READ);
            try {
                List<Future<Integer>> reads = new ArrayList<>();
                for (int i = 0; i < rows; i++) {
                    reads.add(own.read(arena.allocate(ROW, ROW).asByteBuffer(), (long) i * ROW));
                }
                for (Future<Integer> read : reads) {
                    if (settle(read) < ROW) {
                        throw new EOFException();
                    }
                }
            } finally {
                own.close();
            }
        } finally {
            arena.close();
        }
    }

    // The queue is drained to its end, however that is written.
    int pollOk(int rows) throws IOException {
        Arena arena = Arena.ofShared();
        Deque<Future<Integer>> reads = new ArrayDeque<>();
        for (int i = 0; i < rows; i++) {
            reads.add(file.read(arena.allocate(ROW, ROW).asByteBuffer(), (long) i * ROW));
        }
        int total = 0;
        while (true) {
            Future<Integer> read = reads.poll();
            if (read == null) {
                break;
            }
            try {
                total += settle(read);
            } catch (IOException e) {
                total = -1;
            }
        }
        arena.close();
        return total;
    }

    // The test is at the end: the loop is left when nothing is left.
    int doWhileOk(int rows) {
        Arena arena = Arena.ofShared();
        Deque<Future<Integer>> reads = new ArrayDeque<>();
        for (int i = 0; i <= rows; i++) {
            reads.add(file.read(arena.allocate(ROW, ROW).asByteBuffer(), (long) i * ROW));
        }
        int total = 0;
        do {
            try {
                total += settle(reads.remove());
            } catch (IOException e) {
                total = -1;
            }
        } while (!reads.isEmpty());
        arena.close();
        return total;
    }

    // A flag ends the loop, too, but only after the last read.
    int flaggedOk(int rows, boolean more) throws IOException {
        Arena arena = Arena.ofShared();
        Deque<Future<Integer>> reads = new ArrayDeque<>();
        for (int i = 0; i < rows; i++) {
            reads.add(file.read(arena.allocate(ROW, ROW).asByteBuffer(), (long) i * ROW));
        }
        int total = 0;
        while (more) {
            try {
                total += settle(reads.remove());
            } catch (IOException e) {
                total = -1;
            }
            if (reads.isEmpty()) {
                break;
            }
        }
        settleAll(List.copyOf(reads));
        arena.close();
        return total;
    }

    // One at a time: when the loop is left nothing is in flight.
    void oneByOneOk(int rows) throws IOException {
        Arena arena = Arena.ofShared();
        try {
            for (int i = 0; i < rows; i++) {
                Future<Integer> read = file.read(arena.allocate(ROW, ROW).asByteBuffer(), (long) i * ROW);
                if (settle(read) < ROW) {
                    throw new EOFException();
                }
            }
        } finally {
            arena.close();
        }
    }

    // Two at a time, both waited for before either is judged.
    void pairsOk(int rows) throws IOException {
        Arena arena = Arena.ofShared();
        try {
            for (int i = 0; i < rows; i += 2) {
                List<Future<Integer>> pair = new ArrayList<>();
                pair.add(file.read(arena.allocate(ROW, ROW).asByteBuffer(), (long) i * ROW));
                pair.add(file.read(arena.allocate(ROW, ROW).asByteBuffer(), (long) (i + 1) * ROW));
                settleAll(pair);
                if (settle(pair.get(0)) + settle(pair.get(1)) < 2 * ROW) {
                    throw new EOFException();
                }
            }
        } finally {
            arena.close();
        }
    }

    // The row that was waited for is looked at, and the loop left: nobody touches what is in flight, or frees it.
    ByteBuffer firstFullOk(ByteBuffer slab, int rows) throws IOException {
        List<Future<Integer>> reads = new ArrayList<>();
        List<ByteBuffer> parts = new ArrayList<>();
        for (int i = 0; i < rows; i++) {
            ByteBuffer part = slab.slice(i * ROW, ROW);
            parts.add(part);
            reads.add(file.read(part, (long) i * ROW));
        }
        int row = 0;
        for (Future<Integer> read : reads) {
            if (settle(read) == ROW) {
                return slab.slice(row * ROW, ROW);
            }
            row++;
        }
        return null;
    }
}
