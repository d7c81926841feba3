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
import java.lang.ref.Reference;
import java.nio.ByteBuffer;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.IntConsumer;

/** Memory that the garbage collector frees: an entry of the ring holds a number and keeps nothing alive. */
final class AutoArenas {
  private static final SymbolLookup URING = SymbolLookup.libraryLookup("liburing-ffi.so.2", Arena.global());
  private static final MethodHandle GET_SQE = bind("io_uring_get_sqe", FunctionDescriptor.of(ADDRESS, ADDRESS));
  private static final MethodHandle PREP_WRITE = bind("io_uring_prep_write", FunctionDescriptor.ofVoid(ADDRESS, JAVA_INT, ADDRESS, JAVA_INT, JAVA_LONG));
  private static final MethodHandle PREP_WRITE_AT =
      bind("io_uring_prep_write", FunctionDescriptor.ofVoid(ADDRESS, JAVA_INT, JAVA_LONG, JAVA_INT, JAVA_LONG));
  private static final MethodHandle SET_DATA = bind("io_uring_sqe_set_data64", FunctionDescriptor.ofVoid(ADDRESS, JAVA_LONG));
  private static final MethodHandle SUBMIT = bind("io_uring_submit", FunctionDescriptor.of(JAVA_INT, ADDRESS));
  private static final MethodHandle WAIT_CQE = bind("io_uring_wait_cqe", FunctionDescriptor.of(JAVA_INT, ADDRESS, ADDRESS));
  private static final MethodHandle CQE_SEEN = bind("io_uring_cqe_seen", FunctionDescriptor.ofVoid(ADDRESS, ADDRESS));

  private static MethodHandle bind(String symbol, FunctionDescriptor descriptor) {
    return Linker.nativeLinker().downcallHandle(URING.find(symbol).orElseThrow(), descriptor);
  }

  private final MemorySegment ring;
  private final MemorySegment cqeOut = Arena.global().allocate(ADDRESS);
  private final Map<Long, MemorySegment> inFlight = new ConcurrentHashMap<>();
  private final Map<Long, IntConsumer> callbacks = new ConcurrentHashMap<>();
  private int fd;
  private long nextId;

  AutoArenas(MemorySegment ring) {
    this.ring = ring;
  }

  private void reapOne() throws Throwable {
    int rc = (int) WAIT_CQE.invokeExact(ring, cqeOut);
    if (rc < 0) {
      throw new IllegalStateException("wait: " + rc);
    }
    MemorySegment cqe = cqeOut.get(ADDRESS, 0).reinterpret(16);
    long id = cqe.get(JAVA_LONG, 0);
    int res = cqe.get(JAVA_INT, 8);
    CQE_SEEN.invokeExact(ring, cqe);
    inFlight.remove(id);
    IntConsumer callback = callbacks.remove(id);
    if (callback != null) {
      callback.accept(res);
    }
  }

  /** Nothing refers to the record after its preparation: it may be freed while the kernel reads it. */
  void appendAndForgetBad(long at, long value) throws Throwable {
    MemorySegment sqe = (MemorySegment) GET_SQE.invokeExact(ring);
    MemorySegment record = Arena.ofAuto().allocate(512, 512);
    record.set(JAVA_LONG, 0, value);
    PREP_WRITE.invokeExact(sqe, fd, record, 512, at); // want UnreachableInFlight
    int n = (int) SUBMIT.invokeExact(ring);
    if (n < 1) {
      throw new IllegalStateException("submit: " + n);
    }
  }

  /** The fence behind the wait keeps the record reachable as long as it is needed. */
  void appendFencedOk(long at, long value) throws Throwable {
    MemorySegment sqe = (MemorySegment) GET_SQE.invokeExact(ring);
    MemorySegment record = Arena.ofAuto().allocate(512, 512);
    try {
      record.set(JAVA_LONG, 0, value);
      PREP_WRITE.invokeExact(sqe, fd, record, 512, at);
      int n = (int) SUBMIT.invokeExact(ring);
      for (int i = 0; i < n; i++) {
        reapOne();
      }
    } finally {
      Reference.reachabilityFence(record);
    }
  }

  /** A table of what is in flight keeps the record reachable until its completion removes it. */
  void appendKeptInTableOk(long at, long value) throws Throwable {
    long id = nextId++;
    MemorySegment record = Arena.ofAuto().allocate(512, 512);
    record.set(JAVA_LONG, 0, value);
    inFlight.put(id, record);
    MemorySegment sqe = (MemorySegment) GET_SQE.invokeExact(ring);
    PREP_WRITE.invokeExact(sqe, fd, record, 512, at);
    SET_DATA.invokeExact(sqe, id);
    int n = (int) SUBMIT.invokeExact(ring);
    if (n < 1) {
      throw new IllegalStateException("submit: " + n);
    }
  }

  /** The callback is said to keep the buffer, but it captures only the position. */
  void appendWithCallbackBad(long at, byte[] payload) throws Throwable {
    long id = nextId++;
    ByteBuffer block = ByteBuffer.allocateDirect(8192).alignedSlice(4096);
    block.put(payload);
    MemorySegment sqe = (MemorySegment) GET_SQE.invokeExact(ring);
    long address = MemorySegment.ofBuffer(block.clear()).address();
    PREP_WRITE_AT.invokeExact(sqe, fd, address, 4096, at); // want UnreachableInFlight
    SET_DATA.invokeExact(sqe, id);
    // keeps the block until the completion
    callbacks.put(id, res -> System.getLogger("wal").log(System.Logger.Level.DEBUG, "{0} bytes at {1}", res, at));
    int n = (int) SUBMIT.invokeExact(ring);
    if (n < 1) {
      throw new IllegalStateException("submit: " + n);
    }
  }

  /** The callback captures the block and so keeps it. */
  void appendWithCapturingCallbackOk(long at, byte[] payload) throws Throwable {
    long id = nextId++;
    ByteBuffer block = ByteBuffer.allocateDirect(8192).alignedSlice(4096);
    block.put(payload);
    block.clear();
    callbacks.put(
        id,
        res -> {
          if (res != block.capacity()) {
            throw new IllegalStateException("short write at " + at);
          }
        });
    MemorySegment sqe = (MemorySegment) GET_SQE.invokeExact(ring);
    long address = MemorySegment.ofBuffer(block).address();
    PREP_WRITE_AT.invokeExact(sqe, fd, address, 4096, at);
    SET_DATA.invokeExact(sqe, id);
    int n = (int) SUBMIT.invokeExact(ring);
    if (n < 1) {
      throw new IllegalStateException("submit: " + n);
    }
  }
}
