package lend_held_wrappers.devices;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;

/** Writes during the call. */
final class BlockingDevice implements Device {
  private final FileChannel file;

  BlockingDevice(FileChannel file) {
    this.file = file;
  }

  @Override
  public void put(ByteBuffer extent, long at, Listener listener) {
    Throwable failure = null;
    try {
      long position = at;
      while (extent.hasRemaining()) {
        position += file.write(extent, position);
      }
    } catch (IOException e) {
      failure = e;
    }
    listener.done(extent, failure);
  }
}
