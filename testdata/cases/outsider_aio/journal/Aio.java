package outsider_aio.journal;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.invoke.MethodHandle;

/** libaio: one context, one submitting and one polling thread at most. */
final class Aio implements AioQueue {
  private static final SymbolLookup LIBAIO = SymbolLookup.libraryLookup("libaio.so.1", Arena.global());
  private static final Linker LINKER = Linker.nativeLinker();
  private static final MethodHandle IO_SETUP =
      LINKER.downcallHandle(
          LIBAIO.find("io_setup").orElseThrow(), FunctionDescriptor.of(JAVA_INT, JAVA_INT, ADDRESS));
  private static final MethodHandle IO_SUBMIT =
      LINKER.downcallHandle(
          LIBAIO.find("io_submit").orElseThrow(),
          FunctionDescriptor.of(JAVA_INT, ADDRESS, JAVA_LONG, ADDRESS));
  private static final MethodHandle IO_GETEVENTS =
      LINKER.downcallHandle(
          LIBAIO.find("io_getevents").orElseThrow(),
          FunctionDescriptor.of(JAVA_INT, ADDRESS, JAVA_LONG, JAVA_LONG, ADDRESS, ADDRESS));
  private static final int MAX_EVENTS = 64;
  private static final int EVENT_SIZE = 32;

  private final Arena arena = Arena.ofShared();
  private final MemorySegment events = arena.allocate((long) MAX_EVENTS * EVENT_SIZE, 8);
  private final MemorySegment context;

  Aio(int depth) {
    MemorySegment out = arena.allocate(ADDRESS);
    try {
      int rc = (int) IO_SETUP.invokeExact(depth, out);
      if (rc < 0) {
        throw new IllegalStateException("io_setup: " + rc);
      }
    } catch (Throwable t) {
      throw new IllegalStateException(t);
    }
    context = out.get(ADDRESS, 0);
  }

  @Override
  public void submit(Iocb iocb) {
    try {
      int accepted = (int) IO_SUBMIT.invokeExact(context, 1L, iocb.pointer());
      if (accepted != 1) {
        throw new IllegalStateException("io_submit: " + accepted);
      }
    } catch (Throwable t) {
      throw new IllegalStateException(t);
    }
  }

  @Override
  public int poll(int atLeast, Listener listener) {
    int n;
    try {
      n = (int) IO_GETEVENTS.invokeExact(
          context, (long) atLeast, (long) MAX_EVENTS, events, MemorySegment.NULL);
    } catch (Throwable t) {
      throw new IllegalStateException(t);
    }
    for (int i = 0; i < n; i++) {
      long tag = events.get(JAVA_LONG, (long) i * EVENT_SIZE);
      long result = events.get(JAVA_LONG, (long) i * EVENT_SIZE + 16);
      listener.completed(tag, result);
    }
    return n;
  }
}
