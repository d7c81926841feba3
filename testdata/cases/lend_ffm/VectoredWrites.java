package lend_ffm;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.StructLayout;
import java.lang.foreign.SymbolLookup;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.VarHandle;

/** A record is a header and a body, gathered by an iovec array. */
final class VectoredWrites {
  private static final StructLayout IOVEC =
      MemoryLayout.structLayout(ADDRESS.withName("iov_base"), JAVA_LONG.withName("iov_len")).withName("iovec");
  private static final VarHandle IOV_BASE = IOVEC.varHandle(MemoryLayout.PathElement.groupElement("iov_base"));
  private static final VarHandle IOV_LEN = IOVEC.varHandle(MemoryLayout.PathElement.groupElement("iov_len"));

  private static final SymbolLookup LOOKUP = SymbolLookup.libraryLookup("liburing-ffi.so.2", Arena.global());
  private static final MethodHandle PREP_WRITEV = prep("io_uring_prep_writev");
  private static final MethodHandle PREP_READV = prep("io_uring_prep_readv");
  private static final MethodHandle SUBMIT =
      Linker.nativeLinker().downcallHandle(LOOKUP.find("io_uring_submit").get(), FunctionDescriptor.of(JAVA_INT, ADDRESS));
  private static final MethodHandle WAIT =
      Linker.nativeLinker().downcallHandle(LOOKUP.find("io_uring_wait_cqe").get(), FunctionDescriptor.of(JAVA_INT, ADDRESS, ADDRESS));

  private static final MethodHandle SEEN =
      Linker.nativeLinker().downcallHandle(LOOKUP.find("io_uring_cqe_seen").get(), FunctionDescriptor.ofVoid(ADDRESS, ADDRESS));

  private static MethodHandle prep(String name) {
    FunctionDescriptor descriptor = FunctionDescriptor.ofVoid(ADDRESS, JAVA_INT, ADDRESS, JAVA_INT, JAVA_LONG);
    return Linker.nativeLinker().downcallHandle(LOOKUP.find(name).get(), descriptor);
  }

  private final MemorySegment ring;
  private final MemorySegment iov;
  private final MemorySegment cqe;
  private final int fd;

  VectoredWrites(Arena arena, MemorySegment ring, int fd) {
    this.ring = ring;
    this.iov = arena.allocate(MemoryLayout.sequenceLayout(2, IOVEC));
    this.cqe = arena.allocate(ADDRESS);
    this.fd = fd;
  }

  /** The kernel finds the body through the array: its first bytes change while it is being written. */
  void appendBad(MemorySegment sqe, MemorySegment header, MemorySegment body, long at) throws Throwable {
    iov.set(ADDRESS, 0, header);
    iov.set(JAVA_LONG, 8, header.byteSize());
    iov.set(ADDRESS, 16, body);
    iov.set(JAVA_LONG, 24, body.byteSize());
    PREP_WRITEV.invokeExact(sqe, fd, iov, 2, at);
    int ignored = (int) SUBMIT.invokeExact(ring);
    body.setString(0, "next"); // want WriteInFlight
    awaitOne();
  }

  /** Header and body are refilled when the gathered write is complete. */
  void appendOk(MemorySegment sqe, MemorySegment header, MemorySegment body, long at) throws Throwable {
    iov.set(ADDRESS, 0, header);
    iov.set(JAVA_LONG, 8, header.byteSize());
    iov.set(ADDRESS, 16, body);
    iov.set(JAVA_LONG, 24, body.byteSize());
    PREP_WRITEV.invokeExact(sqe, fd, iov, 2, at);
    int ignored = (int) SUBMIT.invokeExact(ring);
    awaitOne();
    header.set(JAVA_INT, 0, 2);
    body.setString(0, "next");
  }

  /** The scattered read fills the trailer, which is compared at once. */
  boolean trailerMatchesBad(MemorySegment sqe, MemorySegment trailer, long at, long expected) throws Throwable {
    IOV_BASE.set(iov, 0L, trailer);
    IOV_LEN.set(iov, 0L, trailer.byteSize());
    PREP_READV.invokeExact(sqe, fd, iov, 1, at);
    int ignored = (int) SUBMIT.invokeExact(ring);
    boolean matches = trailer.get(JAVA_LONG, 0) == expected; // want ReadInFlight
    awaitOne();
    return matches;
  }

  /** Memory that was in the array for an earlier operation is nobody's now. */
  void earlierVectorOk(MemorySegment sqe, MemorySegment old, MemorySegment current, long at) throws Throwable {
    iov.set(ADDRESS, 0, old);
    iov.set(JAVA_LONG, 8, 512L);
    iov.set(ADDRESS, 0, current);
    PREP_WRITEV.invokeExact(sqe, fd, iov, 1, at);
    int ignored = (int) SUBMIT.invokeExact(ring);
    old.fill((byte) 0);
    awaitOne();
  }

  private void awaitOne() throws Throwable {
    int rc = (int) WAIT.invokeExact(ring, cqe);
    if (rc < 0) {
      throw new IllegalStateException("wait: " + rc);
    }
    SEEN.invokeExact(ring, cqe.get(ADDRESS, 0));
  }
}
