package lend_held_ffm;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandle;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;

/** Blocking calls of the C library on other threads. */
final class ThreadedCalls {
  private static final Linker C = Linker.nativeLinker();
  private static final MethodHandle PREAD =
      C.downcallHandle(C.defaultLookup().find("pread").orElseThrow(), FunctionDescriptor.of(JAVA_LONG, JAVA_INT, ADDRESS, JAVA_LONG, JAVA_LONG));
  private static final MethodHandle PWRITE =
      C.downcallHandle(C.defaultLookup().find("pwrite").orElseThrow(), FunctionDescriptor.of(JAVA_LONG, JAVA_INT, ADDRESS, JAVA_LONG, JAVA_LONG));

  private final Executor io;

  ThreadedCalls(Executor io) {
    this.io = io;
  }

  CompletableFuture<Long> readLater(int fd, MemorySegment into, long at) {
    return CompletableFuture.supplyAsync(
        () -> {
          try {
            return (long) PREAD.invokeExact(fd, into, into.byteSize(), at);
          } catch (Throwable t) {
            throw new IllegalStateException(t);
          }
        },
        io);
  }

  CompletableFuture<Long> writeLater(int fd, MemorySegment from, long at) {
    return CompletableFuture.supplyAsync(
        () -> {
          try {
            return (long) PWRITE.invokeExact(fd, from, from.byteSize(), at);
          } catch (Throwable t) {
            throw new IllegalStateException(t);
          }
        },
        io);
  }

  /** The root is looked at while another thread reads it from the file. */
  long rootBad(int fd, MemorySegment page) {
    CompletableFuture<Long> loaded = readLater(fd, page, 0);
    long root = page.get(JAVA_LONG, 64); // want ReadInFlight
    loaded.join();
    return root;
  }

  /** Joined first. */
  long rootOk(int fd, MemorySegment page) {
    readLater(fd, page, 0).join();
    return page.get(JAVA_LONG, 64);
  }

  /** The scope ends with the write still to be done by the other thread. */
  CompletableFuture<Long> writeOneBad(int fd, long value) {
    try (Arena arena = Arena.ofShared()) { // want ReleaseInFlight
      MemorySegment cell = arena.allocate(512, 512);
      cell.set(JAVA_LONG, 0, value);
      return writeLater(fd, cell, 0);
    }
  }

  /** The arena is closed by the stage that runs when the write is over, one way or the other. */
  CompletableFuture<Long> writeOneOk(int fd, long value) {
    Arena arena = Arena.ofShared();
    MemorySegment cell = arena.allocate(512, 512);
    cell.set(JAVA_LONG, 0, value);
    return writeLater(fd, cell, 0).whenComplete((n, failure) -> arena.close());
  }
}
