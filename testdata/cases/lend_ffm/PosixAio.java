package lend_ffm;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.io.IOException;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandle;

/** POSIX AIO of glibc: the control block holds the address of the memory. */
final class PosixAio {
  private static final int EINPROGRESS = 115;
  private static final long AIO_FILDES = 0;
  private static final long AIO_BUF = 16;
  private static final long AIO_NBYTES = 24;
  private static final long AIO_OFFSET = 128;

  private static final Linker LINKER = Linker.nativeLinker();
  private static final MethodHandle AIO_WRITE = bind("aio_write", FunctionDescriptor.of(JAVA_INT, ADDRESS));
  private static final MethodHandle AIO_ERROR = bind("aio_error", FunctionDescriptor.of(JAVA_INT, ADDRESS));
  private static final MethodHandle AIO_RETURN = bind("aio_return", FunctionDescriptor.of(JAVA_LONG, ADDRESS));

  private static MethodHandle bind(String symbol, FunctionDescriptor descriptor) {
    return LINKER.downcallHandle(LINKER.defaultLookup().find(symbol).orElseThrow(), descriptor);
  }

  /** The queued write still reads the extent when it is filled for the next one. */
  long writeAndRefillBad(MemorySegment cb, MemorySegment extent, int fd, long at) throws Throwable {
    cb.fill((byte) 0);
    cb.set(JAVA_INT, AIO_FILDES, fd);
    cb.set(ADDRESS, AIO_BUF, extent);
    cb.set(JAVA_LONG, AIO_NBYTES, extent.byteSize());
    cb.set(JAVA_LONG, AIO_OFFSET, at);
    if ((int) AIO_WRITE.invokeExact(cb) != 0) {
      throw new IOException("aio_write");
    }
    extent.fill((byte) 0); // want WriteInFlight
    while ((int) AIO_ERROR.invokeExact(cb) == EINPROGRESS) {
      Thread.onSpinWait();
    }
    return (long) AIO_RETURN.invokeExact(cb);
  }

  /** Polled until it is not in progress any more, then refilled. */
  long writeAndRefillOk(MemorySegment cb, MemorySegment extent, int fd, long at) throws Throwable {
    cb.fill((byte) 0);
    cb.set(JAVA_INT, AIO_FILDES, fd);
    cb.set(ADDRESS, AIO_BUF, extent);
    cb.set(JAVA_LONG, AIO_NBYTES, extent.byteSize());
    cb.set(JAVA_LONG, AIO_OFFSET, at);
    if ((int) AIO_WRITE.invokeExact(cb) != 0) {
      throw new IOException("aio_write");
    }
    while ((int) AIO_ERROR.invokeExact(cb) == EINPROGRESS) {
      Thread.onSpinWait();
    }
    long written = (long) AIO_RETURN.invokeExact(cb);
    extent.fill((byte) 0);
    return written;
  }

  /** The test is the wrong way round: in progress is just when the extent must not be touched. */
  void refillWhileInProgressBad(MemorySegment cb, MemorySegment extent, int fd) throws Throwable {
    cb.set(JAVA_INT, AIO_FILDES, fd);
    cb.set(ADDRESS, AIO_BUF, extent);
    cb.set(JAVA_LONG, AIO_NBYTES, extent.byteSize());
    int rc = (int) AIO_WRITE.invokeExact(cb);
    if (rc == 0 && (int) AIO_ERROR.invokeExact(cb) == EINPROGRESS) {
      extent.set(JAVA_LONG, 0, 1L); // want WriteInFlight
    }
  }
}
