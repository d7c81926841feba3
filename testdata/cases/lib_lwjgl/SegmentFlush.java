package lib_lwjgl;

import static org.lwjgl.system.MemoryUtil.memAddress;
import static org.lwjgl.system.MemoryUtil.memAlignedAlloc;
import static org.lwjgl.system.MemoryUtil.memAlignedFree;
import static org.lwjgl.system.MemoryUtil.memCopy;
import static org.lwjgl.system.MemoryUtil.memSlice;
import static org.lwjgl.system.linux.liburing.LibURing.io_uring_cqe_seen;
import static org.lwjgl.system.linux.liburing.LibURing.io_uring_get_sqe;
import static org.lwjgl.system.linux.liburing.LibURing.io_uring_prep_cancel64;
import static org.lwjgl.system.linux.liburing.LibURing.io_uring_prep_read;
import static org.lwjgl.system.linux.liburing.LibURing.io_uring_prep_write;
import static org.lwjgl.system.linux.liburing.LibURing.io_uring_queue_exit;
import static org.lwjgl.system.linux.liburing.LibURing.io_uring_sqe_set_data64;
import static org.lwjgl.system.linux.liburing.LibURing.io_uring_submit;
import static org.lwjgl.system.linux.liburing.LibURing.io_uring_wait_cqe;

import java.nio.ByteBuffer;
import java.util.Objects;
import org.lwjgl.PointerBuffer;
import org.lwjgl.system.MemoryStack;
import org.lwjgl.system.linux.liburing.IOURing;
import org.lwjgl.system.linux.liburing.IOURingCQE;
import org.lwjgl.system.linux.liburing.IOURingSQE;

/** A log segment flushed through one ring, one thread. */
final class SegmentFlush {
    private static final int PAGE = 4096;
    private static final long FLUSH = 1;
    private static final long FOOTER = 2;
    private static final long CANCEL = 3;

    private SegmentFlush() {}

    private static IOURingSQE sqe(IOURing ring) {
        return Objects.requireNonNull(io_uring_get_sqe(ring), "submission queue is full");
    }

    /** Takes the next completion off the ring and returns whose it was. */
    private static long reap(IOURing ring) {
        try (MemoryStack stack = MemoryStack.stackPush()) {
            PointerBuffer entry = stack.mallocPointer(1);
            while (io_uring_wait_cqe(ring, entry) != 0) {
                Thread.onSpinWait();
            }
            IOURingCQE cqe = IOURingCQE.create(entry.get(0));
            long tag = cqe.user_data();
            io_uring_cqe_seen(ring, cqe);
            return tag;
        }
    }

    private static void reapUntil(IOURing ring, long wanted) {
        while (reap(ring) != wanted) {
            Thread.onSpinWait();
        }
    }

    // submit() has only told the kernel about the write; the next epoch is stamped into the block that it is reading.
    static void stampNextEpochBad(IOURing ring, int fd, ByteBuffer block, long epoch) {
        IOURingSQE sqe = sqe(ring);
        io_uring_prep_write(sqe, fd, block, 0);
        io_uring_sqe_set_data64(sqe, FLUSH);
        io_uring_submit(ring);
        block.putLong(0, epoch); // want WriteInFlight
        reapUntil(ring, FLUSH);
    }

    // The completion of this write has been reaped before the block is stamped.
    static void stampNextEpochOk(IOURing ring, int fd, ByteBuffer block, long epoch) {
        IOURingSQE sqe = sqe(ring);
        io_uring_prep_write(sqe, fd, block, 0);
        io_uring_sqe_set_data64(sqe, FLUSH);
        io_uring_submit(ring);
        reapUntil(ring, FLUSH);
        block.putLong(0, epoch);
    }

    // Magic and version are looked at while the kernel may not have read the header yet.
    static boolean checkHeaderBad(IOURing ring, int fd, ByteBuffer header) {
        IOURingSQE sqe = sqe(ring);
        io_uring_prep_read(sqe, fd, header, 0);
        io_uring_sqe_set_data64(sqe, FLUSH);
        io_uring_submit(ring);
        boolean valid = header.getInt(0) == 0x0D1EC7; // want ReadInFlight
        reapUntil(ring, FLUSH);
        return valid;
    }

