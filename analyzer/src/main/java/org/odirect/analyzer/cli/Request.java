package org.odirect.analyzer.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.odirect.analyzer.rule.RuleInfo;
import org.odirect.analyzer.storage.StorageProfile;

/**
 * What to analyse.
 *
 * @param directory what relative paths start from; reports name files as they are named here
 * @param paths files and directories, all of which exist, as they were named
 * @param models the user's stub files, and directories of such, all of which exist
 * @param threads how many threads to use, at least one
 * @param rules the rules to run, sorted by id
 * @param storage the storage that files are on; none if nothing is declared
 * @param dumps what to dump while analysing
 * @param dumpTo takes dumps as text with line ends; to be called in a fixed order from one thread
 */
public record Request(
    Path directory,
    List<Path> paths,
    List<Path> models,
    int threads,
    List<RuleInfo> rules,
    List<StorageProfile> storage,
    Set<Dump> dumps,
    Consumer<String> dumpTo) {

  /** A debug view of a stage. */
  public enum Dump {
    /** The control-flow graphs of all methods. */
    BODIES,
    /** What the analysis believes about each method. */
    FACTS
  }

  public Request {
    paths = List.copyOf(paths);
    models = List.copyOf(models);
    rules = List.copyOf(rules);
    storage = List.copyOf(storage);
    dumps = Set.copyOf(dumps);
  }
}
