package lend_provided;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.invoke.MethodHandle;

/** Buffers that are provided by an operation of the ring, as before Linux 5.19. */
final class LegacyGroups {
  private static final int SIZE = 4096;
  private static final int COUNT = 8;
  private static final int GROUP = 1;

  private static final Linker LINKER = Linker.nativeLinker();
  private static final SymbolLookup URING = SymbolLookup.libraryLookup("liburing-ffi.so.2", Arena.global());
  private static final MethodHandle PROVIDE =
      LINKER.downcallHandle(
          URING.find("io_uring_prep_provide_buffers").orElseThrow(),
          FunctionDescriptor.ofVoid(ADDRESS, ADDRESS, JAVA_INT, JAVA_INT, JAVA_INT, JAVA_INT));
  private static final MethodHandle REMOVE =
      LINKER.downcallHandle(
          URING.find("io_uring_prep_remove_buffers").orElseThrow(), FunctionDescriptor.ofVoid(ADDRESS, JAVA_INT, JAVA_INT));
  private static final MethodHandle SUBMIT =
      LINKER.downcallHandle(URING.find("io_uring_submit").orElseThrow(), FunctionDescriptor.of(JAVA_INT, ADDRESS));
  private static final MethodHandle SUBMIT_AND_WAIT =
      LINKER.downcallHandle(
          URING.find("io_uring_submit_and_wait").orElseThrow(), FunctionDescriptor.of(JAVA_INT, ADDRESS, JAVA_INT));

  private final MemorySegment ring;

  LegacyGroups(MemorySegment ring) {
    this.ring = ring;
  }

  /** The buffers are freed although nothing was received yet. */
  void provideBad(MemorySegment sqe) throws Throwable {
    try (Arena arena = Arena.ofShared()) { // want ReleaseInFlight
      MemorySegment buffers = arena.allocate((long) COUNT * SIZE, SIZE);
      PROVIDE.invokeExact(sqe, buffers, SIZE, COUNT, GROUP, 0);
      int n = (int) SUBMIT.invokeExact(ring);
    }
  }

  /** They are taken back first. */
  void provideOk(MemorySegment sqe, MemorySegment another) throws Throwable {
    try (Arena arena = Arena.ofShared()) {
      MemorySegment buffers = arena.allocate((long) COUNT * SIZE, SIZE);
      PROVIDE.invokeExact(sqe, buffers, SIZE, COUNT, GROUP, 0);
      int n = (int) SUBMIT.invokeExact(ring);
      REMOVE.invokeExact(another, COUNT, GROUP);
      int m = (int) SUBMIT_AND_WAIT.invokeExact(ring, 2);
    }
  }

  /** Completions were reaped: which buffers they name is not known here. */
  void reapedOk(MemorySegment sqe, MemorySegment buffers) throws Throwable {
    PROVIDE.invokeExact(sqe, buffers, SIZE, COUNT, GROUP, 0);
    int n = (int) SUBMIT_AND_WAIT.invokeExact(ring, 1);
    buffers.set(JAVA_LONG, 0, n);
  }

  /** The first buffer is prepared for the next round while the kernel may pick it. */
  void stampedBad(MemorySegment sqe, MemorySegment buffers) throws Throwable {
    PROVIDE.invokeExact(sqe, buffers, SIZE, COUNT, GROUP, 0);
    int n = (int) SUBMIT.invokeExact(ring);
    buffers.set(JAVA_LONG, 0, n); // want WriteInFlight
  }
}
