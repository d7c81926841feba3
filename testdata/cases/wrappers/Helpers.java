package wrappers;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.AsynchronousFileChannel;
import java.nio.channels.CompletionHandler;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;

/** Helpers, up to three calls deep, that submit, wait, write and read. */
final class Helpers {
    private final AsynchronousFileChannel ch;

    Helpers(AsynchronousFileChannel ch) {
        this.ch = ch;
    }

    private Future<Integer> submit(ByteBuffer page, long pageNo) {
        return submitAt(page, pageNo * 4096);
    }

    private Future<Integer> submitAt(ByteBuffer page, long pos) {
        return submitRaw(page, pos);
    }

    private Future<Integer> submitRaw(ByteBuffer page, long pos) {
        return ch.write(page, pos);
    }

    private static void seal(ByteBuffer page, long lsn) {
        sealHeader(page, lsn);
    }

    private static void sealHeader(ByteBuffer page, long lsn) {
        putLsn(page, lsn);
    }

    private static void putLsn(ByteBuffer page, long lsn) {
        page.putLong(0, lsn);
    }

    private static long lsnOf(ByteBuffer page) {
        return page.getLong(0);
    }

    private static int await(Future<Integer> f) throws IOException {
        boolean interrupted = false;
        try {
            for (;;) {
                try {
                    return f.get();
                } catch (InterruptedException e) {
                    interrupted = true;
                } catch (ExecutionException e) {
                    throw new IOException("I/O failed", e.getCause());
                }
            }
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private static void awaitBriefly(Future<Integer> f) {
        try {
            f.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException e) {
            System.err.println("write failed: " + e.getCause());
        }
    }

    // Submitted three calls deep, written three calls deep.
    void sealAfterSubmitBad(ByteBuffer page) throws IOException {
        Future<Integer> f = submit(page, 9);
        seal(page, 1); // want WriteInFlight
        await(f);
    }

    // Sealed, submitted, waited for, sealed again.
    void sealBeforeSubmitOk(ByteBuffer page) throws IOException {
        seal(page, 1);
        Future<Integer> f = submit(page, 9);
        await(f);
        seal(page, 2);
    }

    // A helper that only reads a page in flight.
    long peekOk(ByteBuffer page) throws IOException {
        Future<Integer> f = submit(page, 0);
        long lsn = lsnOf(page);
        await(f);
        return lsn;
    }

    // The same reading helper on a page that is being filled.
    long peekBad(ByteBuffer page) throws IOException {
        Future<Integer> f = ch.read(page, 0);
        long lsn = lsnOf(page); // want ReadInFlight
        await(f);
        return lsn;
    }

    // The wrapper gives up on interrupt and returns as if all were well.
    void weakWrapperBad(ByteBuffer page) {
        Future<Integer> f = submit(page, 3);
        awaitBriefly(f);
        page.clear(); // want WriteInFlight
    }

    // The wrapper survives interrupts.
    void strongWrapperOk(ByteBuffer page) throws IOException {
        Future<Integer> f = submit(page, 3);
        await(f);
        page.clear();
    }

    private void writeFully(ByteBuffer page, long pos) throws IOException {
        while (page.hasRemaining()) {
            pos += await(submitAt(page, pos));
        }
    }

    // A synchronous wrapper around the asynchronous channel.
    void synchronousOk(ByteBuffer page, long lsn) throws IOException {
        writeFully(page, 0);
        page.clear();
        seal(page, lsn);
        writeFully(page, 4096);
    }

    private CountDownLatch writeNotify(ByteBuffer page, long pos) {
        CountDownLatch latch = new CountDownLatch(1);
        ch.write(page, pos, latch, new CompletionHandler<Integer, CountDownLatch>() {
            @Override
            public void completed(Integer n, CountDownLatch l) {
                l.countDown();
            }

            @Override
            public void failed(Throwable t, CountDownLatch l) {
                l.countDown();
            }
        });
        return latch;
    }

    // The helper returns the latch that its handler counts down.
    void returnedLatchOk(ByteBuffer page) throws InterruptedException {
        CountDownLatch written = writeNotify(page, 0);
        written.await();
        page.clear();
    }

    // The latch is returned, and awaited too late.
    void returnedLatchBad(ByteBuffer page) throws InterruptedException {
        CountDownLatch written = writeNotify(page, 0);
        page.clear(); // want WriteInFlight
        written.await();
    }

    interface Completion {
        void await(Future<Integer> f);
    }

    interface Listener {
        void submitted(ByteBuffer page);
    }

    // The unseen callee has the future and may wait for it.
    void unknownWaiterOk(ByteBuffer page, Completion completion) {
        Future<Integer> f = submit(page, 1);
        completion.await(f);
        page.clear();
    }

    // The unseen callee has the buffer and is assumed to look only.
    void unknownListenerOk(ByteBuffer page, Listener listener) throws IOException {
        Future<Integer> f = submit(page, 1);
        listener.submitted(page);
        await(f);
    }

    // Another page is sealed than the one in flight.
    void otherPageOk(ByteBuffer a, long lsn) throws IOException {
        ByteBuffer b = ByteBuffer.allocateDirect(4096);
        Future<Integer> f = submit(a, 1);
        seal(b, lsn);
        await(f);
    }
}
