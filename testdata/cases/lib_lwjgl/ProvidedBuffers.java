package lib_lwjgl;

import static org.lwjgl.system.MemoryUtil.memAlignedAlloc;
import static org.lwjgl.system.MemoryUtil.memAlignedFree;
import static org.lwjgl.system.MemoryUtil.memAlloc;
import static org.lwjgl.system.MemoryUtil.memFree;
import static org.lwjgl.system.linux.liburing.LibIOURing.IORING_CQE_BUFFER_SHIFT;
import static org.lwjgl.system.linux.liburing.LibIOURing.IOSQE_BUFFER_SELECT;
import static org.lwjgl.system.linux.liburing.LibIOURing.IOSQE_FIXED_FILE;
import static org.lwjgl.system.linux.liburing.LibURing.io_uring_buf_ring_add;
import static org.lwjgl.system.linux.liburing.LibURing.io_uring_buf_ring_advance;
import static org.lwjgl.system.linux.liburing.LibURing.io_uring_buf_ring_mask;
import static org.lwjgl.system.linux.liburing.LibURing.io_uring_cqe_seen;
import static org.lwjgl.system.linux.liburing.LibURing.io_uring_free_buf_ring;
import static org.lwjgl.system.linux.liburing.LibURing.io_uring_get_sqe;
import static org.lwjgl.system.linux.liburing.LibURing.io_uring_prep_provide_buffers;
import static org.lwjgl.system.linux.liburing.LibURing.io_uring_prep_recv;
import static org.lwjgl.system.linux.liburing.LibURing.io_uring_setup_buf_ring;
import static org.lwjgl.system.linux.liburing.LibURing.io_uring_sqe_set_flags;
import static org.lwjgl.system.linux.liburing.LibURing.io_uring_submit;
import static org.lwjgl.system.linux.liburing.LibURing.io_uring_wait_cqe;

import java.nio.ByteBuffer;
import java.nio.IntBuffer;
import org.lwjgl.PointerBuffer;
import org.lwjgl.system.MemoryStack;
import org.lwjgl.system.linux.liburing.IOURing;
import org.lwjgl.system.linux.liburing.IOURingBufRing;
import org.lwjgl.system.linux.liburing.IOURingCQE;
import org.lwjgl.system.linux.liburing.IOURingSQE;

/** Sockets that receive into buffers of a group. One thread. */
final class ProvidedBuffers {
    private static final int ENTRIES = 8;
    private static final int SIZE = 4096;
    private static final int GROUP = 3;

    private final IOURing ring;
    private final IOURingBufRing group;
    private final ByteBuffer[] buffers = new ByteBuffer[ENTRIES];

    ProvidedBuffers(IOURing ring) {
        this.ring = ring;
        try (MemoryStack stack = MemoryStack.stackPush()) {
            IntBuffer error = stack.mallocInt(1);
            group = io_uring_setup_buf_ring(ring, ENTRIES, GROUP, 0, error);
        }
    }

    private void provide(ByteBuffer buffer, int id) {
        io_uring_buf_ring_add(group, buffer, (short) id, io_uring_buf_ring_mask(ENTRIES), 0);
        io_uring_buf_ring_advance(group, 1);
    }

    private int reap() {
        try (MemoryStack stack = MemoryStack.stackPush()) {
            PointerBuffer entry = stack.mallocPointer(1);
            while (io_uring_wait_cqe(ring, entry) != 0) {
                Thread.onSpinWait();
            }
            IOURingCQE cqe = IOURingCQE.create(entry.get(0));
            int id = cqe.flags() >>> IORING_CQE_BUFFER_SHIFT;
            io_uring_cqe_seen(ring, cqe);
            return id;
        }
    }

    // Provided and freed: the kernel has the address.
    void onceBad() {
        ByteBuffer buffer = memAlignedAlloc(4096, SIZE);
        io_uring_buf_ring_add(group, buffer, (short) 0, io_uring_buf_ring_mask(ENTRIES), 0);
        io_uring_buf_ring_advance(group, 1);
        memAlignedFree(buffer); // want ReleaseInFlight
    }

