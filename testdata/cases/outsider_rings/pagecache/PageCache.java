package outsider_rings.pagecache;

import java.lang.foreign.ValueLayout;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Pages over an asynchronous device. Content of a page is protected by the latch of the layer above. */
final class PageCache {
  private final AsyncDevice device;
  private final FramePool pool;
  private final ConcurrentHashMap<Long, CompletableFuture<Frame>> resident = new ConcurrentHashMap<>();

  PageCache(AsyncDevice device, FramePool pool) {
    this.device = device;
    this.pool = pool;
  }

  /** Correct: whoever wants the page gets the future of the dependent stage; a failed read gives the frame back. */
  CompletableFuture<Frame> fetch(long pageId) throws InterruptedException {
    CompletableFuture<Frame> fresh = new CompletableFuture<>();
    CompletableFuture<Frame> known = resident.putIfAbsent(pageId, fresh);
    if (known != null) {
      return known;
    }
    Frame frame = pool.take(pageId);
    return device
        .read(frame.memory(), frame.position())
        .handle(
            (n, failure) -> {
              if (failure != null || n != Frame.SIZE) {
                resident.remove(pageId);
                pool.release(frame);
                fresh.completeExceptionally(new IllegalStateException("page " + pageId + ": " + n, failure));
              } else {
                fresh.complete(frame);
              }
              return fresh;
            })
        .thenCompose(f -> f);
  }

  /** Correct: join does not return before the completion, so the frame is quiet on every path. */
  long lsnOf(long pageId) throws InterruptedException {
    Frame frame = pool.take(pageId);
    CompletableFuture<Integer> io = device.read(frame.memory(), frame.position());
    try {
      if (io.join() != Frame.SIZE) {
        throw new IllegalStateException("short read of page " + pageId);
      }
      return frame.lsn();
    } catch (CompletionException e) {
      throw new IllegalStateException("page " + pageId, e.getCause());
    } finally {
      pool.release(frame);
    }
  }

  /** The page header is read from the frame while the device fills it; the join stands below. */
  boolean newerThanBad(long pageId, long lsn) throws InterruptedException {
    Frame frame = pool.take(pageId);
    CompletableFuture<Integer> io = device.read(frame.memory(), frame.position());
    boolean newer = frame.memory().get(ValueLayout.JAVA_LONG, Frame.LSN) > lsn; // missing ReadInFlight
    int n = io.join();
    pool.release(frame);
    return n == Frame.SIZE && newer;
  }

  /** Correct: after the deadline the frame stays with the read; the completion gives it back. */
  boolean warmUp(long pageId, long millis) throws InterruptedException {
    Frame frame = pool.take(pageId);
    CompletableFuture<Integer> io = device.read(frame.memory(), frame.position());
    boolean whole;
    try {
      whole = io.get(millis, TimeUnit.MILLISECONDS) == Frame.SIZE;
    } catch (TimeoutException e) {
      io.whenComplete((n, failure) -> pool.release(frame));
      return false;
    } catch (ExecutionException e) {
      whole = false;
    }
    pool.release(frame);
    return whole;
  }

  /**
   * The deadline forgets that the kernel still owns the frame: neither the timeout nor cancel stops the read that
   * {@code device.read} has prepared, and the next taker of the pool gets the frame.
   */
  boolean warmUpBad(long pageId, long millis) throws InterruptedException, ExecutionException {
    Frame frame = pool.take(pageId);
    CompletableFuture<Integer> io = device.read(frame.memory(), frame.position());
    try {
      int n = io.get(millis, TimeUnit.MILLISECONDS);
      pool.release(frame);
      return n == Frame.SIZE;
    } catch (TimeoutException e) {
      io.cancel(false);
      pool.release(frame); // missing ReleaseInFlight
      return false;
    }
  }

  /** Correct: -1 pins keep everybody out, the completion takes the frame back to the pool or leaves it resident. */
  CompletableFuture<Void> evict(Frame frame) {
    if (!frame.claim()) {
      return CompletableFuture.completedFuture(null);
    }
    long pageId = frame.pageId;
    return device
        .write(frame.memory(), frame.position())
        .thenAccept(
            n -> {
              if (n != Frame.SIZE) {
                throw new IllegalStateException("short write of page " + pageId);
              }
              resident.remove(pageId);
              frame.pageId = -1;
              frame.unclaim();
              pool.release(frame);
            });
  }

  /** Correct: nobody else gets at the frame, the recovery LSN is cleared after the completion. */
  CompletableFuture<Void> writeBack(Frame frame) {
    if (!frame.claim()) {
      return CompletableFuture.completedFuture(null);
    }
    return device
        .write(frame.memory(), frame.position())
        .thenAccept(
            n -> {
              if (n == Frame.SIZE) {
                frame.memory().set(ValueLayout.JAVA_LONG, Frame.RECOVERY_LSN, 0L);
              }
            })
        .whenComplete((v, failure) -> frame.unclaim());
  }

  /** The page is marked clean in its own bytes while the kernel reads them: the write is only enqueued so far. */
  CompletableFuture<Boolean> writeBackBad(Frame frame) {
    CompletableFuture<Integer> io = device.write(frame.memory(), frame.position());
    frame.memory().set(ValueLayout.JAVA_LONG, Frame.RECOVERY_LSN, 0L); // missing WriteInFlight
    return io.thenApply(n -> n == Frame.SIZE);
  }
}
