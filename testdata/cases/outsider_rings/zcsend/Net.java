package outsider_rings.zcsend;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.invoke.MethodHandle;

/** The calls of liburing-ffi that a zero-copy sender needs. */
final class Net {
  static final int CQE_F_MORE = 1 << 1;
  static final int CQE_F_NOTIF = 1 << 3;

  private static final SymbolLookup LIB =
      SymbolLookup.libraryLookup("liburing-ffi.so.2", Arena.global());
  private static final Linker LINKER = Linker.nativeLinker();

  private static final MethodHandle GET_SQE =
      LINKER.downcallHandle(
          LIB.find("io_uring_get_sqe").get(), FunctionDescriptor.of(ADDRESS, ADDRESS));
  private static final MethodHandle PREP_SEND =
      LINKER.downcallHandle(
          LIB.find("io_uring_prep_send").get(),
          FunctionDescriptor.ofVoid(ADDRESS, JAVA_INT, ADDRESS, JAVA_LONG, JAVA_INT));
  private static final MethodHandle PREP_SEND_ZC =
      LINKER.downcallHandle(
          LIB.find("io_uring_prep_send_zc").get(),
          FunctionDescriptor.ofVoid(ADDRESS, JAVA_INT, ADDRESS, JAVA_LONG, JAVA_INT, JAVA_INT));
  private static final MethodHandle PREP_CANCEL =
      LINKER.downcallHandle(
          LIB.find("io_uring_prep_cancel64").get(),
          FunctionDescriptor.ofVoid(ADDRESS, JAVA_LONG, JAVA_INT));
  private static final MethodHandle SET_DATA =
      LINKER.downcallHandle(
          LIB.find("io_uring_sqe_set_data64").get(), FunctionDescriptor.ofVoid(ADDRESS, JAVA_LONG));
  private static final MethodHandle SUBMIT =
      LINKER.downcallHandle(
          LIB.find("io_uring_submit").get(), FunctionDescriptor.of(JAVA_INT, ADDRESS));
  private static final MethodHandle WAIT_CQE =
      LINKER.downcallHandle(
          LIB.find("io_uring_wait_cqe").get(), FunctionDescriptor.of(JAVA_INT, ADDRESS, ADDRESS));
  private static final MethodHandle CQE_SEEN =
      LINKER.downcallHandle(
          LIB.find("io_uring_cqe_seen").get(), FunctionDescriptor.ofVoid(ADDRESS, ADDRESS));

  private final MemorySegment ring;
  private final MemorySegment cqeOut = Arena.global().allocate(ADDRESS);

  Net(MemorySegment ring) {
    this.ring = ring;
  }

  void send(int socket, MemorySegment data, long length, long tag) {
    try {
      MemorySegment sqe = (MemorySegment) GET_SQE.invokeExact(ring);
      PREP_SEND.invokeExact(sqe, socket, data, length, 0);
      SET_DATA.invokeExact(sqe, tag);
    } catch (Throwable t) {
      throw new IllegalStateException(t);
    }
  }

  void sendZeroCopy(int socket, MemorySegment data, long length, long tag) {
    try {
      MemorySegment sqe = (MemorySegment) GET_SQE.invokeExact(ring);
      PREP_SEND_ZC.invokeExact(sqe, socket, data, length, 0, 0);
      SET_DATA.invokeExact(sqe, tag);
    } catch (Throwable t) {
      throw new IllegalStateException(t);
    }
  }

  void cancel(long target, long tag) {
    try {
      MemorySegment sqe = (MemorySegment) GET_SQE.invokeExact(ring);
      PREP_CANCEL.invokeExact(sqe, target, 0);
      SET_DATA.invokeExact(sqe, tag);
    } catch (Throwable t) {
      throw new IllegalStateException(t);
    }
  }

  int submit() {
    try {
      return (int) SUBMIT.invokeExact(ring);
    } catch (Throwable t) {
      throw new IllegalStateException(t);
    }
  }

  Cqe await() {
    try {
      int rc = (int) WAIT_CQE.invokeExact(ring, cqeOut);
      if (rc < 0) {
        throw new IllegalStateException("io_uring_wait_cqe: " + rc);
      }
      MemorySegment raw = cqeOut.get(ADDRESS, 0).reinterpret(16);
      Cqe cqe = new Cqe(raw.get(JAVA_LONG, 0), raw.get(JAVA_INT, 8), raw.get(JAVA_INT, 12));
      CQE_SEEN.invokeExact(ring, raw);
      return cqe;
    } catch (Throwable t) {
      throw new IllegalStateException(t);
    }
  }
}
