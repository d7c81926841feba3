package org.odirect.analyzer.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.odirect.analyzer.models.StubException;
import org.odirect.analyzer.models.StubFile;
import org.odirect.analyzer.models.StubModels;
import org.odirect.analyzer.models.StubReader;
import org.odirect.analyzer.source.SourceRoots;

/** Reads the stubs that users name, as the uppermost layer of models. */
final class UserModels {

  private static final String SUFFIX = ".stub";

  private UserModels() {}

  /**
   * The texts of the user's stubs.
   *
   * @param paths stub files, and directories of such
   * @param directory what relative paths start from
   * @throws UsageException if one cannot be read
   */
  static List<StubFile> read(List<Path> paths, Path directory) throws UsageException {
    List<StubFile> stubs = new ArrayList<>();
    for (Path file : files(paths, directory)) {
      stubs.add(read(file, directory));
    }
    return stubs;
  }

  /** As {@link #over(StubModels, List)}, of files. */
  static StubModels over(StubModels shipped, List<Path> paths, Path directory)
      throws UsageException {
    return over(shipped, read(paths, directory));
  }

  /**
   * The user's layer over the shipped one. This is the order in which what is said of a method
   * holds: the user's stubs, {@linkplain StubModels#with annotations} in the sources, the shipped
   * stubs, what is inferred from its body.
   *
   * @throws UsageException if the stubs are wrong: with everything that is wrong with them
   */
  static StubModels over(StubModels shipped, List<StubFile> stubs) throws UsageException {
    try {
      return StubReader.readOwn(stubs, shipped);
    } catch (StubException e) {
      int count = e.errors().size();
      throw new UsageException(
          (count == 1 ? "there is an error" : "there are " + count + " errors")
              + " in the models:\n"
              + String.join("\n", e.errors()));
    }
  }

  /** The stub files, sorted, each once. */
  private static List<Path> files(List<Path> paths, Path directory) throws UsageException {
    List<Path> files = new ArrayList<>();
    for (Path path : paths) {
      Path root = SourceRoots.followed(directory.resolve(path));
      try (Stream<Path> below = Files.walk(root)) {
        List<Path> stubs =
            below
                .filter(p -> p.equals(root) || p.toString().endsWith(SUFFIX))
                .filter(Files::isRegularFile)
                .map(p -> path.resolve(root.relativize(p)))
                .toList();
        if (stubs.isEmpty()) {
          throw new UsageException("no " + SUFFIX + " file in " + path);
        }
        files.addAll(stubs);
      } catch (IOException e) {
        throw unreadable(path, e);
      } catch (UncheckedIOException e) {
        throw unreadable(path, Objects.requireNonNull(e.getCause()));
      }
    }
    return files.stream().map(Path::normalize).distinct().sorted().toList();
  }

  private static StubFile read(Path file, Path directory) throws UsageException {
    try {
      return new StubFile(file.toString(), Utf8Text.read(directory.resolve(file)));
    } catch (CharacterCodingException e) {
      throw new UsageException(file + " is not a text in UTF-8");
    } catch (IOException e) {
      throw unreadable(file, e);
    }
  }

  private static UsageException unreadable(Path path, IOException e) {
    return new UsageException("can not read " + path + ": " + Failures.reason(e));
  }
}
