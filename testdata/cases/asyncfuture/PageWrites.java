package asyncfuture;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.AsynchronousFileChannel;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;

/** A page is written through the Future form and then used again. */
final class PageWrites {
    static final int PAGE = 4096;

    private PageWrites() {}

    // The next sequence number goes into the page while the pool thread may still be writing it.
    static void stampNextBad(AsynchronousFileChannel ch, ByteBuffer page, long seq)
            throws ExecutionException, InterruptedException {
        Future<Integer> write = ch.write(page, seq * PAGE);
        page.putLong(0, seq + 1); // want WriteInFlight
        write.get();
    }

    // The stamp waits for the write.
    static void stampNextOk(AsynchronousFileChannel ch, ByteBuffer page, long seq)
            throws ExecutionException, InterruptedException {
        Future<Integer> write = ch.write(page, seq * PAGE);
        write.get();
        page.putLong(0, seq + 1);
    }

    // clear() resets position and limit, which the pool thread reads when it runs, not at the call.
    static int clearEarlyBad(AsynchronousFileChannel ch, byte[] record)
            throws ExecutionException, InterruptedException {
        ByteBuffer buf = ByteBuffer.allocate(PAGE);
        buf.put(record);
        buf.flip();
        Future<Integer> pending = ch.write(buf, 0L);
        buf.clear(); // want WriteInFlight
        return pending.get();
    }

    // The same, in the right order; one buffer serves two records.
    static int clearLaterOk(AsynchronousFileChannel ch, byte[] first, byte[] second)
            throws ExecutionException, InterruptedException {
        ByteBuffer buf = ByteBuffer.allocate(PAGE);
        buf.put(first);
        buf.flip();
        int n = ch.write(buf, 0L).get();
        buf.clear();
        buf.put(second);
        buf.flip();
        return n + ch.write(buf, n).get();
    }

    // flip() after the read was submitted moves the limit to 0 under the pool thread's feet.
    static int flipBeforeReadEndsBad(AsynchronousFileChannel ch) throws Exception {
        var buf = ByteBuffer.allocateDirect(PAGE);
        var read = ch.read(buf, 0);
        buf.flip(); // want WriteInFlight
        return read.get();
    }

    // A header is decoded before the read that brings it has ended.
    static int magicBad(AsynchronousFileChannel ch) throws Exception {
        ByteBuffer header = ByteBuffer.allocateDirect(512);
        Future<Integer> read = ch.read(header, 0);
        int magic = header.getInt(0); // want ReadInFlight
        if (read.get() < 4) {
            throw new IOException("short header");
        }
        return magic;
    }

    // The count is waited for first, then the header is decoded.
    static int magicOk(AsynchronousFileChannel ch) throws Exception {
        ByteBuffer header = ByteBuffer.allocateDirect(512);
        if (ch.read(header, 0).get() < 4) {
            throw new IOException("short header");
        }
        return header.flip().getInt();
    }

    // Reading a page that is only being written is a shared borrow: both sides just look at it.
    static long peekWhileWritingOk(AsynchronousFileChannel ch, ByteBuffer page) throws Exception {
        Future<Integer> write = ch.write(page, 0);
        long lsn = page.getLong(8);
        write.get();
        return lsn;
    }

    // capacity() never changes; asking for it is not a use of the content.
    static int reserveOk(AsynchronousFileChannel ch, ByteBuffer page) throws Exception {
        Future<Integer> read = ch.read(page, 0);
        byte[] copy = new byte[page.capacity()];
        read.get();
        page.flip();
        page.get(copy, 0, page.remaining());
        return copy.length;
    }

    // An ExecutionException is a completion too: the operation failed, the buffer is back.
    static boolean retryOnceOk(AsynchronousFileChannel ch, ByteBuffer buf, long pos) throws InterruptedException {
        Future<Integer> first = ch.write(buf, pos);
        try {
            first.get();
            return true;
        } catch (ExecutionException e) {
            buf.rewind();
        }
        Future<Integer> again = ch.write(buf, pos);
        try {
            return again.get() > 0;
        } catch (ExecutionException e) {
            return false;
        }
    }
}
