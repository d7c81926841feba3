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
import java.lang.reflect.Field;
import sun.misc.Unsafe;

/** Pages are longs from Unsafe; the prepare functions take them as such. */
final class UnsafePages {
  private static final Unsafe U = unsafe();
  private static final int PAGE = 4096;

  private static final SymbolLookup URING = SymbolLookup.libraryLookup("liburing-ffi.so.2", Arena.global());
  private static final MethodHandle PREP_WRITE =
      bind("io_uring_prep_write", FunctionDescriptor.ofVoid(JAVA_LONG, JAVA_INT, JAVA_LONG, JAVA_INT, JAVA_LONG));
  private static final MethodHandle PREP_READ =
      bind("io_uring_prep_read", FunctionDescriptor.ofVoid(JAVA_LONG, JAVA_INT, JAVA_LONG, JAVA_INT, JAVA_LONG));
  private static final MethodHandle SUBMIT = bind("io_uring_submit", FunctionDescriptor.of(JAVA_INT, JAVA_LONG));
  private static final MethodHandle WAIT_CQE = bind("io_uring_wait_cqe", FunctionDescriptor.of(JAVA_INT, JAVA_LONG, ADDRESS));
  private static final MethodHandle CQE_SEEN = bind("io_uring_cqe_seen", FunctionDescriptor.ofVoid(JAVA_LONG, ADDRESS));

  private static MethodHandle bind(String symbol, FunctionDescriptor descriptor) {
    return Linker.nativeLinker().downcallHandle(URING.find(symbol).orElseThrow(), descriptor);
  }

  private static Unsafe unsafe() {
    try {
      Field field = Unsafe.class.getDeclaredField("theUnsafe");
      field.setAccessible(true);
      return (Unsafe) field.get(null);
    } catch (ReflectiveOperationException e) {
      throw new ExceptionInInitializerError(e);
    }
  }

  private final long ring;
  private final MemorySegment cqeOut;
  private final int fd;

  UnsafePages(long ring, MemorySegment cqeOut, int fd) {
    this.ring = ring;
    this.cqeOut = cqeOut;
    this.fd = fd;
  }

  /** Returns when one completion has been reaped, however often the wait is interrupted. */
  private void reap() throws Throwable {
    int rc;
    do {
      rc = (int) WAIT_CQE.invokeExact(ring, cqeOut);
    } while (rc < 0);
    CQE_SEEN.invokeExact(ring, cqeOut.get(ADDRESS, 0));
  }

  /** The sequence number lies inside the page that is being written. */
  void raiseSequenceBad(long sqe, long page, long sequence) throws Throwable {
    PREP_WRITE.invokeExact(sqe, fd, page, PAGE, sequence * PAGE);
    int n = (int) SUBMIT.invokeExact(ring);
    U.putLong(page + 16, sequence + n); // want WriteInFlight
    reap();
  }

  /** The sequence number is raised when the page is back. */
  void raiseSequenceOk(long sqe, long page, long sequence) throws Throwable {
    PREP_WRITE.invokeExact(sqe, fd, page, PAGE, sequence * PAGE);
    int n = (int) SUBMIT.invokeExact(ring);
    reap();
    U.putLong(page + 16, sequence + n);
  }

  /** The page is freed although only its submission is over; the kernel then writes whoever gets the memory next. */
  void writeZerosBad(long sqe, long at) throws Throwable {
    long page = U.allocateMemory(PAGE);
    U.setMemory(page, PAGE, (byte) 0);
    PREP_WRITE.invokeExact(sqe, fd, page, PAGE, at);
    int n = (int) SUBMIT.invokeExact(ring);
    U.freeMemory(page); // want ReleaseInFlight
    for (int i = 0; i < n; i++) {
      reap();
    }
  }

  /** The page is freed when the write is complete. */
  void writeZerosOk(long sqe, long at) throws Throwable {
    long page = U.allocateMemory(PAGE);
    U.setMemory(page, PAGE, (byte) 0);
    PREP_WRITE.invokeExact(sqe, fd, page, PAGE, at);
    int n = (int) SUBMIT.invokeExact(ring);
    reap();
    U.freeMemory(page);
    if (n != 1) {
      throw new IllegalStateException("submitted " + n);
    }
  }

  /** The second half of the region is copied out while the kernel still fills all of it. */
  void copyOutBad(long sqe, byte[] into, long at) throws Throwable {
    long region = U.allocateMemory(2 * PAGE);
    PREP_READ.invokeExact(sqe, fd, region, 2 * PAGE, at);
    int n = (int) SUBMIT.invokeExact(ring);
    U.copyMemory(null, region + PAGE, into, Unsafe.ARRAY_BYTE_BASE_OFFSET, PAGE); // want ReadInFlight
    reap();
    U.freeMemory(region);
    if (n != 1) {
      throw new IllegalStateException("submitted " + n);
    }
  }

  /** Only the first half is read by the kernel; the second half belongs to the program. */
  void fillOtherHalfOk(long sqe, long at) throws Throwable {
    long region = U.allocateMemory(2 * PAGE);
    U.setMemory(region, PAGE, (byte) 1);
    PREP_WRITE.invokeExact(sqe, fd, region, PAGE, at);
    int n = (int) SUBMIT.invokeExact(ring);
    U.setMemory(region + PAGE, PAGE, (byte) n);
    reap();
    U.freeMemory(region);
  }

  /** The offset in the file is a long, too, but no address: what is computed with it says nothing about the page. */
  void fileOffsetIsNoAddressOk(long sqe, long page, long index, long counters) throws Throwable {
    long at = index * PAGE;
    PREP_WRITE.invokeExact(sqe, fd, page, PAGE, at);
    int n = (int) SUBMIT.invokeExact(ring);
    U.putLong(counters + at, U.getLong(counters + at) + n);
    reap();
  }
}
