package lend_held_raw;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.invoke.MethodHandle;
import java.lang.reflect.Field;
import java.nio.ByteBuffer;
import sun.misc.Unsafe;

/** Numbers, segments and buffers that are names for the same memory. */
final class RawRegions {
  private static final Unsafe UNSAFE;
  private static final SymbolLookup URING = SymbolLookup.libraryLookup("liburing-ffi.so.2", Arena.global());
  private static final MethodHandle PREP_WRITE;
  private static final MethodHandle PREP_READ;
  private static final MethodHandle SUBMIT;
  private static final MethodHandle WAIT;
  private static final MethodHandle SEEN;

  static {
    try {
      Field instance = Unsafe.class.getDeclaredField("theUnsafe");
      instance.setAccessible(true);
      UNSAFE = (Unsafe) instance.get(null);
    } catch (ReflectiveOperationException e) {
      throw new ExceptionInInitializerError(e);
    }
    FunctionDescriptor rw = FunctionDescriptor.ofVoid(ADDRESS, JAVA_INT, JAVA_LONG, JAVA_INT, JAVA_LONG);
    Linker linker = Linker.nativeLinker();
    PREP_WRITE = linker.downcallHandle(URING.find("io_uring_prep_write").orElseThrow(), rw);
    PREP_READ = linker.downcallHandle(URING.find("io_uring_prep_read").orElseThrow(), rw);
    SUBMIT = linker.downcallHandle(URING.find("io_uring_submit").orElseThrow(), FunctionDescriptor.of(JAVA_INT, ADDRESS));
    WAIT = linker.downcallHandle(URING.find("io_uring_wait_cqe").orElseThrow(), FunctionDescriptor.of(JAVA_INT, ADDRESS, ADDRESS));
    SEEN = linker.downcallHandle(URING.find("io_uring_cqe_seen").orElseThrow(), FunctionDescriptor.ofVoid(ADDRESS, ADDRESS));
  }

  private static final int HALF_SHIFT = 16;
  private static final long HALF = 1L << HALF_SHIFT;

  private final MemorySegment ring;
  private final MemorySegment cqe;
  private final int fd;

  /** Two halves: one is filled while the other one is written. */
  private final long base = UNSAFE.allocateMemory(2 * HALF);

  private int half;

  RawRegions(MemorySegment ring, MemorySegment cqe, int fd) {
    this.ring = ring;
    this.cqe = cqe;
    this.fd = fd;
  }

  private void go() throws Throwable {
    int n = (int) SUBMIT.invokeExact(ring);
    if (n < 0) {
      throw new IllegalStateException("submit: " + n);
    }
  }

  private void reap() throws Throwable {
    while ((int) WAIT.invokeExact(ring, cqe) < 0) {
      Thread.onSpinWait();
    }
    SEEN.invokeExact(ring, cqe.get(ADDRESS, 0));
  }

  /** The half that has just been handed over is zeroed, as the index is switched too late. */
  void switchHalvesBad(MemorySegment sqe, long at) throws Throwable {
    long full = base + ((long) half << HALF_SHIFT);
    PREP_WRITE.invokeExact(sqe, fd, full, (int) HALF, at);
    go();
    UNSAFE.setMemory(full, HALF, (byte) 0); // want WriteInFlight
    half ^= 1;
    reap();
  }

  /** The other half is zeroed. */
  void switchHalvesOk(MemorySegment sqe, long at) throws Throwable {
    long full = base + ((long) half << HALF_SHIFT);
    PREP_WRITE.invokeExact(sqe, fd, full, (int) HALF, at);
    go();
    half ^= 1;
    long other = base + ((long) half << HALF_SHIFT);
    UNSAFE.setMemory(other, HALF, (byte) 0);
    reap();
  }

  /** A buffer's address is submitted; then the buffer itself is refilled. */
  void bufferBad(MemorySegment sqe, ByteBuffer block, byte[] next) throws Throwable {
    long address = MemorySegment.ofBuffer(block).address();
    PREP_WRITE.invokeExact(sqe, fd, address, block.remaining(), 0L);
    go();
    block.put(0, next); // want WriteInFlight
    reap();
  }

  /** The kernel got address and length: what becomes of the buffer's position is nothing to it. */
  void bufferPositionOk(MemorySegment sqe, ByteBuffer block) throws Throwable {
    long address = MemorySegment.ofBuffer(block).address();
    PREP_WRITE.invokeExact(sqe, fd, address, block.remaining(), 0L);
    go();
    block.position(block.limit());
    reap();
    block.clear();
  }

  /** To grow the memory is to free the old one, if it has to move. */
  long growBad(MemorySegment sqe) throws Throwable {
    long page = UNSAFE.allocateMemory(4096);
    PREP_READ.invokeExact(sqe, fd, page, 4096, 0L);
    go();
    long bigger = UNSAFE.reallocateMemory(page, 8192); // want ReleaseInFlight
    reap();
    return bigger;
  }

  /** Grown when nothing is in flight any more. */
  long growOk(MemorySegment sqe) throws Throwable {
    long page = UNSAFE.allocateMemory(4096);
    PREP_READ.invokeExact(sqe, fd, page, 4096, 0L);
    go();
    reap();
    return UNSAFE.reallocateMemory(page, 8192);
  }

  /** A segment over the same address is read while the kernel fills it. */
  int viewBad(MemorySegment sqe) throws Throwable {
    long page = UNSAFE.allocateMemory(4096);
    MemorySegment view = MemorySegment.ofAddress(page).reinterpret(4096);
    PREP_READ.invokeExact(sqe, fd, page, 4096, 0L);
    go();
    int first = view.get(JAVA_INT, 0); // want ReadInFlight
    reap();
    UNSAFE.freeMemory(page);
    return first;
  }

  /** An open-addressing table off the heap: all longs, none of them the page. */
  void countOk(MemorySegment sqe, long table, long mask, long page, long key) throws Throwable {
    PREP_WRITE.invokeExact(sqe, fd, page, 4096, key << 12);
    go();
    long slot = (key * 0x9E3779B97F4A7C15L >>> 20) & mask;
    while (UNSAFE.getLong(table + (slot << 4)) != key && UNSAFE.getLong(table + (slot << 4)) != 0) {
      slot = (slot + 1) & mask;
    }
    UNSAFE.putLong(table + (slot << 4), key);
    UNSAFE.putLong(table + (slot << 4) + 8, UNSAFE.getLong(table + (slot << 4) + 8) + 1);
    reap();
  }
}