    // The header is looked at after its completion.
    static boolean checkHeaderOk(IOURing ring, int fd, ByteBuffer header) {
        IOURingSQE sqe = sqe(ring);
        io_uring_prep_read(sqe, fd, header, 0);
        io_uring_sqe_set_data64(sqe, FLUSH);
        io_uring_submit(ring);
        reapUntil(ring, FLUSH);
        return header.getInt(0) == 0x0D1EC7;
    }

    // The buffer lies on the thread's stack, which is popped at the end of the try while the write is still in flight.
    static void trailerOnStackBad(IOURing ring, int fd, long crc) {
        try (MemoryStack stack = MemoryStack.stackPush()) { // want ReleaseInFlight
            ByteBuffer trailer = stack.malloc(PAGE, PAGE);
            trailer.putLong(0, crc);
            IOURingSQE sqe = sqe(ring);
            io_uring_prep_write(sqe, fd, trailer, 0);
            io_uring_sqe_set_data64(sqe, FOOTER);
            io_uring_submit(ring);
        }
        reapUntil(ring, FOOTER);
    }

    // The same with the wait inside the try: the frame outlives the write.
    static void trailerOnStackOk(IOURing ring, int fd, long crc) {
        try (MemoryStack stack = MemoryStack.stackPush()) {
            ByteBuffer trailer = stack.malloc(PAGE, PAGE);
            trailer.putLong(0, crc);
            IOURingSQE sqe = sqe(ring);
            io_uring_prep_write(sqe, fd, trailer, 0);
            io_uring_sqe_set_data64(sqe, FOOTER);
            io_uring_submit(ring);
            reapUntil(ring, FOOTER);
        }
    }

    // Prepared means owned: the entry is in the queue when its memory is freed, and the later submit hands a dangling address to the kernel.
    static void freedBeforeSubmitBad(IOURing ring, int fd, ByteBuffer record) {
        ByteBuffer copy = memAlignedAlloc(PAGE, PAGE);
        memCopy(record, copy);
        IOURingSQE sqe = sqe(ring);
        io_uring_prep_write(sqe, fd, copy, 0);
        io_uring_sqe_set_data64(sqe, FLUSH);
        memAlignedFree(copy); // want ReleaseInFlight
        io_uring_submit(ring);
        reapUntil(ring, FLUSH);
    }

    // Copy, submit, wait, free; the record itself was never lent and may be changed at once.
    static void freedAfterReapOk(IOURing ring, int fd, ByteBuffer record) {
        ByteBuffer copy = memAlignedAlloc(PAGE, PAGE);
        memCopy(record, copy);
        IOURingSQE sqe = sqe(ring);
        io_uring_prep_write(sqe, fd, copy, 0);
        io_uring_sqe_set_data64(sqe, FLUSH);
        io_uring_submit(ring);
        record.putLong(0, 0L);
        reapUntil(ring, FLUSH);
        memAlignedFree(copy);
    }

    // Both reads fill the same page; whichever ends last wins.
    static void mirrorsBad(IOURing ring, int left, int right, ByteBuffer page) {
        IOURingSQE first = sqe(ring);
        io_uring_prep_read(first, left, page, 0);
        io_uring_sqe_set_data64(first, FLUSH);
        IOURingSQE second = sqe(ring);
        io_uring_prep_read(second, right, page, 0); // want OverlappingOperations
        io_uring_sqe_set_data64(second, FOOTER);
        io_uring_submit(ring);
        reap(ring);
        reap(ring);
    }

    // Each mirror fills its own half of the buffer.
    static void mirrorsOk(IOURing ring, int left, int right, ByteBuffer pages) {
        IOURingSQE first = sqe(ring);
        io_uring_prep_read(first, left, memSlice(pages, 0, PAGE), 0);
        io_uring_sqe_set_data64(first, FLUSH);
        IOURingSQE second = sqe(ring);
        io_uring_prep_read(second, right, memSlice(pages, PAGE, PAGE), 0);
        io_uring_sqe_set_data64(second, FOOTER);
        io_uring_submit(ring);
        boolean flush = false;
        boolean footer = false;
        while (!flush || !footer) {
            long tag = reap(ring);
            flush |= tag == FLUSH;
            footer |= tag == FOOTER;
        }
        pages.clear();
    }

