import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The Java files under a directory, in a fixed order. */
final class Sources {
  private Sources() {}

  static List<Path> under(String root) throws IOException {
    try (var files = Files.walk(Path.of(root))) {
      return files.filter(file -> file.toString().endsWith(".java")).sorted().toList();
    }
  }
}
