package lend_ffm;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.invoke.MethodHandle;

/** A zero-copy send has two completions: the result, then the notification that the memory is free. */
final class ZeroCopySend {
  private static final int CQE_F_MORE = 1 << 1;
  private static final int CQE_F_NOTIF = 1 << 3;

  private static final Linker LINKER = Linker.nativeLinker();
  private static final SymbolLookup URING = SymbolLookup.libraryLookup("liburing-ffi.so.2", Arena.global());
  private static final MethodHandle PREP_SEND_ZC =
      LINKER.downcallHandle(
          URING.find("io_uring_prep_send_zc").orElseThrow(),
          FunctionDescriptor.ofVoid(ADDRESS, JAVA_INT, ADDRESS, JAVA_LONG, JAVA_INT, JAVA_INT));
  private static final MethodHandle SUBMIT =
      LINKER.downcallHandle(URING.find("io_uring_submit").orElseThrow(), FunctionDescriptor.of(JAVA_INT, ADDRESS));
  private static final MethodHandle WAIT_CQE =
      LINKER.downcallHandle(URING.find("io_uring_wait_cqe").orElseThrow(), FunctionDescriptor.of(JAVA_INT, ADDRESS, ADDRESS));
  private static final MethodHandle CQE_SEEN =
      LINKER.downcallHandle(URING.find("io_uring_cqe_seen").orElseThrow(), FunctionDescriptor.ofVoid(ADDRESS, ADDRESS));

  private final MemorySegment ring;
  private final MemorySegment out;

  ZeroCopySend(MemorySegment ring, MemorySegment out) {
    this.ring = ring;
    this.out = out;
  }

  /** Reaps one completion and gives its flags. */
  private int reapFlags() throws Throwable {
    if ((int) WAIT_CQE.invokeExact(ring, out) < 0) {
      throw new IllegalStateException("io_uring_wait_cqe");
    }
    MemorySegment cqe = out.get(ADDRESS, 0).reinterpret(16);
    int flags = cqe.get(JAVA_INT, 12);
    CQE_SEEN.invokeExact(ring, cqe);
    return flags;
  }

  /** More is to come, says the first completion, and the frame is nevertheless encoded anew. */
  void sendBad(MemorySegment sqe, int socket, MemorySegment frame) throws Throwable {
    PREP_SEND_ZC.invokeExact(sqe, socket, frame, frame.byteSize(), 0, 0);
    int n = (int) SUBMIT.invokeExact(ring);
    int flags = reapFlags();
    if ((flags & CQE_F_MORE) != 0) {
      frame.set(JAVA_INT, 0, n); // want WriteInFlight
      reapFlags();
    }
  }

  /** The frame is encoded anew after the notification, or if there will be none. */
  void sendOk(MemorySegment sqe, int socket, MemorySegment frame) throws Throwable {
    PREP_SEND_ZC.invokeExact(sqe, socket, frame, frame.byteSize(), 0, 0);
    int n = (int) SUBMIT.invokeExact(ring);
    int flags = reapFlags();
    while ((flags & CQE_F_MORE) != 0 && (flags & CQE_F_NOTIF) == 0) {
      flags = reapFlags();
    }
    frame.set(JAVA_INT, 0, n);
  }
}
