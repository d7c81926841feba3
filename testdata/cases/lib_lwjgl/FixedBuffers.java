package lib_lwjgl;

import static org.lwjgl.system.linux.liburing.LibURing.io_uring_cqe_seen;
import static org.lwjgl.system.linux.liburing.LibURing.io_uring_get_sqe;
import static org.lwjgl.system.linux.liburing.LibURing.io_uring_prep_write;
import static org.lwjgl.system.linux.liburing.LibURing.io_uring_prep_write_fixed;
import static org.lwjgl.system.linux.liburing.LibURing.io_uring_register_buffers;
import static org.lwjgl.system.linux.liburing.LibURing.io_uring_sqe_set_data64;
import static org.lwjgl.system.linux.liburing.LibURing.io_uring_submit;
import static org.lwjgl.system.linux.liburing.LibURing.io_uring_wait_cqe;
import static org.lwjgl.system.linux.liburing.LibURing.nio_uring_prep_write;

import java.lang.ref.Reference;
import java.nio.ByteBuffer;
import java.util.ArrayDeque;
import org.lwjgl.PointerBuffer;
import org.lwjgl.system.MemoryStack;
import org.lwjgl.system.MemoryUtil;
import org.lwjgl.system.linux.IOVec;
import org.lwjgl.system.linux.liburing.IOURing;
import org.lwjgl.system.linux.liburing.IOURingCQE;
import org.lwjgl.system.linux.liburing.IOURingSQE;

/** Registered buffers by index, and what keeps memory alive that only the kernel knows. */
final class FixedBuffers {
    static final int SLOT = 16384;

    private FixedBuffers() {}

    static long reap(IOURing ring) {
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

    // The second slot may be filled while the first one is written; the first one may not, by whatever index it is registered.
    static final class TwoSlotsBad {
        private final IOURing ring;
        private final ByteBuffer[] slots = new ByteBuffer[2];

        TwoSlotsBad(IOURing ring) {
            this.ring = ring;
            IOVec.Buffer vectors = IOVec.calloc(2);
            for (int i = 0; i < 2; i++) {
                slots[i] = MemoryUtil.memAlignedAlloc(4096, SLOT);
                vectors.get(i).iov_base(slots[i]).iov_len(SLOT);
            }
            io_uring_register_buffers(ring, vectors);
        }

        void append(int fd, long head, long tail) {
            slots[0].putLong(0, head);
            IOURingSQE first = io_uring_get_sqe(ring);
            io_uring_prep_write_fixed(first, fd, slots[0], 0, 0);
            io_uring_submit(ring);
            slots[1].putLong(0, tail);
            slots[0].putLong(8, tail); // want WriteInFlight
            reap(ring);
        }
    }

    // Only the other slot is filled while one is being written.
    static final class TwoSlotsOk {
        private final IOURing ring;
        private final ByteBuffer[] slots = new ByteBuffer[2];
        private int current;

        TwoSlotsOk(IOURing ring) {
            this.ring = ring;
            IOVec.Buffer vectors = IOVec.calloc(2);
            for (int i = 0; i < 2; i++) {
                slots[i] = MemoryUtil.memAlignedAlloc(4096, SLOT);
                vectors.get(i).iov_base(slots[i]).iov_len(SLOT);
            }
            io_uring_register_buffers(ring, vectors);
        }

        void append(int fd, long head) {
            slots[current].putLong(0, head);
            IOURingSQE sqe = io_uring_get_sqe(ring);
            io_uring_prep_write_fixed(sqe, fd, slots[current], 0, current);
            io_uring_sqe_set_data64(sqe, current);
            io_uring_submit(ring);
            slots[1 - current].putLong(8, head);
            while (reap(ring) != current) {
                Thread.onSpinWait();
            }
            current = 1 - current;
        }
    }

    // Nothing but the submission queue knows the buffer once the method has returned: the collector may free it before the kernel has read it.
    static void forgottenBad(IOURing ring, int fd, byte[] row) {
        ByteBuffer page = ByteBuffer.allocateDirect(SLOT);
        page.put(row).flip();
        IOURingSQE sqe = io_uring_get_sqe(ring);
        io_uring_prep_write(sqe, fd, page, 0); // want UnreachableInFlight
        io_uring_submit(ring);
    }

    // The queue remembers the buffer until the reaper has taken its completion.
    static final class RememberedOk {
        private final IOURing ring;
        private final ArrayDeque<ByteBuffer> lent = new ArrayDeque<>();

        RememberedOk(IOURing ring) {
            this.ring = ring;
        }

        void write(int fd, byte[] row) {
            ByteBuffer page = ByteBuffer.allocateDirect(SLOT);
            page.put(row).flip();
            lent.addLast(page);
            IOURingSQE sqe = io_uring_get_sqe(ring);
            io_uring_prep_write(sqe, fd, page, 0);
            io_uring_submit(ring);
        }

        void drain() {
            for (int left = lent.size(); left > 0; left--) {
                reap(ring);
            }
            lent.clear();
        }
    }

    // A number does not keep memory alive, and the buffer is not used after its address was taken.
    static void addressOfGarbageBad(IOURing ring, int fd, long stamp) {
        ByteBuffer page = ByteBuffer.allocateDirect(SLOT);
        page.putLong(0, stamp);
        long address = MemoryUtil.memAddress(page);
        IOURingSQE sqe = io_uring_get_sqe(ring);
        nio_uring_prep_write(sqe.address(), fd, address, SLOT, 0); // want UnreachableInFlight
        io_uring_submit(ring);
    }

    // The fence stands after the completion: reachable as long as the kernel needs it.
    static void addressFencedOk(IOURing ring, int fd, long stamp) {
        ByteBuffer page = ByteBuffer.allocateDirect(SLOT);
        page.putLong(0, stamp);
        long address = MemoryUtil.memAddress(page);
        IOURingSQE sqe = io_uring_get_sqe(ring);
        nio_uring_prep_write(sqe.address(), fd, address, SLOT, 0);
        io_uring_sqe_set_data64(sqe, stamp);
        io_uring_submit(ring);
        while (reap(ring) != stamp) {
            Thread.onSpinWait();
        }
        Reference.reachabilityFence(page);
    }

    // malloc'ed memory is never collected: leaked until somebody frees it by its tag, but never dangling.
    static long mallocedOk(IOURing ring, int fd, long stamp) {
        ByteBuffer page = MemoryUtil.memAlignedAlloc(4096, SLOT);
        page.putLong(0, stamp);
        long address = MemoryUtil.memAddress(page);
        IOURingSQE sqe = io_uring_get_sqe(ring);
        nio_uring_prep_write(sqe.address(), fd, address, SLOT, 0);
        io_uring_sqe_set_data64(sqe, address);
        io_uring_submit(ring);
        return address;
    }
}
