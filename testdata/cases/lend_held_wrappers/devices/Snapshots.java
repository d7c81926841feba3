package lend_held_wrappers.devices;

import java.nio.ByteBuffer;

/** Writes snapshots to two kinds of devices. */
final class Snapshots {
  private final BlockingDevice archive;
  private final QueuedDevice live;
  private final ExtentPool pool;

  Snapshots(BlockingDevice archive, QueuedDevice live, ExtentPool pool) {
    this.archive = archive;
    this.live = live;
    this.pool = pool;
  }

  private static void ignore(ByteBuffer extent, Throwable failure) {
    if (failure != null) {
      System.err.println("snapshot failed: " + failure);
    }
  }

  /** The queued device has the extent still when finally gives it back. */
  void saveLiveBad(byte[] state) {
    ByteBuffer extent = pool.take();
    try {
      extent.put(state).flip();
      live.put(extent, 0, Snapshots::ignore);
    } finally {
      pool.giveBack(extent); // want ReleaseInFlight
    }
  }

  /** The listener gives the extent back. */
  void saveLiveOk(byte[] state) {
    ByteBuffer extent = pool.take();
    extent.put(state).flip();
    live.put(extent, 0, (written, failure) -> pool.giveBack(written));
  }

  /** The same shape as the bug, on the device that has written when it returns. */
  void saveArchiveOk(byte[] state) {
    ByteBuffer extent = pool.take();
    try {
      extent.put(state).flip();
      archive.put(extent, 0, Snapshots::ignore);
    } finally {
      pool.giveBack(extent);
    }
  }

  /** The header of the second state is put into the extent with the first one on its way. */
  void saveTwoBad(ByteBuffer extent, long epoch) {
    live.put(extent, 0, Snapshots::ignore);
    extent.putLong(0, epoch); // want WriteInFlight
  }

  /** The second state follows from the listener of the first one. */
  void saveTwoOk(ByteBuffer extent, long epoch) {
    live.put(
        extent,
        0,
        (first, failure) -> {
          first.clear();
          first.putLong(0, epoch);
          live.put(first, first.capacity(), Snapshots::ignore);
        });
  }
}
