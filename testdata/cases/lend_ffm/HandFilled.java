package lend_ffm;

import static java.lang.foreign.MemoryLayout.PathElement.groupElement;
import static java.lang.foreign.ValueLayout.ADDRESS;
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

/** Control blocks of Linux AIO, filled member by member in one method and submitted in another. */
final class HandFilled {
  /** The struct as a generator writes it: an offset and a setter for each member. */
  static final class Iocb {
    private static final StructLayout LAYOUT =
        MemoryLayout.structLayout(
            JAVA_LONG.withName("aio_data"),
            JAVA_INT.withName("aio_key"),
            JAVA_INT.withName("aio_rw_flags"),
            JAVA_SHORT.withName("aio_lio_opcode"),
            JAVA_SHORT.withName("aio_reqprio"),
            JAVA_INT.withName("aio_fildes"),
            JAVA_LONG.withName("aio_buf"),
            JAVA_LONG.withName("aio_nbytes"),
            JAVA_LONG.withName("aio_offset"),
            MemoryLayout.paddingLayout(16));
    private static final long DATA_OFFSET = LAYOUT.byteOffset(groupElement("aio_data"));
    private static final long OPCODE_OFFSET = LAYOUT.byteOffset(groupElement("aio_lio_opcode"));
    private static final long FILDES_OFFSET = LAYOUT.byteOffset(groupElement("aio_fildes"));
    private static final VarHandle BUF = LAYOUT.varHandle(groupElement("aio_buf"));
    private static final VarHandle NBYTES = LAYOUT.varHandle(groupElement("aio_nbytes"));
    private static final VarHandle OFFSET = LAYOUT.varHandle(groupElement("aio_offset"));

    static void opcode(MemorySegment iocb, short opcode) {
      iocb.set(JAVA_SHORT, OPCODE_OFFSET, opcode);
    }

    static void fildes(MemorySegment iocb, int fd) {
      iocb.set(JAVA_INT, FILDES_OFFSET, fd);
    }

    static void data(MemorySegment iocb, long data) {
      iocb.set(JAVA_LONG, DATA_OFFSET, data);
    }

    static void memory(MemorySegment iocb, MemorySegment memory, long at) {
      BUF.set(iocb, 0L, memory.address());
      NBYTES.set(iocb, 0L, memory.byteSize());
      OFFSET.set(iocb, 0L, at);
    }
  }

  private static final short PREAD = 0;
  private static final short PWRITE = 1;
  private static final short FSYNC = 2;

  private static final SymbolLookup AIO = SymbolLookup.libraryLookup("libaio.so.1", Arena.global());
  private static final MethodHandle IO_SUBMIT =
      Linker.nativeLinker().downcallHandle(AIO.find("io_submit").orElseThrow(), FunctionDescriptor.of(JAVA_INT, ADDRESS, JAVA_LONG, ADDRESS));
  private static final MethodHandle IO_GETEVENTS =
      Linker.nativeLinker()
          .downcallHandle(
              AIO.find("io_getevents").orElseThrow(),
              FunctionDescriptor.of(JAVA_INT, ADDRESS, JAVA_LONG, JAVA_LONG, ADDRESS, ADDRESS));

  private final MemorySegment context;
  private final MemorySegment pointers;
  private final MemorySegment events;

  HandFilled(Arena arena, MemorySegment context) {
    this.context = context;
    this.pointers = arena.allocate(ADDRESS, 4);
    this.events = arena.allocate(4 * 32L, 8);
  }

  private void prepare(MemorySegment iocb, short opcode, int fd, MemorySegment memory, long at) {
    Iocb.opcode(iocb, opcode);
    Iocb.fildes(iocb, fd);
    Iocb.memory(iocb, memory, at);
  }

  private void submit(MemorySegment iocb) throws Throwable {
    pointers.set(ADDRESS, 0, iocb);
    int accepted = (int) IO_SUBMIT.invokeExact(context, 1L, pointers);
    if (accepted != 1) {
      throw new IllegalStateException("io_submit: " + accepted);
    }
  }

  private void await() throws Throwable {
    int seen = (int) IO_GETEVENTS.invokeExact(context, 1L, 1L, events, MemorySegment.NULL);
    if (seen != 1) {
      throw new IllegalStateException("io_getevents: " + seen);
    }
  }

