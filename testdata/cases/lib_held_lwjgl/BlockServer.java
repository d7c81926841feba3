package lib_held_lwjgl;

import static org.lwjgl.system.linux.liburing.LibURing.io_uring_cqe_seen;
import static org.lwjgl.system.linux.liburing.LibURing.io_uring_get_sqe;
import static org.lwjgl.system.linux.liburing.LibURing.io_uring_prep_read;
import static org.lwjgl.system.linux.liburing.LibURing.io_uring_prep_read_fixed;
import static org.lwjgl.system.linux.liburing.LibURing.io_uring_prep_send;
import static org.lwjgl.system.linux.liburing.LibURing.io_uring_prep_send_zc;
import static org.lwjgl.system.linux.liburing.LibURing.io_uring_prep_writev;
import static org.lwjgl.system.linux.liburing.LibURing.io_uring_submit;
import static org.lwjgl.system.linux.liburing.LibURing.io_uring_submit_and_wait;
import static org.lwjgl.system.linux.liburing.LibURing.io_uring_unregister_buffers;
import static org.lwjgl.system.linux.liburing.LibURing.io_uring_wait_cqe;

import java.nio.ByteBuffer;
import org.lwjgl.PointerBuffer;
import org.lwjgl.system.MemoryStack;
import org.lwjgl.system.MemoryUtil;
import org.lwjgl.system.linux.IOVec;
import org.lwjgl.system.linux.liburing.IOURing;
import org.lwjgl.system.linux.liburing.IOURingCQE;
import org.lwjgl.system.linux.liburing.IOURingSQE;
import org.lwjgl.system.linux.liburing.LibIOURing;

/** Serves blocks over a socket, zero copy. One thread; every method leaves the ring empty. */
final class BlockServer {
    private static final int BLOCK = 1 << 16;

    private final IOURing ring;

    BlockServer(IOURing ring) {
        this.ring = ring;
    }

    private IOURingSQE entry() {
        IOURingSQE sqe = io_uring_get_sqe(ring);
        if (sqe == null) {
            throw new IllegalStateException("the submission queue is full");
        }
        return sqe;
    }

    /** Flags of the next completion, which is taken off the ring. */
    private int nextFlags() {
        try (MemoryStack stack = MemoryStack.stackPush()) {
            PointerBuffer pointer = stack.mallocPointer(1);
            while (io_uring_wait_cqe(ring, pointer) < 0) {
                Thread.onSpinWait();
            }
            IOURingCQE cqe = IOURingCQE.create(pointer.get(0));
            int flags = cqe.flags();
            io_uring_cqe_seen(ring, cqe);
            return flags;
        }
    }

    // The first completion of a zero-copy send says that it was sent, not that the network has let go of the memory.
    void sendZeroCopyBad(int socket, long stamp) {
        ByteBuffer block = MemoryUtil.memAlloc(BLOCK);
        block.putLong(0, stamp);
        IOURingSQE sqe = entry();
        io_uring_prep_send_zc(sqe, socket, block, 0, 0);
        io_uring_submit(ring);
        nextFlags();
        MemoryUtil.memFree(block); // want ReleaseInFlight
    }

    // More is to come as long as the flag says so; the last one is the notification.
    void sendZeroCopyOk(int socket, long stamp) {
        ByteBuffer block = MemoryUtil.memAlloc(BLOCK);
        block.putLong(0, stamp);
        IOURingSQE sqe = entry();
        io_uring_prep_send_zc(sqe, socket, block, 0, 0);
        io_uring_submit(ring);
        while ((nextFlags() & LibIOURing.IORING_CQE_F_MORE) != 0) {
            Thread.onSpinWait();
        }
        MemoryUtil.memFree(block);
    }

    // An ordinary send has one completion.
    void sendOk(int socket, long stamp) {
        ByteBuffer block = MemoryUtil.memAlloc(BLOCK);
        block.putLong(0, stamp);
        IOURingSQE sqe = entry();
        io_uring_prep_send(sqe, socket, block, 0);
        io_uring_submit(ring);
        nextFlags();
        MemoryUtil.memFree(block);
    }

    // The vector may go with its frame, the kernel has copied it; the body that it points to is changed in flight.
    void gatherBad(int fd, ByteBuffer header, ByteBuffer body) {
        try (MemoryStack stack = MemoryStack.stackPush()) {
            IOVec.Buffer vector = IOVec.malloc(2, stack);
            vector.get(0).iov_base(header).iov_len(header.remaining());
            vector.get(1).iov_base(body).iov_len(body.remaining());
            IOURingSQE sqe = entry();
            io_uring_prep_writev(sqe, fd, vector, 0);
            io_uring_submit(ring);
            body.putInt(0, 0); // want WriteInFlight
            nextFlags();
        }
    }

    // Header and body are left alone until the completion.
    void gatherOk(int fd, ByteBuffer header, ByteBuffer body, ByteBuffer next) {
        try (MemoryStack stack = MemoryStack.stackPush()) {
            IOVec.Buffer vector = IOVec.malloc(2, stack);
            vector.get(0).iov_base(header).iov_len(header.remaining());
            vector.get(1).iov_base(body).iov_len(body.remaining());
            IOURingSQE sqe = entry();
            io_uring_prep_writev(sqe, fd, vector, 0);
            io_uring_submit(ring);
            next.putInt(0, 0);
            nextFlags();
            body.putInt(0, 0);
        }
    }

    // Waiting for one of two: the second page may still be on its way.
    long secondPageBad(int fd, ByteBuffer first, ByteBuffer second) {
        io_uring_prep_read(entry(), fd, first, 0);
        io_uring_prep_read(entry(), fd, second, BLOCK);
        io_uring_submit_and_wait(ring, 1);
        long value = second.getLong(0); // want ReadInFlight
        nextFlags();
        nextFlags();
        return value;
    }

    // Waiting for both, and taking both off the ring.
    long secondPageOk(int fd, ByteBuffer first, ByteBuffer second) {
        io_uring_prep_read(entry(), fd, first, 0);
        io_uring_prep_read(entry(), fd, second, BLOCK);
        io_uring_submit_and_wait(ring, 2);
        nextFlags();
        nextFlags();
        return second.getLong(0);
    }

    // The registration ends, and the memory with it, while the fixed read is out.
    void unregisterBad(int fd, ByteBuffer slot) {
        IOURingSQE sqe = entry();
        io_uring_prep_read_fixed(sqe, fd, slot, 0, 0);
        io_uring_submit(ring);
        io_uring_unregister_buffers(ring); // want ReleaseInFlight
        nextFlags();
    }

    // Unregistered after the completion.
    void unregisterOk(int fd, ByteBuffer slot) {
        IOURingSQE sqe = entry();
        io_uring_prep_read_fixed(sqe, fd, slot, 0, 0);
        io_uring_submit(ring);
        nextFlags();
        io_uring_unregister_buffers(ring);
    }
}
