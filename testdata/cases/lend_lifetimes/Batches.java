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

/** Several operations, and how many completions were really seen. */
final class Batches {
  private static final SymbolLookup URING = SymbolLookup.libraryLookup("liburing-ffi.so.2", Arena.global());
  private static final MethodHandle GET_SQE = bind("io_uring_get_sqe", FunctionDescriptor.of(ADDRESS, ADDRESS));
  private static final MethodHandle PREP_WRITE = bind("io_uring_prep_write", FunctionDescriptor.ofVoid(ADDRESS, JAVA_INT, ADDRESS, JAVA_INT, JAVA_LONG));
  private static final MethodHandle SET_DATA = bind("io_uring_sqe_set_data64", FunctionDescriptor.ofVoid(ADDRESS, JAVA_LONG));
  private static final MethodHandle SUBMIT = bind("io_uring_submit", FunctionDescriptor.of(JAVA_INT, ADDRESS));
  private static final MethodHandle WAIT_CQE = bind("io_uring_wait_cqe", FunctionDescriptor.of(JAVA_INT, ADDRESS, ADDRESS));
  private static final MethodHandle PEEK_CQE = bind("io_uring_peek_cqe", FunctionDescriptor.of(JAVA_INT, ADDRESS, ADDRESS));
  private static final MethodHandle CQE_SEEN = bind("io_uring_cqe_seen", FunctionDescriptor.ofVoid(ADDRESS, ADDRESS));
  private static final int PAGE = 4096;

  private static MethodHandle bind(String symbol, FunctionDescriptor descriptor) {
    return Linker.nativeLinker().downcallHandle(URING.find(symbol).orElseThrow(), descriptor);
  }

  /** Nobody else uses it: what is in flight on it has been submitted by the method that runs. */
  private final MemorySegment ring;

  private final MemorySegment cqeOut;
  private final int fd;

  Batches(MemorySegment ring, MemorySegment cqeOut, int fd) {
    this.ring = ring;
    this.cqeOut = cqeOut;
    this.fd = fd;
  }

  private void prepare(long id, MemorySegment page) throws Throwable {
    MemorySegment sqe = (MemorySegment) GET_SQE.invokeExact(ring);
    PREP_WRITE.invokeExact(sqe, fd, page, PAGE, id * PAGE);
    SET_DATA.invokeExact(sqe, id);
  }

  private void submit() throws Throwable {
    int n = (int) SUBMIT.invokeExact(ring);
    if (n < 0) {
      throw new IllegalStateException("submit: " + n);
    }
  }

  private long reap() throws Throwable {
    while ((int) WAIT_CQE.invokeExact(ring, cqeOut) < 0) {
      Thread.onSpinWait();
    }
    return seen(cqeOut.get(ADDRESS, 0).reinterpret(16));
  }

  private long seen(MemorySegment cqe) throws Throwable {
    long id = cqe.get(JAVA_LONG, 0);
    CQE_SEEN.invokeExact(ring, cqe);
    return id;
  }

  /** Four writes and one wait: at least three of them still read the extent when its arena closes. */
  void flushExtentBad() throws Throwable {
    Arena arena = Arena.ofShared();
    MemorySegment extent = arena.allocate(4 * PAGE, PAGE);
    for (int i = 0; i < 4; i++) {
      prepare(i, extent.asSlice((long) i * PAGE, PAGE));
    }
    submit();
    reap();
    arena.close(); // want ReleaseInFlight
  }

  /** As many waits as writes. */
  void flushExtentOk() throws Throwable {
    Arena arena = Arena.ofShared();
    MemorySegment extent = arena.allocate(4 * PAGE, PAGE);
    for (int i = 0; i < 4; i++) {
      prepare(i, extent.asSlice((long) i * PAGE, PAGE));
    }
    submit();
    for (int i = 0; i < 4; i++) {
      reap();
    }
    arena.close();
  }

  /** The completion that came is that of the index page; the data page is changed for it. */
  void otherOperationBad(MemorySegment index, MemorySegment data) throws Throwable {
    prepare(1, index);
    prepare(2, data);
    submit();
    long id = reap();
    if (id == 1) {
      data.set(JAVA_LONG, 0, id); // want WriteInFlight
    }
    reap();
  }

  /** Each page is changed for its own completion only. */
  void ownOperationOk(MemorySegment index, MemorySegment data) throws Throwable {
    prepare(1, index);
    prepare(2, data);
    submit();
    for (int i = 0; i < 2; i++) {
      long id = reap();
      if (id == 1) {
        index.set(JAVA_LONG, 0, id);
      } else if (id == 2) {
        data.set(JAVA_LONG, 0, id);
      }
    }
  }

  /** Nothing was there to peek at, so the write is still out. */
  void peekMissBad(MemorySegment page) throws Throwable {
    prepare(7, page);
    submit();
    int rc = (int) PEEK_CQE.invokeExact(ring, cqeOut);
    if (rc != 0) {
      page.fill((byte) 0); // want WriteInFlight
      reap();
    } else {
      seen(cqeOut.get(ADDRESS, 0).reinterpret(16));
    }
  }

  /** Polled until the one completion is there. */
  void peekHitOk(MemorySegment page) throws Throwable {
    prepare(7, page);
    submit();
    while ((int) PEEK_CQE.invokeExact(ring, cqeOut) != 0) {
      Thread.onSpinWait();
    }
    seen(cqeOut.get(ADDRESS, 0).reinterpret(16));
    page.fill((byte) 0);
  }

  /** Submission in a loop, with the wait of the same round before the page is filled again. */
  void onePageManyTimesOk(MemorySegment page, int rounds) throws Throwable {
    for (int i = 0; i < rounds; i++) {
      page.fill((byte) i);
      prepare(i, page);
      submit();
      reap();
    }
  }
}
