package lend_held_wrappers;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.AsynchronousFileChannel;
import java.util.ArrayDeque;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Helpers that wait, some of them not to the end. */
final class QuietWaits {
  private final AsynchronousFileChannel file;
  private final ArrayDeque<ByteBuffer> spare = new ArrayDeque<>();

  QuietWaits(AsynchronousFileChannel file) {
    this.file = file;
  }

  /** A buffer to read into: a spare one if there is one. */
  ByteBuffer next() {
    ByteBuffer block = spare.poll();
    return block != null ? block.clear() : ByteBuffer.allocate(4096);
  }

  /** Returns early, and without a word, when the thread is interrupted. */
  private static void awaitQuietly(Future<Integer> transfer) {
    try {
      transfer.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    }
  }

  /** Returns when the transfer is over, and restores the interrupt afterwards. */
  private static int awaitFully(Future<Integer> transfer) {
    boolean interrupted = false;
    try {
      while (true) {
        try {
          return transfer.get();
        } catch (InterruptedException e) {
          interrupted = true;
        } catch (ExecutionException e) {
          throw new UncheckedIOException(new IOException(e.getCause()));
        }
      }
    } finally {
      if (interrupted) {
        Thread.currentThread().interrupt();
      }
    }
  }

  /** After an interrupt the buffer is put with the spare ones while the read still fills it. */
  void skipBlockBad(long at) {
    ByteBuffer block = next();
    Future<Integer> read = file.read(block, at);
    awaitQuietly(read);
    spare.push(block); // want ReleaseInFlight
  }

  /** Nothing but the end of the read ends the wait. */
  void skipBlockOk(long at) {
    ByteBuffer block = next();
    Future<Integer> read = file.read(block, at);
    awaitFully(read);
    spare.push(block);
  }

  /** On a timeout the default is returned, and what the reader got so far is cleared under the read. */
  int readOrDefaultBad(ByteBuffer block, long at) throws InterruptedException, ExecutionException {
    Future<Integer> read = file.read(block, at);
    try {
      return read.get(20, TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      read.cancel(false);
      block.clear(); // want WriteInFlight
      return 0;
    }
  }

  /** On a timeout the buffer is abandoned: the next read gets a new one. */
  ByteBuffer readOrReplaceOk(ByteBuffer block, long at) throws InterruptedException, ExecutionException {
    Future<Integer> read = file.read(block, at);
    try {
      read.get(20, TimeUnit.MILLISECONDS);
      return block.flip();
    } catch (TimeoutException e) {
      read.cancel(false);
      return ByteBuffer.allocate(block.capacity());
    }
  }
}
