package pools;

import java.nio.ByteBuffer;
import java.nio.channels.AsynchronousFileChannel;
import java.nio.channels.CompletionHandler;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** Reads with a deadline: each release is where the pool is called, not in the pool. */
final class Deadlines {
  private final AsynchronousFileChannel file;
  private final Blocks blocks = new Blocks();

  Deadlines(AsynchronousFileChannel file) {
    this.file = file;
  }

  static final class Blocks {
    private final Deque<ByteBuffer> free = new ArrayDeque<>();

    synchronized ByteBuffer take() {
      return free.pop();
    }

    synchronized void give(ByteBuffer block) {
      free.push(block);
    }
  }

  private CompletableFuture<ByteBuffer> load(ByteBuffer block, long at) {
    CompletableFuture<ByteBuffer> loaded = new CompletableFuture<>();
    file.read(
        block,
        at,
        loaded,
        new CompletionHandler<Integer, CompletableFuture<ByteBuffer>>() {
          @Override
          public void completed(Integer count, CompletableFuture<ByteBuffer> target) {
            target.complete(block);
          }

          @Override
          public void failed(Throwable cause, CompletableFuture<ByteBuffer> target) {
            target.completeExceptionally(cause);
          }
        });
    return loaded;
  }

  /** The deadline completes the promise, and the block goes back while the read fills it. */
  CompletableFuture<ByteBuffer> soonBad(long at) {
    ByteBuffer block = blocks.take();
    return load(block, at)
        .orTimeout(1, TimeUnit.SECONDS)
        .whenComplete((loaded, problem) -> {
          blocks.give(block); // want ReleaseInFlight
        });
  }

  /** The same with a stage between. */
  CompletableFuture<Integer> sizeBad(long at) {
    ByteBuffer block = blocks.take();
    return load(block, at)
        .orTimeout(1, TimeUnit.SECONDS)
        .thenApply(ByteBuffer::remaining)
        .whenComplete((size, problem) -> {
          blocks.give(block); // want ReleaseInFlight
        });
  }

  /** Only the copy has a deadline. */
  CompletableFuture<ByteBuffer> soonOk(long at) {
    ByteBuffer block = blocks.take();
    CompletableFuture<ByteBuffer> loaded =
        load(block, at)
            .whenComplete((whole, problem) -> {
              blocks.give(block);
            });
    return loaded.copy().orTimeout(1, TimeUnit.SECONDS);
  }
}
