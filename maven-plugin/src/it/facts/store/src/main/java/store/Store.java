package store;

import java.nio.ByteBuffer;
import java.nio.channels.AsynchronousFileChannel;
import java.util.concurrent.Future;

public final class Store {
  private Store() {}

  public static Future<Integer> write(AsynchronousFileChannel file, ByteBuffer page) {
    return file.write(page, 0);
  }
}
