package org.odirect.analyzer.cli;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.odirect.analyzer.rule.RuleInfo;
import org.odirect.analyzer.storage.StorageProfile;

/**
 * What to analyse.
 *
 * @param directory what relative paths start from; reports name files as they are named here
 * @param paths files and directories, all of which exist, as they were named
 * @param encoding that of files without a byte order mark
 * @param models the user's stub files, and directories of such, all of which exist
 * @param threads how many threads to use, at least one
 * @param rules the rules to run, sorted by id
 * @param storage the storage that files are on; none if nothing is declared
 * @param dumps what to dump while analysing
 * @param dumpTo takes dumps as text with line ends; to be called in a fixed order from one thread
 * @param facts what to know of other modules, and what to tell them
 * @param cache where runs may be kept, which need not exist; empty if nothing is to be kept
 */
public record Request(
    Path directory,
    List<Path> paths,
    Charset encoding,
    List<Path> models,
    int threads,
    List<RuleInfo> rules,
    List<StorageProfile> storage,
    Set<Dump> dumps,
    Consumer<String> dumpTo,
    Facts facts,
    Optional<Path> cache) {

  /** A debug view of a stage. */
  public enum Dump {
    /** The control-flow graphs of all methods. */
    BODIES,
    /** What the analysis believes about each method. */
    FACTS
  }

  /**
   * The facts of modules.
   *
   * @param in files, jars and directories with the facts of others, all of which exist
   * @param classPath files and directories of which some are jars or classes with facts
   * @param to takes the text of the facts of what is analysed; empty if they are not asked for
   * @param of tells by its path whether to say something of what a source declares
   * @param origin what makes them: a name and a version
   */
  public record Facts(
      List<Path> in,
      List<Path> classPath,
      Optional<Consumer<String>> to,
      Predicate<String> of,
      String origin) {
    /** Modules have nothing to do with each other. */
    public static final Facts NONE = using(List.of(), List.of());

    /** The facts of others, and no one asks for those of what is analysed. */
    public static Facts using(List<Path> in, List<Path> classPath) {
      return new Facts(in, classPath, Optional.empty(), path -> true, "");
    }

    public Facts {
      in = List.copyOf(in);
      classPath = List.copyOf(classPath);
    }
  }

  public Request {
    paths = List.copyOf(paths);
    models = List.copyOf(models);
    rules = List.copyOf(rules);
    storage = List.copyOf(storage);
    dumps = Set.copyOf(dumps);
  }
}
