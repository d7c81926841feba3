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
import java.util.ArrayList;
import java.util.List;

/** A server that provides the buffers its sockets receive into: whichever the kernel picks. */
final class ReceiveBuffers {
  private static final int SIZE = 16384;
  private static final int ENTRIES = 64;
  private static final int MASK = ENTRIES - 1;
  private static final int GROUP = 7;
  private static final int IOSQE_IO_LINK = 1 << 2;
  private static final int IOSQE_BUFFER_SELECT = 1 << 5;

  private static final Linker LINKER = Linker.nativeLinker();
  private static final SymbolLookup URING = SymbolLookup.libraryLookup("liburing-ffi.so.2", Arena.global());

  private static final MethodHandle SETUP =
      bind("io_uring_setup_buf_ring", FunctionDescriptor.of(ADDRESS, ADDRESS, JAVA_INT, JAVA_INT, JAVA_INT, ADDRESS));
  private static final MethodHandle FREE =
      LINKER.downcallHandle(
          URING.find("io_uring_free_buf_ring").orElseThrow(),
          FunctionDescriptor.of(JAVA_INT, ADDRESS, ADDRESS, JAVA_INT, JAVA_INT));
  private static final MethodHandle ADD =
      LINKER.downcallHandle(
          URING.find("io_uring_buf_ring_add").orElseThrow(),
          FunctionDescriptor.ofVoid(ADDRESS, ADDRESS, JAVA_INT, JAVA_SHORT, JAVA_INT, JAVA_INT));
  private static final MethodHandle ADVANCE =
      LINKER.downcallHandle(
          URING.find("io_uring_buf_ring_advance").orElseThrow(), FunctionDescriptor.ofVoid(ADDRESS, JAVA_INT));
  private static final MethodHandle CQ_ADVANCE =
      LINKER.downcallHandle(
          URING.find("io_uring_buf_ring_cq_advance").orElseThrow(), FunctionDescriptor.ofVoid(ADDRESS, ADDRESS, JAVA_INT));
  private static final MethodHandle QUEUE_EXIT =
      LINKER.downcallHandle(URING.find("io_uring_queue_exit").orElseThrow(), FunctionDescriptor.ofVoid(ADDRESS));
  private static final MethodHandle GET_SQE =
      LINKER.downcallHandle(URING.find("io_uring_get_sqe").orElseThrow(), FunctionDescriptor.of(ADDRESS, ADDRESS));
  private static final MethodHandle SET_FLAGS =
      LINKER.downcallHandle(
          URING.find("io_uring_sqe_set_flags").orElseThrow(), FunctionDescriptor.ofVoid(ADDRESS, JAVA_INT));
  private static final MethodHandle PREP_RECV =
      LINKER.downcallHandle(
          URING.find("io_uring_prep_recv").orElseThrow(),
          FunctionDescriptor.ofVoid(ADDRESS, JAVA_INT, ADDRESS, JAVA_LONG, JAVA_INT));
  private static final MethodHandle PREP_RECV_MULTISHOT =
      LINKER.downcallHandle(
          URING.find("io_uring_prep_recv_multishot").orElseThrow(),
          FunctionDescriptor.ofVoid(ADDRESS, JAVA_INT, ADDRESS, JAVA_LONG, JAVA_INT));
  private static final MethodHandle PREP_SEND =
      LINKER.downcallHandle(
          URING.find("io_uring_prep_send").orElseThrow(),
          FunctionDescriptor.ofVoid(ADDRESS, JAVA_INT, ADDRESS, JAVA_LONG, JAVA_INT));
  private static final MethodHandle SUBMIT =
      LINKER.downcallHandle(URING.find("io_uring_submit").orElseThrow(), FunctionDescriptor.of(JAVA_INT, ADDRESS));
  private static final MethodHandle WAIT_CQE =
      LINKER.downcallHandle(URING.find("io_uring_wait_cqe").orElseThrow(), FunctionDescriptor.of(JAVA_INT, ADDRESS, ADDRESS));
  private static final MethodHandle CQE_SEEN =
      LINKER.downcallHandle(URING.find("io_uring_cqe_seen").orElseThrow(), FunctionDescriptor.ofVoid(ADDRESS, ADDRESS));

