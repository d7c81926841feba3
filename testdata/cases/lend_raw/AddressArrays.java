package lend_raw;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.invoke.MethodHandle;

/** A table of raw addresses, cut from one region. */
final class AddressArrays {
  private static final int FRAME = 8192;
  private static final SymbolLookup URING = SymbolLookup.libraryLookup("liburing-ffi.so.2", Arena.global());
  private static final MethodHandle PREP_WRITE =
      bind("io_uring_prep_write", FunctionDescriptor.ofVoid(ADDRESS, JAVA_INT, JAVA_LONG, JAVA_INT, JAVA_LONG));
  private static final MethodHandle SUBMIT = bind("io_uring_submit", FunctionDescriptor.of(JAVA_INT, ADDRESS));
  private static final MethodHandle WAIT_CQE = bind("io_uring_wait_cqe", FunctionDescriptor.of(JAVA_INT, ADDRESS, ADDRESS));

  private static MethodHandle bind(String symbol, FunctionDescriptor descriptor) {
    return Linker.nativeLinker().downcallHandle(URING.find(symbol).orElseThrow(), descriptor);
  }

  private final MemorySegment ring;
  private final MemorySegment cqe;
  private final MemorySegment region;
  private final MemorySegment[] frames;
  private final long[] addresses;
  private int current;

  AddressArrays(Arena arena, MemorySegment ring, int count) {
    this.ring = ring;
    this.cqe = arena.allocate(ADDRESS);
    this.region = arena.allocate((long) count * FRAME, 4096);
    this.frames = new MemorySegment[count];
    this.addresses = new long[count];
    for (int i = 0; i < count; i++) {
      frames[i] = region.asSlice((long) i * FRAME, FRAME);
      addresses[i] = frames[i].address();
    }
  }

  private void await() throws Throwable {
    if ((int) WAIT_CQE.invokeExact(ring, cqe) < 0) {
      throw new IllegalStateException("io_uring_wait_cqe");
    }
  }

  /** The address of a frame's second page is submitted as a long, and the frame's segment is filled at once. */
  void baseAndOffsetBad(MemorySegment sqe, MemorySegment frame, int fd) throws Throwable {
    long body = frame.address() + 4096;
    PREP_WRITE.invokeExact(sqe, fd, body, 4096, 0L);
    int n = (int) SUBMIT.invokeExact(ring);
    frame.asSlice(4096, 4096).fill((byte) n); // want WriteInFlight
    await();
  }

  /** The frame's first page is not what has been submitted. */
  void baseAndOffsetOk(MemorySegment sqe, MemorySegment frame, int fd) throws Throwable {
    long body = frame.address() + 4096;
    PREP_WRITE.invokeExact(sqe, fd, body, 4096, 0L);
    int n = (int) SUBMIT.invokeExact(ring);
    frame.asSlice(0, 4096).fill((byte) n);
    await();
  }

  /** The same element of the address table is lent and filled, through a segment made of the number. */
  void sameElementBad(MemorySegment sqe, int i, int fd) throws Throwable {
    PREP_WRITE.invokeExact(sqe, fd, addresses[i], FRAME, (long) i * FRAME);
    int n = (int) SUBMIT.invokeExact(ring);
    MemorySegment.ofAddress(addresses[i]).reinterpret(FRAME).set(JAVA_INT, 0, n); // want WriteInFlight
    await();
  }

  /** Double buffering: the other one of two frames is filled while this one is written. */
  void otherElementOk(MemorySegment sqe, int fd) throws Throwable {
    int lent = current;
    PREP_WRITE.invokeExact(sqe, fd, addresses[lent], FRAME, 0L);
    int n = (int) SUBMIT.invokeExact(ring);
    current = 1 - lent;
    frames[1 - lent].fill((byte) n);
    await();
  }

  /** Two numbers that come from elsewhere: nobody knows that they are the same memory, or memory at all. */
  void unknownLongsOk(MemorySegment sqe, long one, long other, int fd) throws Throwable {
    PREP_WRITE.invokeExact(sqe, fd, one, FRAME, 0L);
    int n = (int) SUBMIT.invokeExact(ring);
    MemorySegment.ofAddress(other).reinterpret(FRAME).set(JAVA_INT, 0, n);
    await();
  }
}
