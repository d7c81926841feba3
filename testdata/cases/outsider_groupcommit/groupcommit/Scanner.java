package outsider_groupcommit.groupcommit;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;

/** Reads a log back, one block ahead of the consumer; rewrites blocks in the background. */
final class Scanner {
  private final BlockSink file;
  private final ExecutorService io;
  private final BlockPool pool = new BlockPool(8);

  Scanner(BlockSink file, ExecutorService io) {
    this.file = file;
    this.io = io;
  }

  /** Correct: the block that is summed up and the block that is read are never the same. */
  long sum(int blocks) throws InterruptedException, ExecutionException, IOException {
    ByteBuffer current = DirectFile.allocate(1);
    ByteBuffer next = DirectFile.allocate(1);
    long sum = 0;
    int n = file.read(current, 0);
    for (int i = 1; i <= blocks && n == BlockSink.BLOCK; i++) {
      ByteBuffer into = next;
      long position = (long) i * BlockSink.BLOCK;
      Future<Integer> ahead = io.submit(() -> file.read(into.clear(), position));
      sum += current.getLong(0);
      n = ahead.get();
      next = current;
      current = into;
    }
    return sum;
  }

  /** The pool thread's read is still filling the block when its first word is taken; get() comes a line late. */
  long peekBad(long position) throws InterruptedException, ExecutionException {
    ByteBuffer block = DirectFile.allocate(1);
    Future<Integer> ahead = io.submit(() -> file.read(block, position));
    long first = block.getLong(0); // want ReadInFlight
    return ahead.get() == BlockSink.BLOCK ? first : -1;
  }

  /** Correct: the twin. */
  long peek(long position) throws InterruptedException, ExecutionException {
    ByteBuffer block = DirectFile.allocate(1);
    Future<Integer> ahead = io.submit(() -> file.read(block, position));
    return ahead.get() == BlockSink.BLOCK ? block.getLong(0) : -1;
  }

  /** Correct: the task gives the block back when its write is over, failed or not. */
  CompletableFuture<Void> rewrite(long position, long word) throws InterruptedException {
    ByteBuffer block = pool.take();
    block.clear();
    block.putLong(0, word);
    return CompletableFuture.runAsync(
        () -> {
          try {
            file.write(block, position);
          } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
          } finally {
            pool.release(block);
          }
        },
        io);
  }

  /** The block goes back to the pool right after the hand-off, when the task may not even have begun to write it. */
  CompletableFuture<Void> rewriteBad(long position, long word) throws InterruptedException {
    ByteBuffer block = pool.take();
    block.clear();
    block.putLong(0, word);
    CompletableFuture<Void> done =
        CompletableFuture.runAsync(
            () -> {
              try {
                file.write(block, position);
              } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
              }
            },
            io);
    pool.release(block); // want ReleaseInFlight
    return done;
  }

  /** Correct: the dependent stage runs after the write. */
  CompletableFuture<Void> rewriteTwice(long position, long word) {
    ByteBuffer block = DirectFile.allocate(1);
    block.putLong(0, word);
    return CompletableFuture.runAsync(() -> writeUnchecked(block, position), io)
        .thenRun(
            () -> {
              block.clear();
              block.putLong(0, ~word);
              writeUnchecked(block, position + BlockSink.BLOCK);
            });
  }

  private void writeUnchecked(ByteBuffer block, long position) {
    try {
      file.write(block, position);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
