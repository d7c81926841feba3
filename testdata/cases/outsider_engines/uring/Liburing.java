package outsider_engines.uring;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.invoke.MethodHandle;

/** The few native functions that the log needs. */
final class Liburing {
    private static final Linker LINKER = Linker.nativeLinker();
    private static final SymbolLookup URING = SymbolLookup.libraryLookup("liburing-ffi.so.2", Arena.global());

    static final MethodHandle QUEUE_INIT = LINKER.downcallHandle(
            URING.find("io_uring_queue_init").orElseThrow(), FunctionDescriptor.of(JAVA_INT, JAVA_INT, ADDRESS, JAVA_INT));
    static final MethodHandle GET_SQE = LINKER.downcallHandle(
            URING.find("io_uring_get_sqe").orElseThrow(), FunctionDescriptor.of(ADDRESS, ADDRESS));
    static final MethodHandle PREP_WRITE = LINKER.downcallHandle(
            URING.find("io_uring_prep_write").orElseThrow(),
            FunctionDescriptor.ofVoid(ADDRESS, JAVA_INT, ADDRESS, JAVA_INT, JAVA_LONG));
    static final MethodHandle SET_DATA = LINKER.downcallHandle(
            URING.find("io_uring_sqe_set_data64").orElseThrow(), FunctionDescriptor.ofVoid(ADDRESS, JAVA_LONG));
    static final MethodHandle SUBMIT = LINKER.downcallHandle(
            URING.find("io_uring_submit").orElseThrow(), FunctionDescriptor.of(JAVA_INT, ADDRESS));
    static final MethodHandle WAIT_CQE = LINKER.downcallHandle(
            URING.find("io_uring_wait_cqe").orElseThrow(), FunctionDescriptor.of(JAVA_INT, ADDRESS, ADDRESS));
    static final MethodHandle CQE_SEEN = LINKER.downcallHandle(
            URING.find("io_uring_cqe_seen").orElseThrow(), FunctionDescriptor.ofVoid(ADDRESS, ADDRESS));

    /** Bound with a plain number for the address, as the old JNI interface was. */
    static final MethodHandle PWRITE = LINKER.downcallHandle(
            LINKER.defaultLookup().find("pwrite").orElseThrow(),
            FunctionDescriptor.of(JAVA_LONG, JAVA_INT, JAVA_LONG, JAVA_LONG, JAVA_LONG));

    private Liburing() {}
}

/** A ring of one thread. */
abstract class Ring {
    static final int BLOCK = 4096;
    static final int DEPTH = 16;
    private static final int EINTR = 4;

    record Completion(long token, int result) {}

    protected final MemorySegment ring = Arena.global().allocate(256, 8);
    private final MemorySegment cqeSlot = Arena.global().allocate(ADDRESS);
    protected final int fd;
    private long lastToken;

    Ring(int fd) throws Throwable {
        this.fd = fd;
        int rc = (int) Liburing.QUEUE_INIT.invokeExact(DEPTH, ring, 0);
        if (rc < 0) {
            throw new IOException("io_uring_queue_init: " + rc);
        }
    }

    protected final long newToken() {
        return ++lastToken;
    }

    protected final MemorySegment nextSqe() throws Throwable {
        MemorySegment sqe = (MemorySegment) Liburing.GET_SQE.invokeExact(ring);
        if (sqe.address() == 0L) {
            throw new IOException("submission queue is full");
        }
        return sqe;
    }

    protected final void submit() throws Throwable {
        int rc = (int) Liburing.SUBMIT.invokeExact(ring);
        if (rc < 0) {
            throw new IOException("io_uring_submit: " + rc);
        }
    }

    protected final Completion reap() throws Throwable {
        int rc;
        do {
            rc = (int) Liburing.WAIT_CQE.invokeExact(ring, cqeSlot);
        } while (rc == -EINTR);
        if (rc < 0) {
            throw new IOException("io_uring_wait_cqe: " + rc);
        }
        MemorySegment cqe = cqeSlot.get(ADDRESS, 0).reinterpret(16);
        Completion completion = new Completion(cqe.get(JAVA_LONG, 0), cqe.get(JAVA_INT, 8));
        Liburing.CQE_SEEN.invokeExact(ring, cqe);
        return completion;
    }
}