    // The group goes first.
    void onceOk() {
        ByteBuffer buffer = memAlignedAlloc(4096, SIZE);
        io_uring_buf_ring_add(group, buffer, (short) 0, io_uring_buf_ring_mask(ENTRIES), 0);
        io_uring_buf_ring_advance(group, 1);
        io_uring_free_buf_ring(ring, group, ENTRIES, GROUP);
        memAlignedFree(buffer);
    }

    // The frame on the stack is gone when the next message arrives.
    void onStackBad() {
        try (MemoryStack stack = MemoryStack.stackPush()) { // want ReleaseInFlight
            ByteBuffer buffer = stack.malloc(256);
            io_uring_buf_ring_add(group, buffer, (short) 0, io_uring_buf_ring_mask(ENTRIES), 0);
            io_uring_buf_ring_advance(group, 1);
        }
    }

    // The header is reset for the next message, in a buffer that is the kernel's again.
    void resetBad(ByteBuffer buffer) {
        int id = reap();
        provide(buffer, id);
        buffer.putInt(0, 0); // want WriteInFlight
    }

    // Reset first.
    void resetOk(ByteBuffer buffer) {
        int id = reap();
        buffer.putInt(0, 0);
        provide(buffer, id);
    }

    // All buffers are provided and, as they are picked, given back.
    void serveOk(int messages) {
        for (int i = 0; i < ENTRIES; i++) {
            buffers[i] = memAlloc(SIZE);
            provide(buffers[i], i);
        }
        for (int i = 0; i < messages; i++) {
            int id = reap();
            ByteBuffer message = buffers[id];
            message.putInt(0, message.getInt(0) + 1);
            provide(message, id);
        }
        io_uring_free_buf_ring(ring, group, ENTRIES, GROUP);
        for (ByteBuffer buffer : buffers) {
            memFree(buffer);
        }
    }

    // The receive takes a buffer of the group, not this one.
    void selectOk(int socket) {
        ByteBuffer unused = memAlloc(SIZE);
        IOURingSQE sqe = io_uring_get_sqe(ring);
        io_uring_prep_recv(sqe, socket, unused, 0);
        io_uring_sqe_set_flags(sqe, IOSQE_FIXED_FILE | IOSQE_BUFFER_SELECT);
        sqe.buf_group((short) GROUP);
        io_uring_submit(ring);
        memFree(unused);
    }

    // The same with the structure's own setter.
    void setterOk(int socket) {
        ByteBuffer unused = memAlloc(SIZE);
        IOURingSQE sqe = io_uring_get_sqe(ring);
        io_uring_prep_recv(sqe, socket, unused, 0);
        sqe.flags((byte) IOSQE_BUFFER_SELECT).buf_group((short) GROUP);
        io_uring_submit(ring);
        memFree(unused);
    }

    // A receive from a registered socket fills what it names.
    void fixedFileBad(int socket) {
        ByteBuffer used = memAlloc(SIZE);
        IOURingSQE sqe = io_uring_get_sqe(ring);
        io_uring_prep_recv(sqe, socket, used, 0);
        io_uring_sqe_set_flags(sqe, IOSQE_FIXED_FILE);
        io_uring_submit(ring);
        memFree(used); // want ReleaseInFlight
    }

    // Provided by an operation, and freed before anything was reaped.
    void legacyBad() {
        ByteBuffer buffer = memAlloc(SIZE);
        io_uring_prep_provide_buffers(io_uring_get_sqe(ring), buffer, 1, GROUP, 0);
        io_uring_submit(ring);
        memFree(buffer); // want ReleaseInFlight
    }

    // Something was reaped: perhaps it names the buffer.
    void legacyOk() {
        ByteBuffer buffer = memAlloc(SIZE);
        io_uring_prep_provide_buffers(io_uring_get_sqe(ring), buffer, 1, GROUP, 0);
        io_uring_submit(ring);
        reap();
        memFree(buffer);
    }
}
