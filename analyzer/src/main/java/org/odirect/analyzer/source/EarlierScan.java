package org.odirect.analyzer.source;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.odirect.analyzer.store.Packer;
import org.odirect.analyzer.store.Unpacker;

/**
 * What an earlier run read of files: those that have not changed since need not be read again. Used
 * by one thread.
 */
public final class EarlierScan {

  /** There was none, and nobody wants to know of this one. */
  public static final EarlierScan UNWANTED = new EarlierScan(Map.of(), null);

  /** In the order of the files; empty for those that have to be read. */
  private final Map<String, Optional<Stamp>> stamps;

  private @Nullable Unpacker packed;
  private Vocabulary words = new Vocabulary(Set.of(), Set.of(), Set.of(), Set.of());
  private List<FileTokens> tokens = List.of();

  private EarlierScan(Map<String, Optional<Stamp>> stamps, @Nullable Unpacker packed) {
    this.stamps = stamps;
    this.packed = packed;
  }

  /** There was none; this one is to be {@linkplain #of kept}. */
  public static EarlierScan none() {
    return new EarlierScan(Map.of(), null);
  }

  /** To be called with each file before it is read: later it may be another one. */
  void beforeReading(SourceFile file) {
    if (this != UNWANTED) {
      file.stamp();
    }
  }

  /**
   * A scan, for later runs.
   *
   * @param words what it looked for
   * @param start nanoseconds since 1970, not after the first file was read
   */
  public static EarlierScan of(Vocabulary words, TokenIndex index, long start) {
    Map<String, Optional<Stamp>> stamps = new LinkedHashMap<>();
    for (FileTokens one : index.files()) {
      SourceFile file = one.file();
      stamps.put(file.path(), file.stamp().filter(stamp -> stamp.isSettledAt(start)));
    }
    EarlierScan scan = new EarlierScan(stamps, null);
    scan.words = words;
    scan.tokens = index.files();
    return scan;
  }

  /** Writes it. What is not needed if no file has changed comes last. */
  public void pack(Packer packer) {
    rest();
    packer.all(
        stamps.entrySet(),
        (p, file) -> {
          p.text(file.getKey());
          p.flag(file.getValue().isPresent());
          file.getValue().ifPresent(stamp -> stamp.pack(p));
        });
    words.pack(packer);
    packer.all(tokens, (p, one) -> one.pack(p));
  }

  /** Reads what was {@linkplain #pack written}; the rest of the entry is left to it. */
  public static EarlierScan unpack(Unpacker unpacker) {
    int size = unpacker.number();
    Map<String, Optional<Stamp>> stamps = new LinkedHashMap<>();
    for (int i = 0; i < size; i++) {
      String path = unpacker.text();
      stamps.put(path, unpacker.flag() ? Optional.of(Stamp.unpack(unpacker)) : Optional.empty());
    }
    return new EarlierScan(stamps, unpacker);
  }

  /** Whether it was a scan of these files, none of which has changed. */
  public boolean isOf(List<SourceFile> files) {
    return files.size() == stamps.size() && files.stream().allMatch(this::isUnchanged);
  }

  /** What it looked for. */
  public Vocabulary words() {
    rest();
    return words;
  }

  /** What is known of those of the files that have not changed. */
  Map<SourceFile, FileTokens> unchanged(List<SourceFile> files) {
    if (stamps.isEmpty()) {
      return Map.of();
    }
    Map<String, SourceFile> current = new HashMap<>();
    files.forEach(file -> current.put(file.path(), file));
    Map<SourceFile, FileTokens> unchanged = new HashMap<>();
    rest();
    for (FileTokens one : tokens) {
      SourceFile file = current.get(one.file().path());
      if (file != null && isUnchanged(file)) {
        unchanged.put(file, one.of(file));
      }
    }
    return unchanged;
  }

  /** Whether a file was read and has not changed. */
  public boolean isUnchanged(SourceFile file) {
    Optional<Stamp> stamp = stamps.get(file.path());
    return stamp != null && stamp.isPresent() && stamp.equals(file.stamp());
  }

  /** Whether the files declared the same top-level types as they do now. */
  public boolean declares(TokenIndex index) {
    rest();
    List<FileTokens> then = tokens;
    List<FileTokens> now = index.files();
    if (then.size() != now.size()) {
      return false;
    }
    for (int i = 0; i < now.size(); i++) {
      if (!now.get(i).declaresAs(then.get(i))) {
        return false;
      }
    }
    return true;
  }

  private void rest() {
    if (packed != null) {
      words = Vocabulary.unpack(packed);
      tokens = packed.all(FileTokens::unpack);
      packed = null;
    }
  }
}
