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
import java.lang.ref.Reference;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

/** Who keeps the memory while the kernel has its address. */
final class KeepAlive {
  private static final SymbolLookup URING = SymbolLookup.libraryLookup("liburing-ffi.so.2", Arena.global());
  private static final MethodHandle GET_SQE = bind("io_uring_get_sqe", FunctionDescriptor.of(ADDRESS, ADDRESS));
  private static final MethodHandle PREP_READ = bind("io_uring_prep_read", FunctionDescriptor.ofVoid(ADDRESS, JAVA_INT, ADDRESS, JAVA_INT, JAVA_LONG));
  private static final MethodHandle PREP_WRITE = bind("io_uring_prep_write", FunctionDescriptor.ofVoid(ADDRESS, JAVA_INT, ADDRESS, JAVA_INT, JAVA_LONG));
  private static final MethodHandle SUBMIT = bind("io_uring_submit", FunctionDescriptor.of(JAVA_INT, ADDRESS));
  private static final MethodHandle WAIT_CQE = bind("io_uring_wait_cqe", FunctionDescriptor.of(JAVA_INT, ADDRESS, ADDRESS));
  private static final MethodHandle CQE_SEEN = bind("io_uring_cqe_seen", FunctionDescriptor.ofVoid(ADDRESS, ADDRESS));

  private static MethodHandle bind(String symbol, FunctionDescriptor descriptor) {
    return Linker.nativeLinker().downcallHandle(URING.find(symbol).orElseThrow(), descriptor);
  }

  private final MemorySegment ring;
  private final MemorySegment cqeOut;
  private final List<ByteBuffer> pinned = new ArrayList<>();
  private ByteBuffer lastHeader;

  KeepAlive(MemorySegment ring, MemorySegment cqeOut) {
    this.ring = ring;
    this.cqeOut = cqeOut;
  }

  private void flush() throws Throwable {
    int n = (int) SUBMIT.invokeExact(ring);
    assert n > 0;
  }

  private void reap() throws Throwable {
    while ((int) WAIT_CQE.invokeExact(ring, cqeOut) < 0) {
      Thread.onSpinWait();
    }
    CQE_SEEN.invokeExact(ring, cqeOut.get(ADDRESS, 0));
  }

  /** The collector may take the message as soon as it is prepared; the wait does not refer to it. */
  void sayBad(int fd, long at) throws Throwable {
    ByteBuffer message = ByteBuffer.allocateDirect(64);
    message.putLong(0, at);
    MemorySegment sqe = (MemorySegment) GET_SQE.invokeExact(ring);
    PREP_WRITE.invokeExact(sqe, fd, MemorySegment.ofAddress(MemorySegment.ofBuffer(message).address()), 64, at); // want UnreachableInFlight
    flush();
    reap();
  }

  /** Fenced behind the wait. */
  void sayOk(int fd, long at) throws Throwable {
    ByteBuffer message = ByteBuffer.allocateDirect(64);
    message.putLong(0, at);
    MemorySegment sqe = (MemorySegment) GET_SQE.invokeExact(ring);
    PREP_WRITE.invokeExact(sqe, fd, MemorySegment.ofAddress(MemorySegment.ofBuffer(message).address()), 64, at);
    flush();
    reap();
    Reference.reachabilityFence(message);
  }

  /** What was read is used after the completion, which keeps it as long. */
  long loadOk(int fd, long at) throws Throwable {
    MemorySegment cell = Arena.ofAuto().allocate(512, 512);
    MemorySegment sqe = (MemorySegment) GET_SQE.invokeExact(ring);
    PREP_READ.invokeExact(sqe, fd, cell, 512, at);
    flush();
    reap();
    return cell.get(JAVA_LONG, 0);
  }

  /** Read ahead into memory that nobody keeps. */
  void prefetchBad(int fd, long at) throws Throwable {
    MemorySegment window = Arena.ofAuto().allocate(1 << 16, 4096);
    MemorySegment sqe = (MemorySegment) GET_SQE.invokeExact(ring);
    PREP_READ.invokeExact(sqe, fd, window, 1 << 16, at); // want UnreachableInFlight
    flush();
  }

  /** A list keeps all that was handed out. */
  void pinOk(int fd, long at) throws Throwable {
    ByteBuffer message = ByteBuffer.allocateDirect(64);
    message.putLong(0, at);
    pinned.add(message);
    MemorySegment sqe = (MemorySegment) GET_SQE.invokeExact(ring);
    PREP_WRITE.invokeExact(sqe, fd, MemorySegment.ofBuffer(message), 64, at);
    flush();
  }

  /** A field keeps the header that is out. */
  void headerOk(int fd, long at) throws Throwable {
    lastHeader = ByteBuffer.allocateDirect(8192).alignedSlice(4096);
    MemorySegment sqe = (MemorySegment) GET_SQE.invokeExact(ring);
    PREP_WRITE.invokeExact(sqe, fd, MemorySegment.ofBuffer(lastHeader), 4096, at);
    flush();
  }

  /** The caller gets the memory and so may keep it: what he does is not to be seen here. */
  MemorySegment readLaterOk(int fd, long at) throws Throwable {
    MemorySegment cell = Arena.ofAuto().allocate(512, 512);
    MemorySegment sqe = (MemorySegment) GET_SQE.invokeExact(ring);
    PREP_READ.invokeExact(sqe, fd, cell, 512, at);
    flush();
    return cell;
  }

  /** Never closed, never collected: a shared arena that is lost leaks, but its memory stays. */
  void leakOk(int fd, long at) throws Throwable {
    MemorySegment cell = Arena.ofShared().allocate(512, 512);
    MemorySegment sqe = (MemorySegment) GET_SQE.invokeExact(ring);
    PREP_WRITE.invokeExact(sqe, fd, cell, 512, at);
    flush();
  }
}
