package outsider_engines.pagecache;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/** Looks at page types to decide whether a page is worth keeping. */
final class TypeSniffer {
    private static final int LEAF = 7;

    private final PageFile file;
    private final FramePool pool;

    TypeSniffer(PageFile file, FramePool pool) {
        this.file = file;
        this.pool = pool;
    }

    /** BUG: the type is taken from the frame while the read that fills it is still running. */
    Optional<PageHeader> leafHeaderBad(long pageNo) {
        Frame frame = pool.acquire();
        CompletableFuture<Frame> loaded = file.load(pageNo, frame);
        int type = frame.memory().getInt(0); // want ReadInFlight
        Frame ready = loaded.join();
        Optional<PageHeader> result = type == LEAF ? Optional.of(ready.header()) : Optional.empty();
        pool.release(ready);
        return result;
    }

    Optional<PageHeader> leafHeaderOk(long pageNo) {
        Frame frame = pool.acquire();
        CompletableFuture<Frame> loaded = file.load(pageNo, frame);
        Frame ready = loaded.join();
        int type = frame.memory().getInt(0);
        Optional<PageHeader> result = type == LEAF ? Optional.of(ready.header()) : Optional.empty();
        pool.release(ready);
        return result;
    }

    /** Trap: a batch of loads, each into a frame of its own; nobody looks before allOf has been joined. */
    List<PageHeader> headersOk(List<Long> pageNos) {
        List<Frame> frames = new ArrayList<>();
        List<CompletableFuture<Frame>> loads = new ArrayList<>();
        for (long pageNo : pageNos) {
            Frame frame = pool.acquire();
            frames.add(frame);
            loads.add(file.load(pageNo, frame));
        }
        CompletableFuture.allOf(loads.toArray(CompletableFuture<?>[]::new)).join();
        List<PageHeader> headers = new ArrayList<>();
        for (Frame frame : frames) {
            headers.add(frame.header());
            pool.release(frame);
        }
        return headers;
    }
}

/** Page access with a deadline. */
final class DeadlineReader {
    private final PageFile file;
    private final FramePool pool;

    DeadlineReader(PageFile file, FramePool pool) {
        this.file = file;
        this.pool = pool;
    }

    /** BUG: orTimeout completes the promise by hand, so the frame returns to the pool while the read may still fill it. */
    CompletableFuture<PageHeader> headerBad(long pageNo, long millis) {
        Frame frame = pool.acquire();
        return file.load(pageNo, frame)
                .orTimeout(millis, TimeUnit.MILLISECONDS)
                .thenApply(Frame::header)
                .whenComplete((header, problem) -> {
                    pool.release(frame); // want ReleaseInFlight
                });
    }

    /** The caller's copy times out; the original one, which only the handler completes, decides about the frame. */
    CompletableFuture<PageHeader> headerOk(long pageNo, long millis) {
        Frame frame = pool.acquire();
        CompletableFuture<PageHeader> header = file.load(pageNo, frame)
                .thenApply(Frame::header)
                .whenComplete((result, problem) -> {
                    pool.release(frame);
                });
        return header.copy().orTimeout(millis, TimeUnit.MILLISECONDS);
    }
}

/** Reads the same page from two devices and takes whichever answers first. */
final class HedgedReader {
    private final PageFile primary;
    private final PageFile replica;
    private final FramePool pool;

    HedgedReader(PageFile primary, PageFile replica, FramePool pool) {
        this.primary = primary;
        this.replica = replica;
        this.pool = pool;
    }

    /** BUG: both devices fill one and the same frame. */
    PageHeader headerBad(long pageNo) throws IOException {
        Frame frame = pool.acquire();
        ByteBuffer memory = frame.memory();
        memory.clear();
        long offset = pageNo * Frame.SIZE;
        Future<Integer> fast = primary.channel.read(memory, offset);
        Future<Integer> slow = replica.channel.read(memory, offset); // want OverlappingOperations
        int fromPrimary = settle(fast);
        int fromReplica = settle(slow);
        if (fromPrimary + fromReplica < Frame.SIZE) {
            throw new IOException("page " + pageNo + " is truncated");
        }
        PageHeader header = frame.header();
        pool.release(frame);
        return header;
    }

    /** One frame each; both go back when both reads and the decoding of the winner are over. */
    CompletableFuture<PageHeader> headerOk(long pageNo) {
        Frame left = pool.acquire();
        Frame right = pool.acquire();
        CompletableFuture<Frame> fast = primary.load(pageNo, left);
        CompletableFuture<Frame> slow = replica.load(pageNo, right);
        CompletableFuture<PageHeader> winner = fast.applyToEither(slow, Frame::header);
        return CompletableFuture.allOf(fast, slow, winner)
                .handle((nothing, problem) -> {
                    pool.release(left);
                    pool.release(right);
                    return nothing;
                })
                .thenCompose(nothing -> winner);
    }

    private static int settle(Future<Integer> read) throws IOException {
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
}
