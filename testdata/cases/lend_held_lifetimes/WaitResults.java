package lend_held_lifetimes;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.invoke.MethodHandle;

/** What the wait functions return, and what they do not say. */
final class WaitResults {
  private static final int EINTR = 4;
  private static final int PAGE = 4096;
  private static final SymbolLookup URING = SymbolLookup.libraryLookup("liburing-ffi.so.2", Arena.global());
  private static final MethodHandle GET_SQE = bind("io_uring_get_sqe", FunctionDescriptor.of(ADDRESS, ADDRESS));
  private static final MethodHandle PREP_WRITE = bind("io_uring_prep_write", FunctionDescriptor.ofVoid(ADDRESS, JAVA_INT, ADDRESS, JAVA_INT, JAVA_LONG));
  private static final MethodHandle SUBMIT = bind("io_uring_submit", FunctionDescriptor.of(JAVA_INT, ADDRESS));
  private static final MethodHandle WAIT_CQE = bind("io_uring_wait_cqe", FunctionDescriptor.of(JAVA_INT, ADDRESS, ADDRESS));
  private static final MethodHandle WAIT_CQE_TIMEOUT =
      bind("io_uring_wait_cqe_timeout", FunctionDescriptor.of(JAVA_INT, ADDRESS, ADDRESS, ADDRESS));
  private static final MethodHandle CQE_SEEN = bind("io_uring_cqe_seen", FunctionDescriptor.ofVoid(ADDRESS, ADDRESS));

  private static MethodHandle bind(String symbol, FunctionDescriptor descriptor) {
    return Linker.nativeLinker().downcallHandle(URING.find(symbol).orElseThrow(), descriptor);
  }

  private final MemorySegment ring;
  private final MemorySegment cqeOut;
  private final int fd;

  WaitResults(MemorySegment ring, MemorySegment cqeOut, int fd) {
    this.ring = ring;
    this.cqeOut = cqeOut;
    this.fd = fd;
  }

  private void start(MemorySegment page, long at) throws Throwable {
    MemorySegment sqe = (MemorySegment) GET_SQE.invokeExact(ring);
    PREP_WRITE.invokeExact(sqe, fd, page, PAGE, at);
    int n = (int) SUBMIT.invokeExact(ring);
    assert n == 1;
  }

  /** A signal interrupts the wait, the method throws, and the arena closes under the write. */
  void interruptedBad(long at) throws Throwable {
    try (Arena arena = Arena.ofConfined()) { // want ReleaseInFlight
      MemorySegment page = arena.allocate(PAGE, PAGE);
      start(page, at);
      int rc = (int) WAIT_CQE.invokeExact(ring, cqeOut);
      if (rc < 0) {
        throw new java.io.IOException("wait failed: " + rc);
      }
      CQE_SEEN.invokeExact(ring, cqeOut.get(ADDRESS, 0));
    }
  }

  /** Waits again until there is a completion; the arena closes behind it. */
  void interruptedOk(long at) throws Throwable {
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment page = arena.allocate(PAGE, PAGE);
      start(page, at);
      int rc = -EINTR;
      while (rc < 0) {
        rc = (int) WAIT_CQE.invokeExact(ring, cqeOut);
      }
      CQE_SEEN.invokeExact(ring, cqeOut.get(ADDRESS, 0));
    }
  }

  /** The time is up, the write is not: the page is stamped as failed, and so may its image on disk be. */
  boolean timedOutBad(MemorySegment page, MemorySegment timespec, long at) throws Throwable {
    start(page, at);
    int rc = (int) WAIT_CQE_TIMEOUT.invokeExact(ring, cqeOut, timespec);
    if (rc < 0) {
      page.set(JAVA_LONG, 0, -1L); // want WriteInFlight
      return false;
    }
    CQE_SEEN.invokeExact(ring, cqeOut.get(ADDRESS, 0));
    return true;
  }

  /** The time is up: the page is left to the kernel for good. */
  boolean timedOutOk(MemorySegment page, MemorySegment timespec, long at) throws Throwable {
    start(page, at);
    int rc = (int) WAIT_CQE_TIMEOUT.invokeExact(ring, cqeOut, timespec);
    if (rc < 0) {
      return false;
    }
    CQE_SEEN.invokeExact(ring, cqeOut.get(ADDRESS, 0));
    page.set(JAVA_LONG, 0, 0L);
    return true;
  }

  /** Without a word to the ring that it was seen, the second wait gives the first completion again. */
  void sameCompletionTwiceBad() throws Throwable {
    Arena arena = Arena.ofShared();
    MemorySegment pages = arena.allocate(2 * PAGE, PAGE);
    start(pages.asSlice(0, PAGE), 0);
    start(pages.asSlice(PAGE, PAGE), PAGE);
    int first = (int) WAIT_CQE.invokeExact(ring, cqeOut);
    int second = (int) WAIT_CQE.invokeExact(ring, cqeOut);
    if (first == 0 && second == 0) {
      arena.close(); // missing ReleaseInFlight
    }
  }

  /** Each completion is marked as seen before the next one is waited for. */
  void eachCompletionSeenOk() throws Throwable {
    Arena arena = Arena.ofShared();
    MemorySegment pages = arena.allocate(2 * PAGE, PAGE);
    start(pages.asSlice(0, PAGE), 0);
    start(pages.asSlice(PAGE, PAGE), PAGE);
    int first = (int) WAIT_CQE.invokeExact(ring, cqeOut);
    CQE_SEEN.invokeExact(ring, cqeOut.get(ADDRESS, 0));
    int second = (int) WAIT_CQE.invokeExact(ring, cqeOut);
    CQE_SEEN.invokeExact(ring, cqeOut.get(ADDRESS, 0));
    if (first == 0 && second == 0) {
      arena.close();
    }
  }

  /** Four are started, three are waited for: the loop begins at one. */
  void offByOneBad(MemorySegment extent) throws Throwable {
    for (int i = 0; i < 4; i++) {
      start(extent.asSlice((long) i * PAGE, PAGE), (long) i * PAGE);
    }
    for (int i = 1; i < 4; i++) {
      int rc = (int) WAIT_CQE.invokeExact(ring, cqeOut);
      if (rc < 0) {
        throw new IllegalStateException("wait: " + rc);
      }
      CQE_SEEN.invokeExact(ring, cqeOut.get(ADDRESS, 0));
    }
    extent.fill((byte) 0); // missing WriteInFlight
  }

  /** A counter of what is out goes down to zero. */
  void countedOk(MemorySegment extent, int pages) throws Throwable {
    int out = 0;
    for (int i = 0; i < pages; i++) {
      start(extent.asSlice((long) i * PAGE, PAGE), (long) i * PAGE);
      out++;
    }
    while (out > 0) {
      if ((int) WAIT_CQE.invokeExact(ring, cqeOut) == 0) {
        CQE_SEEN.invokeExact(ring, cqeOut.get(ADDRESS, 0));
        out--;
      }
    }
    extent.fill((byte) 0);
  }
}
