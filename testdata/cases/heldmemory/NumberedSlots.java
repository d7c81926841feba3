package heldmemory;

import java.nio.ByteBuffer;
import java.nio.channels.AsynchronousFileChannel;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;

/** Slots go round with their writes in flight: what a slot says of itself leads to its last write. */
final class NumberedSlots {
    static final int SIZE = 4096;

    private NumberedSlots() {}

    /** The number is an index of the array of the last writes. */
    static final class ArrayOk {
        static final class Slot {
            final ByteBuffer buffer;
            final int number;

            Slot(ByteBuffer buffer, int number) {
                this.buffer = buffer;
                this.number = number;
            }
        }

        private final AsynchronousFileChannel channel;
        private final Deque<Slot> slots = new ArrayDeque<>();
        private final Future<?>[] writes;

        ArrayOk(AsynchronousFileChannel channel, int count) {
            this.channel = channel;
            this.writes = new Future<?>[count];
            for (int i = 0; i < count; i++) {
                slots.add(new Slot(ByteBuffer.allocateDirect(SIZE), i));
            }
        }

        private Slot next() throws ExecutionException, InterruptedException {
            Slot slot = slots.remove();
            Future<?> last = writes[slot.number];
            if (last != null) {
                last.get();
            }
            return slot;
        }

        void append(byte[] record, long at) throws ExecutionException, InterruptedException {
            Slot slot = next();
            slot.buffer.clear();
            slot.buffer.put(record);
            slot.buffer.flip();
            writes[slot.number] = channel.write(slot.buffer, at);
            slots.add(slot);
        }
    }

    /** A name is a key of the map of the last writes. */
    static final class MapOk {
        record Slot(String name, ByteBuffer buffer) {}

        private final AsynchronousFileChannel channel;
        private final Deque<Slot> slots = new ArrayDeque<>();
        private final Map<String, Future<Integer>> writes = new HashMap<>();

        MapOk(AsynchronousFileChannel channel, List<String> names) {
            this.channel = channel;
            for (String name : names) {
                slots.add(new Slot(name, ByteBuffer.allocateDirect(SIZE)));
            }
        }

        private Slot next() throws ExecutionException, InterruptedException {
            Slot slot = slots.remove();
            Future<Integer> last = writes.remove(slot.name());
            if (last != null) {
                last.get();
            }
            return slot;
        }

        void append(byte[] record, long at) throws ExecutionException, InterruptedException {
            Slot slot = next();
            slot.buffer().clear().put(record).flip();
            writes.put(slot.name(), channel.write(slot.buffer(), at));
            slots.add(slot);
        }
    }

    /** The position in the file is where the write is found. */
    static final class PositionOk {
        record Extent(ByteBuffer buffer, long at) {}

        private final AsynchronousFileChannel channel;
        private final Deque<Extent> extents = new ArrayDeque<>();
        private final Map<Long, Future<Integer>> writes = new HashMap<>();

        PositionOk(AsynchronousFileChannel channel, int count) {
            this.channel = channel;
            for (int i = 0; i < count; i++) {
                extents.add(new Extent(ByteBuffer.allocateDirect(SIZE), (long) i * SIZE));
            }
        }

        private Extent next() throws ExecutionException, InterruptedException {
            Extent extent = extents.remove();
            Future<Integer> last = lastOf(extent.at());
            if (last != null) {
                last.get();
            }
            return extent;
        }

        private Future<Integer> lastOf(long at) {
            return writes.remove(at);
        }

        void rewrite(byte[] record) throws ExecutionException, InterruptedException {
            Extent extent = next();
            extent.buffer().clear().put(record).flip();
            writes.put(extent.at(), channel.write(extent.buffer(), extent.at()));
            extents.add(extent);
        }
    }
}
