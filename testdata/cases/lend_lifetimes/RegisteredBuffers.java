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

/** Buffers registered with the ring; operations name them by their index. */
final class RegisteredBuffers {
  private static final SymbolLookup URING = SymbolLookup.libraryLookup("liburing-ffi.so.2", Arena.global());
  private static final MethodHandle REGISTER = bind("io_uring_register_buffers", FunctionDescriptor.of(JAVA_INT, ADDRESS, ADDRESS, JAVA_INT));
  private static final MethodHandle UNREGISTER = bind("io_uring_unregister_buffers", FunctionDescriptor.of(JAVA_INT, ADDRESS));
  private static final MethodHandle GET_SQE = bind("io_uring_get_sqe", FunctionDescriptor.of(ADDRESS, ADDRESS));
  private static final MethodHandle PREP_WRITE_FIXED =
      bind("io_uring_prep_write_fixed", FunctionDescriptor.ofVoid(ADDRESS, JAVA_INT, ADDRESS, JAVA_INT, JAVA_LONG, JAVA_INT));
  private static final MethodHandle SUBMIT = bind("io_uring_submit", FunctionDescriptor.of(JAVA_INT, ADDRESS));
  private static final MethodHandle WAIT_CQE = bind("io_uring_wait_cqe", FunctionDescriptor.of(JAVA_INT, ADDRESS, ADDRESS));
  private static final MethodHandle CQE_SEEN = bind("io_uring_cqe_seen", FunctionDescriptor.ofVoid(ADDRESS, ADDRESS));
  private static final int SIZE = 16 << 10;

  private static MethodHandle bind(String symbol, FunctionDescriptor descriptor) {
    return Linker.nativeLinker().downcallHandle(URING.find(symbol).orElseThrow(), descriptor);
  }

  private final MemorySegment ring;
  private final MemorySegment cqeOut;
  private final MemorySegment[] slots = new MemorySegment[8];

  RegisteredBuffers(Arena arena, MemorySegment ring) throws Throwable {
    this.ring = ring;
    this.cqeOut = arena.allocate(ADDRESS);
    MemorySegment iovecs = arena.allocate(16L * slots.length, 8);
    for (int i = 0; i < slots.length; i++) {
      slots[i] = arena.allocate(SIZE, 4096);
      iovecs.set(ADDRESS, 16L * i, slots[i]);
      iovecs.set(JAVA_LONG, 16L * i + 8, SIZE);
    }
    int rc = (int) REGISTER.invokeExact(ring, iovecs, slots.length);
    if (rc < 0) {
      throw new IllegalStateException("register: " + rc);
    }
  }

  private void startWrite(int fd, int slot, long at) throws Throwable {
    MemorySegment sqe = (MemorySegment) GET_SQE.invokeExact(ring);
    PREP_WRITE_FIXED.invokeExact(sqe, fd, slots[slot], SIZE, at, slot);
    int n = (int) SUBMIT.invokeExact(ring);
    if (n < 1) {
      throw new IllegalStateException("submit: " + n);
    }
  }

  private void reap() throws Throwable {
    int rc = (int) WAIT_CQE.invokeExact(ring, cqeOut);
    if (rc < 0) {
      throw new IllegalStateException("wait: " + rc);
    }
    CQE_SEEN.invokeExact(ring, cqeOut.get(ADDRESS, 0));
  }

  /** The slot that was handed to the kernel by its number is filled again. */
  void sameSlotBad(int fd, int slot, long at) throws Throwable {
    startWrite(fd, slot, at);
    slots[slot].fill((byte) 0); // want WriteInFlight
    reap();
  }

  /** The next slot is not the one that was handed over. */
  void nextSlotOk(int fd, int slot, long at) throws Throwable {
    startWrite(fd, slot, at);
    slots[(slot + 1) % slots.length].fill((byte) 0);
    reap();
  }

  /** The buffers are unregistered with a write on one of them out. */
  void unregisterBad(int fd, long at) throws Throwable {
    startWrite(fd, 0, at);
    int rc = (int) UNREGISTER.invokeExact(ring); // want ReleaseInFlight
    reap();
    if (rc < 0) {
      throw new IllegalStateException("unregister: " + rc);
    }
  }

  /** Unregistered after the last completion. */
  void unregisterOk(int fd, long at) throws Throwable {
    startWrite(fd, 0, at);
    reap();
    int rc = (int) UNREGISTER.invokeExact(ring);
    if (rc < 0) {
      throw new IllegalStateException("unregister: " + rc);
    }
  }
}
