package outsider_engines.uring;

import static java.lang.foreign.ValueLayout.JAVA_BYTE;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.ref.Reference;

/** Blocking writes through pwrite(2), bound with the address as a plain long. */
final class RawWriter {
    private static final long BLOCK = 4096;

    /** Trap: what the caller of {@link #prepareOk} gets; whoever holds it keeps the memory. */
    record Prepared(long token, MemorySegment block) {}

    private final int fd;
    private final MemorySegment zeroes = Arena.global().allocate(BLOCK, BLOCK);

    RawWriter(int fd) {
        this.fd = fd;
    }

    private static MemorySegment copyOf(byte[] page) {
        MemorySegment block = Arena.ofAuto().allocate(BLOCK, BLOCK);
        MemorySegment.copy(page, 0, block, JAVA_BYTE, 0, page.length);
        return block;
    }

    /** BUG: after address() the segment is dead; a collection during the call frees what the kernel is reading. */
    void writePageBad(byte[] page, long offset) throws Throwable {
        MemorySegment block = copyOf(page);
        long address = block.address();
        long written = (long) Liburing.PWRITE.invokeExact(fd, address, BLOCK, offset); // want UnreachableInFlight
        if (written != BLOCK) {
            throw new IOException("short write: " + written);
        }
    }

    void writePageOk(byte[] page, long offset) throws Throwable {
        MemorySegment block = copyOf(page);
        try {
            long address = block.address();
            long written = (long) Liburing.PWRITE.invokeExact(fd, address, BLOCK, offset);
            if (written != BLOCK) {
                throw new IOException("short write: " + written);
            }
        } finally {
            Reference.reachabilityFence(block);
        }
    }

    /** Trap: memory of the global arena is never freed, so the bare address is good for ever. */
    void punchOk(long offset) throws Throwable {
        long written = (long) Liburing.PWRITE.invokeExact(fd, zeroes.address(), BLOCK, offset);
        if (written != BLOCK) {
            throw new IOException("short write: " + written);
        }
    }

    /** Trap: the segment leaves the method together with the token, so the duty to keep it is the caller's. */
    static Prepared prepareOk(MemorySegment sqe, int fd, byte[] page, long token, long offset) throws Throwable {
        MemorySegment block = copyOf(page);
        Liburing.PREP_WRITE.invokeExact(sqe, fd, block, (int) BLOCK, offset);
        Liburing.SET_DATA.invokeExact(sqe, token);
        return new Prepared(token, block);
    }
}
