package lend_ffm.jextract;

import static java.lang.foreign.ValueLayout.*;

import java.lang.foreign.AddressLayout;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;

public class liburing_h {

  liburing_h() {
    // Should not be called directly
  }

  static final Arena LIBRARY_ARENA = Arena.ofAuto();

  static final SymbolLookup SYMBOL_LOOKUP =
      SymbolLookup.libraryLookup(System.mapLibraryName("uring-ffi"), LIBRARY_ARENA)
          .or(SymbolLookup.loaderLookup())
          .or(Linker.nativeLinker().defaultLookup());

  public static final ValueLayout.OfInt C_INT = ValueLayout.JAVA_INT;
  public static final ValueLayout.OfLong C_LONG = ValueLayout.JAVA_LONG;
  public static final AddressLayout C_POINTER =
      ValueLayout.ADDRESS.withTargetLayout(MemoryLayout.sequenceLayout(java.lang.Long.MAX_VALUE, JAVA_BYTE));

  static MemorySegment findOrThrow(String symbol) {
    return SYMBOL_LOOKUP.find(symbol).orElseThrow(() -> new UnsatisfiedLinkError("unresolved symbol: " + symbol));
  }

  private static class io_uring_get_sqe {
    public static final FunctionDescriptor DESC = FunctionDescriptor.of(liburing_h.C_POINTER, liburing_h.C_POINTER);

    public static final MemorySegment ADDR = liburing_h.findOrThrow("io_uring_get_sqe");

    public static final MethodHandle HANDLE = Linker.nativeLinker().downcallHandle(ADDR, DESC);
  }

  /**
   * {@snippet lang=c :
   * struct io_uring_sqe *io_uring_get_sqe(struct io_uring *ring)
   * }
   */
  public static MemorySegment io_uring_get_sqe(MemorySegment ring) {
    var mh$ = io_uring_get_sqe.HANDLE;
    try {
      return (MemorySegment) mh$.invokeExact(ring);
    } catch (Error | RuntimeException ex) {
      throw ex;
    } catch (Throwable ex$) {
      throw new AssertionError("should not reach here", ex$);
    }
  }

  private static class io_uring_prep_write {
    public static final FunctionDescriptor DESC =
        FunctionDescriptor.ofVoid(liburing_h.C_POINTER, liburing_h.C_INT, liburing_h.C_POINTER, liburing_h.C_INT, liburing_h.C_LONG);

    public static final MemorySegment ADDR = liburing_h.findOrThrow("io_uring_prep_write");

    public static final MethodHandle HANDLE = Linker.nativeLinker().downcallHandle(ADDR, DESC);
  }

  /**
   * {@snippet lang=c :
   * void io_uring_prep_write(struct io_uring_sqe *sqe, int fd, const void *buf, unsigned int nbytes, __u64 offset)
   * }
   */
  public static void io_uring_prep_write(MemorySegment sqe, int fd, MemorySegment buf, int nbytes, long offset) {
    var mh$ = io_uring_prep_write.HANDLE;
    try {
      mh$.invokeExact(sqe, fd, buf, nbytes, offset);
    } catch (Error | RuntimeException ex) {
      throw ex;
    } catch (Throwable ex$) {
      throw new AssertionError("should not reach here", ex$);
    }
  }

  private static class io_uring_prep_read {
    public static final FunctionDescriptor DESC =
        FunctionDescriptor.ofVoid(liburing_h.C_POINTER, liburing_h.C_INT, liburing_h.C_POINTER, liburing_h.C_INT, liburing_h.C_LONG);

    public static final MemorySegment ADDR = liburing_h.findOrThrow("io_uring_prep_read");

    public static final MethodHandle HANDLE = Linker.nativeLinker().downcallHandle(ADDR, DESC);
  }

  /**
   * {@snippet lang=c :
   * void io_uring_prep_read(struct io_uring_sqe *sqe, int fd, void *buf, unsigned int nbytes, __u64 offset)
   * }
   */
  public static void io_uring_prep_read(MemorySegment sqe, int fd, MemorySegment buf, int nbytes, long offset) {
    var mh$ = io_uring_prep_read.HANDLE;
    try {
      mh$.invokeExact(sqe, fd, buf, nbytes, offset);
    } catch (Error | RuntimeException ex) {
      throw ex;
    } catch (Throwable ex$) {
      throw new AssertionError("should not reach here", ex$);
    }
  }

  private static class io_uring_submit {
    public static final FunctionDescriptor DESC = FunctionDescriptor.of(liburing_h.C_INT, liburing_h.C_POINTER);

    public static final MemorySegment ADDR = liburing_h.findOrThrow("io_uring_submit");

    public static final MethodHandle HANDLE = Linker.nativeLinker().downcallHandle(ADDR, DESC);
  }

  /**
   * {@snippet lang=c :
   * int io_uring_submit(struct io_uring *ring)
   * }
   */
  public static int io_uring_submit(MemorySegment ring) {
    var mh$ = io_uring_submit.HANDLE;
    try {
      return (int) mh$.invokeExact(ring);
    } catch (Error | RuntimeException ex) {
      throw ex;
    } catch (Throwable ex$) {
      throw new AssertionError("should not reach here", ex$);
    }
  }

  private static class io_uring_wait_cqe {
    public static final FunctionDescriptor DESC =
        FunctionDescriptor.of(liburing_h.C_INT, liburing_h.C_POINTER, liburing_h.C_POINTER);

    public static final MemorySegment ADDR = liburing_h.findOrThrow("io_uring_wait_cqe");

    public static final MethodHandle HANDLE = Linker.nativeLinker().downcallHandle(ADDR, DESC);
  }

  /**
   * {@snippet lang=c :
   * int io_uring_wait_cqe(struct io_uring *ring, struct io_uring_cqe **cqe_ptr)
   * }
   */
  public static int io_uring_wait_cqe(MemorySegment ring, MemorySegment cqe_ptr) {
    var mh$ = io_uring_wait_cqe.HANDLE;
    try {
      return (int) mh$.invokeExact(ring, cqe_ptr);
    } catch (Error | RuntimeException ex) {
      throw ex;
    } catch (Throwable ex$) {
      throw new AssertionError("should not reach here", ex$);
    }
  }

  private static class io_uring_cqe_seen {
    public static final FunctionDescriptor DESC = FunctionDescriptor.ofVoid(liburing_h.C_POINTER, liburing_h.C_POINTER);

    public static final MemorySegment ADDR = liburing_h.findOrThrow("io_uring_cqe_seen");

    public static final MethodHandle HANDLE = Linker.nativeLinker().downcallHandle(ADDR, DESC);
  }

  /**
   * {@snippet lang=c :
   * void io_uring_cqe_seen(struct io_uring *ring, struct io_uring_cqe *cqe)
   * }
   */
  public static void io_uring_cqe_seen(MemorySegment ring, MemorySegment cqe) {
    var mh$ = io_uring_cqe_seen.HANDLE;
    try {
      mh$.invokeExact(ring, cqe);
    } catch (Error | RuntimeException ex) {
      throw ex;
    } catch (Throwable ex$) {
      throw new AssertionError("should not reach here", ex$);
    }
  }
}
