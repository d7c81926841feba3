package earlyexit;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.nio.channels.AsynchronousFileChannel;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;

/** Helpers that wait for all futures in a list, in the ways in which people write that. */
final class Drained {
    static final int ROW = 4096;

    private final AsynchronousFileChannel file;

    Drained(AsynchronousFileChannel file) {
        this.file = file;
    }

    private static void eachOf(List<Future<Integer>> reads) throws InterruptedException, ExecutionException {
        for (Future<Integer> read : reads) {
            read.get();
        }
    }

    void eachOk(int rows) throws InterruptedException, ExecutionException {
        Arena arena = Arena.ofShared();
        List<Future<Integer>> reads = new ArrayList<>();
        for (int i = 0; i < rows; i++) {
            reads.add(file.read(arena.allocate(ROW, ROW).asByteBuffer(), (long) i * ROW));
        }
        eachOf(reads);
        arena.close();
    }

    // The same helper, with the arena closed on all paths: an interrupt leaves it in the middle.
    void eachBad(int rows) throws InterruptedException, ExecutionException {
        Arena arena = Arena.ofShared();
        try {
            List<Future<Integer>> reads = new ArrayList<>();
            for (int i = 0; i < rows; i++) {
                reads.add(file.read(arena.allocate(ROW, ROW).asByteBuffer(), (long) i * ROW));
            }
            eachOf(reads);
        } finally {
            arena.close(); // want ReleaseInFlight
        }
    }

    private static IOException failureOf(Collection<? extends Future<Integer>> reads) {
        IOException failure = null;
        for (Future<Integer> read : reads) {
            boolean done = false;
            while (!done) {
                try {
                    read.get();
                    done = true;
                } catch (ExecutionException e) {
                    failure = new IOException(e.getCause());
                    done = true;
                } catch (InterruptedException e) {
                    // The reads have to end first.
                }
            }
        }
        return failure;
    }

    void failureOk(int rows) throws IOException {
        Arena arena = Arena.ofShared();
        List<Future<Integer>> reads = new ArrayList<>();
        for (int i = 0; i < rows; i++) {
            reads.add(file.read(arena.allocate(ROW, ROW).asByteBuffer(), (long) i * ROW));
        }
        IOException failure = failureOf(reads);
        arena.close();
        if (failure != null) {
            throw failure;
        }
    }

    private static void drain(Queue<Future<Integer>> reads) throws InterruptedException, ExecutionException {
        while (!reads.isEmpty()) {
            reads.remove().get();
        }
    }

    void queueOk(int rows) throws InterruptedException, ExecutionException {
        Arena arena = Arena.ofShared();
        Queue<Future<Integer>> reads = new ArrayDeque<>();
        for (int i = 0; i < rows; i++) {
            reads.add(file.read(arena.allocate(ROW, ROW).asByteBuffer(), (long) i * ROW));
        }
        drain(reads);
        arena.close();
    }

    private static void eachIn(Future<?>[] reads) throws InterruptedException, ExecutionException {
        for (Future<?> read : reads) {
            read.get();
        }
    }

    void arrayOk(int rows) throws InterruptedException, ExecutionException {
        Arena arena = Arena.ofShared();
        Future<?>[] reads = new Future<?>[rows];
        for (int i = 0; i < rows; i++) {
            reads[i] = file.read(arena.allocate(ROW, ROW).asByteBuffer(), (long) i * ROW);
        }
        eachIn(reads);
        arena.close();
    }

    // Nobody waits for anything.
    void forgottenBad(int rows) {
        Arena arena = Arena.ofShared();
        List<Future<Integer>> reads = new ArrayList<>();
        for (int i = 0; i < rows; i++) {
            reads.add(file.read(arena.allocate(ROW, ROW).asByteBuffer(), (long) i * ROW));
        }
        report(reads);
        arena.close(); // want ReleaseInFlight
    }

    private static void report(List<Future<Integer>> reads) {
        for (Future<Integer> read : reads) {
            System.out.println(read.isDone());
        }
    }

    /** The futures are kept in the object. */
    static final class PendingOk {
        private final AsynchronousFileChannel file;
        private final List<Future<Integer>> pending = new ArrayList<>();
        private final Arena arena = Arena.ofShared();

        PendingOk(AsynchronousFileChannel file) {
            this.file = file;
        }

        void load(int rows) throws InterruptedException, ExecutionException {
            for (int i = 0; i < rows; i++) {
                pending.add(file.read(arena.allocate(ROW, ROW).asByteBuffer(), (long) i * ROW));
            }
            finish();
            arena.close();
        }

        private void finish() throws InterruptedException, ExecutionException {
            for (Future<Integer> read : pending) {
                read.get();
            }
            pending.clear();
        }
    }
}
