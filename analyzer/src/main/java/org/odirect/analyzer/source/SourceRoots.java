package org.odirect.analyzer.source;

import java.io.File;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.odirect.analyzer.notice.Notice;

/**
 * Turns the paths that a user names into sources: files, directories and source jars.
 *
 * <p>In a directory all {@code *.java} files below are taken, whatever its layout, but for hidden
 * directories and build output: a directory named {@code target}, {@code build}, {@code bin} or
 * {@code out} that stands beside a build file ({@code pom.xml}, {@code build.gradle}, ...).
 * Packages of such names are kept, since no build file stands beside a package. A directory that is
 * named itself is always read. A symbolic link is followed if it is named, and not if it is met in
 * a directory: it may lead anywhere, and what it leads to is read where it lies, if it is the
 * project's. A file that is reached twice is taken once.
 */
public final class SourceRoots {

  static final String JAVA = ".java";

  private static final Set<String> OUTPUT_NAMES = Set.of("target", "build", "bin", "out");
  private static final List<String> BUILD_FILES =
      List.of(
          "pom.xml",
          "build.gradle",
          "build.gradle.kts",
          "settings.gradle",
          "settings.gradle.kts",
          "build.xml",
          "BUILD",
          "BUILD.bazel");

  private final Path directory;
  private final Charset encoding;
  private final List<SourceFile> files = new ArrayList<>();
  private final List<Notice> notices = new ArrayList<>();
  private final List<Archive> archives = new ArrayList<>();
  private final Set<Object> seen = new HashSet<>();

  private SourceRoots(Path directory, Charset encoding) {
    this.directory = directory;
    this.encoding = encoding;
  }

  /**
   * Finds the sources.
   *
   * @param paths as the user named them, relative to {@code directory}
   * @param encoding that of files without a byte order mark
   * @throws SourceNotFoundException if a path does not exist, or is a file of another kind
   */
  public static SourceSet find(List<String> paths, Path directory, Charset encoding)
      throws SourceNotFoundException {
    SourceRoots roots = new SourceRoots(directory, encoding);
    for (String path : paths.stream().sorted().distinct().toList()) {
      roots.add(path);
    }
    return new SourceSet(roots.files, roots.notices, roots.archives);
  }

  private void add(String path) throws SourceNotFoundException {
    Path location = directory.resolve(path);
    if (!Files.exists(location)) {
      throw new SourceNotFoundException("no such file or directory: " + path);
    }
    String shown = shown(Path.of(path).normalize());
    if (Files.isDirectory(location)) {
      walk(followed(location.normalize()), shown);
    } else if (!Files.isRegularFile(location)) {
      throw new SourceNotFoundException("not a directory or a regular file: " + path);
    } else if (path.endsWith(JAVA)) {
      file(shown, location);
    } else if (Archive.isNamed(path)) {
      archive(shown, location);
    } else {
      throw new SourceNotFoundException("not a directory, a .java file or a source jar: " + path);
    }
  }

  /** What a path that a user names leads to, if it is a symbolic link; else that path. */
  public static Path followed(Path named) {
    try {
      return Files.isSymbolicLink(named) ? named.toRealPath() : named;
    } catch (IOException e) {
      return named; // whoever reads it will say what is wrong
    }
  }

  /**
   * Whether a file or directory in another one is found there, and not in a directory that is
   * skipped, nor behind a link. What is neither, such as a pipe, is not found.
   */
  public static boolean finds(Path directory, Path file) {
    if (!file.startsWith(directory) || !(Files.isRegularFile(file) || Files.isDirectory(file))) {
      return false;
    }
    for (Path at = file; !at.equals(directory); at = at.resolveSibling(".").normalize()) {
      if (Files.isSymbolicLink(at) || (!at.equals(file) && isSkipped(at))) {
        return false;
      }
    }
    return true;
  }

  private static boolean isSkipped(Path directory) {
    return isHidden(directory) || isBuildOutput(directory);
  }

  private static boolean isHidden(Path path) {
    return path.getFileName().toString().startsWith(".");
  }

  private static boolean isBuildOutput(Path path) {
    return OUTPUT_NAMES.contains(path.getFileName().toString())
        && hasBuildFile(path.resolveSibling("."));
  }

  /** Whether a directory is a module of some build. */
  public static boolean hasBuildFile(Path directory) {
    return BUILD_FILES.stream().anyMatch(f -> Files.isRegularFile(directory.resolve(f)));
  }

  private static String shown(Path path) {
    return path.toString().replace(File.separatorChar, '/');
  }

  private void file(String shown, Path location) {
    try {
      BasicFileAttributes attributes = Files.readAttributes(location, BasicFileAttributes.class);
      file(shown, location, attributes);
    } catch (IOException e) {
      unreadable(shown, e);
    }
  }

  private void file(String shown, Path location, BasicFileAttributes attributes) {
    Object key = attributes.fileKey();
    if (seen.add(key == null ? location.toAbsolutePath() : key)) {
      files.add(SourceFile.onDisk(shown, location, encoding));
    }
  }

  private void archive(String shown, Path location) {
    try {
      Archive archive = new Archive(location);
      archives.add(archive);
      for (String entry : archive.javaEntries()) {
        files.add(SourceFile.inArchive(shown + "!/" + entry, archive, entry, encoding));
      }
    } catch (IOException e) {
      unreadable(shown, e);
    }
  }

  private void unreadable(String shown, IOException e) {
    notices.add(new Notice(shown, 0, "cannot be read: " + reason(e), true));
  }

  /** What went wrong in a word, without the path that many messages consist of. */
  public static String reason(IOException e) {
    String kind = e.getClass().getSimpleName();
    String message = e.getMessage();
    return kind.equals("IOException") || kind.equals("ZipException")
        ? String.valueOf(message)
        : kind.replaceAll("Exception$", "")
            .replaceAll("(?<=[a-z])(?=[A-Z])", " ")
            .toLowerCase(Locale.ROOT);
  }

  private void walk(Path root, String shownRoot) {
    try {
      Files.walkFileTree(root, new Walk(root, shownRoot));
    } catch (IOException e) {
      unreadable(shownRoot, e);
    }
  }

  private final class Walk extends SimpleFileVisitor<Path> {
    private final Path root;
    private final String shownRoot;
    private final SortedMap<Path, BasicFileAttributes> found = new TreeMap<>();

    Walk(Path root, String shownRoot) {
      this.root = root;
      this.shownRoot = shownRoot;
    }

    private String name(Path path) {
      String below = shown(root.relativize(path));
      return shownRoot.isEmpty() ? below : shownRoot + "/" + below;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path path, BasicFileAttributes attributes) {
      return !path.equals(root) && isSkipped(path)
          ? FileVisitResult.SKIP_SUBTREE
          : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path path, BasicFileAttributes attributes) {
      if (attributes.isRegularFile() && path.toString().endsWith(JAVA)) {
        found.put(path, attributes);
      }
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path path, IOException e) {
      if (!isHidden(path) && (Files.isDirectory(path) || path.toString().endsWith(JAVA))) {
        unreadable(name(path), e);
      }
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult postVisitDirectory(Path path, @Nullable IOException e) {
      if (e != null) {
        unreadable(name(path), e);
      }
      if (path.equals(root)) {
        found.forEach((p, attributes) -> file(name(p), p, attributes));
      }
      return FileVisitResult.CONTINUE;
    }
  }
}
