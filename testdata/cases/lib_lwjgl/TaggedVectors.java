package lib_lwjgl;

import static org.lwjgl.system.linux.liburing.LibURing.io_uring_cqe_seen;
import static org.lwjgl.system.linux.liburing.LibURing.io_uring_get_sqe;
import static org.lwjgl.system.linux.liburing.LibURing.io_uring_prep_write;
import static org.lwjgl.system.linux.liburing.LibURing.io_uring_prep_writev;
import static org.lwjgl.system.linux.liburing.LibURing.io_uring_sqe_set_data64;
import static org.lwjgl.system.linux.liburing.LibURing.io_uring_submit;
import static org.lwjgl.system.linux.liburing.LibURing.io_uring_wait_cqe;

import java.nio.ByteBuffer;
import org.lwjgl.PointerBuffer;
import org.lwjgl.system.MemoryStack;
import org.lwjgl.system.linux.IOVec;
import org.lwjgl.system.linux.liburing.IOURing;
import org.lwjgl.system.linux.liburing.IOURingCQE;
import org.lwjgl.system.linux.liburing.IOURingSQE;

/** A gathered write beside a plain one: its completion is that of both of its buffers. */
final class TaggedVectors {
    private static final long GATHERED = 5;
    private static final long PLAIN = 6;

    private TaggedVectors() {}

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

    private static void submitBoth(IOURing ring, int fd, IOVec.Buffer vector, ByteBuffer other) {
        IOURingSQE gathered = io_uring_get_sqe(ring);
        io_uring_prep_writev(gathered, fd, vector, 0);
        io_uring_sqe_set_data64(gathered, GATHERED);
        IOURingSQE plain = io_uring_get_sqe(ring);
        io_uring_prep_write(plain, fd, other, 65536);
        io_uring_sqe_set_data64(plain, PLAIN);
        io_uring_submit(ring);
    }

    // The completion with the vector's tag frees both of its buffers.
    static void recycleOk(IOURing ring, int fd, IOVec.Buffer vector, ByteBuffer header, ByteBuffer body, ByteBuffer other) {
        vector.get(0).iov_base(header).iov_len(header.remaining());
        vector.get(1).iov_base(body).iov_len(body.remaining());
        submitBoth(ring, fd, vector, other);
        while (reap(ring) != GATHERED) {
            Thread.onSpinWait();
        }
        header.putInt(0, 0);
        body.putInt(0, 0);
    }

    // It was the other one's tag: whether the body is free is not known.
    static void recycleBad(IOURing ring, int fd, IOVec.Buffer vector, ByteBuffer header, ByteBuffer body, ByteBuffer other) {
        vector.get(0).iov_base(header).iov_len(header.remaining());
        vector.get(1).iov_base(body).iov_len(body.remaining());
        IOURingSQE gathered = io_uring_get_sqe(ring);
        io_uring_prep_writev(gathered, fd, vector, 0);
        io_uring_sqe_set_data64(gathered, GATHERED);
        IOURingSQE plain = io_uring_get_sqe(ring);
        io_uring_prep_write(plain, fd, other, 65536);
        io_uring_sqe_set_data64(plain, PLAIN);
        io_uring_submit(ring);
        if (reap(ring) == PLAIN) {
            body.putInt(0, 0); // want WriteInFlight
            reap(ring);
        }
    }

    // If it was not the plain one's it was the vector's.
    static void otherwiseOk(IOURing ring, int fd, IOVec.Buffer vector, ByteBuffer header, ByteBuffer body, ByteBuffer other) {
        vector.get(0).iov_base(header).iov_len(header.remaining());
        vector.get(1).iov_base(body).iov_len(body.remaining());
        submitBoth(ring, fd, vector, other);
        if (reap(ring) != PLAIN) {
            header.putInt(0, 0);
            body.putInt(0, 0);
        }
    }
}
