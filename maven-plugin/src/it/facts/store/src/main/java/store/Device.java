package store;

import java.nio.ByteBuffer;
import java.util.concurrent.Future;

public final class Device {
  private Device() {}

  public static native Future<Integer> transfer(ByteBuffer page);
}
