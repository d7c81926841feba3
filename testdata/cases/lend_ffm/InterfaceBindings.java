package lend_ffm;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandleProxies;

/** The native functions hide behind functional interfaces. */
final class InterfaceBindings {
  @FunctionalInterface
  interface PrepRead {
    void prepare(MemorySegment sqe, int fd, MemorySegment into, int bytes, long offset);
  }

  @FunctionalInterface
  interface RingCall {
    int call(MemorySegment ring);
  }

  @FunctionalInterface
  interface WaitCall {
    int await(MemorySegment ring, MemorySegment cqeOut);
  }

  private static final SymbolLookup LIB = SymbolLookup.libraryLookup("liburing-ffi.so", Arena.global());

  private static final PrepRead READ =
      bind(
          PrepRead.class,
          "io_uring_prep_read",
          FunctionDescriptor.ofVoid(
              ValueLayout.ADDRESS, ValueLayout.JAVA_INT, ValueLayout.ADDRESS, ValueLayout.JAVA_INT, ValueLayout.JAVA_LONG));
  private static final RingCall SUBMIT =
      bind(RingCall.class, "io_uring_submit", FunctionDescriptor.of(ValueLayout.JAVA_INT, ValueLayout.ADDRESS));
  private static final WaitCall WAIT =
      bind(WaitCall.class, "io_uring_wait_cqe", FunctionDescriptor.of(ValueLayout.JAVA_INT, ValueLayout.ADDRESS, ValueLayout.ADDRESS));

  private static <T> T bind(Class<T> type, String symbol, FunctionDescriptor descriptor) {
    return MethodHandleProxies.asInterfaceInstance(
        type, Linker.nativeLinker().downcallHandle(LIB.find(symbol).orElseThrow(), descriptor));
  }

  /** The interface's method prepares a read: the copy out of the segment comes before its completion. */
  byte[] loadBad(MemorySegment ring, MemorySegment sqe, MemorySegment frame, MemorySegment cqeOut) {
    READ.prepare(sqe, 3, frame, 512, 0);
    SUBMIT.call(ring);
    byte[] copy = frame.toArray(ValueLayout.JAVA_BYTE); // want ReadInFlight
    WAIT.await(ring, cqeOut);
    return copy;
  }

  /** The copy is made after a successful wait. */
  byte[] loadOk(MemorySegment ring, MemorySegment sqe, MemorySegment frame, MemorySegment cqeOut) {
    READ.prepare(sqe, 3, frame, 512, 0);
    SUBMIT.call(ring);
    if (WAIT.await(ring, cqeOut) != 0) {
      throw new IllegalStateException("no completion");
    }
    return frame.toArray(ValueLayout.JAVA_BYTE);
  }
}
