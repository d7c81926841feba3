package org.odirect.analyzer.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.odirect.analyzer.models.StubException;
import org.odirect.analyzer.models.StubFile;
import org.odirect.analyzer.models.StubModels;
import org.odirect.analyzer.models.StubReader;
import org.odirect.analyzer.notice.Notice;

/**
 * Reads the facts of other modules, as layers below the shipped stubs: one for each module, the
 * first one named above the others, as on a class path. What is wrong with facts that were asked
 * for by name is an error; on a class path it is a notice, and the others hold.
 */
final class FactsReader {

  private final Path directory;
  private final List<Notice> notices = new ArrayList<>();
  private StubModels models;

  private FactsReader(StubModels shipped, Path directory) {
    this.models = shipped;
    this.directory = directory;
  }

  /** All models, and what was wrong. */
  record Result(StubModels models, List<Notice> notices) {}

  /**
   * Reads facts.
   *
   * @param directory what relative paths start from
   * @throws UsageException if facts that are named are wrong: with everything that is wrong
   */
  static Result read(StubModels shipped, Request.Facts facts, Path directory)
      throws UsageException {
    FactsReader reader = new FactsReader(shipped, directory);
    List<String> errors = new ArrayList<>();
    for (Path path : facts.in()) {
      errors.addAll(reader.add(path, true));
    }
    if (!errors.isEmpty()) {
      throw new UsageException("the facts are wrong:\n" + String.join("\n", errors));
    }
    for (Path path : facts.classPath()) {
      for (String error : reader.add(path, false)) {
        reader.notices.add(new Notice("", 0, "facts are left out: " + error, true));
      }
    }
    for (String twice : reader.models.factsTwice()) {
      reader.notices.add(new Notice("", 0, twice, false));
    }
    return new Result(reader.models, reader.notices);
  }

  /** Adds a module below those before; returns what is wrong with it. */
  private List<String> add(Path path, boolean wanted) {
    List<StubFile> files;
    try {
      files = FactsFiles.in(path, directory);
      if (files.isEmpty()) {
        return wanted ? List.of(path + " has no facts") : List.of();
      }
      models = StubReader.readBelow(FactsFiles.packages(files), models);
      return List.of();
    } catch (UsageException e) {
      return List.of(String.valueOf(e.getMessage()));
    } catch (StubException e) {
      return e.errors();
    }
  }
}
