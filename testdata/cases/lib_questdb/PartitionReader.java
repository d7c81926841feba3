package lib_questdb;

import io.questdb.std.IOURing;
import io.questdb.std.MemoryTag;
import io.questdb.std.Unsafe;

/** Columns read into malloc'ed memory; everything is a long. */
final class PartitionReader {
    private static final int CHUNK = 1 << 16;

    private PartitionReader() {}

    // submit() starts the read; the first value is taken out of memory that has not been filled yet.
    static long firstValueBad(IOURing ring, long fd, long chunk) {
        long id = ring.enqueueRead(fd, 0, chunk, CHUNK);
        ring.submit();
        long value = Unsafe.getUnsafe().getLong(chunk); // want ReadInFlight
        while (!ring.nextCqe() || ring.getCqeId() != id) {
            Thread.onSpinWait();
        }
        return value;
    }

    // The loop ends with this read's own completion.
    static long firstValueOk(IOURing ring, long fd, long chunk) {
        long id = ring.enqueueRead(fd, 0, chunk, CHUNK);
        ring.submit();
        while (!ring.nextCqe() || ring.getCqeId() != id) {
            Thread.onSpinWait();
        }
        return Unsafe.getUnsafe().getLong(chunk);
    }

    // The queue has taken the read when the exception is thrown, and the memory is freed under it.
    static long sumBad(IOURing ring, long fd, int rows) {
        long chunk = Unsafe.malloc(CHUNK, MemoryTag.NATIVE_DEFAULT);
        try {
            long id = ring.enqueueRead(fd, 0, chunk, CHUNK);
            ring.submit();
            if (rows * 8L > CHUNK) {
                throw new IllegalArgumentException("too many rows: " + rows);
            }
            while (!ring.nextCqe() || ring.getCqeId() != id) {
                Thread.onSpinWait();
            }
            return sum(chunk, rows);
        } finally {
            Unsafe.free(chunk, CHUNK, MemoryTag.NATIVE_DEFAULT); // want ReleaseInFlight
        }
    }

    // Every exception comes before the read is enqueued or after its completion.
    static long sumOk(IOURing ring, long fd, int rows) {
        if (rows * 8L > CHUNK) {
            throw new IllegalArgumentException("too many rows: " + rows);
        }
        long chunk = Unsafe.malloc(CHUNK, MemoryTag.NATIVE_DEFAULT);
        long id = ring.enqueueRead(fd, 0, chunk, CHUNK);
        ring.submit();
        while (!ring.nextCqe() || ring.getCqeId() != id) {
            Thread.onSpinWait();
        }
        try {
            if (ring.getCqeRes() < 0) {
                throw new IllegalStateException("read failed: " + ring.getCqeRes());
            }
            return sum(chunk, rows);
        } finally {
            Unsafe.free(chunk, CHUNK, MemoryTag.NATIVE_DEFAULT);
        }
    }

    private static long sum(long address, int rows) {
        long sum = 0;
        for (int i = 0; i < rows; i++) {
            sum += Unsafe.getUnsafe().getLong(address + i * 8L);
        }
        return sum;
    }

    // The queue was full and took nothing: the memory may be freed at once.
    static boolean fullQueueOk(IOURing ring, long fd) {
        long chunk = Unsafe.malloc(CHUNK, MemoryTag.NATIVE_DEFAULT);
        long id = ring.enqueueRead(fd, 0, chunk, CHUNK);
        if (id < 0) {
            Unsafe.free(chunk, CHUNK, MemoryTag.NATIVE_DEFAULT);
            return false;
        }
        ring.submit();
        while (!ring.nextCqe() || ring.getCqeId() != id) {
            Thread.onSpinWait();
        }
        Unsafe.free(chunk, CHUNK, MemoryTag.NATIVE_DEFAULT);
        return true;
    }

    // One read fills the first half of the memory, the row count is kept in the second.
    static long halvesOk(IOURing ring, long fd, long memory, long rows) {
        long id = ring.enqueueRead(fd, 0, memory, CHUNK);
        ring.submit();
        Unsafe.getUnsafe().putLong(memory + CHUNK, rows);
        while (!ring.nextCqe() || ring.getCqeId() != id) {
            Thread.onSpinWait();
        }
        return Unsafe.getUnsafe().getLong(memory);
    }

    // Both reads go to the same address: the second one was meant for the second half.
    static void sameHalfBad(IOURing ring, long keys, long values, long memory) {
        ring.enqueueRead(keys, 0, memory, CHUNK);
        ring.enqueueRead(values, 0, memory, CHUNK); // want OverlappingOperations
        ring.submit();
        for (int left = 2; left > 0; ) {
            if (ring.nextCqe()) {
                left--;
            }
        }
    }

    // Two reads into two halves of one allocation, two completions, in any order.
    static long twoHalvesOk(IOURing ring, long keys, long values, long memory) {
        ring.enqueueRead(keys, 0, memory, CHUNK);
        ring.enqueueRead(values, 0, memory + CHUNK, CHUNK);
        ring.submit();
        for (int left = 2; left > 0; ) {
            if (ring.nextCqe()) {
                left--;
            }
        }
        return Unsafe.getUnsafe().getLong(memory) + Unsafe.getUnsafe().getLong(memory + CHUNK);
    }
}
