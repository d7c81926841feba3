package org.odirect.analyzer.source;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.odirect.analyzer.notice.Notice;
import org.odirect.analyzer.threads.Parallel;

/** Stage 1's result: which names occur in which file, and where types are declared. Immutable. */
public final class TokenIndex {

  private final List<FileTokens> files;
  private final List<Notice> notices;
  private final Map<String, SourceFile> owners = new HashMap<>();
  private final Map<String, String> renamed = new HashMap<>();

  /** For what several files declare: the names of those types, by the file's source root. */
  private final Map<String, Map<String, String>> copies = new HashMap<>();

  private TokenIndex(List<FileTokens> files, List<Notice> notices) {
    this.files = List.copyOf(files);
    this.notices = notices.stream().sorted().toList();
    this.files.forEach(f -> f.types().forEach(t -> declare(f, f.qualified(t))));
  }

  private void declare(FileTokens tokens, String qualified) {
    SourceFile file = tokens.file();
    String name = qualified;
    for (int copy = 2; owners.putIfAbsent(name, file) != null; copy++) {
      if (file.equals(owners.get(name))) {
        return;
      }
      name = qualified + "~" + copy;
    }
    if (name.equals(qualified)) {
      return;
    }
    renamed.put(file.path() + " " + qualified, name);
    String packageName = tokens.packageName();
    String first = Objects.requireNonNull(owners.get(qualified)).path();
    copies
        .computeIfAbsent(qualified, q -> new HashMap<>(Map.of(root(first, packageName), q)))
        .merge(root(file.path(), packageName), name, (one, other) -> unclear(qualified));
  }

  /** A name that nothing is known by. */
  private static String unclear(String qualified) {
    return qualified + "~";
  }

  /** Where the directories of packages start; the file's directory if they do not match. */
  private static String root(String path, String packageName) {
    String directory = path.substring(0, path.lastIndexOf('/') + 1);
    String packages = packageName.replace('.', '/') + "/";
    boolean matches = directory.equals(packages) || directory.endsWith("/" + packages);
    return matches ? directory.substring(0, directory.length() - packages.length()) : directory;
  }

  /** The file that declares a top-level type. */
  public Optional<SourceFile> declaring(String topLevelName) {
    return Optional.ofNullable(owners.get(topLevelName));
  }

  /**
   * The name of a file's top-level type: where several files declare the same, the first one in
   * order has the qualified name, the others get a suffix: {@code a.B~2}.
   */
  public String nameIn(String path, String qualifiedName) {
    return renamed.getOrDefault(path + " " + qualifiedName, qualifiedName);
  }

  /**
   * The name of the top-level type that a file means by a qualified name. If several files declare
   * such a type, that is the one in the file's own source root; which of the others it is compiled
   * against cannot be known, and nothing is known by the name given then.
   *
   * @param packageName the file's package
   */
  public String seenFrom(String path, String packageName, String qualifiedName) {
    Map<String, String> byRoot = copies.get(qualifiedName);
    return byRoot == null
        ? qualifiedName
        : byRoot.getOrDefault(root(path, packageName), unclear(qualifiedName));
  }

  private record Scanned(Optional<FileTokens> tokens, Optional<Notice> notice) {}

  /**
   * Reads and scans all files.
   *
   * @param words the identifiers to look for that do not start with a capital letter; those that do
   *     are all kept
   * @param threads how many threads to use; the result is the same for any number
   */
  public static TokenIndex scan(List<SourceFile> files, Collection<String> words, int threads) {
    return scan(files, words, Set.of(), threads, EarlierScan.UNWANTED);
  }

  /**
   * Reads and scans the files that have changed since an earlier scan for the same words.
   *
   * @param words as for {@link #scan(List, Collection, int)}, and for the earlier scan
   * @param silenced the words by which a file may {@linkplain Selector#silencing ask not to report}
   *     something
   */
  public static TokenIndex scan(
      List<SourceFile> files,
      Collection<String> words,
      Collection<String> silenced,
      int threads,
      EarlierScan earlier) {
    Map<SourceFile, FileTokens> known = earlier.unchanged(files);
    ThreadLocal<Scan> scans = ThreadLocal.withInitial(() -> new Scan(words, silenced));
    List<FileTokens> tokens = new ArrayList<>();
    List<Notice> notices = new ArrayList<>();
    for (Scanned scanned :
        Parallel.map(
            files, threads, "scanning", n -> {}, f -> scan(f, earlier, known, scans::get))) {
      scanned.tokens().ifPresent(tokens::add);
      scanned.notice().ifPresent(notices::add);
    }
    return new TokenIndex(tokens, notices);
  }

  private static Scanned scan(
      SourceFile file,
      EarlierScan earlier,
      Map<SourceFile, FileTokens> known,
      Supplier<Scan> scan) {
    FileTokens tokens = known.get(file);
    if (tokens != null) {
      return new Scanned(Optional.of(tokens), Optional.empty());
    }
    earlier.beforeReading(file);
    return scan.get().of(file);
  }

  /** What a thread scans with. */
  private static final class Scan {
    private final ReadBuffer content = new ReadBuffer();
    private final TokenScanner scanner;

    Scan(Collection<String> words, Collection<String> silenced) {
      scanner = new TokenScanner(words, silenced);
    }

    Scanned of(SourceFile file) {
      try {
        file.read(content);
      } catch (IOException e) {
        return lost(file, "cannot be read: " + SourceRoots.reason(e));
      } catch (OutOfMemoryError e) {
        return lost(file, "too large for the memory given");
      }
      byte[] bytes = content.bytes();
      int length = content.length();
      boolean binary;
      if (SourceText.isForeign(bytes, length, file.encoding())) {
        SourceText.Decoded decoded = file.decode(Arrays.copyOf(bytes, length));
        binary = decoded.binary();
        bytes = decoded.text().getBytes(UTF_8);
        length = bytes.length;
      } else {
        binary = SourceText.isBinary(bytes, length, file.encoding());
      }
      if (binary) {
        return lost(file, "binary content was skipped");
      }
      return new Scanned(Optional.of(scanner.scan(file, bytes, length)), Optional.empty());
    }

    private static Scanned lost(SourceFile file, String message) {
      Notice notice = new Notice(file.path(), 0, message, true);
      return new Scanned(Optional.empty(), Optional.of(notice));
    }
  }

  /** The scanned files, in the order given. */
  List<FileTokens> files() {
    return files;
  }

  /** The files that were read, in the order given. */
  public List<SourceFile> sources() {
    return files.stream().map(FileTokens::file).toList();
  }

  /** What could not be read, sorted. */
  public List<Notice> notices() {
    return notices;
  }

  /** The number of files that were scanned. */
  public int size() {
    return files.size();
  }
}
