package lend_held_raw.slab;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.invoke.MethodHandle;

/** The five functions that are needed. */
interface Uring {
  SymbolLookup LIBRARY = SymbolLookup.libraryLookup("liburing-ffi.so.2", Arena.global());
  MethodHandle SQE = Linker.nativeLinker().downcallHandle(LIBRARY.find("io_uring_get_sqe").orElseThrow(), FunctionDescriptor.of(ADDRESS, ADDRESS));
  MethodHandle WRITE =
      Linker.nativeLinker()
          .downcallHandle(LIBRARY.find("io_uring_prep_write").orElseThrow(), FunctionDescriptor.ofVoid(ADDRESS, JAVA_INT, JAVA_LONG, JAVA_INT, JAVA_LONG));
  MethodHandle SUBMIT = Linker.nativeLinker().downcallHandle(LIBRARY.find("io_uring_submit").orElseThrow(), FunctionDescriptor.of(JAVA_INT, ADDRESS));
  MethodHandle WAIT =
      Linker.nativeLinker().downcallHandle(LIBRARY.find("io_uring_wait_cqe").orElseThrow(), FunctionDescriptor.of(JAVA_INT, ADDRESS, ADDRESS));
  MethodHandle SEEN = Linker.nativeLinker().downcallHandle(LIBRARY.find("io_uring_cqe_seen").orElseThrow(), FunctionDescriptor.ofVoid(ADDRESS, ADDRESS));

  static void write(MemorySegment ring, int fd, long from, int bytes, long at) {
    try {
      MemorySegment sqe = (MemorySegment) SQE.invokeExact(ring);
      WRITE.invokeExact(sqe, fd, from, bytes, at);
      int submitted = (int) SUBMIT.invokeExact(ring);
      assert submitted == 1;
    } catch (Throwable t) {
      throw new AssertionError(t);
    }
  }

  static void await(MemorySegment ring, MemorySegment cqe) {
    try {
      while ((int) WAIT.invokeExact(ring, cqe) < 0) {
        Thread.onSpinWait();
      }
      SEEN.invokeExact(ring, cqe.get(ADDRESS, 0));
    } catch (Throwable t) {
      throw new AssertionError(t);
    }
  }
}