    // Two operations are out and one completion is taken, whoever's it is: the index page may not have been read.
    static long firstOfTwoBad(IOURing ring, int fd, ByteBuffer index, ByteBuffer data) {
        IOURingSQE first = sqe(ring);
        io_uring_prep_read(first, fd, index, 0);
        io_uring_sqe_set_data64(first, FLUSH);
        IOURingSQE second = sqe(ring);
        io_uring_prep_read(second, fd, data, PAGE);
        io_uring_sqe_set_data64(second, FOOTER);
        io_uring_submit(ring);
        reap(ring);
        long root = index.getLong(0); // want ReadInFlight
        reap(ring);
        return root + data.getLong(0);
    }

    // The completion is matched by its tag before the page of that tag is read.
    static long firstOfTwoOk(IOURing ring, int fd, ByteBuffer index, ByteBuffer data) {
        IOURingSQE first = sqe(ring);
        io_uring_prep_read(first, fd, index, 0);
        io_uring_sqe_set_data64(first, FLUSH);
        IOURingSQE second = sqe(ring);
        io_uring_prep_read(second, fd, data, PAGE);
        io_uring_sqe_set_data64(second, FOOTER);
        io_uring_submit(ring);
        long sum = 0;
        for (int left = 2; left > 0; left--) {
            sum += reap(ring) == FLUSH ? index.getLong(0) : data.getLong(0);
        }
        return sum;
    }

    // Asking for the cancellation is not the end of the write: its own completion is still to come.
    static void abortBad(IOURing ring, int fd, ByteBuffer record) {
        ByteBuffer copy = memAlignedAlloc(PAGE, PAGE);
        memCopy(record, copy);
        IOURingSQE write = sqe(ring);
        io_uring_prep_write(write, fd, copy, 0);
        io_uring_sqe_set_data64(write, FLUSH);
        io_uring_submit(ring);
        IOURingSQE cancel = sqe(ring);
        io_uring_prep_cancel64(cancel, FLUSH, 0);
        io_uring_sqe_set_data64(cancel, CANCEL);
        io_uring_submit(ring);
        memAlignedFree(copy); // want ReleaseInFlight
    }

    // Cancelled, and the completion of the cancelled write is reaped before its memory is freed.
    static void abortOk(IOURing ring, int fd, ByteBuffer record) {
        ByteBuffer copy = memAlignedAlloc(PAGE, PAGE);
        memCopy(record, copy);
        IOURingSQE write = sqe(ring);
        io_uring_prep_write(write, fd, copy, 0);
        io_uring_sqe_set_data64(write, FLUSH);
        io_uring_submit(ring);
        IOURingSQE cancel = sqe(ring);
        io_uring_prep_cancel64(cancel, FLUSH, 0);
        io_uring_sqe_set_data64(cancel, CANCEL);
        io_uring_submit(ring);
        reapUntil(ring, FLUSH);
        memAlignedFree(copy);
    }

    // Closing the ring waits for nobody.
    static void shutdownBad(IOURing ring, int fd, ByteBuffer record) {
        ByteBuffer copy = memAlignedAlloc(PAGE, PAGE);
        memCopy(record, copy);
        IOURingSQE sqe = sqe(ring);
        io_uring_prep_write(sqe, fd, copy, 0);
        io_uring_submit(ring);
        io_uring_queue_exit(ring);
        memAlignedFree(copy); // want ReleaseInFlight
    }

    // The addresses of both halves are compared, nothing is touched: looking at an address is no access.
    static boolean addressOnlyOk(IOURing ring, int fd, ByteBuffer block) {
        IOURingSQE sqe = sqe(ring);
        io_uring_prep_write(sqe, fd, block, 0);
        io_uring_sqe_set_data64(sqe, FLUSH);
        io_uring_submit(ring);
        boolean aligned = memAddress(block) % PAGE == 0;
        reapUntil(ring, FLUSH);
        return aligned;
    }
}
