package outsider_engines.pagecache;

import java.nio.ByteBuffer;
import java.nio.channels.CompletionHandler;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Semaphore;
import java.util.function.BiConsumer;

/**
 * Trap: as many reads in flight as there are permits; every handler takes what it needs out of the frame,
 * puts the frame back and releases its permit last, so the next submission finds a free frame.
 */
final class PrefetcherOk implements CompletionHandler<Integer, PrefetcherOk.Request> {
    record Request(long pageNo, Frame frame) {}

    private final PageFile file;
    private final BlockingQueue<Frame> idle;
    private final Semaphore permits;
    private final int depth;
    private final BiConsumer<Long, PageHeader> sink;
    private final BiConsumer<Long, Throwable> problems;

    PrefetcherOk(PageFile file, int depth, BiConsumer<Long, PageHeader> sink, BiConsumer<Long, Throwable> problems) {
        this.file = file;
        this.depth = depth;
        this.sink = sink;
        this.problems = problems;
        this.permits = new Semaphore(depth);
        this.idle = new ArrayBlockingQueue<>(depth);
        for (int id = 0; id < depth; id++) {
            idle.add(new Frame(id, ByteBuffer.allocateDirect(Frame.SIZE)));
        }
    }

    void prefetch(Iterable<Long> pages) {
        for (long pageNo : pages) {
            permits.acquireUninterruptibly();
            Frame frame = idle.remove();
            ByteBuffer memory = frame.memory();
            memory.clear();
            file.channel.read(memory, pageNo * Frame.SIZE, new Request(pageNo, frame), this);
        }
    }

    /** All permits together mean that nothing is in flight. */
    void drain() {
        permits.acquireUninterruptibly(depth);
        permits.release(depth);
    }

    @Override
    public void completed(Integer count, Request request) {
        try {
            if (count < Frame.SIZE) {
                problems.accept(request.pageNo(), new IllegalStateException("short page"));
            } else {
                sink.accept(request.pageNo(), request.frame().header());
            }
        } finally {
            giveBack(request);
        }
    }

    @Override
    public void failed(Throwable cause, Request request) {
        try {
            problems.accept(request.pageNo(), cause);
        } finally {
            giveBack(request);
        }
    }

    private void giveBack(Request request) {
        idle.add(request.frame());
        permits.release();
    }
}