  /** Prepared, submitted and forgotten: the page changes under the write. */
  void checkpointBad(MemorySegment iocb, int fd, MemorySegment page, long at) throws Throwable {
    prepare(iocb, PWRITE, fd, page, at);
    submit(iocb);
    page.set(JAVA_LONG, 0, at); // want WriteInFlight
    await();
  }

  /** The page changes after the only event. */
  void checkpointOk(MemorySegment iocb, int fd, MemorySegment page, long at) throws Throwable {
    prepare(iocb, PWRITE, fd, page, at);
    submit(iocb);
    await();
    page.set(JAVA_LONG, 0, at);
  }

  /** What the kernel is to fill is read before the event. */
  long recoverBad(MemorySegment iocb, int fd, MemorySegment page, long at) throws Throwable {
    prepare(iocb, PREAD, fd, page, at);
    submit(iocb);
    long sequence = page.get(JAVA_LONG, 0); // want ReadInFlight
    await();
    return sequence;
  }

  /** The kernel only reads the page, as the program does. */
  long sequenceOk(MemorySegment iocb, int fd, MemorySegment page, long at) throws Throwable {
    prepare(iocb, PWRITE, fd, page, at);
    submit(iocb);
    long sequence = page.get(JAVA_LONG, 0);
    await();
    return sequence;
  }

  /** A sync has no memory, whatever the block points to. */
  void syncOk(MemorySegment iocb, int fd, MemorySegment page) throws Throwable {
    prepare(iocb, FSYNC, fd, page, 0);
    submit(iocb);
    page.fill((byte) 0);
    await();
  }

  /** Filled, but not submitted before the change: another block was. */
  void notYetOk(MemorySegment iocb, int fd, MemorySegment page, long at) throws Throwable {
    page.set(JAVA_LONG, 0, at);
    prepare(iocb, PWRITE, fd, page, at);
    page.set(JAVA_LONG, 8, at);
    submit(iocb);
    await();
  }

  private void transfer(MemorySegment iocb, short opcode, int fd, MemorySegment page, long at) throws Throwable {
    prepare(iocb, opcode, fd, page, at);
    submit(iocb);
    await();
  }

  /** The helper waits, whatever its code. */
  long transferOk(MemorySegment iocb, int fd, MemorySegment page) throws Throwable {
    transfer(iocb, PREAD, fd, page, 0);
    long old = page.get(JAVA_LONG, 0);
    page.set(JAVA_LONG, 0, old + 1);
    transfer(iocb, PWRITE, fd, page, 0);
    page.set(JAVA_LONG, 0, 0);
    return old;
  }

  private long start(MemorySegment iocb, short opcode, int fd, MemorySegment page) throws Throwable {
    prepare(iocb, opcode, fd, page, 0);
    submit(iocb);
    return page.get(JAVA_LONG, 0);
  }

  /** The helper looks at the page, which nobody fills: all its callers write. */
  long startOk(MemorySegment iocb, int fd, MemorySegment page) throws Throwable {
    long first = start(iocb, PWRITE, fd, page);
    await();
    return first;
  }

  /** Two operations, told apart by their data; the event of the first says nothing of the second. */
  void twoBad(MemorySegment one, MemorySegment two, int fd, MemorySegment left, MemorySegment right) throws Throwable {
    prepare(one, PWRITE, fd, left, 0);
    Iocb.data(one, 1);
    prepare(two, PWRITE, fd, right, 4096);
    Iocb.data(two, 2);
    submit(one);
    submit(two);
    await();
    right.set(JAVA_LONG, 0, 7); // want WriteInFlight
    await();
  }

  /** Both events have been seen. */
  void twoOk(MemorySegment one, MemorySegment two, int fd, MemorySegment left, MemorySegment right) throws Throwable {
    prepare(one, PWRITE, fd, left, 0);
    Iocb.data(one, 1);
    prepare(two, PWRITE, fd, right, 4096);
    Iocb.data(two, 2);
    submit(one);
    submit(two);
    await();
    await();
    right.set(JAVA_LONG, 0, 7);
  }
}
