package lend_held_ffm;

import static java.lang.foreign.MemoryLayout.PathElement.groupElement;
import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_BYTE;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;
import static java.lang.foreign.ValueLayout.JAVA_SHORT;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.StructLayout;
import java.lang.foreign.SymbolLookup;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.VarHandle;

/** What liburing's inline functions do, written in Java: the opcode decides what happens to the memory. */
final class SqeLayout {
  private static final StructLayout SQE =
      MemoryLayout.structLayout(
          JAVA_BYTE.withName("opcode"),
          JAVA_BYTE.withName("flags"),
          JAVA_SHORT.withName("ioprio"),
          JAVA_INT.withName("fd"),
          JAVA_LONG.withName("off"),
          JAVA_LONG.withName("addr"),
          JAVA_INT.withName("len"),
          JAVA_INT.withName("rw_flags"),
          JAVA_LONG.withName("user_data"),
          MemoryLayout.paddingLayout(24));
  private static final VarHandle OPCODE = SQE.varHandle(groupElement("opcode"));
  private static final VarHandle FD = SQE.varHandle(groupElement("fd"));
  private static final VarHandle OFF = SQE.varHandle(groupElement("off"));
  private static final VarHandle ADDR = SQE.varHandle(groupElement("addr"));
  private static final VarHandle LEN = SQE.varHandle(groupElement("len"));

  private static final byte OP_READ = 22;
  private static final byte OP_WRITE = 23;
  private static final byte OP_FADVISE = 24;

  private static final MethodHandle SUBMIT;
  private static final MethodHandle WAIT;

  static {
    SymbolLookup lib = SymbolLookup.libraryLookup("liburing.so.2", Arena.global());
    SUBMIT = Linker.nativeLinker().downcallHandle(lib.find("io_uring_submit").orElseThrow(), FunctionDescriptor.of(JAVA_INT, ADDRESS));
    WAIT =
        Linker.nativeLinker()
            .downcallHandle(lib.find("io_uring_wait_cqes").orElseThrow(), FunctionDescriptor.of(JAVA_INT, ADDRESS, ADDRESS, JAVA_INT, ADDRESS, ADDRESS));
  }

  private static void fill(MemorySegment sqe, byte opcode, int fd, long address, int length, long offset) {
    sqe.fill((byte) 0);
    OPCODE.set(sqe, 0L, opcode);
    FD.set(sqe, 0L, fd);
    OFF.set(sqe, 0L, offset);
    ADDR.set(sqe, 0L, address);
    LEN.set(sqe, 0L, length);
  }

  private static void await(MemorySegment ring, MemorySegment out) throws Throwable {
    int rc;
    do {
      rc = (int) WAIT.invokeExact(ring, out, 1, MemorySegment.NULL, MemorySegment.NULL);
    } while (rc < 0);
  }

  /** The opcode is an argument two calls up: this one writes, and the log's tail moves on too early. */
  void appendBad(MemorySegment ring, MemorySegment sqe, MemorySegment out, MemorySegment tail, int fd) throws Throwable {
    fill(sqe, OP_WRITE, fd, tail.address(), 4096, 0);
    int n = (int) SUBMIT.invokeExact(ring);
    tail.set(JAVA_INT, 0, n); // want WriteInFlight
    await(ring, out);
  }

  /** The same with the wait before the change. */
  void appendOk(MemorySegment ring, MemorySegment sqe, MemorySegment out, MemorySegment tail, int fd) throws Throwable {
    fill(sqe, OP_WRITE, fd, tail.address(), 4096, 0);
    int n = (int) SUBMIT.invokeExact(ring);
    await(ring, out);
    tail.set(JAVA_INT, 0, n);
  }

  /** The opcode reads: the index is searched before it is there. */
  boolean containsBad(MemorySegment ring, MemorySegment sqe, MemorySegment out, MemorySegment index, int fd, int key) throws Throwable {
    fill(sqe, OP_READ, fd, index.address(), 4096, 0);
    int n = (int) SUBMIT.invokeExact(ring);
    boolean found = n == 1 && index.getAtIndex(JAVA_INT, key) == key; // want ReadInFlight
    await(ring, out);
    return found;
  }

  /** Advice about a range of the file: address 0, nothing lent. */
  void adviseOk(MemorySegment ring, MemorySegment sqe, MemorySegment out, MemorySegment page, int fd) throws Throwable {
    fill(sqe, OP_FADVISE, fd, 0, 4096, 0);
    int n = (int) SUBMIT.invokeExact(ring);
    page.fill((byte) n);
    await(ring, out);
  }
}
