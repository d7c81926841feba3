package lend_ffm;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_BYTE;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.invoke.MethodHandle;

/** Pages go through a ring whose functions are bound by hand; the segments belong to whoever owns the ring. */
final class RingWrites {
  private static final int PAGE = 4096;
  private static final int EINTR = 4;
  private static final Linker LINKER = Linker.nativeLinker();
  private static final SymbolLookup URING = SymbolLookup.libraryLookup("liburing-ffi.so.2", Arena.global());

  private static final MethodHandle GET_SQE =
      LINKER.downcallHandle(URING.find("io_uring_get_sqe").orElseThrow(), FunctionDescriptor.of(ADDRESS, ADDRESS));
  private static final MethodHandle PREP_WRITE =
      LINKER.downcallHandle(
          URING.find("io_uring_prep_write").orElseThrow(),
          FunctionDescriptor.ofVoid(ADDRESS, JAVA_INT, ADDRESS, JAVA_INT, JAVA_LONG));
  private static final MethodHandle PREP_READ =
      LINKER.downcallHandle(
          URING.find("io_uring_prep_read").orElseThrow(),
          FunctionDescriptor.ofVoid(ADDRESS, JAVA_INT, ADDRESS, JAVA_INT, JAVA_LONG));
  private static final MethodHandle SUBMIT =
      LINKER.downcallHandle(URING.find("io_uring_submit").orElseThrow(), FunctionDescriptor.of(JAVA_INT, ADDRESS));
  private static final MethodHandle WAIT_CQE =
      LINKER.downcallHandle(URING.find("io_uring_wait_cqe").orElseThrow(), FunctionDescriptor.of(JAVA_INT, ADDRESS, ADDRESS));
  private static final MethodHandle CQE_SEEN =
      LINKER.downcallHandle(URING.find("io_uring_cqe_seen").orElseThrow(), FunctionDescriptor.ofVoid(ADDRESS, ADDRESS));

  private final MemorySegment ring;
  private final MemorySegment cqeSlot;
  private final int fd;

  RingWrites(MemorySegment ring, Arena arena, int fd) {
    this.ring = ring;
    this.cqeSlot = arena.allocate(ADDRESS);
    this.fd = fd;
  }

  private MemorySegment nextSqe() throws Throwable {
    return (MemorySegment) GET_SQE.invokeExact(ring);
  }

  /** Waits for one completion and gives its result. */
  private int reap() throws Throwable {
    int rc;
    do {
      rc = (int) WAIT_CQE.invokeExact(ring, cqeSlot);
    } while (rc == -EINTR);
    if (rc < 0) {
      throw new IOException("io_uring_wait_cqe: " + rc);
    }
    MemorySegment cqe = cqeSlot.get(ADDRESS, 0).reinterpret(16);
    int res = cqe.get(JAVA_INT, 8);
    CQE_SEEN.invokeExact(ring, cqe);
    return res;
  }

  /** The submit call only tells the kernel about the page; the header for the next page tears this one. */
  void bumpHeaderAfterSubmitBad(MemorySegment page, long number) throws Throwable {
    PREP_WRITE.invokeExact(nextSqe(), fd, page, PAGE, number * PAGE);
    int submitted = (int) SUBMIT.invokeExact(ring);
    page.set(JAVA_LONG, 0, number + submitted); // want WriteInFlight
    reap();
  }

  /** The header changes once the completion is there. */
  void bumpHeaderAfterReapOk(MemorySegment page, long number) throws Throwable {
    PREP_WRITE.invokeExact(nextSqe(), fd, page, PAGE, number * PAGE);
    int submitted = (int) SUBMIT.invokeExact(ring);
    int res = reap();
    if (res != PAGE) {
      throw new IOException("short write: " + res + " of " + submitted);
    }
    page.set(JAVA_LONG, 0, number + 1);
  }

  /** The magic is checked while the kernel still fills the page. */
  boolean checkMagicTooEarlyBad(MemorySegment page, long number) throws Throwable {
    PREP_READ.invokeExact(nextSqe(), fd, page, PAGE, number * PAGE);
    int submitted = (int) SUBMIT.invokeExact(ring);
    boolean valid = page.get(JAVA_INT, 0) == 0x50414745; // want ReadInFlight
    return reap() == PAGE && valid && submitted == 1;
  }

  /** The magic is checked after the completion. */
  boolean checkMagicOk(MemorySegment page, long number) throws Throwable {
    PREP_READ.invokeExact(nextSqe(), fd, page, PAGE, number * PAGE);
    int submitted = (int) SUBMIT.invokeExact(ring);
    return reap() == PAGE && page.get(JAVA_INT, 0) == 0x50414745 && submitted == 1;
  }

  /** Reading what is being written harms nobody: the kernel reads, too. */
  long checksumWhileWritingOk(MemorySegment page, long number) throws Throwable {
    PREP_WRITE.invokeExact(nextSqe(), fd, page, PAGE, number * PAGE);
    int submitted = (int) SUBMIT.invokeExact(ring);
    long sum = submitted;
    for (long at = 0; at < PAGE; at += 8) {
      sum = sum * 31 + page.get(JAVA_LONG, at);
    }
    reap();
    return sum;
  }

  /** Two pages of the file are read into the same memory in one batch: whichever comes last wins. */
  void readTwoIntoOneBad(MemorySegment page) throws Throwable {
    PREP_READ.invokeExact(nextSqe(), fd, page, PAGE, 0L);
    PREP_READ.invokeExact(nextSqe(), fd, page, PAGE, (long) PAGE); // want OverlappingOperations
    int submitted = (int) SUBMIT.invokeExact(ring);
    for (int i = 0; i < submitted; i++) {
      reap();
    }
  }

  /** Two pages of the file are read into the two halves of one extent. */
  void readTwoHalvesOk(MemorySegment extent) throws Throwable {
    PREP_READ.invokeExact(nextSqe(), fd, extent.asSlice(0, PAGE), PAGE, 0L);
    PREP_READ.invokeExact(nextSqe(), fd, extent.asSlice(PAGE, PAGE), PAGE, (long) PAGE);
    int submitted = (int) SUBMIT.invokeExact(ring);
    for (int i = 0; i < submitted; i++) {
      reap();
    }
  }

  /** The view shares the page's memory: zeroing its tail changes what the kernel writes. */
  void zeroTailThroughSliceBad(MemorySegment page, int used) throws Throwable {
    MemorySegment tail = page.asSlice(used);
    PREP_WRITE.invokeExact(nextSqe(), fd, page, PAGE, 0L);
    int submitted = (int) SUBMIT.invokeExact(ring);
    tail.fill((byte) 0); // want WriteInFlight
    if (submitted == 1) {
      reap();
    }
  }

  /** The tail is zeroed before the page is lent. */
  void zeroTailFirstOk(MemorySegment page, int used) throws Throwable {
    MemorySegment tail = page.asSlice(used);
    tail.fill((byte) 0);
    page.set(JAVA_BYTE, 0, (byte) 1);
    PREP_WRITE.invokeExact(nextSqe(), fd, page, PAGE, 0L);
    int submitted = (int) SUBMIT.invokeExact(ring);
    if (submitted == 1) {
      reap();
    }
  }
}
