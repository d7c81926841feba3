package lend_ffm;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_BYTE;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.invoke.MethodHandle;

/** The 64 bytes of a submission queue entry are filled by hand: opcode at 0, fd at 4, offset at 8, address at 16, length at 24. */
final class HandFilledSqe {
  private static final byte IORING_OP_FSYNC = 3;
  private static final byte IORING_OP_READ = 22;

  private static final SymbolLookup URING = SymbolLookup.libraryLookup("liburing.so.2", Arena.global());
  private static final MethodHandle SUBMIT = handle("io_uring_submit", FunctionDescriptor.of(JAVA_INT, ADDRESS));
  private static final MethodHandle WAIT = handle("__io_uring_get_cqe", FunctionDescriptor.of(JAVA_INT, ADDRESS, ADDRESS, JAVA_INT, JAVA_INT, ADDRESS));
  private static final MethodHandle WAIT_CQE = handle("io_uring_wait_cqe", FunctionDescriptor.of(JAVA_INT, ADDRESS, ADDRESS));

  private static MethodHandle handle(String symbol, FunctionDescriptor descriptor) {
    return Linker.nativeLinker().downcallHandle(URING.findOrThrow(symbol), descriptor);
  }

  /** Opcode 23 is a write: the page is stamped while it is out. */
  void stampBad(MemorySegment ring, MemorySegment sqe, MemorySegment cqeOut, MemorySegment page, int fd, long at) throws Throwable {
    sqe.fill((byte) 0);
    sqe.set(JAVA_BYTE, 0, (byte) 23);
    sqe.set(JAVA_INT, 4, fd);
    sqe.set(JAVA_LONG, 8, at);
    sqe.set(JAVA_LONG, 16, page.address());
    sqe.set(JAVA_INT, 24, 4096);
    int submitted = (int) SUBMIT.invokeExact(ring);
    page.set(JAVA_LONG, 4088, System.nanoTime()); // want WriteInFlight
    int rc = (int) WAIT_CQE.invokeExact(ring, cqeOut);
    if (rc < submitted - 1) {
      throw new IllegalStateException("wait: " + rc);
    }
  }

  /** The stamp is set before the address gets into the entry, and again after the completion. */
  void stampOk(MemorySegment ring, MemorySegment sqe, MemorySegment cqeOut, MemorySegment page, int fd, long at) throws Throwable {
    page.set(JAVA_LONG, 4088, System.nanoTime());
    sqe.fill((byte) 0);
    sqe.set(JAVA_BYTE, 0, (byte) 23);
    sqe.set(JAVA_INT, 4, fd);
    sqe.set(JAVA_LONG, 8, at);
    sqe.set(JAVA_LONG, 16, page.address());
    sqe.set(JAVA_INT, 24, 4096);
    int submitted = (int) SUBMIT.invokeExact(ring);
    int rc = (int) WAIT_CQE.invokeExact(ring, cqeOut);
    if (rc < 0 || submitted != 1) {
      throw new IllegalStateException("wait: " + rc);
    }
    page.set(JAVA_LONG, 4088, 0L);
  }

  /** A read by opcode constant: the version is taken from memory that is still being filled. */
  int versionBad(MemorySegment ring, MemorySegment sqe, MemorySegment cqeOut, MemorySegment superblock, int fd) throws Throwable {
    sqe.set(JAVA_BYTE, 0, IORING_OP_READ);
    sqe.set(JAVA_INT, 4, fd);
    sqe.set(JAVA_LONG, 8, 0L);
    sqe.set(JAVA_LONG, 16, superblock.address());
    sqe.set(JAVA_INT, 24, (int) superblock.byteSize());
    int submitted = (int) SUBMIT.invokeExact(ring);
    int version = superblock.get(JAVA_INT, 8); // want ReadInFlight
    int rc = (int) WAIT_CQE.invokeExact(ring, cqeOut);
    return rc == 0 && submitted == 1 ? version : -1;
  }

  /** An fsync lends no memory: what the page is used for meanwhile does not matter. */
  void syncOk(MemorySegment ring, MemorySegment sqe, MemorySegment cqeOut, MemorySegment page, int fd) throws Throwable {
    sqe.fill((byte) 0);
    sqe.set(JAVA_BYTE, 0, IORING_OP_FSYNC);
    sqe.set(JAVA_INT, 4, fd);
    int submitted = (int) SUBMIT.invokeExact(ring);
    page.fill((byte) submitted);
    int rc = (int) WAIT.invokeExact(ring, cqeOut, 0, 1, MemorySegment.NULL);
    page.set(JAVA_INT, 0, rc);
  }
}
