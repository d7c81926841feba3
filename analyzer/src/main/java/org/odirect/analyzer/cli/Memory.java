package org.odirect.analyzer.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.odirect.analyzer.incremental.SavedRun;
import org.odirect.analyzer.models.StubFile;
import org.odirect.analyzer.report.Report;
import org.odirect.analyzer.rule.RuleInfo;
import org.odirect.analyzer.source.EarlierScan;
import org.odirect.analyzer.source.Inputs;
import org.odirect.analyzer.source.Vocabulary;
import org.odirect.analyzer.storage.StorageProfile;
import org.odirect.analyzer.store.Store;

/**
 * The runs of one command in one directory with one version, of which the last is kept. Its key is
 * all that a report depends on beside the sources.
 */
final class Memory {
  private static final long MAXIMUM_BYTES = 256L << 20;

  private final @Nullable Store store;
  private final @Nullable Workspace workspace;
  private final String key;
  private final List<RuleInfo> rules;
  private final long start = TimeUnit.MILLISECONDS.toNanos(System.currentTimeMillis());

  private Memory(
      @Nullable Store store, @Nullable Workspace workspace, String key, List<RuleInfo> rules) {
    this.store = store;
    this.workspace = workspace;
    this.key = key;
    this.rules = rules;
  }

  /**
   * What is remembered of a request; nothing if it does not want that.
   *
   * @param code tells this code and the shipped models from all others; empty if nothing does
   * @param stubs the user's
   * @param workspace what this process keeps, if it runs more than once
   */
  static Memory of(
      Request request,
      Supplier<Optional<String>> code,
      List<StubFile> stubs,
      @Nullable Workspace workspace) {
    Optional<Path> directory = wantsMore(request) ? Optional.empty() : request.cache();
    // The code tells itself from others by reading its jar: not where nothing is kept anyway.
    Optional<String> build = directory.flatMap(d -> code.get());
    if (build.isEmpty()) {
      return new Memory(null, null, "", request.rules());
    }
    String key =
        String.join(
            "\n",
            build.get(),
            request.directory().toString(),
            quoted(request.paths().stream().map(Path::toString).toList()),
            request.encoding().name(),
            quoted(request.rules().stream().map(RuleInfo::id).toList()),
            quoted(request.storage().stream().map(StorageProfile::name).toList()),
            quoted(stubs.stream().map(StubFile::name).toList()),
            quoted(stubs.stream().map(StubFile::text).toList()));
    Store store = new Store(directory.orElseThrow(), MAXIMUM_BYTES);
    return new Memory(store, workspace, key, request.rules());
  }

  /** Dumps and facts are made on the way to a report, and facts of others are not in the key. */
  private static boolean wantsMore(Request request) {
    Request.Facts facts = request.facts();
    return !request.dumps().isEmpty()
        || facts.to().isPresent()
        || !facts.in().isEmpty()
        || !facts.classPath().isEmpty();
  }

  /** A list as text that no other list has. */
  private static String quoted(List<String> texts) {
    return texts.stream().map(t -> t.length() + ":" + t).collect(Collectors.joining(","));
  }

  private boolean isWanted() {
    return store != null;
  }

  /** Notes how to make this run again, where that has a use. */
  void running(Runnable again) {
    if (workspace != null) {
      workspace.running(again);
    }
  }

  /** Whether what is known of the outcome does not matter. */
  boolean isRepeating() {
    return workspace != null && workspace.isRepeating();
  }

  /** The last run, if there was one and its entry is whole. */
  Optional<SavedRun> last() {
    if (store == null) {
      return Optional.empty();
    }
    Optional<Workspace.Kept> kept = kept();
    if (kept.isPresent()) {
      return Optional.of(kept.get().run());
    }
    try {
      return store.read(key).map(entry -> SavedRun.unpack(entry, rules));
    } catch (RuntimeException e) { // it is whole, but another program's
      return Optional.empty();
    }
  }

  /** For the scan of a first run. */
  EarlierScan nothing() {
    return isWanted() ? EarlierScan.none() : EarlierScan.UNWANTED;
  }

  /** For the stages after the scan. */
  Inputs inputs() {
    return isWanted() ? Inputs.none() : Inputs.IGNORED;
  }

  private Optional<Workspace.Kept> kept() {
    return workspace == null ? Optional.empty() : workspace.last(key);
  }

  /** What a run builds on; what the run before left for it is gone then. */
  Groundwork groundwork(Front front, Inputs inputs) {
    if (workspace == null) {
      return Groundwork.once(front.tokens(), inputs);
    }
    Optional<Workspace.Kept> kept = kept();
    workspace.clear(); // this run may fail half-way
    if (kept.isEmpty()) {
      return Groundwork.first(front.tokens(), inputs);
    }
    boolean same = kept.get().run().meansTheSame(front.tokens(), front.selection());
    return Groundwork.next(kept.get().ground(), front.tokens(), inputs, same);
  }

  /** Keeps a run. */
  void keep(Vocabulary words, Front front, Inputs inputs, Report report, Groundwork ground) {
    if (store == null) {
      return;
    }
    SavedRun run =
        SavedRun.of(
            words, front.tokens(), front.selection(), front.silencing(), inputs, report, start);
    if (!isRepeating()) {
      store.write(key, run::pack);
    }
    if (workspace != null) {
      workspace.keep(new Workspace.Kept(key, run, ground.left()));
    }
  }

  /** Keeps a run that was good for other files, too. */
  void keep(SavedRun good, Front front) {
    if (store == null) {
      return;
    }
    SavedRun run = good.again(front.tokens(), front.selection(), front.silencing(), start);
    store.write(key, run::pack);
    Optional<Workspace.Kept> kept = kept();
    if (workspace != null && kept.isPresent()) {
      workspace.keep(new Workspace.Kept(key, run, kept.get().ground()));
    }
  }
}
