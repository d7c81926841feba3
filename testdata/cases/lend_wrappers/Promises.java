package lend_wrappers;

import java.nio.ByteBuffer;
import java.nio.channels.AsynchronousFileChannel;
import java.nio.channels.CompletionHandler;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** A promise type of the house, settled by the channel's handler. */
final class Promises {
  /** Completed once, by the operation; everybody may wait for it. */
  static final class IoPromise implements CompletionHandler<Integer, Void> {
    private final CountDownLatch done = new CountDownLatch(1);
    private volatile int bytes;
    private volatile Throwable failure;

    @Override
    public void completed(Integer transferred, Void none) {
      bytes = transferred;
      done.countDown();
    }

    @Override
    public void failed(Throwable cause, Void none) {
      failure = cause;
      done.countDown();
    }

    int await() throws InterruptedException {
      done.await();
      if (failure != null) {
        throw new IllegalStateException(failure);
      }
      return bytes;
    }

    boolean await(long millis) throws InterruptedException {
      return done.await(millis, TimeUnit.MILLISECONDS);
    }
  }

  private static IoPromise write(AsynchronousFileChannel file, ByteBuffer from, long at) {
    IoPromise promise = new IoPromise();
    file.write(from, at, null, promise);
    return promise;
  }

  /** The promise is in hand, but it is not waited for before the buffer is filled again. */
  void pipelineBad(AsynchronousFileChannel file, ByteBuffer chunk, byte[] next) throws InterruptedException {
    IoPromise first = write(file, chunk, 0);
    chunk.put(0, next); // want WriteInFlight
    first.await();
  }

  /** Waits for the promise first. */
  void pipelineOk(AsynchronousFileChannel file, ByteBuffer chunk, byte[] next) throws InterruptedException {
    IoPromise first = write(file, chunk, 0);
    int n = first.await();
    chunk.clear();
    chunk.put(next);
    chunk.flip();
    write(file, chunk, n).await();
  }

  /** Half a second is no completion: what the bounded wait returns is the answer, and nobody looks at it. */
  void boundedWaitBad(AsynchronousFileChannel file, ByteBuffer chunk) throws InterruptedException {
    IoPromise promise = write(file, chunk, 0);
    promise.await(500);
    chunk.clear(); // want WriteInFlight
  }

  /** On a timeout the chunk is left alone. */
  boolean boundedWaitOk(AsynchronousFileChannel file, ByteBuffer chunk) throws InterruptedException {
    IoPromise promise = write(file, chunk, 0);
    if (!promise.await(500)) {
      return false;
    }
    chunk.clear();
    return true;
  }
}
