package outsider_rings.pagecache;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.invoke.MethodHandle;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.ReentrantLock;

/** io_uring: submissions under a lock, one thread that reaps. The table keeps each segment until its entry came. */
final class UringDevice implements AsyncDevice {
  private record Pending(CompletableFuture<Integer> future, MemorySegment memory) {}

  private static final Linker LINKER = Linker.nativeLinker();
  private static final FunctionDescriptor PREP =
      FunctionDescriptor.ofVoid(ADDRESS, JAVA_INT, ADDRESS, JAVA_INT, JAVA_LONG);

  private final MethodHandle getSqe;
  private final MethodHandle prepRead;
  private final MethodHandle prepWrite;
  private final MethodHandle setData;
  private final MethodHandle submit;
  private final MethodHandle waitCqe;
  private final MethodHandle cqeSeen;
  private final MemorySegment ring;
  private final MemorySegment cqePtr = Arena.global().allocate(ADDRESS);
  private final int fd;
  private final ReentrantLock sqLock = new ReentrantLock();
  private final ConcurrentHashMap<Long, Pending> table = new ConcurrentHashMap<>();
  private final AtomicLong ids = new AtomicLong();
  private final Thread reaper = new Thread(this::reapLoop, "uring-reaper");
  private volatile boolean stopping;

  UringDevice(SymbolLookup liburing, MemorySegment ring, int fd) {
    this.ring = ring;
    this.fd = fd;
    getSqe =
        LINKER.downcallHandle(
            liburing.find("io_uring_get_sqe").orElseThrow(), FunctionDescriptor.of(ADDRESS, ADDRESS));
    prepRead = LINKER.downcallHandle(liburing.find("io_uring_prep_read").orElseThrow(), PREP);
    prepWrite = LINKER.downcallHandle(liburing.find("io_uring_prep_write").orElseThrow(), PREP);
    setData =
        LINKER.downcallHandle(
            liburing.find("io_uring_sqe_set_data64").orElseThrow(),
            FunctionDescriptor.ofVoid(ADDRESS, JAVA_LONG));
    submit =
        LINKER.downcallHandle(
            liburing.find("io_uring_submit").orElseThrow(), FunctionDescriptor.of(JAVA_INT, ADDRESS));
    waitCqe =
        LINKER.downcallHandle(
            liburing.find("io_uring_wait_cqe").orElseThrow(),
            FunctionDescriptor.of(JAVA_INT, ADDRESS, ADDRESS));
    cqeSeen =
        LINKER.downcallHandle(
            liburing.find("io_uring_cqe_seen").orElseThrow(),
            FunctionDescriptor.ofVoid(ADDRESS, ADDRESS));
  }

  UringDevice start() {
    reaper.start();
    return this;
  }

  @Override
  public CompletableFuture<Integer> read(MemorySegment into, long position) {
    return enqueue(prepRead, into, position);
  }

  @Override
  public CompletableFuture<Integer> write(MemorySegment from, long position) {
    return enqueue(prepWrite, from, position);
  }

  private CompletableFuture<Integer> enqueue(MethodHandle prep, MemorySegment memory, long position) {
    Pending pending = new Pending(new CompletableFuture<>(), memory);
    long id = ids.incrementAndGet();
    table.put(id, pending);
    sqLock.lock();
    try {
      MemorySegment sqe = (MemorySegment) getSqe.invokeExact(ring);
      prep.invokeExact(sqe, fd, memory, (int) memory.byteSize(), position);
      setData.invokeExact(sqe, id);
      int accepted = (int) submit.invokeExact(ring);
      if (accepted < 0) {
        throw new IllegalStateException("io_uring_submit: " + accepted);
      }
    } catch (Throwable t) {
      throw new IllegalStateException(t);
    } finally {
      sqLock.unlock();
    }
    return pending.future();
  }

  private void reapLoop() {
    try {
      while (!stopping || !table.isEmpty()) {
        int rc = (int) waitCqe.invokeExact(ring, cqePtr);
        if (rc < 0) {
          continue;
        }
        MemorySegment cqe = cqePtr.get(ADDRESS, 0).reinterpret(16);
        long id = cqe.get(JAVA_LONG, 0);
        int result = cqe.get(JAVA_INT, 8);
        cqeSeen.invokeExact(ring, cqe);
        Pending done = table.remove(id);
        if (done != null) {
          done.future().complete(result);
        }
      }
    } catch (Throwable t) {
      throw new IllegalStateException(t);
    }
  }

  @Override
  public void close() throws InterruptedException {
    stopping = true;
    reaper.join();
  }
}