  private final MemorySegment ring;
  private final MemorySegment group;
  private final MemorySegment slot;
  private final List<MemorySegment> kept = new ArrayList<>();

  ReceiveBuffers(MemorySegment ring, Arena arena) throws Throwable {
    this.ring = ring;
    this.slot = arena.allocate(ADDRESS);
    this.group = (MemorySegment) SETUP.invokeExact(ring, ENTRIES, GROUP, 0, arena.allocate(JAVA_INT));
  }

  private static MethodHandle bind(String name, FunctionDescriptor type) {
    return LINKER.downcallHandle(URING.find(name).orElseThrow(), type);
  }

  /** Takes a completion; its flags name the buffer that was picked. */
  private int reap() throws Throwable {
    if ((int) WAIT_CQE.invokeExact(ring, slot) < 0) {
      throw new IOException("io_uring_wait_cqe");
    }
    MemorySegment cqe = slot.get(ADDRESS, 0).reinterpret(16);
    int flags = cqe.get(JAVA_INT, 12);
    CQE_SEEN.invokeExact(ring, cqe);
    return flags;
  }

  private void recycle(MemorySegment buffer, int id) throws Throwable {
    ADD.invokeExact(group, buffer, SIZE, (short) id, MASK, 0);
    ADVANCE.invokeExact(group, 1);
  }

  private void enqueue(MemorySegment buffer, int id) throws Throwable {
    ADD.invokeExact(group, buffer, SIZE, (short) id, MASK, 0);
  }

  private void publish(int count) throws Throwable {
    if (count > 0) {
      ADVANCE.invokeExact(group, count);
    }
  }

  private void giveUp() throws Throwable {
    int rc = (int) FREE.invokeExact(ring, group, ENTRIES, GROUP);
    if (rc < 0) {
      throw new IOException("io_uring_free_buf_ring: " + rc);
    }
  }

  /** The group still has the buffer when its arena goes: the next datagram lands in freed memory. */
  void shortLivedBad() throws Throwable {
    Arena arena = Arena.ofConfined();
    MemorySegment buffer = arena.allocate(SIZE, 4096);
    ADD.invokeExact(group, buffer, SIZE, (short) 0, MASK, 0);
    ADVANCE.invokeExact(group, 1);
    arena.close(); // want ReleaseInFlight "provided to the kernel, until a completion names it"
  }

  /** The group is given up first. */
  void shortLivedOk() throws Throwable {
    Arena arena = Arena.ofConfined();
    MemorySegment buffer = arena.allocate(SIZE, 4096);
    ADD.invokeExact(group, buffer, SIZE, (short) 0, MASK, 0);
    ADVANCE.invokeExact(group, 1);
    int rc = (int) FREE.invokeExact(ring, group, ENTRIES, GROUP);
    if (rc == 0) {
      arena.close();
    }
  }

  /** A helper gives it up. */
  void closedAfterHelperOk() throws Throwable {
    Arena arena = Arena.ofShared();
    recycle(arena.allocate(SIZE, 4096), 0);
    giveUp();
    arena.close();
  }

  /** The ring itself is gone. */
  void closedWithTheRingOk() throws Throwable {
    Arena arena = Arena.ofShared();
    recycle(arena.allocate(SIZE, 4096), 0);
    QUEUE_EXIT.invokeExact(ring);
    arena.close();
  }

  /** The tail was never moved: the kernel does not see the entry. */
  void neverPublishedOk() throws Throwable {
    Arena arena = Arena.ofConfined();
    MemorySegment buffer = arena.allocate(SIZE, 4096);
    ADD.invokeExact(group, buffer, SIZE, (short) 0, MASK, 0);
    arena.close();
  }

