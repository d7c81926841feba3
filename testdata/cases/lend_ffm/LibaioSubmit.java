package lend_ffm;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;
import static java.lang.foreign.ValueLayout.JAVA_SHORT;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.invoke.MethodHandle;

/** Linux's own AIO: io_submit gets an array of pointers to control blocks, which point to the memory. */
final class LibaioSubmit {
  private static final short IOCB_CMD_PREAD = 0;
  private static final short IOCB_CMD_PWRITE = 1;

  private static final SymbolLookup AIO = SymbolLookup.libraryLookup("libaio.so.1", Arena.global());
  private static final MethodHandle IO_SUBMIT =
      Linker.nativeLinker().downcallHandle(AIO.find("io_submit").orElseThrow(), FunctionDescriptor.of(JAVA_INT, ADDRESS, JAVA_LONG, ADDRESS));
  private static final MethodHandle IO_GETEVENTS =
      Linker.nativeLinker()
          .downcallHandle(
              AIO.find("io_getevents").orElseThrow(),
              FunctionDescriptor.of(JAVA_INT, ADDRESS, JAVA_LONG, JAVA_LONG, ADDRESS, ADDRESS));

  private final MemorySegment context;
  private final MemorySegment iocb;
  private final MemorySegment iocbs;
  private final MemorySegment event;

  LibaioSubmit(Arena arena, MemorySegment context) {
    this.context = context;
    this.iocb = arena.allocate(64, 8);
    this.iocbs = arena.allocate(ADDRESS);
    this.event = arena.allocate(32, 8);
  }

  private int submit(short opcode, int fd, MemorySegment memory, long at) throws Throwable {
    iocb.fill((byte) 0);
    iocb.set(JAVA_SHORT, 16, opcode);
    iocb.set(JAVA_INT, 20, fd);
    iocb.set(JAVA_LONG, 24, memory.address());
    iocb.set(JAVA_LONG, 32, memory.byteSize());
    iocb.set(JAVA_LONG, 40, at);
    iocbs.set(ADDRESS, 0, iocb);
    return (int) IO_SUBMIT.invokeExact(context, 1L, iocbs);
  }

  /** The journal page goes out by the helper, and its sequence number is raised before any event has been seen. */
  void journalBad(MemorySegment page, int fd, long at) throws Throwable {
    int accepted = submit(IOCB_CMD_PWRITE, fd, page, at);
    page.set(JAVA_LONG, 0, at + accepted); // want WriteInFlight
    int seen = (int) IO_GETEVENTS.invokeExact(context, 1L, 1L, event, MemorySegment.NULL);
    if (seen != accepted) {
      throw new IllegalStateException("lost an event");
    }
  }

  /** The event of the only operation has been seen before the sequence number is raised. */
  void journalOk(MemorySegment page, int fd, long at) throws Throwable {
    int accepted = submit(IOCB_CMD_PWRITE, fd, page, at);
    int seen = (int) IO_GETEVENTS.invokeExact(context, 1L, 1L, event, MemorySegment.NULL);
    if (seen != 1 || accepted != 1) {
      throw new IllegalStateException("lost an event");
    }
    page.set(JAVA_LONG, 0, at + accepted);
  }

  /** What io_submit returns is the number of accepted operations, not of bytes that are there. */
  long replayBad(MemorySegment page, int fd, long at) throws Throwable {
    int accepted = submit(IOCB_CMD_PREAD, fd, page, at);
    return accepted == 1 ? page.get(JAVA_LONG, 0) : -1; // want ReadInFlight
  }
}
