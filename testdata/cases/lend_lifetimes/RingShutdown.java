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

/** Neither a cancel request nor the end of the ring gives memory back; only completions do. */
final class RingShutdown implements AutoCloseable {
  private static final SymbolLookup URING = SymbolLookup.libraryLookup("liburing-ffi.so.2", Arena.global());
  private static final MethodHandle GET_SQE = bind("io_uring_get_sqe", FunctionDescriptor.of(ADDRESS, ADDRESS));
  private static final MethodHandle PREP_READ = bind("io_uring_prep_read", FunctionDescriptor.ofVoid(ADDRESS, JAVA_INT, ADDRESS, JAVA_INT, JAVA_LONG));
  private static final MethodHandle PREP_CANCEL = bind("io_uring_prep_cancel64", FunctionDescriptor.ofVoid(ADDRESS, JAVA_LONG, JAVA_INT));
  private static final MethodHandle SET_DATA = bind("io_uring_sqe_set_data64", FunctionDescriptor.ofVoid(ADDRESS, JAVA_LONG));
  private static final MethodHandle SUBMIT = bind("io_uring_submit", FunctionDescriptor.of(JAVA_INT, ADDRESS));
  private static final MethodHandle WAIT_CQE = bind("io_uring_wait_cqe", FunctionDescriptor.of(JAVA_INT, ADDRESS, ADDRESS));
  private static final MethodHandle CQE_SEEN = bind("io_uring_cqe_seen", FunctionDescriptor.ofVoid(ADDRESS, ADDRESS));
  private static final MethodHandle QUEUE_EXIT = bind("io_uring_queue_exit", FunctionDescriptor.ofVoid(ADDRESS));
  private static final long READ_ID = 1;
  private static final long CANCEL_ID = 2;

  private static MethodHandle bind(String symbol, FunctionDescriptor descriptor) {
    return Linker.nativeLinker().downcallHandle(URING.find(symbol).orElseThrow(), descriptor);
  }

  private final Arena ringMemory = Arena.ofShared();
  private final MemorySegment ring = ringMemory.allocate(216, 8);
  private final MemorySegment cqeOut = ringMemory.allocate(ADDRESS);

  private void startRead(int fd, MemorySegment into, long at) throws Throwable {
    MemorySegment sqe = (MemorySegment) GET_SQE.invokeExact(ring);
    PREP_READ.invokeExact(sqe, fd, into, (int) into.byteSize(), at);
    SET_DATA.invokeExact(sqe, READ_ID);
    submit();
  }

  private void submit() throws Throwable {
    int n = (int) SUBMIT.invokeExact(ring);
    if (n < 1) {
      throw new IllegalStateException("submit: " + n);
    }
  }

  /** Reaps one completion and gives its id. */
  private long reap() throws Throwable {
    while ((int) WAIT_CQE.invokeExact(ring, cqeOut) < 0) {
      Thread.onSpinWait();
    }
    MemorySegment cqe = cqeOut.get(ADDRESS, 0).reinterpret(16);
    long id = cqe.get(JAVA_LONG, 0);
    CQE_SEEN.invokeExact(ring, cqe);
    return id;
  }

  private void requestCancel() throws Throwable {
    MemorySegment sqe = (MemorySegment) GET_SQE.invokeExact(ring);
    PREP_CANCEL.invokeExact(sqe, READ_ID, 0);
    SET_DATA.invokeExact(sqe, CANCEL_ID);
    submit();
  }

  /** The ring is closed with the read out: the kernel goes on with it in the background, into freed memory. */
  void exitThenFreeBad(int fd) throws Throwable {
    Arena pages = Arena.ofShared();
    MemorySegment page = pages.allocate(4096, 4096);
    startRead(fd, page, 0);
    QUEUE_EXIT.invokeExact(ring);
    pages.close(); // want ReleaseInFlight
  }

  /** Drained, then closed, then freed. */
  void drainThenExitOk(int fd) throws Throwable {
    Arena pages = Arena.ofShared();
    MemorySegment page = pages.allocate(4096, 4096);
    startRead(fd, page, 0);
    reap();
    QUEUE_EXIT.invokeExact(ring);
    pages.close();
  }

  /** To ask for cancellation is not to have it: the read may be running, and fill the page after it was cleared. */
  void cancelThenReuseBad(int fd, MemorySegment page) throws Throwable {
    startRead(fd, page, 8192);
    requestCancel();
    page.fill((byte) 0); // want WriteInFlight
    reap();
    reap();
  }

  /** Both completions are awaited, that of the request and that of the read. */
  void cancelThenDrainOk(int fd, MemorySegment page) throws Throwable {
    startRead(fd, page, 8192);
    requestCancel();
    reap();
    reap();
    page.fill((byte) 0);
  }

  /** The completion of the cancel request says nothing of the read. */
  void cancelCompletionOnlyBad(int fd, MemorySegment page) throws Throwable {
    startRead(fd, page, 8192);
    requestCancel();
    long id = reap();
    if (id == CANCEL_ID) {
      page.fill((byte) 0); // want WriteInFlight
      reap();
    }
  }

  /** Whatever comes first, the page is touched after the read's own completion. */
  void cancelUntilReadSeenOk(int fd, MemorySegment page) throws Throwable {
    startRead(fd, page, 8192);
    requestCancel();
    long id;
    do {
      id = reap();
    } while (id != READ_ID);
    page.fill((byte) 0);
  }

  /** The ring's own memory goes with the ring. */
  @Override
  public void close() {
    try {
      QUEUE_EXIT.invokeExact(ring);
    } catch (Throwable t) {
      throw new AssertionError(t);
    }
    ringMemory.close();
  }
}
