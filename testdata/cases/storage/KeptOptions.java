// storage: md-raid1
package storage;

import com.sun.nio.file.ExtendedOpenOption;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.Set;

/** Options that are kept in fields until a file is opened. */
final class KeptOptions {
  private static final OpenOption UNCACHED = ExtendedOpenOption.DIRECT;
  private static final Set<OpenOption> JOURNAL =
      Set.of(StandardOpenOption.WRITE, StandardOpenOption.DSYNC, ExtendedOpenOption.DIRECT);
  private static final Set<OpenOption> SNAPSHOT =
      Set.of(StandardOpenOption.WRITE, StandardOpenOption.DSYNC);

  private KeptOptions() {}

  /** A constant with a name of the project's own. */
  static FileChannel constantBad(Path file) throws IOException {
    return FileChannel.open(file, StandardOpenOption.WRITE, UNCACHED); // want UnsafeStorage
  }

  /** A constant set. */
  static FileChannel journalBad(Path file) throws IOException {
    return FileChannel.open(file, JOURNAL); // want UnsafeStorage
  }

  /** The other set does not have it. */
  static FileChannel snapshotOk(Path file) throws IOException {
    return FileChannel.open(file, SNAPSHOT);
  }

  /** Set up once, used for each segment. */
  static final class SegmentsBad {
    private final OpenOption[] options = {StandardOpenOption.WRITE, ExtendedOpenOption.DIRECT};

    FileChannel next(Path directory, int number) throws IOException {
      return FileChannel.open(directory.resolve(number + ".seg"), options); // want UnsafeStorage
    }
  }

  /** One of the two constructors asks for DIRECT: so do the objects that it makes. */
  static final class ModesBad {
    private final OpenOption mode;

    ModesBad() {
      mode = StandardOpenOption.DSYNC;
    }

    ModesBad(boolean uncached) {
      mode = uncached ? ExtendedOpenOption.DIRECT : StandardOpenOption.SYNC;
    }

    FileChannel open(Path file) throws IOException {
      return FileChannel.open(file, StandardOpenOption.WRITE, mode); // want UnsafeStorage
    }
  }

  /** What a configuration names is not known. */
  static final class ConfiguredOk {
    private final OpenOption mode;

    ConfiguredOk(Map<String, OpenOption> modes, String name) {
      mode = modes.get(name);
    }

    FileChannel open(Path file) throws IOException {
      return FileChannel.open(file, StandardOpenOption.WRITE, mode);
    }
  }
}
