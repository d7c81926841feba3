package earlyexit;

import java.io.EOFException;
import java.nio.ByteBuffer;
import java.nio.channels.AsynchronousFileChannel;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;

/** The program counts what it has waited for: it knows when a loop that it leaves has come to its end. */
final class CountedWaits {
    private static final int HALF = 4096;

    private final ArrayDeque<ByteBuffer> pages = new ArrayDeque<>();
    private final AsynchronousFileChannel channel;
    private int finished;

    CountedWaits(AsynchronousFileChannel channel) {
        this.channel = channel;
    }

    private ByteBuffer take() {
        ByteBuffer page = pages.poll();
        return page == null ? ByteBuffer.allocateDirect(2 * HALF) : page;
    }

    private List<Future<Integer>> writes(ByteBuffer page, long at) {
        List<Future<Integer>> writes = new ArrayList<>();
        writes.add(channel.write(page.slice(0, HALF), at));
        writes.add(channel.write(page.slice(HALF, HALF), at + HALF));
        return writes;
    }

    // All bytes are there, and so all reads are over.
    long leftWhenFullOk(long at) throws ExecutionException, InterruptedException {
        ByteBuffer page = take();
        List<Future<Integer>> reads = new ArrayList<>();
        reads.add(channel.read(page.slice(0, HALF), at));
        reads.add(channel.read(page.slice(HALF, HALF), at + HALF));
        int total = 0;
        for (Future<Integer> each : reads) {
            total += each.get();
            if (total == 2 * HALF) {
                break;
            }
        }
        long first = page.getLong(0);
        pages.add(page);
        return first;
    }

    // The second read is still going on if the first one has found something.
    void leftWhenFoundBad(long at) throws ExecutionException, InterruptedException {
        ByteBuffer page = take();
        List<Future<Integer>> reads = new ArrayList<>();
        reads.add(channel.read(page.slice(0, HALF), at));
        reads.add(channel.read(page.slice(HALF, HALF), at + HALF));
        for (Future<Integer> each : reads) {
            int n = each.get();
            if (n > 0) {
                break;
            }
        }
        pages.add(page); // want ReleaseInFlight
    }

    // If a write fails the page is left to the collector.
    void releasedIfAllDoneOk(long value, long at) throws ExecutionException, InterruptedException {
        ByteBuffer page = take();
        page.putLong(0, value);
        List<Future<Integer>> writes = new ArrayList<>();
        writes.add(channel.write(page.slice(0, HALF), at));
        writes.add(channel.write(page.slice(HALF, HALF), at + HALF));
        int done = 0;
        try {
            for (Future<Integer> each : writes) {
                each.get();
                done++;
            }
        } finally {
            if (done == writes.size()) {
                pages.add(page);
            }
        }
    }

    // The page goes back although a write has failed, and the other may go on.
    void releasedAnywayBad(long value, long at) throws ExecutionException, InterruptedException {
        ByteBuffer page = take();
        page.putLong(0, value);
        List<Future<Integer>> writes = new ArrayList<>();
        writes.add(channel.write(page.slice(0, HALF), at));
        writes.add(channel.write(page.slice(HALF, HALF), at + HALF));
        int done = 0;
        try {
            for (Future<Integer> each : writes) {
                each.get();
                done++;
            }
        } finally {
            pages.add(page); // want ReleaseInFlight
            finished += done;
        }
    }

    // Counted down to the last one.
    void countedDownOk(long at) throws ExecutionException, InterruptedException {
        ByteBuffer page = take();
        List<Future<Integer>> writes = writes(page, at);
        int left = writes.size();
        for (Future<Integer> each : writes) {
            each.get();
            if (--left == 0) {
                break;
            }
        }
        pages.add(page);
    }

    // The same with a counter of its own, which the loop asks whether it may go.
    void atomicOk(long at) throws ExecutionException, InterruptedException {
        ByteBuffer page = take();
        List<Future<Integer>> writes = writes(page, at);
        AtomicInteger left = new AtomicInteger(writes.size());
        for (Future<Integer> each : writes) {
            each.get();
            if (left.decrementAndGet() == 0) {
                break;
            }
        }
        pages.add(page);
    }

    // The count is kept in the object.
    void inFieldOk(long at) throws ExecutionException, InterruptedException {
        ByteBuffer page = take();
        List<Future<Integer>> writes = writes(page, at);
        finished = 0;
        try {
            for (Future<Integer> each : writes) {
                each.get();
                finished++;
                if (finished == writes.size()) {
                    break;
                }
            }
        } finally {
            if (finished == 2) {
                pages.add(page);
            }
        }
    }

    // A flag tells whether the loop has come to its end.
    void flagOk(long at) throws ExecutionException, InterruptedException {
        ByteBuffer page = take();
        List<Future<Integer>> writes = writes(page, at);
        boolean complete = false;
        try {
            for (Future<Integer> each : writes) {
                each.get();
            }
            complete = true;
        } finally {
            if (complete) {
                pages.add(page);
            }
        }
    }

