package outsider_spill.spill;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandle;

/** Positional I/O of the C library. The calls block. */
final class LibC {
  static final int O_RDWR = 02;
  static final int O_CREAT = 0100;
  static final int O_DSYNC = 010000;
  static final int O_DIRECT = 040000;

  private static final Linker LINKER = Linker.nativeLinker();
  private static final MethodHandle OPEN =
      LINKER.downcallHandle(
          LINKER.defaultLookup().find("open").orElseThrow(),
          FunctionDescriptor.of(JAVA_INT, ADDRESS, JAVA_INT, JAVA_INT),
          Linker.Option.firstVariadicArg(2));
  private static final MethodHandle PWRITE =
      LINKER.downcallHandle(
          LINKER.defaultLookup().find("pwrite").orElseThrow(),
          FunctionDescriptor.of(JAVA_LONG, JAVA_INT, ADDRESS, JAVA_LONG, JAVA_LONG));
  private static final MethodHandle PREAD =
      LINKER.downcallHandle(
          LINKER.defaultLookup().find("pread").orElseThrow(),
          FunctionDescriptor.of(JAVA_LONG, JAVA_INT, ADDRESS, JAVA_LONG, JAVA_LONG));

  private LibC() {}

  static int open(String path, int flags, int mode) {
    try (Arena arena = Arena.ofConfined()) {
      return (int) OPEN.invokeExact(arena.allocateFrom(path), flags, mode);
    } catch (Throwable t) {
      throw new IllegalStateException(t);
    }
  }

  static long pwrite(int fd, MemorySegment from, long count, long offset) {
    try {
      return (long) PWRITE.invokeExact(fd, from, count, offset);
    } catch (Throwable t) {
      throw new IllegalStateException(t);
    }
  }

  static long pread(int fd, MemorySegment into, long count, long offset) {
    try {
      return (long) PREAD.invokeExact(fd, into, count, offset);
    } catch (Throwable t) {
      throw new IllegalStateException(t);
    }
  }
}
