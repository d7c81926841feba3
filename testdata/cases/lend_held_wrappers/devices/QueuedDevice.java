package lend_held_wrappers.devices;

import java.nio.ByteBuffer;
import java.nio.channels.AsynchronousFileChannel;
import java.nio.channels.CompletionHandler;

/** Queues the write and returns; a short write goes on from its completion. */
final class QueuedDevice implements Device {
  private final AsynchronousFileChannel file;

  QueuedDevice(AsynchronousFileChannel file) {
    this.file = file;
  }

  @Override
  public void put(ByteBuffer extent, long at, Listener listener) {
    file.write(
        extent,
        at,
        at,
        new CompletionHandler<Integer, Long>() {
          @Override
          public void completed(Integer n, Long start) {
            if (extent.hasRemaining()) {
              long next = start + n;
              file.write(extent, next, next, this);
            } else {
              listener.done(extent, null);
            }
          }

          @Override
          public void failed(Throwable cause, Long start) {
            listener.done(extent, cause);
          }
        });
  }
}
