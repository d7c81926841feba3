package asyncfuture;

import java.nio.ByteBuffer;
import java.nio.channels.AsynchronousFileChannel;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;

/** Helpers that wait for what their caller has submitted, that keep futures, and that take from pools. */
final class HelperWaits {
    private static final int PAGE = 4096;

    private final AsynchronousFileChannel channel;
    private final Map<Long, Future<Integer>> reads = new HashMap<>();

    HelperWaits(AsynchronousFileChannel channel) {
        this.channel = channel;
    }

    private void finish(Future<Integer> write, ByteBuffer chunk, long at) throws ExecutionException, InterruptedException {
        long position = at + write.get();
        while (chunk.hasRemaining()) {
            position += channel.write(chunk, position).get();
        }
    }

    private void goOn(Future<Integer> write, ByteBuffer chunk, long at) throws ExecutionException, InterruptedException {
        int more = channel.write(chunk, at + PAGE).get();
        if (more + write.get() < PAGE) {
            throw new IllegalStateException("end of file");
        }
    }

    // The helper waits for the first write before it writes the rest.
    void restOk(ByteBuffer chunk, long at) throws ExecutionException, InterruptedException {
        Future<Integer> write = channel.write(chunk, at);
        finish(write, chunk, at);
    }

    // The helper waits for the first write after its own.
    void restBad(ByteBuffer chunk, long at) throws ExecutionException, InterruptedException {
        Future<Integer> write = channel.write(chunk, at);
        goOn(write, chunk, at); // want OverlappingOperations
    }

    private Future<Integer> begin(long id, ByteBuffer page) {
        Future<Integer> read = channel.read(page, id * PAGE);
        reads.put(id, read);
        return read;
    }

    // Who looks for the page later finds the future in the map.
    void prefetchOk(List<Long> ids) {
        for (long id : ids) {
            begin(id, ByteBuffer.allocateDirect(PAGE));
        }
    }

    private Future<Integer> submit(long id, ByteBuffer page) {
        return channel.write(page, id * PAGE);
    }

    // Nobody has the future.
    void flushBad(long id, ByteBuffer page) {
        submit(id, page); // want CompletionIgnored
        page.position(0); // want WriteInFlight
    }

    /** What a pool gives away: a buffer with its number. */
    private static final class Numbered {
        final ByteBuffer buffer;
        final long number;

        Numbered(ByteBuffer buffer, long number) {
            this.buffer = buffer;
            this.number = number;
        }
    }

    private final BlockingQueue<ByteBuffer> pool = new LinkedBlockingQueue<>();
    private long taken;

    private Numbered take() throws InterruptedException {
        return new Numbered(pool.take().clear(), taken++);
    }

    // Each round takes another buffer.
    void roundsOk(List<byte[]> images) throws ExecutionException, InterruptedException {
        List<Future<Integer>> writes = new ArrayList<>();
        for (byte[] image : images) {
            Numbered page = take();
            page.buffer.put(image).flip();
            writes.add(channel.write(page.buffer, page.number * PAGE));
        }
        for (Future<Integer> write : writes) {
            write.get();
        }
    }

    // Each round fills the one buffer again.
    void roundsBad(List<byte[]> images) throws ExecutionException, InterruptedException {
        List<Future<Integer>> writes = new ArrayList<>();
        Numbered page = take();
        for (byte[] image : images) {
            page.buffer.put(0, image); // want WriteInFlight
            writes.add(channel.write(page.buffer.duplicate(), page.number * PAGE));
        }
        for (Future<Integer> write : writes) {
            write.get();
        }
    }
}
