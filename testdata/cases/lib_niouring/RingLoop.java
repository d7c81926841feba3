package lib_niouring;

import java.nio.ByteBuffer;
import java.util.ArrayDeque;
import sh.blake.niouring.IoUring;
import sh.blake.niouring.IoUringFile;

/** One thread, one ring, callbacks inside execute(). */
final class RingLoop {
    private RingLoop() {}

    // executeNow() submits and takes what is there; the write it submitted need not be among it.
    static void reuseAfterExecuteNowBad(IoUring ring, IoUringFile file, ByteBuffer frame, long sequence) {
        ring.queueWrite(file, frame);
        ring.executeNow();
        frame.putLong(0, sequence); // want WriteInFlight
        ring.execute();
    }

    // As long as a write of this file is pending the loop goes on; then the frame is free.
    static void reuseWhenNothingPendsOk(IoUring ring, IoUringFile file, ByteBuffer frame, long sequence) {
        ring.queueWrite(file, frame);
        while (file.isWritePending()) {
            ring.execute();
        }
        frame.clear().putLong(0, sequence);
    }

    // The handler gets the buffer whose write has ended and fills it again.
    static void refillInHandlerOk(IoUring ring, IoUringFile file, ByteBuffer frame, ArrayDeque<byte[]> rows) {
        file.onWrite(
                done -> {
                    byte[] row = rows.poll();
                    if (row != null) {
                        done.clear().put(row).flip();
                        ring.queueWrite(file, done);
                    }
                });
        ring.queueWrite(file, frame);
        ring.loop();
    }

    // Queued, not even submitted: what is read here is what was in the buffer before.
    static int parseBeforeExecuteBad(IoUring ring, IoUringFile file, ByteBuffer header) {
        ring.queueRead(file, header);
        int magic = header.getInt(0); // want ReadInFlight
        ring.execute();
        return magic;
    }

    // Parsed by the read handler.
    static final class ParserOk {
        private int magic;

        void parse(IoUring ring, IoUringFile file, ByteBuffer header) {
            file.onRead(read -> magic = read.flip().getInt());
            ring.queueRead(file, header);
            while (file.isReadPending()) {
                ring.execute();
            }
        }

        int magic() {
            return magic;
        }
    }

    // One buffer queued for two reads: both fill the same bytes.
    static void queuedTwiceBad(IoUring ring, IoUringFile left, IoUringFile right, ByteBuffer page) {
        ring.queueRead(left, page);
        ring.queueRead(right, page); // want OverlappingOperations
        while (left.isReadPending() || right.isReadPending()) {
            ring.execute();
        }
    }

    // Polled until the handler has been called; its flag says so.
    static final class PolledOk {
        private boolean written;

        void write(IoUring ring, IoUringFile file, ByteBuffer frame, long sequence) {
            written = false;
            file.onWrite(done -> written = true);
            ring.queueWrite(file, frame);
            while (!written) {
                ring.executeNow();
            }
            frame.clear().putLong(0, sequence);
        }
    }

    // The count says that the only write is over.
    static boolean countedOk(IoUring ring, IoUringFile file, ByteBuffer frame, long sequence) {
        ring.queueWrite(file, frame);
        if (ring.executeNow() == 0) {
            return false;
        }
        frame.clear().putLong(0, sequence);
        return true;
    }

    // Closing the ring waits for no completion.
    static void closedRingBad(IoUring ring, IoUringFile file, ByteBuffer frame) {
        ring.queueWrite(file, frame);
        ring.executeNow();
        ring.close();
        frame.putLong(0, 0L); // want WriteInFlight
    }
}
