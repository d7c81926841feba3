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

/** Completions are reaped by a thread of its own, or in a helper. */
final class EventLoop {
  private static final int SIZE = 16384;
  private static final int MASK = 63;

  private static final Linker LINKER = Linker.nativeLinker();
  private static final SymbolLookup URING = SymbolLookup.libraryLookup("liburing-ffi.so.2", Arena.global());
  private static final MethodHandle ADD =
      LINKER.downcallHandle(
          URING.find("io_uring_buf_ring_add").orElseThrow(), FunctionDescriptor.ofVoid(ADDRESS, ADDRESS, JAVA_INT, JAVA_SHORT, JAVA_INT, JAVA_INT));
  private static final MethodHandle ADVANCE =
      LINKER.downcallHandle(
          URING.find("io_uring_buf_ring_advance").orElseThrow(), FunctionDescriptor.ofVoid(ADDRESS, JAVA_INT));
  private static final MethodHandle PREP_RECV =
      LINKER.downcallHandle(
          URING.find("io_uring_prep_recv").orElseThrow(), FunctionDescriptor.ofVoid(ADDRESS, JAVA_INT, ADDRESS, JAVA_LONG, JAVA_INT));
  private static final MethodHandle SUBMIT =
      LINKER.downcallHandle(
          URING.find("io_uring_submit").orElseThrow(), FunctionDescriptor.of(JAVA_INT, ADDRESS));
  private static final MethodHandle WAIT_CQE =
      LINKER.downcallHandle(
          URING.find("io_uring_wait_cqe").orElseThrow(), FunctionDescriptor.of(JAVA_INT, ADDRESS, ADDRESS));
  private static final MethodHandle CQE_SEEN =
      LINKER.downcallHandle(
          URING.find("io_uring_cqe_seen").orElseThrow(), FunctionDescriptor.ofVoid(ADDRESS, ADDRESS));

  private final MemorySegment ring;
  private final MemorySegment group;
  private final MemorySegment slot;

  EventLoop(MemorySegment ring, MemorySegment group, Arena arena) {
    this.ring = ring;
    this.group = group;
    this.slot = arena.allocate(ADDRESS);
  }

  private int reap() throws Throwable {
    if ((int) WAIT_CQE.invokeExact(ring, slot) < 0) {
      throw new IOException("io_uring_wait_cqe");
    }
    MemorySegment cqe = slot.get(ADDRESS, 0).reinterpret(16);
    int flags = cqe.get(JAVA_INT, 12);
    CQE_SEEN.invokeExact(ring, cqe);
    return flags;
  }

  private void reapAndClear(MemorySegment buffer) throws Throwable {
    reap();
    buffer.fill((byte) 0);
  }

  private void provide(MemorySegment buffer, int id) throws Throwable {
    ADD.invokeExact(group, buffer, SIZE, (short) id, MASK, 0);
    ADVANCE.invokeExact(group, 1);
  }

  /** The other thread touches the buffer when a completion has come. */
  void startOk(MemorySegment buffer) throws Throwable {
    provide(buffer, 0);
    Thread loop =
        new Thread(
            () -> {
              try {
                int id = reap() >>> 16;
                buffer.set(JAVA_INT, 0, id);
              } catch (Throwable e) {
                throw new AssertionError(e);
              }
            });
    loop.start();
  }

  /** The other thread waits for nothing. */
  void startBad(MemorySegment buffer) throws Throwable {
    ADD.invokeExact(group, buffer, SIZE, (short) 0, MASK, 0);
    ADVANCE.invokeExact(group, 1);
    Thread cleaner =
        new Thread(
            () -> {
              buffer.fill((byte) 0); // want ConcurrentWrite
            });
    cleaner.start();
  }

  /** An ordinary receive, of which the other thread reaps the completion. */
  void receiveOk(MemorySegment sqe, int socket, MemorySegment buffer) throws Throwable {
    PREP_RECV.invokeExact(sqe, socket, buffer, (long) SIZE, 0);
    int n = (int) SUBMIT.invokeExact(ring);
    Thread loop =
        new Thread(
            () -> {
              try {
                reap();
                buffer.set(JAVA_INT, 0, n);
              } catch (Throwable e) {
                throw new AssertionError(e);
              }
            });
    loop.start();
  }

  /** A helper reaps the completion before it touches the buffer. */
  void inHelperOk(MemorySegment sqe, int socket, MemorySegment buffer) throws Throwable {
    PREP_RECV.invokeExact(sqe, socket, buffer, (long) SIZE, 0);
    int n = (int) SUBMIT.invokeExact(ring);
    reapAndClear(buffer);
  }

  /** The same with a buffer of the group. */
  void providedInHelperOk(MemorySegment buffer) throws Throwable {
    provide(buffer, 1);
    reapAndClear(buffer);
  }

  /** A thread that serves a buffer in a field, for ever. */
  static final class ServerOk {
    private final EventLoop loop;
    private final MemorySegment own;
    private int messages;

    ServerOk(EventLoop loop, Arena arena) {
      this.loop = loop;
      this.own = arena.allocate(SIZE, 64);
    }

    void start() throws Throwable {
      loop.provide(own, 2);
      new Thread(this::run).start();
    }

    private void run() {
      try {
        while (!Thread.interrupted()) {
          int id = loop.reap() >>> 16;
          messages += own.get(JAVA_INT, 0);
          own.set(JAVA_INT, 0, messages);
          loop.provide(own, id);
        }
      } catch (Throwable e) {
        throw new AssertionError(e);
      }
    }
  }
}
