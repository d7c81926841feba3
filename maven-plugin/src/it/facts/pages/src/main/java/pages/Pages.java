package pages;

import java.nio.ByteBuffer;
import java.nio.channels.AsynchronousFileChannel;
import java.util.concurrent.Future;
import store.Store;

final class Pages {
  void write(AsynchronousFileChannel file, ByteBuffer page) throws Exception {
    Future<Integer> written = Store.write(file, page);
    page.putLong(0, 1);
    written.get();
  }
}
