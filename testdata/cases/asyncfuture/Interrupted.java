package asyncfuture;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.AsynchronousFileChannel;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;

/** An interrupted wait says nothing about the operation. */
final class Interrupted {
    private final AsynchronousFileChannel log;
    private final ByteBuffer frame = ByteBuffer.allocateDirect(64 * 1024);

    Interrupted(AsynchronousFileChannel log) {
        this.log = log;
    }

    // The interrupt is remembered, but the frame is reused although the write still runs.
    void swallowedBad(byte[] payload, long at) {
        frame.clear();
        frame.put(payload).flip();
        Future<Integer> f = log.write(frame, at);
        try {
            f.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException e) {
            throw new UncheckedIOException(new IOException(e.getCause()));
        }
        frame.clear(); // want WriteInFlight
    }

    // The interrupted path leaves the method and nobody touches the frame on it.
    void leavesOnInterruptOk(byte[] payload, long at) throws IOException {
        ByteBuffer own = ByteBuffer.allocateDirect(payload.length);
        own.put(payload).flip();
        Future<Integer> f = log.write(own, at);
        try {
            f.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("log write");
        } catch (ExecutionException e) {
            throw new IOException(e.getCause());
        }
        own.clear();
    }

    // `catch (Exception e)` catches the interrupt as well, and the read is still filling the block.
    static int bestEffortReadBad(AsynchronousFileChannel ch, ByteBuffer block) {
        Future<Integer> read = ch.read(block, 0);
        try {
            read.get();
        } catch (Exception e) {
            System.err.println("read failed: " + e);
        }
        return block.getInt(0); // want ReadInFlight
    }

    // A multi-catch that returns: the block is looked at on the normal path only.
    static int bestEffortReadOk(AsynchronousFileChannel ch, ByteBuffer block) {
        Future<Integer> read = ch.read(block, 0);
        try {
            read.get();
        } catch (InterruptedException | ExecutionException e) {
            return -1;
        }
        return block.getInt(0);
    }

    // The rollback in the handler of InterruptedException overwrites a page that is in flight.
    static void rollbackBad(AsynchronousFileChannel ch, ByteBuffer page, ByteBuffer before) throws Exception {
        Future<Integer> f = ch.write(page, 0);
        try {
            f.get();
        } catch (InterruptedException e) {
            page.put(0, before, 0, 4096); // want WriteInFlight
            throw e;
        }
    }

    // The rollback belongs to the failure of the write, where the page is free again.
    static void rollbackOk(AsynchronousFileChannel ch, ByteBuffer page, ByteBuffer before) throws Exception {
        Future<Integer> f = ch.write(page, 0);
        try {
            f.get();
        } catch (ExecutionException e) {
            page.put(0, before, 0, 4096);
            throw e;
        }
    }

    // `finally` also runs after an interrupt.
    static void finallyRewindBad(AsynchronousFileChannel ch, ByteBuffer page) throws Exception {
        Future<Integer> f = ch.write(page, 4096);
        try {
            f.get();
        } finally {
            page.rewind(); // want WriteInFlight
        }
    }

    // The loop goes on until get() has really returned, then restores the interrupt.
    static void survivesInterruptOk(AsynchronousFileChannel ch, ByteBuffer page) throws IOException {
        Future<Integer> f = ch.write(page, 4096);
        boolean interrupted = false;
        for (;;) {
            try {
                f.get();
                break;
            } catch (InterruptedException e) {
                interrupted = true;
            } catch (ExecutionException e) {
                throw new IOException(e.getCause());
            }
        }
        page.rewind();
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    // On interrupt the channel is closed first, which waits for running operations and fails queued ones.
    static void closeIsABarrierOk(AsynchronousFileChannel ch, ByteBuffer page) throws IOException {
        Future<Integer> f = ch.write(page, 0);
        try {
            f.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            ch.close();
        } catch (ExecutionException e) {
            throw new IOException(e.getCause());
        }
        page.clear();
    }
}
