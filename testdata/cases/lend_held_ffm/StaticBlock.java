package lend_held_ffm;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;

/** Handles assigned in a static block, called with invoke, and pages that come back all at once. */
class StaticBlock {
  private static final MethodHandle getSqe;
  private static final MethodHandle prepareWriteFixed;
  private static final MethodHandle prepareReadFixed;
  private static final MethodHandle submitAndWait;
  private static final MethodHandle submit;
  private static final MethodHandle advance;

  static {
    final var linker = Linker.nativeLinker();
    final var library = SymbolLookup.libraryLookup("/usr/lib/x86_64-linux-gnu/liburing-ffi.so.2", Arena.global());
    final var pointer = ValueLayout.ADDRESS;
    final var i32 = ValueLayout.JAVA_INT;
    final var i64 = ValueLayout.JAVA_LONG;
    final var fixed = FunctionDescriptor.ofVoid(pointer, i32, pointer, i32, i64, i32);
    getSqe = library.find("io_uring_get_sqe").map(s -> linker.downcallHandle(s, FunctionDescriptor.of(pointer, pointer))).orElseThrow();
    prepareWriteFixed = library.find("io_uring_prep_write_fixed").map(s -> linker.downcallHandle(s, fixed)).orElseThrow();
    prepareReadFixed = library.find("io_uring_prep_read_fixed").map(s -> linker.downcallHandle(s, fixed)).orElseThrow();
    submit = linker.downcallHandle(library.find("io_uring_submit").orElseThrow(), FunctionDescriptor.of(i32, pointer));
    submitAndWait = linker.downcallHandle(library.find("io_uring_submit_and_wait").orElseThrow(), FunctionDescriptor.of(i32, pointer, i32));
    advance = linker.downcallHandle(library.find("io_uring_cq_advance").orElseThrow(), FunctionDescriptor.ofVoid(pointer, i32));
  }

  protected final MemorySegment ring;

  StaticBlock(MemorySegment ring) {
    this.ring = ring;
  }

  /** The checksum goes into the page after it was submitted: on disk there is the old one, or the new one, or some of both. */
  void sealBad(int fd, MemorySegment page, int index, int crc) throws Throwable {
    var sqe = (MemorySegment) getSqe.invoke(ring);
    prepareWriteFixed.invoke(sqe, fd, page, 4096, 0L, index);
    submit.invoke(ring);
    page.set(ValueLayout.JAVA_INT, 4092, crc); // want WriteInFlight
  }

  /** The checksum is there before the page is lent. */
  void sealOk(int fd, MemorySegment page, int index, int crc) throws Throwable {
    page.set(ValueLayout.JAVA_INT, 4092, crc);
    var sqe = (MemorySegment) getSqe.invoke(ring);
    prepareWriteFixed.invoke(sqe, fd, page, 4096, 0L, index);
    submit.invoke(ring);
  }

  /** One page is read and, in the same batch, written to its copy: the copy may get anything. */
  void copyPageBad(int from, int to, MemorySegment page, int index) throws Throwable {
    prepareReadFixed.invoke((MemorySegment) getSqe.invoke(ring), from, page, 4096, 0L, index);
    prepareWriteFixed.invoke((MemorySegment) getSqe.invoke(ring), to, page, 4096, 0L, index); // want OverlappingOperations
    submitAndWait.invoke(ring, 2);
    advance.invoke(ring, 2);
  }

  /** Submits and waits for the read, then for the write. */
  void copyPageOk(int from, int to, MemorySegment page, int index) throws Throwable {
    prepareReadFixed.invoke((MemorySegment) getSqe.invoke(ring), from, page, 4096, 0L, index);
    submitAndWait.invoke(ring, 1);
    advance.invoke(ring, 1);
    prepareWriteFixed.invoke((MemorySegment) getSqe.invoke(ring), to, page, 4096, 0L, index);
    submitAndWait.invoke(ring, 1);
    advance.invoke(ring, 1);
  }

  /** Two mirrors are written from one page: both only read it. */
  void mirrorOk(int left, int right, MemorySegment page, int index) throws Throwable {
    prepareWriteFixed.invoke((MemorySegment) getSqe.invoke(ring), left, page, 4096, 0L, index);
    prepareWriteFixed.invoke((MemorySegment) getSqe.invoke(ring), right, page, 4096, 0L, index);
    submitAndWait.invoke(ring, 2);
    advance.invoke(ring, 2);
    page.fill((byte) 0);
  }
}
