package lib_held_questdb;

import io.questdb.std.IOURing;
import io.questdb.std.MemoryTag;
import io.questdb.std.Unsafe;

/** Several reads at once into native memory. */
final class ColumnScan {
    private static final int PAGE = 1 << 14;

    private ColumnScan() {}

    // One completion of two: it may be that of the other column.
    static long otherColumnBad(IOURing ring, long keyFd, long valueFd, long keys, long values) {
        ring.enqueueRead(keyFd, 0, keys, PAGE);
        ring.enqueueRead(valueFd, 0, values, PAGE);
        ring.submit();
        awaitAny(ring);
        long key = Unsafe.getUnsafe().getLong(keys); // want ReadInFlight
        awaitAny(ring);
        return key + Unsafe.getUnsafe().getLong(values);
    }

    private static void awaitAny(IOURing ring) {
        while (!ring.nextCqe()) {
            Thread.onSpinWait();
        }
    }

    // The id of the completion decides which column is looked at.
    static long matchedOk(IOURing ring, long keyFd, long valueFd, long keys, long values) {
        long keyId = ring.enqueueRead(keyFd, 0, keys, PAGE);
        ring.enqueueRead(valueFd, 0, values, PAGE);
        ring.submit();
        long result = 0;
        for (int left = 2; left > 0; left--) {
            awaitAny(ring);
            result += Unsafe.getUnsafe().getLong(ring.getCqeId() == keyId ? keys : values);
        }
        return result;
    }

    // Closed ring, freed memory, and a read that nobody has waited for.
    static void abandonBad(IOURing ring, long fd) {
        long page = Unsafe.malloc(PAGE, MemoryTag.NATIVE_DEFAULT);
        ring.enqueueRead(fd, 0, page, PAGE);
        ring.submit();
        ring.close();
        Unsafe.free(page, PAGE, MemoryTag.NATIVE_DEFAULT); // want ReleaseInFlight
    }

    // Zeroing the page after its read was submitted.
    static void zeroedLateBad(IOURing ring, long fd, long page) {
        long id = ring.enqueueRead(fd, 0, page, PAGE);
        ring.submit();
        Unsafe.getUnsafe().setMemory(page, PAGE, (byte) 0); // want WriteInFlight
        while (!ring.nextCqe() || ring.getCqeId() != id) {
            Thread.onSpinWait();
        }
    }

    // The address travels through a field and an offset, and meets the page that is not being read.
    static final class SlotsOk {
        private final long base;

        SlotsOk() {
            base = Unsafe.malloc(2L * PAGE, MemoryTag.NATIVE_DEFAULT);
            Unsafe.getUnsafe().setMemory(base, 2L * PAGE, (byte) 0);
        }

        void prefetch(IOURing ring, long fd) {
            ring.enqueueRead(fd, 0, base, PAGE);
            ring.submit();
            Unsafe.getUnsafe().putLong(base + PAGE, 1L);
        }
    }
}