  /** A marker is put into the buffer that the kernel may be filling. */
  void markBad(MemorySegment buffer) throws Throwable {
    ADD.invokeExact(group, buffer, SIZE, (short) 1, MASK, 0);
    ADVANCE.invokeExact(group, 1);
    buffer.set(JAVA_INT, 0, 0xDEAD); // want WriteInFlight
  }

  /** Before the tail moves the buffer is the program's. */
  void markOk(MemorySegment buffer) throws Throwable {
    ADD.invokeExact(group, buffer, SIZE, (short) 1, MASK, 0);
    buffer.set(JAVA_INT, 0, 0xDEAD);
    ADVANCE.invokeExact(group, 1);
  }

  /** Given back to the kernel before the message is looked at. */
  long lengthBad(MemorySegment buffer) throws Throwable {
    int id = reap() >>> 16;
    recycle(buffer, id);
    return buffer.get(JAVA_LONG, 0); // want ReadInFlight
  }

  /** Looked at, then given back. */
  long lengthOk(MemorySegment buffer) throws Throwable {
    int id = reap() >>> 16;
    long length = buffer.get(JAVA_LONG, 0);
    recycle(buffer, id);
    return length;
  }

  /** Some completion came: perhaps that buffer was picked. */
  void anyCompletionOk(MemorySegment buffer) throws Throwable {
    recycle(buffer, 2);
    reap();
    buffer.set(JAVA_INT, 0, 0);
  }

  /** The wait failed, and nothing was picked for certain. */
  int failedWaitBad(MemorySegment buffer) throws Throwable {
    ADD.invokeExact(group, buffer, SIZE, (short) 2, MASK, 0);
    ADVANCE.invokeExact(group, 1);
    int rc = (int) WAIT_CQE.invokeExact(ring, slot);
    if (rc < 0) {
      buffer.fill((byte) 0); // want WriteInFlight
    }
    return rc;
  }

  /** Two helpers: one adds, one publishes. */
  void inTwoStepsBad() throws Throwable {
    Arena arena = Arena.ofShared();
    enqueue(arena.allocate(SIZE, 4096), 3);
    publish(1);
    arena.close(); // want ReleaseInFlight
  }

  /** Only enqueued, so far. */
  void inTwoStepsOk(MemorySegment buffer) throws Throwable {
    enqueue(buffer, 3);
    buffer.set(JAVA_INT, 0, 0);
    publish(1);
  }

  /** Published only where there is something to publish: on that path the kernel has it. */
  void sometimesBad(MemorySegment buffer, boolean usable) throws Throwable {
    int count = 0;
    if (usable) {
      ADD.invokeExact(group, buffer, SIZE, (short) 3, MASK, count);
      count++;
    }
    if (count > 0) {
      ADVANCE.invokeExact(group, count);
    }
    buffer.set(JAVA_INT, 0, 0); // want WriteInFlight
  }

  /** One of two is published; which one, the offsets tell. */
  void oneOfTwoOk(MemorySegment first, MemorySegment second) throws Throwable {
    ADD.invokeExact(group, first, SIZE, (short) 0, MASK, 0);
    ADD.invokeExact(group, second, SIZE, (short) 1, MASK, 1);
    ADVANCE.invokeExact(group, 1);
    second.set(JAVA_INT, 0, 0);
    ADVANCE.invokeExact(group, 1);
  }

  /** Both are published. */
  void twoBad(MemorySegment first, MemorySegment second) throws Throwable {
    ADD.invokeExact(group, first, SIZE, (short) 0, MASK, 0);
    ADD.invokeExact(group, second, SIZE, (short) 1, MASK, 1);
    ADVANCE.invokeExact(group, 2);
    second.set(JAVA_INT, 0, 0); // want WriteInFlight
  }

