package c;

import device.Device;
import java.nio.ByteBuffer;
import java.util.concurrent.Future;

final class Modelled {
  private final ByteBuffer page = ByteBuffer.allocateDirect(4096);

  void write(Device device) throws Exception {
    Future<Integer> written = device.store(page);
    page.putLong(0, 1);
    written.get();
  }

  @SuppressWarnings("WriteInFlight")
  void silenced(Device device) throws Exception {
    Future<Integer> written = device.store(page);
    page.putLong(0, 1);
    written.get();
  }
}
