package lend_raw.allocator;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.invoke.MethodHandle;

/** A thin ring over liburing: one operation at a time. */
final class Ring {
  private static final SymbolLookup LIB = SymbolLookup.libraryLookup("liburing-ffi.so.2", Arena.global());
  private static final Linker LINKER = Linker.nativeLinker();
  private static final MethodHandle GET_SQE = LINKER.downcallHandle(LIB.find("io_uring_get_sqe").get(), FunctionDescriptor.of(ADDRESS, ADDRESS));
  private static final MethodHandle PREP_READ =
      LINKER.downcallHandle(
          LIB.find("io_uring_prep_read").get(), FunctionDescriptor.ofVoid(ADDRESS, JAVA_INT, JAVA_LONG, JAVA_INT, JAVA_LONG));
  private static final MethodHandle SUBMIT = LINKER.downcallHandle(LIB.find("io_uring_submit").get(), FunctionDescriptor.of(JAVA_INT, ADDRESS));
  private static final MethodHandle WAIT = LINKER.downcallHandle(LIB.find("io_uring_wait_cqe").get(), FunctionDescriptor.of(JAVA_INT, ADDRESS, ADDRESS));
  private static final MethodHandle SEEN = LINKER.downcallHandle(LIB.find("io_uring_cqe_seen").get(), FunctionDescriptor.ofVoid(ADDRESS, ADDRESS));

  private final MemorySegment ring;
  private final MemorySegment cqePointer;

  Ring(MemorySegment ring, Arena arena) {
    this.ring = ring;
    this.cqePointer = arena.allocate(ADDRESS);
  }

  /** Starts a read to the address; one {@link #await} later it is there. */
  void startRead(int fd, long address, int bytes, long at) {
    try {
      MemorySegment sqe = (MemorySegment) GET_SQE.invokeExact(ring);
      PREP_READ.invokeExact(sqe, fd, address, bytes, at);
      int submitted = (int) SUBMIT.invokeExact(ring);
      if (submitted != 1) {
        throw new IllegalStateException("submitted " + submitted);
      }
    } catch (RuntimeException | Error e) {
      throw e;
    } catch (Throwable t) {
      throw new AssertionError(t);
    }
  }

  void await() {
    try {
      while ((int) WAIT.invokeExact(ring, cqePointer) < 0) {
        Thread.onSpinWait();
      }
      SEEN.invokeExact(ring, cqePointer.get(ADDRESS, 0));
    } catch (RuntimeException | Error e) {
      throw e;
    } catch (Throwable t) {
      throw new AssertionError(t);
    }
  }
}
