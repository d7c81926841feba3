package lend_provided;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;
import static java.lang.foreign.ValueLayout.JAVA_SHORT;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.VarHandle;

/** The program reads the completion queue in the ring's memory itself, and advances over it at the end. */
final class HandReadQueue {
  private static final int SIZE = 16384;
  private static final int MASK = 63;
  private static final int CQE = 16;

  private static final Linker LINKER = Linker.nativeLinker();
  private static final SymbolLookup URING = SymbolLookup.libraryLookup("liburing-ffi.so.2", Arena.global());
  private static final MethodHandle ADD =
      LINKER.downcallHandle(
          URING.find("io_uring_buf_ring_add").orElseThrow(), FunctionDescriptor.ofVoid(ADDRESS, ADDRESS, JAVA_INT, JAVA_SHORT, JAVA_INT, JAVA_INT));
  private static final MethodHandle ADVANCE =
      LINKER.downcallHandle(
          URING.find("io_uring_buf_ring_advance").orElseThrow(), FunctionDescriptor.ofVoid(ADDRESS, JAVA_INT));
  private static final MethodHandle SUBMIT =
      LINKER.downcallHandle(
          URING.find("io_uring_submit").orElseThrow(), FunctionDescriptor.of(JAVA_INT, ADDRESS));
  private static final MethodHandle SUBMIT_AND_WAIT =
      LINKER.downcallHandle(
          URING.find("io_uring_submit_and_wait").orElseThrow(), FunctionDescriptor.of(JAVA_INT, ADDRESS, JAVA_INT));
  private static final MethodHandle CQ_ADVANCE =
      LINKER.downcallHandle(
          URING.find("io_uring_cq_advance").orElseThrow(), FunctionDescriptor.ofVoid(ADDRESS, JAVA_INT));
  private static final VarHandle INT = JAVA_INT.varHandle();

  private final MemorySegment ring;
  private final MemorySegment group;
  private final MemorySegment head;
  private final MemorySegment tail;
  private final MemorySegment entries;
  private final int mask;

  HandReadQueue(MemorySegment ring, MemorySegment group, MemorySegment head, MemorySegment tail, MemorySegment entries, int mask) {
    this.ring = ring;
    this.group = group;
    this.head = head;
    this.tail = tail;
    this.entries = entries;
    this.mask = mask;
  }

  /** One call waits; what came is read in place, and handed back afterwards. */
  long waitedForOk(MemorySegment buffer) throws Throwable {
    ADD.invokeExact(group, buffer, SIZE, (short) 0, MASK, 0);
    ADVANCE.invokeExact(group, 1);
    int rc = (int) SUBMIT_AND_WAIT.invokeExact(ring, 1);
    if (rc < 0) {
      throw new IOException("io_uring_submit_and_wait: " + rc);
    }
    long sum = 0;
    int from = (int) INT.getAcquire(head, 0L);
    int to = (int) INT.getAcquire(tail, 0L);
    for (int i = from; i != to; i++) {
      int n = entries.get(JAVA_INT, (long) (i & mask) * CQE + 8);
      if (n >= Long.BYTES) {
        sum += buffer.get(JAVA_LONG, 0);
      }
    }
    CQ_ADVANCE.invokeExact(ring, to - from);
    return sum;
  }

  /** The same for a buffer that was provided at another time. */
  void recycledOk(MemorySegment buffer, int id) throws Throwable {
    ADD.invokeExact(group, buffer, SIZE, (short) id, MASK, 0);
    ADVANCE.invokeExact(group, 1);
    while (true) {
      int rc = (int) SUBMIT_AND_WAIT.invokeExact(ring, 1);
      int from = (int) INT.getAcquire(head, 0L);
      int to = (int) INT.getAcquire(tail, 0L);
      for (int i = from; i != to; i++) {
        if (entries.get(JAVA_INT, (long) (i & mask) * CQE + 12) >>> 16 == id) {
          buffer.fill((byte) 0);
          CQ_ADVANCE.invokeExact(ring, i + 1 - from);
          return;
        }
      }
      CQ_ADVANCE.invokeExact(ring, to - from);
    }
  }

  /** Nobody waits: the program looks at the queue's tail until it moves. */
  void polledOk(MemorySegment buffer) throws Throwable {
    ADD.invokeExact(group, buffer, SIZE, (short) 0, MASK, 0);
    ADVANCE.invokeExact(group, 1);
    int rc = (int) SUBMIT.invokeExact(ring);
    int from = (int) INT.getAcquire(head, 0L);
    while ((int) INT.getAcquire(tail, 0L) == from) {
      Thread.onSpinWait();
    }
    buffer.set(JAVA_LONG, 0, rc);
    CQ_ADVANCE.invokeExact(ring, 1);
  }

  /** A buffer of its own, which is freed when a message has come. */
  void freedOk() throws Throwable {
    Arena arena = Arena.ofShared();
    MemorySegment buffer = arena.allocate(SIZE, 4096);
    ADD.invokeExact(group, buffer, SIZE, (short) 0, MASK, 0);
    ADVANCE.invokeExact(group, 1);
    int rc = (int) SUBMIT_AND_WAIT.invokeExact(ring, 1);
    if (rc < 0) {
      throw new IOException("io_uring_submit_and_wait: " + rc);
    }
    arena.close();
  }

  /** The tail that has moved is all that tells. */
  void polledTailOk() throws Throwable {
    Arena arena = Arena.ofShared();
    MemorySegment buffer = arena.allocate(SIZE, 4096);
    int from = (int) INT.getAcquire(head, 0L);
    ADD.invokeExact(group, buffer, SIZE, (short) 0, MASK, 0);
    ADVANCE.invokeExact(group, 1);
    int rc = (int) SUBMIT.invokeExact(ring);
    while ((int) INT.getAcquire(tail, 0L) == from) {
      Thread.onSpinWait();
    }
    arena.close();
  }

  /** Submitted, and not looked at. */
  void submittedBad(MemorySegment buffer) throws Throwable {
    ADD.invokeExact(group, buffer, SIZE, (short) 0, MASK, 0);
    ADVANCE.invokeExact(group, 1);
    int rc = (int) SUBMIT.invokeExact(ring);
    buffer.set(JAVA_LONG, 0, rc); // want WriteInFlight
    CQ_ADVANCE.invokeExact(ring, 1);
  }
}