  /** The other group's tail moves. */
  void otherGroupOk(MemorySegment other, MemorySegment buffer) throws Throwable {
    ADD.invokeExact(group, buffer, SIZE, (short) 0, MASK, 0);
    ADVANCE.invokeExact(other, 1);
    buffer.set(JAVA_INT, 0, 0);
    ADVANCE.invokeExact(group, 1);
  }

  /** A sink: what nobody reads may stand in every place of the ring. */
  void sinkOk(MemorySegment sink) throws Throwable {
    for (int id = 0; id < ENTRIES; id++) {
      ADD.invokeExact(group, sink, SIZE, (short) id, MASK, id);
    }
    ADVANCE.invokeExact(group, ENTRIES);
  }

  /** The reply is still being sent from the buffer that the next message may be received into. */
  void echoBad(MemorySegment sqe, int socket, MemorySegment buffer, int id) throws Throwable {
    PREP_SEND.invokeExact(sqe, socket, buffer, (long) SIZE, 0);
    int n = (int) SUBMIT.invokeExact(ring);
    ADD.invokeExact(group, buffer, SIZE, (short) id, MASK, 0); // want OverlappingOperations
    ADVANCE.invokeExact(group, n);
    reap();
  }

  /** Given back once the reply has been sent. */
  void echoOk(MemorySegment sqe, int socket, MemorySegment buffer, int id) throws Throwable {
    PREP_SEND.invokeExact(sqe, socket, buffer, (long) SIZE, 0);
    int n = (int) SUBMIT.invokeExact(ring);
    reap();
    ADD.invokeExact(group, buffer, SIZE, (short) id, MASK, 0);
    ADVANCE.invokeExact(group, n);
  }

  /** The completions are handed back and the buffer provided in one step. */
  void handedBackBad(MemorySegment buffer) throws Throwable {
    ADD.invokeExact(group, buffer, SIZE, (short) 4, MASK, 0);
    CQ_ADVANCE.invokeExact(ring, group, 1);
    buffer.set(JAVA_INT, 0, 0); // want WriteInFlight
  }

  /** Changed before. */
  void handedBackOk(MemorySegment buffer) throws Throwable {
    buffer.set(JAVA_INT, 0, 0);
    ADD.invokeExact(group, buffer, SIZE, (short) 4, MASK, 0);
    CQ_ADVANCE.invokeExact(ring, group, 1);
  }

  /** Receiving for ever: the buffers that were provided for that must live as long. */
  void multishotBad(int socket) throws Throwable {
    try (Arena arena = Arena.ofShared()) { // want ReleaseInFlight
      MemorySegment buffer = arena.allocate(SIZE, 4096);
      ADD.invokeExact(group, buffer, SIZE, (short) 5, MASK, 0);
      ADVANCE.invokeExact(group, 1);
      MemorySegment sqe = (MemorySegment) GET_SQE.invokeExact(ring);
      PREP_RECV_MULTISHOT.invokeExact(sqe, socket, MemorySegment.NULL, 0L, 0);
      SET_FLAGS.invokeExact(sqe, IOSQE_BUFFER_SELECT);
      int n = (int) SUBMIT.invokeExact(ring);
    }
  }

  /** The receive has no buffer of its own: what is passed is not used. */
  void selectOk(int socket, MemorySegment unused) throws Throwable {
    MemorySegment sqe = (MemorySegment) GET_SQE.invokeExact(ring);
    PREP_RECV.invokeExact(sqe, socket, unused, (long) SIZE, 0);
    SET_FLAGS.invokeExact(sqe, IOSQE_BUFFER_SELECT | IOSQE_IO_LINK);
    int n = (int) SUBMIT.invokeExact(ring);
    unused.set(JAVA_INT, 0, n);
    reap();
  }

