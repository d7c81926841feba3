package outsider_rings.extentcopy;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.invoke.MethodHandle;

/** io_uring with registered buffers. */
final class FixedRing implements CopyRing {
  private static final SymbolLookup LIB =
      SymbolLookup.libraryLookup("liburing-ffi.so", Arena.global());
  private static final MemoryLayout IOVEC =
      MemoryLayout.structLayout(ADDRESS.withName("iov_base"), JAVA_LONG.withName("iov_len"));

  private static final MethodHandle INIT =
      bind("io_uring_queue_init", FunctionDescriptor.of(JAVA_INT, JAVA_INT, ADDRESS, JAVA_INT));
  private static final MethodHandle GET_SQE =
      bind("io_uring_get_sqe", FunctionDescriptor.of(ADDRESS, ADDRESS));
  private static final MethodHandle READ_FIXED =
      bind(
          "io_uring_prep_read_fixed",
          FunctionDescriptor.ofVoid(ADDRESS, JAVA_INT, ADDRESS, JAVA_INT, JAVA_LONG, JAVA_INT));
  private static final MethodHandle WRITE_FIXED =
      bind(
          "io_uring_prep_write_fixed",
          FunctionDescriptor.ofVoid(ADDRESS, JAVA_INT, ADDRESS, JAVA_INT, JAVA_LONG, JAVA_INT));
  private static final MethodHandle SET_DATA =
      bind("io_uring_sqe_set_data64", FunctionDescriptor.ofVoid(ADDRESS, JAVA_LONG));
  private static final MethodHandle SUBMIT =
      bind("io_uring_submit", FunctionDescriptor.of(JAVA_INT, ADDRESS));
  private static final MethodHandle WAIT =
      bind("io_uring_wait_cqe", FunctionDescriptor.of(JAVA_INT, ADDRESS, ADDRESS));
  private static final MethodHandle SEEN =
      bind("io_uring_cqe_seen", FunctionDescriptor.ofVoid(ADDRESS, ADDRESS));
  private static final MethodHandle REGISTER =
      bind("io_uring_register_buffers", FunctionDescriptor.of(JAVA_INT, ADDRESS, ADDRESS, JAVA_INT));
  private static final MethodHandle EXIT =
      bind("io_uring_queue_exit", FunctionDescriptor.ofVoid(ADDRESS));

  private final MemorySegment ring;
  private final MemorySegment cqeOut;

  FixedRing(Arena arena, int depth, Extent[] extents) {
    ring = arena.allocate(216, 8);
    cqeOut = arena.allocate(ADDRESS);
    MemorySegment iovecs = arena.allocate(IOVEC, extents.length);
    for (int i = 0; i < extents.length; i++) {
      iovecs.set(ADDRESS, i * 16L, extents[i].memory());
      iovecs.set(JAVA_LONG, i * 16L + 8, extents[i].memory().byteSize());
    }
    try {
      check((int) INIT.invokeExact(depth, ring, 0));
      check((int) REGISTER.invokeExact(ring, iovecs, extents.length));
    } catch (Throwable t) {
      throw new IllegalStateException(t);
    }
  }

  @Override
  public void read(int fd, Extent into, int length, long position) {
    try {
      MemorySegment sqe = (MemorySegment) GET_SQE.invokeExact(ring);
      READ_FIXED.invokeExact(sqe, fd, into.memory(), length, position, into.index());
      SET_DATA.invokeExact(sqe, (long) into.index());
    } catch (Throwable t) {
      throw new IllegalStateException(t);
    }
  }

  @Override
  public void write(int fd, Extent from, int length, long position) {
    try {
      MemorySegment sqe = (MemorySegment) GET_SQE.invokeExact(ring);
      WRITE_FIXED.invokeExact(sqe, fd, from.memory(), length, position, from.index());
      SET_DATA.invokeExact(sqe, (long) from.index());
    } catch (Throwable t) {
      throw new IllegalStateException(t);
    }
  }

  @Override
  public int submit() {
    try {
      return check((int) SUBMIT.invokeExact(ring));
    } catch (Throwable t) {
      throw new IllegalStateException(t);
    }
  }

  @Override
  public Event await() {
    try {
      check((int) WAIT.invokeExact(ring, cqeOut));
      MemorySegment cqe = cqeOut.get(ADDRESS, 0).reinterpret(16);
      Event event = new Event((int) cqe.get(JAVA_LONG, 0), cqe.get(JAVA_INT, 8));
      SEEN.invokeExact(ring, cqe);
      return event;
    } catch (Throwable t) {
      throw new IllegalStateException(t);
    }
  }

  @Override
  public void close() {
    try {
      EXIT.invokeExact(ring);
    } catch (Throwable t) {
      throw new IllegalStateException(t);
    }
  }

  private static MethodHandle bind(String symbol, FunctionDescriptor type) {
    return Linker.nativeLinker().downcallHandle(LIB.find(symbol).orElseThrow(), type);
  }

  private static int check(int rc) {
    if (rc < 0) {
      throw new IllegalStateException("errno " + -rc);
    }
    return rc;
  }
}
