// storage: ext4, guest
package storage;

import com.sun.nio.file.ExtendedOpenOption;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Storage that takes DIRECT: nothing is said of the opening. */
final class PlainTable {
  private PlainTable() {}

  /** What DIRECT is for. */
  static FileChannel tableOk(Path file) throws IOException {
    return FileChannel.open(file, StandardOpenOption.WRITE, ExtendedOpenOption.DIRECT);
  }
}
