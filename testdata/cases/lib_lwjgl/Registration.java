package lib_lwjgl;

import static org.lwjgl.system.linux.liburing.LibURing.io_uring_cqe_seen;
import static org.lwjgl.system.linux.liburing.LibURing.io_uring_get_sqe;
import static org.lwjgl.system.linux.liburing.LibURing.io_uring_prep_read_fixed;
import static org.lwjgl.system.linux.liburing.LibURing.io_uring_prep_write;
import static org.lwjgl.system.linux.liburing.LibURing.io_uring_prep_write_fixed;
import static org.lwjgl.system.linux.liburing.LibURing.io_uring_register_buffers;
import static org.lwjgl.system.linux.liburing.LibURing.io_uring_sqe_set_data64;
import static org.lwjgl.system.linux.liburing.LibURing.io_uring_submit;
import static org.lwjgl.system.linux.liburing.LibURing.io_uring_unregister_buffers;
import static org.lwjgl.system.linux.liburing.LibURing.io_uring_wait_cqe;

import java.nio.ByteBuffer;
import org.lwjgl.PointerBuffer;
import org.lwjgl.system.MemoryStack;
import org.lwjgl.system.linux.IOVec;
import org.lwjgl.system.linux.liburing.IOURing;
import org.lwjgl.system.linux.liburing.IOURingCQE;
import org.lwjgl.system.linux.liburing.IOURingSQE;

/** When the registration of buffers may end. One thread. */
final class Registration {
    private Registration() {}

    private static int reap(IOURing ring) {
        try (MemoryStack stack = MemoryStack.stackPush()) {
            PointerBuffer entry = stack.mallocPointer(1);
            while (io_uring_wait_cqe(ring, entry) != 0) {
                Thread.onSpinWait();
            }
            IOURingCQE cqe = IOURingCQE.create(entry.get(0));
            int transferred = cqe.res();
            io_uring_cqe_seen(ring, cqe);
            return transferred;
        }
    }

    // The failed wait leaves through the finally block, which unregisters under the read.
    static int readOnceBad(IOURing ring, int fd, ByteBuffer page, IOVec.Buffer vector) {
        io_uring_register_buffers(ring, vector);
        try {
            IOURingSQE sqe = io_uring_get_sqe(ring);
            io_uring_prep_read_fixed(sqe, fd, page, 0, 0);
            io_uring_sqe_set_data64(sqe, 1);
            if (io_uring_submit(ring) != 1) {
                return -1;
            }
        } finally {
            io_uring_unregister_buffers(ring); // want ReleaseInFlight
        }
        return reap(ring);
    }

    // The completion is reaped inside of the try.
    static int readOnceOk(IOURing ring, int fd, ByteBuffer page, IOVec.Buffer vector) {
        io_uring_register_buffers(ring, vector);
        try {
            IOURingSQE sqe = io_uring_get_sqe(ring);
            io_uring_prep_read_fixed(sqe, fd, page, 0, 0);
            io_uring_submit(ring);
            return reap(ring);
        } finally {
            io_uring_unregister_buffers(ring);
        }
    }

    // The buffers of the log's ring are given up while the index's ring works: two registrations.
    static int otherRingOk(IOURing log, IOURing index, int fd, ByteBuffer page) {
        IOURingSQE sqe = io_uring_get_sqe(index);
        io_uring_prep_write_fixed(sqe, fd, page, 0, 0);
        io_uring_submit(index);
        io_uring_unregister_buffers(log);
        return reap(index);
    }

    // The write does not use the registration.
    static int plainWriteOk(IOURing ring, int fd, ByteBuffer page) {
        IOURingSQE sqe = io_uring_get_sqe(ring);
        io_uring_prep_write(sqe, fd, page, 0);
        io_uring_submit(ring);
        io_uring_unregister_buffers(ring);
        return reap(ring);
    }
}
