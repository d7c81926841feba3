package org.odirect.analyzer.source;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;
import org.odirect.analyzer.notice.Notice;

/** The Java sources to analyse, sorted by path, each once. Close it when they are read. */
public final class SourceSet implements AutoCloseable {

  private final List<SourceFile> files;
  private final List<Notice> notices;
  private final List<Archive> archives;

  SourceSet(Collection<SourceFile> files, List<Notice> notices, List<Archive> archives) {
    TreeMap<String, SourceFile> sorted = new TreeMap<>();
    files.forEach(f -> sorted.putIfAbsent(f.path(), f));
    this.files = List.copyOf(sorted.values());
    this.notices = notices.stream().sorted().toList();
    this.archives = new ArrayList<>(archives);
  }

  /** The files, sorted by path. */
  public List<SourceFile> files() {
    return files;
  }

  /** What could not be listed, sorted. */
  public List<Notice> notices() {
    return notices;
  }

  /** Closes the archives that entries are read from. */
  @Override
  public void close() {
    for (Archive archive : archives) {
      try {
        archive.close();
      } catch (IOException ignored) {
        // Nothing was written: there is nothing to lose.
      }
    }
    archives.clear();
  }
}
