package p;

import java.nio.ByteBuffer;
import java.nio.channels.AsynchronousFileChannel;

final class Dropped {
  private final ByteBuffer page = ByteBuffer.allocateDirect(4096);

  void write(AsynchronousFileChannel file) {
    file.write(page, 0);
  }
}
