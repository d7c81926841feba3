package lib_artemis;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.concurrent.CountDownLatch;
import org.apache.activemq.artemis.nativo.jlibaio.LibaioContext;
import org.apache.activemq.artemis.nativo.jlibaio.LibaioFile;
import org.apache.activemq.artemis.nativo.jlibaio.SubmitInfo;

/** libaio below the journal: whoever submits keeps the buffer until done(). */
final class LibaioJournal {
    static final int BLOCK = 4096;

    private LibaioJournal() {}

    /** Tells by a latch that the operation has ended; polled by the context's own thread. */
    static class Waiter implements SubmitInfo {
        private final CountDownLatch latch = new CountDownLatch(1);

        @Override
        public void onError(int errno, String message) {}

        @Override
        public void done() {
            latch.countDown();
        }

        void await() {
            boolean interrupted = false;
            while (true) {
                try {
                    latch.await();
                    break;
                } catch (InterruptedException e) {
                    interrupted = true;
                }
            }
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    // libaio has been given the block, and it is freed before done() was called.
    static void freeAtOnceBad(LibaioFile<Waiter> file, long position) throws IOException {
        ByteBuffer block = file.newBuffer(BLOCK);
        LibaioContext.memsetBuffer(block, BLOCK);
        Waiter waiter = new Waiter();
        file.write(position, BLOCK, block, waiter);
        LibaioContext.freeBuffer(block); // want ReleaseInFlight
        waiter.await();
    }

    // Waited for, then freed.
    static void freeAfterDoneOk(LibaioFile<Waiter> file, long position) throws IOException {
        ByteBuffer block = file.newBuffer(BLOCK);
        LibaioContext.memsetBuffer(block, BLOCK);
        Waiter waiter = new Waiter();
        file.write(position, BLOCK, block, waiter);
        waiter.await();
        LibaioContext.freeBuffer(block);
    }

    /** A record's write that owns its block and frees it when it is done. */
    static final class OwnedWriteOk implements SubmitInfo {
        private final ByteBuffer block;

        OwnedWriteOk(ByteBuffer block) {
            this.block = block;
        }

        static void write(LibaioFile<OwnedWriteOk> file, long position, byte[] record) throws IOException {
            ByteBuffer block = LibaioContext.newAlignedBuffer(BLOCK, BLOCK);
            block.put(record);
            file.write(position, BLOCK, block, new OwnedWriteOk(block));
        }

        @Override
        public void onError(int errno, String message) {}

        @Override
        public void done() {
            LibaioContext.freeBuffer(block);
        }
    }

    // The callback holds a latch and not the buffer, and libaio holds an address: nothing keeps this garbage-collected buffer alive.
    static Waiter collectedBad(LibaioFile<Waiter> file, byte[] record) throws IOException {
        ByteBuffer block = ByteBuffer.allocateDirect(BLOCK);
        block.put(record);
        Waiter waiter = new Waiter();
        file.write(0, BLOCK, block, waiter); // want UnreachableInFlight
        return waiter;
    }

    /** Holds the buffer for as long as the native layer holds the callback. */
    static final class HoldingWriteOk extends Waiter {
        private final ByteBuffer block;

        HoldingWriteOk(ByteBuffer block) {
            this.block = block;
        }

        static HoldingWriteOk write(LibaioFile<Waiter> file, byte[] record) throws IOException {
            ByteBuffer block = ByteBuffer.allocateDirect(BLOCK);
            block.put(record);
            HoldingWriteOk write = new HoldingWriteOk(block);
            file.write(0, BLOCK, block, write);
            return write;
        }

        int size() {
            return block.capacity();
        }
    }

    // Position and limit mean nothing to libaio, which takes the base and a size: the flip is harmless, the put is not.
    static void flipThenPutBad(LibaioFile<Waiter> file, ByteBuffer block, long id) throws IOException {
        Waiter waiter = new Waiter();
        file.write(0, BLOCK, block, waiter);
        block.rewind();
        block.putLong(id); // want WriteInFlight
        waiter.await();
    }

    // Two reads are out and poll() returns as soon as one of them has ended: it may be the other one.
    static int oneOfTwoBad(LibaioContext<Waiter> context, LibaioFile<Waiter> file, ByteBuffer head, ByteBuffer tail) throws IOException {
        Waiter[] ended = new Waiter[2];
        file.read(0, BLOCK, head, new Waiter());
        file.read(BLOCK, BLOCK, tail, new Waiter());
        int polled = context.poll(ended, 1, 2);
        int magic = head.getInt(0); // want ReadInFlight
        while (polled < 2) {
            polled += context.poll(ended, 1, 2);
        }
        return magic;
    }

    // poll() blocks until both have ended.
    static int bothOk(LibaioContext<Waiter> context, LibaioFile<Waiter> file, ByteBuffer head, ByteBuffer tail) throws IOException {
        Waiter[] ended = new Waiter[2];
        file.read(0, BLOCK, head, new Waiter());
        file.read(BLOCK, BLOCK, tail, new Waiter());
        for (int polled = 0; polled < 2; ) {
            polled += context.poll(ended, 1, 2);
        }
        return head.getInt(0) + tail.getInt(0);
    }
}
