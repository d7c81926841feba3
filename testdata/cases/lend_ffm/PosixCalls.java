package lend_ffm;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_BYTE;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandle;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;

/** The plain system calls: blocking, so asynchrony comes from an executor alone. */
final class PosixCalls {
  private static final Linker LINKER = Linker.nativeLinker();
  private static final FunctionDescriptor POSITIONED = FunctionDescriptor.of(JAVA_LONG, JAVA_INT, ADDRESS, JAVA_LONG, JAVA_LONG);
  private static final MethodHandle PWRITE = LINKER.downcallHandle(LINKER.defaultLookup().find("pwrite").orElseThrow(), POSITIONED);
  private static final MethodHandle PREAD = LINKER.downcallHandle(LINKER.defaultLookup().find("pread").orElseThrow(), POSITIONED);
  private static final MethodHandle WRITE =
      LINKER.downcallHandle(
          LINKER.defaultLookup().find("write").orElseThrow(), FunctionDescriptor.of(JAVA_LONG, JAVA_INT, ADDRESS, JAVA_LONG));

  private static long pwrite(int fd, MemorySegment from, long bytes, long at) {
    try {
      return (long) PWRITE.invokeExact(fd, from, bytes, at);
    } catch (Throwable t) {
      throw new AssertionError(t);
    }
  }

  private static long pread(int fd, MemorySegment into, long bytes, long at) {
    try {
      return (long) PREAD.invokeExact(fd, into, bytes, at);
    } catch (Throwable t) {
      throw new AssertionError(t);
    }
  }

  /** The call has returned: the segment is the caller's again. */
  void reuseAfterWriteOk(int fd, MemorySegment page, int pages) {
    for (int i = 0; i < pages; i++) {
      page.fill((byte) i);
      if (pwrite(fd, page, 4096, i * 4096L) != 4096) {
        throw new IllegalStateException("short write at page " + i);
      }
    }
  }

  /** A blocking read has filled the segment when it returns. */
  int parseAfterReadOk(int fd, long at) {
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment header = arena.allocate(512, 512);
      long n = pread(fd, header, 512, at);
      return n < 4 ? -1 : header.get(JAVA_INT, 0);
    }
  }

  /** The arena is closed after the blocking write: nothing is in flight then, whatever the write did. */
  void greetOk(int fd, String text) throws Throwable {
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment line = arena.allocateFrom(text);
      long n = (long) WRITE.invokeExact(fd, line, line.byteSize() - 1);
      line.set(JAVA_BYTE, 0, (byte) n);
    }
  }

  /** The task that writes the page has been handed over, perhaps not even started, when the page changes. */
  void handOffBad(ExecutorService writers, int fd, MemorySegment page, long at) throws InterruptedException, ExecutionException {
    Future<Long> written = writers.submit(() -> pwrite(fd, page, 4096, at));
    page.set(JAVA_LONG, 0, at + 4096); // want WriteInFlight
    written.get();
  }

  /** The page changes when the task's future says that it has been written. */
  void handOffOk(ExecutorService writers, int fd, MemorySegment page, long at) throws InterruptedException, ExecutionException {
    Future<Long> written = writers.submit(() -> pwrite(fd, page, 4096, at));
    long n = written.get();
    page.set(JAVA_LONG, 0, at + n);
  }

  /** Only the thread that made a confined arena may pass its memory to a downcall: the task cannot but fail. */
  long handOffConfinedBad(ExecutorService writers, int fd, byte value) throws InterruptedException, ExecutionException {
    Arena arena = Arena.ofConfined();
    MemorySegment cell = arena.allocate(512, 512);
    cell.fill(value);
    Future<Long> written = writers.submit(() -> pwrite(fd, cell, 512, 0)); // want ConfinedSegmentSubmitted
    long n = written.get();
    arena.close();
    return n;
  }

  /** A shared arena's memory may be passed by any thread. */
  long handOffSharedOk(ExecutorService writers, int fd, byte value) throws InterruptedException, ExecutionException {
    Arena arena = Arena.ofShared();
    MemorySegment cell = arena.allocate(512, 512);
    cell.fill(value);
    Future<Long> written = writers.submit(() -> pwrite(fd, cell, 512, 0));
    long n = written.get();
    arena.close();
    return n;
  }
}
