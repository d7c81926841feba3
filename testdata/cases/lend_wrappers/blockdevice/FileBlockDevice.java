package lend_wrappers.blockdevice;

import java.nio.ByteBuffer;
import java.nio.channels.AsynchronousFileChannel;
import java.nio.channels.CompletionHandler;
import java.util.concurrent.CompletableFuture;

/** A device that is a file. */
final class FileBlockDevice implements BlockDevice {
  private final AsynchronousFileChannel file;
  private final int blockSize;

  FileBlockDevice(AsynchronousFileChannel file, int blockSize) {
    this.file = file;
    this.blockSize = blockSize;
  }

  @Override
  public CompletableFuture<Integer> submitWrite(ByteBuffer block, long number) {
    CompletableFuture<Integer> promise = new CompletableFuture<>();
    file.write(block, number * blockSize, promise, new Settle());
    return promise;
  }

  @Override
  public CompletableFuture<Integer> submitRead(ByteBuffer block, long number) {
    CompletableFuture<Integer> promise = new CompletableFuture<>();
    file.read(block, number * blockSize, promise, new Settle());
    return promise;
  }

  private static final class Settle implements CompletionHandler<Integer, CompletableFuture<Integer>> {
    @Override
    public void completed(Integer bytes, CompletableFuture<Integer> promise) {
      promise.complete(bytes);
    }

    @Override
    public void failed(Throwable cause, CompletableFuture<Integer> promise) {
      promise.completeExceptionally(cause);
    }
  }
}
