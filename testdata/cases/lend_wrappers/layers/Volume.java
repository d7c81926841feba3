package lend_wrappers.layers;

import java.nio.ByteBuffer;
import java.nio.channels.AsynchronousFileChannel;
import java.util.concurrent.Future;

/** The lowest layer: where bytes go to the file. */
final class Volume {
  private final AsynchronousFileChannel file;

  Volume(AsynchronousFileChannel file) {
    this.file = file;
  }

  Future<Integer> put(ByteBuffer bytes, long at) {
    return file.write(bytes, at);
  }
}
