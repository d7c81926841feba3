package lend_wrappers;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.invoke.MethodHandle;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.function.IntConsumer;

/** An event loop on one thread: submits, polls, and runs the callback of what is complete. */
final class CallbackLoop {
  private static final SymbolLookup URING = SymbolLookup.libraryLookup("liburing-ffi.so.2", Arena.global());
  private static final MethodHandle GET_SQE = bind("io_uring_get_sqe", FunctionDescriptor.of(ADDRESS, ADDRESS));
  private static final MethodHandle PREP_WRITE = bind("io_uring_prep_write", FunctionDescriptor.ofVoid(ADDRESS, JAVA_INT, ADDRESS, JAVA_INT, JAVA_LONG));
  private static final MethodHandle PREP_READ = bind("io_uring_prep_read", FunctionDescriptor.ofVoid(ADDRESS, JAVA_INT, ADDRESS, JAVA_INT, JAVA_LONG));
  private static final MethodHandle SET_DATA = bind("io_uring_sqe_set_data64", FunctionDescriptor.ofVoid(ADDRESS, JAVA_LONG));
  private static final MethodHandle SUBMIT = bind("io_uring_submit", FunctionDescriptor.of(JAVA_INT, ADDRESS));
  private static final MethodHandle PEEK_CQE = bind("io_uring_peek_cqe", FunctionDescriptor.of(JAVA_INT, ADDRESS, ADDRESS));
  private static final MethodHandle CQE_SEEN = bind("io_uring_cqe_seen", FunctionDescriptor.ofVoid(ADDRESS, ADDRESS));

  private static MethodHandle bind(String symbol, FunctionDescriptor descriptor) {
    return Linker.nativeLinker().downcallHandle(URING.find(symbol).orElseThrow(), descriptor);
  }

  private final MemorySegment ring;
  private final MemorySegment cqeOut = Arena.global().allocate(ADDRESS);
  private final Map<Long, IntConsumer> callbacks = new HashMap<>();
  private final Deque<MemorySegment> free = new ArrayDeque<>();
  private long lastId;

  CallbackLoop(MemorySegment ring, Arena arena, int pages) {
    this.ring = ring;
    for (int i = 0; i < pages; i++) {
      free.push(arena.allocate(4096, 4096));
    }
  }

  void write(int fd, MemorySegment page, long at, IntConsumer done) {
    try {
      MemorySegment sqe = (MemorySegment) GET_SQE.invokeExact(ring);
      PREP_WRITE.invokeExact(sqe, fd, page, 4096, at);
      finish(sqe, done);
    } catch (Throwable t) {
      throw new AssertionError(t);
    }
  }

  void read(int fd, MemorySegment page, long at, IntConsumer done) {
    try {
      MemorySegment sqe = (MemorySegment) GET_SQE.invokeExact(ring);
      PREP_READ.invokeExact(sqe, fd, page, 4096, at);
      finish(sqe, done);
    } catch (Throwable t) {
      throw new AssertionError(t);
    }
  }

  private void finish(MemorySegment sqe, IntConsumer done) throws Throwable {
    long id = ++lastId;
    SET_DATA.invokeExact(sqe, id);
    callbacks.put(id, done);
    int ignored = (int) SUBMIT.invokeExact(ring);
  }

  /** Runs the callbacks of all that is complete, and returns at once. */
  void poll() {
    try {
      while ((int) PEEK_CQE.invokeExact(ring, cqeOut) == 0) {
        MemorySegment cqe = cqeOut.get(ADDRESS, 0).reinterpret(16);
        long id = cqe.get(JAVA_LONG, 0);
        int res = cqe.get(JAVA_INT, 8);
        CQE_SEEN.invokeExact(ring, cqe);
        callbacks.remove(id).accept(res);
      }
    } catch (Throwable t) {
      throw new AssertionError(t);
    }
  }

  /** The callback only logs, and the page is put back by the submitter, who then hands it to the next one. */
  void appendBad(int fd, long at, long value) {
    MemorySegment page = free.pop();
    page.set(JAVA_LONG, 0, value);
    write(fd, page, at, n -> System.out.println(n + " bytes at " + at));
    free.push(page); // want ReleaseInFlight
  }

  /** The callback puts the page back. */
  void appendOk(int fd, long at, long value) {
    MemorySegment page = free.pop();
    page.set(JAVA_LONG, 0, value);
    write(fd, page, at, n -> free.push(page));
  }

  /** Submitted and used at once, as if it were synchronous. */
  long loadBad(int fd, MemorySegment page, long at) {
    read(fd, page, at, n -> {});
    return page.get(JAVA_LONG, 0); // want ReadInFlight
  }

  /** The content is used in the callback. */
  void loadOk(int fd, MemorySegment page, long at, Map<Long, Long> into) {
    read(fd, page, at, n -> into.put(at, page.get(JAVA_LONG, 0)));
  }

  /** The loop polls until the callback has run. */
  long loadAndPollOk(int fd, MemorySegment page, long at) {
    boolean[] done = new boolean[1];
    read(fd, page, at, n -> done[0] = true);
    while (!done[0]) {
      poll();
    }
    return page.get(JAVA_LONG, 0);
  }
}