    // The flag is set where the loop is left.
    void failedOk(long at) throws ExecutionException {
        ByteBuffer page = take();
        List<Future<Integer>> writes = writes(page, at);
        boolean interrupted = false;
        for (Future<Integer> each : writes) {
            try {
                each.get();
            } catch (InterruptedException e) {
                interrupted = true;
                break;
            }
        }
        if (!interrupted) {
            pages.add(page);
        }
    }

    // What is complete leaves the set.
    void emptiedOk(long at) throws ExecutionException, InterruptedException {
        ByteBuffer page = take();
        Set<Future<Integer>> left = new HashSet<>(writes(page, at));
        try {
            for (Future<Integer> each : List.copyOf(left)) {
                each.get();
                left.remove(each);
            }
        } finally {
            if (left.isEmpty()) {
                pages.add(page);
            }
        }
    }

    // By index, and left at the last one.
    void lastIndexOk(long at) throws ExecutionException, InterruptedException {
        ByteBuffer page = take();
        List<Future<Integer>> writes = writes(page, at);
        int i = 0;
        for (Future<Integer> each : writes) {
            each.get();
            if (i == writes.size() - 1) {
                break;
            }
            i++;
        }
        pages.add(page);
    }

    // The element itself says that it is the last one.
    void markedOk(long at) throws ExecutionException, InterruptedException {
        record Part(Future<Integer> write, boolean last) {}
        ByteBuffer page = take();
        List<Part> parts = new ArrayList<>();
        parts.add(new Part(channel.write(page.slice(0, HALF), at), false));
        parts.add(new Part(channel.write(page.slice(HALF, HALF), at + HALF), true));
        for (Part part : parts) {
            part.write().get();
            if (part.last()) {
                break;
            }
        }
        pages.add(page);
    }

    // The exception says that all bytes were written and one too many was expected.
    void thrownAtTheEndOk(long at, int expected) throws ExecutionException, InterruptedException {
        ByteBuffer page = take();
        List<Future<Integer>> writes = writes(page, at);
        int total = 0;
        try {
            for (Future<Integer> each : writes) {
                total += each.get();
                if (total == 2 * HALF && expected > total) {
                    throw new EOFException();
                }
            }
        } catch (EOFException e) {
            pages.add(page);
        }
    }

    // The iterator is asked again.
    void iteratorOk(long at) throws ExecutionException, InterruptedException {
        ByteBuffer page = take();
        List<Future<Integer>> writes = writes(page, at);
        Iterator<Future<Integer>> rest = writes.iterator();
        try {
            while (rest.hasNext()) {
                rest.next().get();
                rest.remove();
            }
        } finally {
            if (writes.isEmpty()) {
                pages.add(page);
            }
        }
    }

    // Each round waits for one and goes on with the next row.
    void labelledOk(long at, int rows) throws InterruptedException {
        rows:
        for (int row = 0; row < rows; row++) {
            ByteBuffer page = take();
            List<Future<Integer>> writes = writes(page, at + (long) row * 2 * HALF);
            int done = 0;
            for (Future<Integer> each : writes) {
                try {
                    each.get();
                } catch (ExecutionException e) {
                    done++;
                    continue;
                }
                if (++done < writes.size()) {
                    continue;
                }
                pages.add(page);
                continue rows;
            }
        }
    }

    // The rest is waited for where the failure is caught.
    void restInCatchOk(long at) throws InterruptedException {
        ByteBuffer page = take();
        List<Future<Integer>> writes = writes(page, at);
        try {
            for (Future<Integer> each : writes) {
                each.get();
            }
        } catch (ExecutionException e) {
            for (Future<Integer> each : writes) {
                try {
                    each.get();
                } catch (ExecutionException again) {
                    // One failure is enough.
                }
            }
        }
        pages.add(page);
    }

    // Tried until all were seen.
    void retriedOk(long at) throws ExecutionException, InterruptedException {
        ByteBuffer page = take();
        List<Future<Integer>> writes = writes(page, at);
        boolean again = true;
        while (again) {
            again = false;
            for (Future<Integer> each : writes) {
                try {
                    each.get(1, TimeUnit.SECONDS);
                } catch (TimeoutException e) {
                    again = true;
                    break;
                }
            }
        }
        pages.add(page);
    }

    // How far it came decides what is done with the page.
    void keptIfLeftOk(long at, List<ByteBuffer> spoiled) throws InterruptedException {
        ByteBuffer page = take();
        List<Future<Integer>> writes = writes(page, at);
        int seen = 0;
        Exception failure = null;
        for (Future<Integer> each : writes) {
            try {
                each.get();
            } catch (ExecutionException e) {
                failure = e;
                break;
            }
            seen++;
        }
        if (failure != null && seen < writes.size() - 1) {
            spoiled.add(page);
        } else {
            pages.add(page);
        }
    }
}
