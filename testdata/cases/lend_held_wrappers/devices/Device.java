package lend_held_wrappers.devices;

import java.nio.ByteBuffer;

/** Where extents go. Whether {@code put} waits is up to the device; the listener always hears when it is done. */
sealed interface Device permits BlockingDevice, QueuedDevice {
  void put(ByteBuffer extent, long at, Listener listener);

  /** Hears the end of a transfer. */
  @FunctionalInterface
  interface Listener {
    void done(ByteBuffer extent, Throwable failure);
  }
}
