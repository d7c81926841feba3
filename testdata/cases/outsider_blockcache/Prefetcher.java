package outsider_blockcache;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.AsynchronousFileChannel;
import java.nio.channels.CompletionHandler;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalLong;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;

/** Blocks are read before they are asked for. */
class Prefetcher {
    static final int BLOCK = 4096;

    // The magic number is looked at while the block is still being read.
    static boolean isTableBad(AsynchronousFileChannel file) throws ExecutionException, InterruptedException {
        ByteBuffer footer = ByteBuffer.allocate(BLOCK);
        Future<Integer> reading = file.read(footer, file_end());
        boolean magic = footer.getLong(0) == 0xdb4775248b80fb57L; // want ReadInFlight
        return reading.get() == BLOCK && magic;
    }

    private static long file_end() {
        return 1L << 30;
    }

    // The same question in the right order.
    static boolean isTableOk(AsynchronousFileChannel file) throws ExecutionException, InterruptedException {
        ByteBuffer footer = ByteBuffer.allocate(BLOCK);
        Future<Integer> reading = file.read(footer, file_end());
        return reading.get() == BLOCK && footer.getLong(0) == 0xdb4775248b80fb57L;
    }

    // A block that is not there yet is a miss; one whose future says done may be read without waiting.
    static final class TryGetOk {
        private record Slot(ByteBuffer block, Future<Integer> read) {}

        private final Map<Long, Slot> slots = new HashMap<>();
        private final AsynchronousFileChannel file;

        TryGetOk(AsynchronousFileChannel file) {
            this.file = file;
        }

        void prefetch(long blockNo) {
            slots.computeIfAbsent(blockNo, no -> {
                ByteBuffer block = ByteBuffer.allocateDirect(BLOCK);
                return new Slot(block, file.read(block, no * BLOCK));
            });
        }

        OptionalLong firstKey(long blockNo) {
            Slot slot = slots.get(blockNo);
            if (slot == null || !slot.read().isDone()) {
                return OptionalLong.empty();
            }
            return OptionalLong.of(slot.block().getLong(0));
        }
    }

    // isDone() is asked for the statistics only; the not-done path reads the block all the same.
    static final class CountedMissBad {
        private final AsynchronousFileChannel file;
        private long hits;
        private long misses;

        CountedMissBad(AsynchronousFileChannel file) {
            this.file = file;
        }

        long firstKey(long blockNo) {
            ByteBuffer block = ByteBuffer.allocateDirect(BLOCK);
            Future<Integer> read = file.read(block, blockNo * BLOCK);
            if (read.isDone()) {
                hits++;
            } else {
                misses++;
            }
            return block.getLong(0); // want ReadInFlight
        }

        double ratio() {
            return hits / (double) (hits + misses);
        }
    }

    // A table of slots: the slot's own read is waited for before its content is looked at or the slot is used again.
    static final class SlotTableOk {
        private final ByteBuffer[] blocks = new ByteBuffer[16];
        private final Future<?>[] reads = new Future<?>[16];
        private final AsynchronousFileChannel file;

        SlotTableOk(AsynchronousFileChannel file) {
            this.file = file;
            for (int i = 0; i < blocks.length; i++) {
                blocks[i] = ByteBuffer.allocateDirect(BLOCK);
            }
        }

        boolean prefetch(int slot, long at) {
            if (reads[slot] != null && !reads[slot].isDone()) {
                return false;
            }
            blocks[slot].clear();
            reads[slot] = file.read(blocks[slot], at);
            return true;
        }

        int load(int slot) throws IOException, InterruptedException {
            try {
                reads[slot].get();
            } catch (ExecutionException e) {
                throw new IOException(e.getCause());
            }
            return blocks[slot].getInt(0);
        }
    }

    // The consumer spins on a volatile flag that the completion sets after the content is there.
    static final class PublishedByFlagOk implements CompletionHandler<Integer, Void> {
        private final ByteBuffer block = ByteBuffer.allocateDirect(BLOCK);
        private volatile boolean ready;
        private volatile Throwable error;

        private void start(AsynchronousFileChannel file, long at) {
            ready = false;
            error = null;
            block.clear();
            file.read(block, at, null, this);
        }

        int level(AsynchronousFileChannel file, long at) throws IOException {
            start(file, at);
            while (!ready) {
                Thread.onSpinWait();
            }
            if (error != null) {
                throw new IOException(error);
            }
            return block.getInt(8);
        }

        @Override
        public void completed(Integer n, Void nothing) {
            ready = true;
        }

        @Override
        public void failed(Throwable t, Void nothing) {
            error = t;
            ready = true;
        }
    }

    // cancel(false) only gives up the result: the old read may still fill the block when the new one is started.
    static int rereadBad(AsynchronousFileChannel file, long wrong, long right) throws ExecutionException, InterruptedException {
        ByteBuffer block = ByteBuffer.allocateDirect(BLOCK);
        Future<Integer> stale = file.read(block, wrong);
        stale.cancel(false);
        Future<Integer> fresh = file.read(block, right); // want OverlappingOperations
        return fresh.get();
    }

    // The new position gets a block of its own; the cancelled read keeps the old one.
    static int rereadOk(AsynchronousFileChannel file, long wrong, long right) throws ExecutionException, InterruptedException {
        ByteBuffer block = ByteBuffer.allocateDirect(BLOCK);
        Future<Integer> stale = file.read(block, wrong);
        stale.cancel(false);
        block = ByteBuffer.allocateDirect(BLOCK);
        Future<Integer> fresh = file.read(block, right);
        return fresh.get();
    }

    // cancel(true) closes the channel, and that waits until nothing runs any more: the block may be wiped.
    static void abandonOk(AsynchronousFileChannel file, long at) {
        ByteBuffer block = ByteBuffer.allocateDirect(BLOCK);
        Future<Integer> secret = file.read(block, at);
        secret.cancel(true);
        for (int i = 0; i < BLOCK; i += 8) {
            block.putLong(i, 0L);
        }
    }

    // Wiping after cancel(false) races with the read that is still filling the block.
    static void abandonBad(AsynchronousFileChannel file, long at) {
        ByteBuffer block = ByteBuffer.allocateDirect(BLOCK);
        Future<Integer> secret = file.read(block, at);
        secret.cancel(false);
        block.putLong(0, 0L); // want WriteInFlight
    }
}
