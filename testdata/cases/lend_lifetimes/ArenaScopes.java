package lend_lifetimes;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.invoke.MethodHandle;

/** How long an arena has to live: until the completion, not until the submit. */
final class ArenaScopes {
  private static final Linker LINKER = Linker.nativeLinker();
  private static final SymbolLookup URING = SymbolLookup.libraryLookup("liburing-ffi.so.2", Arena.global());

  private static final MethodHandle getSqe = LINKER.downcallHandle(URING.find("io_uring_get_sqe").get(), FunctionDescriptor.of(ADDRESS, ADDRESS));
  private static final MethodHandle prepWrite =
      LINKER.downcallHandle(
          URING.find("io_uring_prep_write").get(), FunctionDescriptor.ofVoid(ADDRESS, JAVA_INT, ADDRESS, JAVA_INT, JAVA_LONG));
  private static final MethodHandle prepRead =
      LINKER.downcallHandle(
          URING.find("io_uring_prep_read").get(), FunctionDescriptor.ofVoid(ADDRESS, JAVA_INT, ADDRESS, JAVA_INT, JAVA_LONG));
  private static final MethodHandle submit = LINKER.downcallHandle(URING.find("io_uring_submit").get(), FunctionDescriptor.of(JAVA_INT, ADDRESS));
  private static final MethodHandle waitCqe = LINKER.downcallHandle(URING.find("io_uring_wait_cqe").get(), FunctionDescriptor.of(JAVA_INT, ADDRESS, ADDRESS));
  private static final MethodHandle cqeSeen = LINKER.downcallHandle(URING.find("io_uring_cqe_seen").get(), FunctionDescriptor.ofVoid(ADDRESS, ADDRESS));

  private final MemorySegment ring;
  private final MemorySegment cqeOut = Arena.global().allocate(ADDRESS);

  ArenaScopes(MemorySegment ring) {
    this.ring = ring;
  }

  private void prepareWrite(int fd, MemorySegment from, long at) {
    try {
      MemorySegment sqe = (MemorySegment) getSqe.invokeExact(ring);
      prepWrite.invokeExact(sqe, fd, from, (int) from.byteSize(), at);
    } catch (Throwable t) {
      throw new AssertionError("should not reach here", t);
    }
  }

  private void prepareRead(int fd, MemorySegment into, long at) {
    try {
      MemorySegment sqe = (MemorySegment) getSqe.invokeExact(ring);
      prepRead.invokeExact(sqe, fd, into, (int) into.byteSize(), at);
    } catch (Throwable t) {
      throw new AssertionError("should not reach here", t);
    }
  }

  private int submit() {
    try {
      return (int) submit.invokeExact(ring);
    } catch (Throwable t) {
      throw new AssertionError("should not reach here", t);
    }
  }

  private void reapOne() {
    try {
      while ((int) waitCqe.invokeExact(ring, cqeOut) < 0) {
        Thread.onSpinWait();
      }
      cqeSeen.invokeExact(ring, cqeOut.get(ADDRESS, 0));
    } catch (Throwable t) {
      throw new AssertionError("should not reach here", t);
    }
  }

  /** The arena spans the submit only: the memory is gone when the kernel gets to it. */
  void writeHeaderBad(int fd, long generation) {
    try (Arena arena = Arena.ofConfined()) { // want ReleaseInFlight
      MemorySegment header = arena.allocate(4096, 4096);
      header.set(JAVA_LONG, 0, generation);
      prepareWrite(fd, header, 0);
      submit();
    }
    reapOne();
  }

  /** The completion is reaped inside of the arena's scope; that it is confined is nothing to the kernel. */
  void writeHeaderOk(int fd, long generation) {
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment header = arena.allocate(4096, 4096);
      header.set(JAVA_LONG, 0, generation);
      prepareWrite(fd, header, 0);
      submit();
      reapOne();
    }
  }

  /** Prepared and not even submitted: whoever submits next lets the kernel read freed memory. */
  void closedBeforeSubmitBad(int fd, long at) {
    Arena arena = Arena.ofShared();
    MemorySegment page = arena.allocate(4096, 4096);
    prepareWrite(fd, page, at);
    arena.close(); // want ReleaseInFlight
    submit();
    reapOne();
  }

  /** Memory of the global arena is never freed: the method may leave the rest to the loop that reaps. */
  void stampOk(int fd, long at) {
    MemorySegment stamp = Arena.global().allocate(512, 512);
    stamp.set(JAVA_LONG, 0, at);
    prepareWrite(fd, stamp, at);
    submit();
  }

  /** A short cut returns out of the scope while the read may still fill the page. */
  long lookUpBad(int fd, long at, boolean prefetchOnly) {
    try (Arena arena = Arena.ofShared()) { // want ReleaseInFlight
      MemorySegment page = arena.allocate(4096, 4096);
      prepareRead(fd, page, at);
      submit();
      if (prefetchOnly) {
        return -1;
      }
      reapOne();
      return page.get(JAVA_LONG, 0);
    }
  }

  /** The arena belongs to somebody else, who closes it when he likes: not this method's business. */
  void borrowedArenaOk(Arena owner, int fd, long at) {
    MemorySegment page = owner.allocate(4096, 4096);
    prepareWrite(fd, page, at);
    submit();
  }
}
