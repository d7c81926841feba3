package org.odirect.analyzer.daemon;

import java.io.File;
import java.io.IOException;
import java.net.UnixDomainSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;
import org.odirect.analyzer.store.Store;

/**
 * Where the server of a working directory, of this program, this JVM's options and this user is
 * met.
 *
 * @param socket may be the same for two keys, but that is not to be expected
 * @param key tells the server from all others
 */
public record Place(Path socket, String key) {

  static final String SUFFIX = ".socket";

  /** The names of sockets may be no longer than this, in bytes (unix(7), macOS). */
  private static final int MAX_BYTES = 103;

  /** Tells this machine, since it was started, from others (proc(5)). */
  private static final Path BOOT = Path.of("/proc/sys/kernel/random/boot_id");

  /** The options of the JVM that the launcher passes on. */
  private static final String JAVA_OPTIONS = "ODIRECT_JAVA_OPTS";

  /**
   * The place for a working directory; empty where there can be none.
   *
   * @param sockets the directory of all places of the user
   * @param environment the environment variables
   */
  public static Optional<Place> of(Path sockets, Path directory, Map<String, String> environment) {
    try {
      StringJoiner key = new StringJoiner("\n");
      Path real = directory.toRealPath();
      key.add(real.toString());
      // Another directory may take its name, and sockets may be seen from other machines.
      key.add(String.valueOf(Files.readAttributes(real, BasicFileAttributes.class).fileKey()));
      key.add(Files.isReadable(BOOT) ? Files.readString(BOOT) : "");
      key.add(System.getProperty("user.name", ""));
      key.add(System.getProperty("sun.jnu.encoding", ""));
      key.add(System.getProperty("java.home", ""));
      key.add(Runtime.version().toString());
      key.add(environment.getOrDefault(JAVA_OPTIONS, ""));
      for (String part : System.getProperty("java.class.path", "").split(File.pathSeparator, -1)) {
        File file = new File(part);
        key.add(part + " " + file.length() + " " + file.lastModified());
      }
      Path socket = sockets.resolve(Store.name(key.toString()) + SUFFIX);
      boolean fits = socket.toString().getBytes(StandardCharsets.UTF_8).length <= MAX_BYTES;
      return fits ? Optional.of(new Place(socket, key.toString())) : Optional.empty();
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /** The file that the server holds a lock on for as long as it lives. */
  public Path lock() {
    return socket.resolveSibling(socket.getFileName().toString().replace(SUFFIX, ".lock"));
  }

  /** Where to bind or to connect to. */
  public UnixDomainSocketAddress address() {
    return UnixDomainSocketAddress.of(socket);
  }
}
