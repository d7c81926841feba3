package lib_devices.uring;

import static org.lwjgl.system.linux.liburing.LibURing.io_uring_cqe_seen;
import static org.lwjgl.system.linux.liburing.LibURing.io_uring_get_sqe;
import static org.lwjgl.system.linux.liburing.LibURing.io_uring_prep_read;
import static org.lwjgl.system.linux.liburing.LibURing.io_uring_prep_write;
import static org.lwjgl.system.linux.liburing.LibURing.io_uring_sqe_set_data64;
import static org.lwjgl.system.linux.liburing.LibURing.io_uring_submit;
import static org.lwjgl.system.linux.liburing.LibURing.io_uring_wait_cqe;

import java.nio.ByteBuffer;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import org.lwjgl.PointerBuffer;
import org.lwjgl.system.MemoryStack;
import org.lwjgl.system.linux.liburing.IOURing;
import org.lwjgl.system.linux.liburing.IOURingCQE;
import org.lwjgl.system.linux.liburing.IOURingSQE;

/** Any thread submits, one thread runs {@link #reap}. */
final class UringDevice implements BlockDevice {
    /** Keeps the block reachable, and its future, until the completion of its tag. */
    private record Request(ByteBuffer block, CompletableFuture<Integer> done) {}

    private final IOURing ring;
    private final int fd;
    private final Map<Long, Request> requests = new ConcurrentHashMap<>();
    private long nextTag;

    UringDevice(IOURing ring, int fd) {
        this.ring = ring;
        this.fd = fd;
    }

    @Override
    public synchronized CompletableFuture<Integer> write(ByteBuffer block, int offset) {
        Request request = new Request(block, new CompletableFuture<>());
        IOURingSQE sqe = entry();
        io_uring_prep_write(sqe, fd, block, offset);
        submit(sqe, request);
        return request.done();
    }

    @Override
    public synchronized CompletableFuture<Integer> read(ByteBuffer block, int offset) {
        Request request = new Request(block, new CompletableFuture<>());
        IOURingSQE sqe = entry();
        io_uring_prep_read(sqe, fd, block, offset);
        submit(sqe, request);
        return request.done();
    }

    private IOURingSQE entry() {
        IOURingSQE sqe = io_uring_get_sqe(ring);
        if (sqe == null) {
            throw new IllegalStateException("queue full");
        }
        return sqe;
    }

    private void submit(IOURingSQE sqe, Request request) {
        long tag = ++nextTag;
        requests.put(tag, request);
        io_uring_sqe_set_data64(sqe, tag);
        io_uring_submit(ring);
    }

    void reap() {
        try (MemoryStack stack = MemoryStack.stackPush()) {
            PointerBuffer pointer = stack.mallocPointer(1);
            if (io_uring_wait_cqe(ring, pointer) < 0) {
                return;
            }
            IOURingCQE cqe = IOURingCQE.create(pointer.get(0));
            Request request = requests.remove(cqe.user_data());
            int result = cqe.res();
            io_uring_cqe_seen(ring, cqe);
            request.done().complete(result);
        }
    }
}
