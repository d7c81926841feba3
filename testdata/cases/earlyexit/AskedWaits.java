package earlyexit;

import java.nio.ByteBuffer;
import java.nio.channels.AsynchronousFileChannel;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;

/** Loops over futures that may be left early, and what the program asks afterwards. */
final class AskedWaits {
    private static final int HALF = 4096;

    private final ArrayDeque<ByteBuffer> pages = new ArrayDeque<>();
    private final AsynchronousFileChannel channel;

    AskedWaits(AsynchronousFileChannel channel) {
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

    private static int total(List<Future<Integer>> writes) throws ExecutionException, InterruptedException {
        int total = 0;
        for (Future<Integer> each : writes) {
            total += each.get();
            if (total == 2 * HALF) {
                break;
            }
        }
        return total;
    }

    // The helper leaves its loop when all bytes are there.
    void totalOk(long at) throws ExecutionException, InterruptedException {
        ByteBuffer page = take();
        List<Future<Integer>> writes = writes(page, at);
        total(writes);
        pages.add(page);
    }

    // Asked one by one, until one is not complete.
    void isDoneOk(long at) throws ExecutionException, InterruptedException {
        ByteBuffer page = take();
        List<Future<Integer>> writes = writes(page, at);
        int done = 0;
        for (Future<Integer> each : writes) {
            if (!each.isDone()) {
                break;
            }
            done++;
        }
        if (done == writes.size()) {
            pages.add(page);
        }
    }

    // Only if all say that they are complete.
    boolean allDoneOk(long at) {
        ByteBuffer page = take();
        List<Future<Integer>> writes = writes(page, at);
        for (Future<Integer> each : writes) {
            if (!each.isDone()) {
                return false;
            }
        }
        pages.add(page);
        return true;
    }

    private static boolean allDone(List<Future<Integer>> writes) {
        for (Future<Integer> each : writes) {
            if (!each.isDone()) {
                return false;
            }
        }
        return true;
    }

    // The same in a helper.
    void allDoneHelperOk(long at) {
        ByteBuffer page = take();
        List<Future<Integer>> writes = writes(page, at);
        if (allDone(writes)) {
            pages.add(page);
        }
    }

    // One that is not complete clears the flag.
    void clearedFlagOk(long at) {
        ByteBuffer page = take();
        List<Future<Integer>> writes = writes(page, at);
        boolean all = true;
        for (Future<Integer> each : writes) {
            if (!each.isDone()) {
                all = false;
            }
        }
        if (all) {
            pages.add(page);
        }
    }

    // A code says how the loop ended.
    void codesOk(long at) {
        ByteBuffer page = take();
        List<Future<Integer>> writes = writes(page, at);
        int code = 0;
        for (Future<Integer> each : writes) {
            try {
                each.get();
            } catch (ExecutionException e) {
                code = 1;
                break;
            } catch (InterruptedException e) {
                code = 2;
                break;
            }
        }
        if (code == 0) {
            pages.add(page);
        }
    }

    // The failure, of either kind, says that it was left.
    void failuresOk(long at) {
        ByteBuffer page = take();
        List<Future<Integer>> writes = writes(page, at);
        Exception failure = null;
        for (Future<Integer> each : writes) {
            try {
                each.get();
            } catch (ExecutionException e) {
                failure = e;
                break;
            } catch (InterruptedException e) {
                failure = e;
                break;
            }
        }
        if (failure == null) {
            pages.add(page);
        }
    }

    private static boolean waited(List<Future<Integer>> writes) {
        for (Future<Integer> each : writes) {
            try {
                each.get();
            } catch (ExecutionException | InterruptedException e) {
                return false;
            }
        }
        return true;
    }

    // The helper says whether it came to the end.
    boolean storedOk(long at) {
        ByteBuffer page = take();
        List<Future<Integer>> writes = writes(page, at);
        boolean ok = waited(writes);
        if (ok) {
            pages.add(page);
        }
        return ok;
    }

    // The count decides, in a switch.
    void switchOk(long at) {
        ByteBuffer page = take();
        List<Future<Integer>> writes = writes(page, at);
        int done = 0;
        try {
            for (Future<Integer> each : writes) {
                each.get();
                done++;
            }
        } catch (ExecutionException | InterruptedException e) {
            switch (done) {
                case 2 -> pages.add(page);
                default -> System.out.println(done);
            }
            return;
        }
        pages.add(page);
    }

    // The count decides, in an expression.
    void ternaryOk(long at) {
        ByteBuffer page = take();
        List<Future<Integer>> writes = writes(page, at);
        int done = 0;
        try {
            for (Future<Integer> each : writes) {
                each.get();
                done++;
            }
        } catch (ExecutionException | InterruptedException e) {
            ByteBuffer back = done == 2 ? page : null;
            if (back != null) {
                pages.add(back);
            }
            return;
        }
        pages.add(page);
    }

    private void release(ByteBuffer page, boolean all) {
        if (all) {
            pages.add(page);
        }
    }

    // The count decides, in a helper.
    void helperOk(long at) {
        ByteBuffer page = take();
        List<Future<Integer>> writes = writes(page, at);
        int done = 0;
        try {
            for (Future<Integer> each : writes) {
                each.get();
                done++;
            }
        } catch (ExecutionException | InterruptedException e) {
            release(page, done == writes.size());
            return;
        }
        pages.add(page);
    }

    // The index says that it came to the end.
    void indexedOk(long at) throws ExecutionException, InterruptedException {
        ByteBuffer page = take();
        List<Future<Integer>> writes = writes(page, at);
        int i = 0;
        try {
            for (i = 0; i < writes.size(); i++) {
                writes.get(i).get();
            }
        } finally {
            if (i >= writes.size()) {
                pages.add(page);
            }
        }
    }

    private static void quietly(Future<Integer> f) {
        boolean done = false;
        while (!done) {
            try {
                f.get();
                done = true;
            } catch (ExecutionException e) {
                done = true;
            } catch (InterruptedException e) {
                // again
            }
        }
    }

    // Only the wait for the last one may throw.
    void lastThrowOk(long at) throws ExecutionException, InterruptedException {
        ByteBuffer page = take();
        List<Future<Integer>> writes = writes(page, at);
        int i = 0;
        try {
            for (Future<Integer> each : writes) {
                i++;
                if (i == writes.size()) {
                    each.get();
                } else {
                    quietly(each);
                }
            }
        } finally {
            pages.add(page);
        }
    }

    // A failure leaves the loop, and nobody asks what is left.
    void notAskedBad(long at) {
        ByteBuffer page = take();
        List<Future<Integer>> writes = writes(page, at);
        int done = 0;
        try {
            for (Future<Integer> each : writes) {
                each.get();
                done++;
            }
        } catch (ExecutionException | InterruptedException e) {
            pages.add(page); // want ReleaseInFlight
            return;
        }
        pages.add(page);
    }

    private int waited;

    private boolean isFull(Future<Integer> each) throws ExecutionException, InterruptedException {
        waited += each.get();
        return waited == 2 * HALF;
    }

    // The helper that waits counts, too.
    void countedInHelperOk(long at) throws ExecutionException, InterruptedException {
        ByteBuffer page = take();
        List<Future<Integer>> writes = writes(page, at);
        waited = 0;
        for (Future<Integer> each : writes) {
            if (isFull(each)) {
                break;
            }
        }
        pages.add(page);
    }

    private int lengthOf(Future<Integer> each) throws ExecutionException, InterruptedException {
        return each.get();
    }

    // The helper only waits, and one of the two has written something.
    void firstInHelperBad(long at) throws ExecutionException, InterruptedException {
        ByteBuffer page = take();
        List<Future<Integer>> writes = writes(page, at);
        for (Future<Integer> each : writes) {
            if (lengthOf(each) > 0) {
                break;
            }
        }
        pages.add(page); // want ReleaseInFlight
    }
}
