package outsider_rings.walring;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.invoke.MethodHandle;

/** The part of liburing that the log needs. One thread only. */
final class Uring implements AutoCloseable {
  private static final long RING_SIZE = 216;
  private static final Linker LINKER = Linker.nativeLinker();
  private static final SymbolLookup LIB =
      SymbolLookup.libraryLookup("liburing-ffi.so.2", Arena.global());

  private static final MethodHandle QUEUE_INIT =
      LINKER.downcallHandle(
          LIB.find("io_uring_queue_init").orElseThrow(),
          FunctionDescriptor.of(JAVA_INT, JAVA_INT, ADDRESS, JAVA_INT));
  private static final MethodHandle QUEUE_EXIT =
      LINKER.downcallHandle(
          LIB.find("io_uring_queue_exit").orElseThrow(), FunctionDescriptor.ofVoid(ADDRESS));
  private static final MethodHandle GET_SQE =
      LINKER.downcallHandle(
          LIB.find("io_uring_get_sqe").orElseThrow(), FunctionDescriptor.of(ADDRESS, ADDRESS));
  private static final MethodHandle PREP_WRITE =
      LINKER.downcallHandle(
          LIB.find("io_uring_prep_write").orElseThrow(),
          FunctionDescriptor.ofVoid(ADDRESS, JAVA_INT, ADDRESS, JAVA_INT, JAVA_LONG));
  private static final MethodHandle SET_DATA =
      LINKER.downcallHandle(
          LIB.find("io_uring_sqe_set_data64").orElseThrow(),
          FunctionDescriptor.ofVoid(ADDRESS, JAVA_LONG));
  private static final MethodHandle SUBMIT =
      LINKER.downcallHandle(
          LIB.find("io_uring_submit").orElseThrow(), FunctionDescriptor.of(JAVA_INT, ADDRESS));
  private static final MethodHandle WAIT_CQE =
      LINKER.downcallHandle(
          LIB.find("io_uring_wait_cqe").orElseThrow(),
          FunctionDescriptor.of(JAVA_INT, ADDRESS, ADDRESS));
  private static final MethodHandle CQE_SEEN =
      LINKER.downcallHandle(
          LIB.find("io_uring_cqe_seen").orElseThrow(), FunctionDescriptor.ofVoid(ADDRESS, ADDRESS));

  private final Arena own = Arena.ofShared();
  private final MemorySegment ring = own.allocate(RING_SIZE, 8);
  private final MemorySegment cqePtr = own.allocate(ADDRESS);

  Uring(int entries) {
    try {
      int rc = (int) QUEUE_INIT.invokeExact(entries, ring, 0);
      if (rc < 0) {
        throw new IllegalStateException("io_uring_queue_init: " + rc);
      }
    } catch (Throwable t) {
      throw wrap(t);
    }
  }

  MemorySegment sqe() {
    try {
      MemorySegment sqe = (MemorySegment) GET_SQE.invokeExact(ring);
      if (sqe.equals(MemorySegment.NULL)) {
        throw new IllegalStateException("submission queue full");
      }
      return sqe;
    } catch (Throwable t) {
      throw wrap(t);
    }
  }

  void prepWrite(MemorySegment sqe, int fd, MemorySegment from, int length, long offset) {
    try {
      PREP_WRITE.invokeExact(sqe, fd, from, length, offset);
    } catch (Throwable t) {
      throw wrap(t);
    }
  }

  void tag(MemorySegment sqe, long userData) {
    try {
      SET_DATA.invokeExact(sqe, userData);
    } catch (Throwable t) {
      throw wrap(t);
    }
  }

  int submit() {
    try {
      return (int) SUBMIT.invokeExact(ring);
    } catch (Throwable t) {
      throw wrap(t);
    }
  }

  /** Blocks until one completion is there and takes it off the queue. */
  Completion await() {
    try {
      int rc = (int) WAIT_CQE.invokeExact(ring, cqePtr);
      if (rc < 0) {
        throw new IllegalStateException("io_uring_wait_cqe: " + rc);
      }
      MemorySegment cqe = cqePtr.get(ADDRESS, 0).reinterpret(16);
      Completion done = new Completion(cqe.get(JAVA_LONG, 0), cqe.get(JAVA_INT, 8));
      CQE_SEEN.invokeExact(ring, cqe);
      return done;
    } catch (Throwable t) {
      throw wrap(t);
    }
  }

  @Override
  public void close() {
    try {
      QUEUE_EXIT.invokeExact(ring);
    } catch (Throwable t) {
      throw wrap(t);
    }
    own.close();
  }

  private static RuntimeException wrap(Throwable t) {
    return t instanceof RuntimeException r ? r : new IllegalStateException(t);
  }
}
