package p;

import java.nio.ByteBuffer;
import java.nio.channels.AsynchronousFileChannel;
import java.util.concurrent.Future;

final class Pages {
  private final ByteBuffer page = ByteBuffer.allocateDirect(4096);

  void write(AsynchronousFileChannel file, long number) throws Exception {
    Future<Integer> written = file.write(page, number * 4096);
    written.get();
    page.putLong(0, number + 1);
    page.clear();
  }
}