  /** Linked only: the receive fills what it was given. */
  void linkedBad(int socket, MemorySegment used) throws Throwable {
    MemorySegment sqe = (MemorySegment) GET_SQE.invokeExact(ring);
    PREP_RECV.invokeExact(sqe, socket, used, (long) SIZE, 0);
    SET_FLAGS.invokeExact(sqe, IOSQE_IO_LINK);
    int n = (int) SUBMIT.invokeExact(ring);
    used.set(JAVA_INT, 0, n); // want WriteInFlight
    reap();
  }

  /** Two receives without a buffer: no memory is lent twice. */
  void selectTwiceOk(int one, int two) throws Throwable {
    MemorySegment first = (MemorySegment) GET_SQE.invokeExact(ring);
    PREP_RECV.invokeExact(first, one, MemorySegment.NULL, (long) SIZE, 0);
    first.set(java.lang.foreign.ValueLayout.JAVA_BYTE, 1, (byte) IOSQE_BUFFER_SELECT);
    MemorySegment second = (MemorySegment) GET_SQE.invokeExact(ring);
    PREP_RECV.invokeExact(second, two, MemorySegment.NULL, (long) SIZE, 0);
    second.set(java.lang.foreign.ValueLayout.JAVA_BYTE, 1, (byte) IOSQE_BUFFER_SELECT);
    int n = (int) SUBMIT.invokeExact(ring);
  }

  /** The second half of the slab was not provided. */
  void neighbourOk(MemorySegment slab) throws Throwable {
    ADD.invokeExact(group, slab.asSlice(0, SIZE), SIZE, (short) 0, MASK, 0);
    ADVANCE.invokeExact(group, 1);
    slab.set(JAVA_LONG, SIZE, 1L);
  }

  /** The first half was. */
  void neighbourBad(MemorySegment slab) throws Throwable {
    ADD.invokeExact(group, slab.asSlice(0, SIZE), SIZE, (short) 0, MASK, 0);
    ADVANCE.invokeExact(group, 1);
    slab.set(JAVA_LONG, SIZE - 8, 1L); // want WriteInFlight
  }

  /** However the loop is left, the group goes before its buffers do. */
  void untilStoppedOk(int first) throws Throwable {
    try (Arena arena = Arena.ofShared()) {
      MemorySegment buffer = arena.allocate(SIZE, 4096);
      recycle(buffer, first);
      try {
        while (!Thread.interrupted()) {
          int id = reap() >>> 16;
          if (buffer.get(JAVA_LONG, 0) < 0) {
            return;
          }
          recycle(buffer, id);
        }
      } finally {
        giveUp();
      }
    }
  }

  /** Only the ring has its address, which keeps nothing. */
  void forgottenBad() throws Throwable {
    MemorySegment buffer = Arena.ofAuto().allocate(SIZE, 4096);
    ADD.invokeExact(group, buffer, SIZE, (short) 6, MASK, 0); // want UnreachableInFlight
    ADVANCE.invokeExact(group, 1);
  }

  /** A list keeps it. */
  void keptOk() throws Throwable {
    MemorySegment buffer = Arena.ofAuto().allocate(SIZE, 4096);
    kept.add(buffer);
    ADD.invokeExact(group, buffer, SIZE, (short) 6, MASK, 0);
    ADVANCE.invokeExact(group, 1);
  }

  /** The group is filled, and buffers are given back as they were picked. */
  void serveOk(Arena arena, int messages) throws Throwable {
    MemorySegment all = arena.allocate((long) ENTRIES * SIZE, 4096);
    for (int id = 0; id < ENTRIES; id++) {
      ADD.invokeExact(group, all.asSlice((long) id * SIZE, SIZE), SIZE, (short) id, MASK, id);
    }
    ADVANCE.invokeExact(group, ENTRIES);
    long sum = 0;
    for (int i = 0; i < messages; i++) {
      int id = reap() >>> 16;
      MemorySegment buffer = all.asSlice((long) id * SIZE, SIZE);
      sum += buffer.get(JAVA_LONG, 0);
      buffer.set(JAVA_LONG, 0, sum);
      recycle(buffer, id);
    }
    giveUp();
    arena.close();
  }
}
