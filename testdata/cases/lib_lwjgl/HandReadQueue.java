package lib_lwjgl;

import static org.lwjgl.system.MemoryUtil.memAlignedAlloc;
import static org.lwjgl.system.MemoryUtil.memAlignedFree;
import static org.lwjgl.system.MemoryUtil.memGetInt;
import static org.lwjgl.system.linux.liburing.LibURing.io_uring_buf_ring_add;
import static org.lwjgl.system.linux.liburing.LibURing.io_uring_buf_ring_advance;
import static org.lwjgl.system.linux.liburing.LibURing.io_uring_buf_ring_cq_advance;
import static org.lwjgl.system.linux.liburing.LibURing.io_uring_buf_ring_mask;
import static org.lwjgl.system.linux.liburing.LibURing.io_uring_submit;
import static org.lwjgl.system.linux.liburing.LibURing.io_uring_submit_and_wait;
import static org.lwjgl.system.linux.liburing.LibURing.nio_uring_submit_and_wait;

import java.nio.ByteBuffer;
import org.lwjgl.system.linux.liburing.IOURing;
import org.lwjgl.system.linux.liburing.IOURingBufRing;
import org.lwjgl.system.linux.liburing.IOURingCQ;
import org.lwjgl.system.linux.liburing.IOURingCQE;

/** The program reads the completion queue in the ring's memory itself, and advances over it at the end. */
final class HandReadQueue {
    private static final int ENTRIES = 8;
    private static final int SIZE = 4096;

    private final IOURing ring;
    private final IOURingBufRing group;

    HandReadQueue(IOURing ring, IOURingBufRing group) {
        this.ring = ring;
        this.group = group;
    }

    // One call waits; what came is read in place, and handed back afterwards.
    long waitedForOk(ByteBuffer buffer) {
        io_uring_buf_ring_add(group, buffer, (short) 0, io_uring_buf_ring_mask(ENTRIES), 0);
        io_uring_buf_ring_advance(group, 1);
        int rc = io_uring_submit_and_wait(ring, 1);
        if (rc < 0) {
            throw new IllegalStateException("io_uring_submit_and_wait: " + rc);
        }
        IOURingCQ queue = ring.cq();
        long sum = 0;
        int from = memGetInt(queue.khead(1).get(0));
        int to = memGetInt(queue.ktail(1).get(0));
        for (int i = from; i != to; i++) {
            IOURingCQE entry = queue.cqes();
            if (entry.res() >= Long.BYTES) {
                sum += buffer.getLong(0);
            }
        }
        io_uring_buf_ring_cq_advance(ring, group, to - from);
        return sum;
    }

    // Only one buffer was provided, and only one message can have come.
    void freedOk() {
        ByteBuffer buffer = memAlignedAlloc(4096, SIZE);
        io_uring_buf_ring_add(group, buffer, (short) 0, io_uring_buf_ring_mask(ENTRIES), 0);
        io_uring_buf_ring_advance(group, 1);
        int rc = io_uring_submit_and_wait(ring, 1);
        if (rc < 0) {
            throw new IllegalStateException("io_uring_submit_and_wait: " + rc);
        }
        memAlignedFree(buffer);
    }

    // The address of the ring, in a helper.
    private void await(int count) {
        if (nio_uring_submit_and_wait(ring.address(), count) < 0) {
            throw new IllegalStateException("io_uring_submit_and_wait");
        }
    }

    long inHelperOk(ByteBuffer buffer) {
        io_uring_buf_ring_add(group, buffer, (short) 0, io_uring_buf_ring_mask(ENTRIES), 0);
        io_uring_buf_ring_advance(group, 1);
        await(1);
        return buffer.getLong(0);
    }

    // Submitted, and not waited for.
    void submittedBad() {
        ByteBuffer buffer = memAlignedAlloc(4096, SIZE);
        io_uring_buf_ring_add(group, buffer, (short) 0, io_uring_buf_ring_mask(ENTRIES), 0);
        io_uring_buf_ring_advance(group, 1);
        int rc = io_uring_submit(ring);
        memAlignedFree(buffer); // want ReleaseInFlight
    }
}
