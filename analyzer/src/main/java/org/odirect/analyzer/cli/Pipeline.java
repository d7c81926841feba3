package org.odirect.analyzer.cli;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.odirect.analyzer.filter.FileSuppressions;
import org.odirect.analyzer.filter.Hidden;
import org.odirect.analyzer.filter.Suppressions;
import org.odirect.analyzer.flow.Exports;
import org.odirect.analyzer.flow.Flow;
import org.odirect.analyzer.flow.Operation;
import org.odirect.analyzer.flow.Program;
import org.odirect.analyzer.flow.Submission;
import org.odirect.analyzer.incremental.SavedRun;
import org.odirect.analyzer.models.StubFile;
import org.odirect.analyzer.models.StubModels;
import org.odirect.analyzer.notice.Notice;
import org.odirect.analyzer.report.Report;
import org.odirect.analyzer.rule.Finding;
import org.odirect.analyzer.rule.Pass;
import org.odirect.analyzer.rule.Rule;
import org.odirect.analyzer.rule.RuleInfo;
import org.odirect.analyzer.source.Inputs;
import org.odirect.analyzer.source.Selector;
import org.odirect.analyzer.source.SourceFile;
import org.odirect.analyzer.source.SourceNotFoundException;
import org.odirect.analyzer.source.SourceRoots;
import org.odirect.analyzer.source.SourceSet;
import org.odirect.analyzer.source.Vocabulary;
import org.odirect.analyzer.threads.DeepStack;
import org.odirect.analyzer.types.ProjectIndex;
import org.odirect.analyzer.types.TypeLibrary;

/**
 * The pipeline: scan, select, parse, name, lower, flow, check, filter. Stateless between runs but
 * for its {@link Workspace}, if it has one.
 */
public final class Pipeline implements Analysis {
  private final List<Rule> rules;
  private final Supplier<StubModels> models;
  private final Supplier<Optional<String>> build;
  private final @Nullable Workspace workspace;

  /**
   * Makes a pipeline.
   *
   * @param rules all rules; a request selects among them
   * @param models reads the models, once per run
   */
  public Pipeline(List<Rule> rules, Supplier<StubModels> models) {
    this(rules, models, Optional::empty);
  }

  /**
   * Makes a pipeline that remembers runs, where requests want it.
   *
   * @param build tells this code and these models from all others; empty if nothing does
   */
  public Pipeline(List<Rule> rules, Supplier<StubModels> models, Supplier<Optional<String>> build) {
    this(rules, models, build, null);
  }

  /**
   * Makes a pipeline for many runs in one process, one at a time.
   *
   * @param models gives the same models for each run
   * @param workspace what such a run leaves for the next one
   */
  public Pipeline(
      List<Rule> rules,
      Supplier<StubModels> models,
      Supplier<Optional<String>> build,
      @Nullable Workspace workspace) {
    this.rules = List.copyOf(rules);
    this.models = models;
    this.build = build;
    this.workspace = workspace;
  }

  @Override
  public Report analyse(Request request, Progress progress) throws UsageException {
    Path directory = request.directory();
    List<StubFile> stubs = UserModels.read(request.models(), directory);
    Memory memory = Memory.of(request, build, stubs, workspace);
    memory.running(() -> repeat(request));
    Optional<SavedRun> last = memory.last();
    // A first run needs the models at once, a later one mostly not at all.
    Supplier<StubModels> shipped =
        last.isPresent() ? models : DeepStack.start("odirect-models", models);
    try (SourceSet sources = find(request.paths(), directory, request.encoding())) {
      Optional<Report> same = last.flatMap(run -> run.reportOn(sources));
      if (same.isPresent() && !memory.isRepeating()) {
        return shown(same.get(), sources.files());
      }
      progress.update("scanning", 0, sources.files().size());
      Optional<Front> next = last.map(run -> Front.after(run, sources, request.threads()));
      if (next.isPresent()) {
        Front front = next.get();
        Optional<Report> good = front.reportOf(last.get());
        if (good.isPresent() && !memory.isRepeating()) {
          memory.keep(last.get(), front);
          return shown(good.get(), front.tokens().sources());
        }
      }
      FactsReader.Result facts = FactsReader.read(shipped.get(), request.facts(), directory);
      StubModels known = UserModels.over(facts.models(), stubs);
      return DeepStack.call(
          () -> {
            Vocabulary words =
                new Vocabulary(
                    known.seeds(), known.rawSeeds(), known.carriers(), Suppressions.words(ids()));
            Front front =
                next.orElseGet(() -> Front.of(sources, words, memory.nothing(), request.threads()));
            List<Notice> notices = new ArrayList<>(facts.notices());
            notices.addAll(front.notices());
            Inputs inputs = memory.inputs();
            Groundwork ground = memory.groundwork(front, inputs);
            Report report = analyse(front, ground, known, request, notices, progress);
            memory.keep(words, front, inputs, report, ground);
            return shown(report, front.tokens().sources());
          });
    }
  }

  private void repeat(Request request) {
    try {
      analyse(request, Progress.NONE);
    } catch (UsageException e) { // what it names is gone since
      throw new IllegalStateException(e);
    }
  }

  /** Stages 3 to 10. */
  private Report analyse(
      Front front,
      Groundwork ground,
      StubModels known,
      Request request,
      List<Notice> notices,
      Progress progress) {
    List<SourceFile> selected = front.selection().files();
    FrontEnd frontEnd = new FrontEnd(ground, ids(), request.threads(), progress);
    List<ParsedFile> parsed = frontEnd.parse(selected);
    ProjectIndex index = ground.index(units -> new ProjectIndex(units, library(known)));
    FrontEnd.Result lowered = frontEnd.lower(parsed, index);
    notices.addAll(lowered.notices());
    if (request.dumps().contains(Request.Dump.BODIES)) {
      lowered.bodies().forEach(b -> request.dumpTo().accept(b.toString()));
    }
    progress.update("analysing", 0, 1);
    StubModels models =
        ground.models(
            lowered.annotated(), () -> known.besides(index).with(lowered.annotated(), index));
    Flow.Facts facts = Flow.run(new Program(lowered.bodies(), index, models));
    notices.addAll(facts.notices());
    if (request.dumps().contains(Request.Dump.FACTS)) {
      dumpFacts(facts, request);
    }
    List<Finding> findings = check(facts, request, notices);
    if (request.facts().to().isPresent()) {
      List<SourceFile> near = new ArrayList<>(selected);
      near.addAll(Selector.naming(front.tokens(), known.addressing(), selected));
      List<SourceFile> others = Selector.declaring(front.tokens(), known.carriers(), near);
      FrontEnd.Result addressing =
          frontEnd.lower(frontEnd.parse(near.subList(selected.size(), near.size())), index);
      FrontEnd.Result outlined = frontEnd.lower(frontEnd.outline(others, known.carriers()), index);
      FrontEnd.Result more = addressing.and(outlined);
      notices.addAll(more.notices());
      FrontEnd.Result all = lowered.and(more);
      StubModels told = known.besides(index).with(all.annotated(), index);
      Program program = Program.told(all.bodies(), index, told);
      notices.addAll(export(program, near, known::isOfModule, facts, request.facts()));
    }
    Report report =
        new Report(
            findings,
            List.of(),
            new ArrayList<>(new TreeSet<>(notices)),
            request.rules(),
            Set.of(),
            front.tokens().size(),
            selected.size(),
            operations(facts),
            path -> List.of());
    Set<String> ran = request.rules().stream().map(RuleInfo::id).collect(Collectors.toSet());
    Suppressions.RuleIds judged = new Suppressions.RuleIds(ids(), ran);
    List<FileSuppressions> suppressions = new ArrayList<>(lowered.suppressions());
    suppressions.addAll(frontEnd.suppressions(front.silencing()));
    return report.through(Suppressions.of(suppressions, judged, notices));
  }

  /**
   * Tells other modules what they may know; returns what that leaves out.
   *
   * @param foreign tells of a type whether another module says something of it
   */
  private static List<Notice> export(
      Program program,
      List<SourceFile> near,
      Predicate<String> foreign,
      Flow.Facts found,
      Request.Facts facts) {
    Set<String> paths = near.stream().map(SourceFile::path).collect(Collectors.toSet());
    Exports.Result exported = Exports.of(program, found.fields(), facts.of(), foreign, paths);
    String text = FactsWriter.write(exported, program.index(), facts.origin());
    facts.to().ifPresent(to -> to.accept(text));
    return exported.notices();
  }

  private Set<String> ids() {
    return rules.stream().map(rule -> rule.info().id()).collect(Collectors.toSet());
  }

  /** The JDK's signatures, and where they are silent the declarations of the stubs. */
  static TypeLibrary library(StubModels models) {
    return TypeLibrary.of(List.of(TypeLibrary.jdk(), models.library()));
  }

  /** The sources below some paths, which are relative to a directory. */
  static SourceSet find(List<Path> paths, Path directory, Charset encoding) throws UsageException {
    try {
      return SourceRoots.find(paths.stream().map(Path::toString).toList(), directory, encoding);
    } catch (SourceNotFoundException e) {
      throw new UsageException(String.valueOf(e.getMessage()));
    }
  }

  private List<Finding> check(Flow.Facts facts, Request request, List<Notice> notices) {
    TreeSet<Finding> findings = new TreeSet<>();
    for (Rule rule : rules) {
      String id = rule.info().id();
      if (request.rules().stream().anyMatch(r -> r.id().equals(id))) {
        Pass pass = new Pass(facts, rule.info(), request.storage());
        try {
          rule.check(pass);
        } catch (RuntimeException e) { // the other rules go on
          String reason = "rule " + id + " did not finish: " + Failures.internal(e);
          notices.add(new Notice("", 0, reason, true));
        }
        findings.addAll(pass.findings());
      }
    }
    Map<List<Object>, Finding> once = new LinkedHashMap<>();
    findings.forEach(f -> once.putIfAbsent(List.of(f.rule(), f.span()), f));
    return List.copyOf(once.values());
  }

  /** Counts the submissions that lend memory: asynchronous ones, and those on DIRECT channels. */
  private static SortedMap<String, Integer> operations(Flow.Facts facts) {
    SortedMap<String, TreeSet<Object>> spans = new TreeMap<>();
    for (Submission submission : facts.submissions()) {
      Operation operation = submission.operation();
      if (lends(operation)) {
        spans.computeIfAbsent(operation.api(), a -> new TreeSet<>()).add(operation.span());
      }
    }
    SortedMap<String, Integer> counts = new TreeMap<>();
    spans.forEach((api, all) -> counts.put(api, all.size()));
    return counts;
  }

  private static boolean lends(Operation operation) {
    return operation.mode() != Operation.Mode.BLOCKING || operation.direct() != Operation.Direct.NO;
  }

  private static void dumpFacts(Flow.Facts facts, Request request) {
    TreeSet<String> lines = new TreeSet<>();
    for (Submission submission : facts.submissions()) {
      Operation operation = submission.operation();
      if (lends(operation)) {
        lines.add(
            operation.span()
                + ": "
                + operation.api()
                + " "
                + operation.direction()
                + " "
                + operation.mode()
                + " DIRECT="
                + operation.direct());
      }
    }
    lines.forEach(l -> request.dumpTo().accept(l + System.lineSeparator()));
  }

  /** The report with its files, and the texts that are shown, read before an archive is closed. */
  private static Report shown(Report report, List<SourceFile> files) {
    Set<String> shown = new HashSet<>();
    Stream.concat(report.findings().stream(), report.hidden().stream().map(Hidden::finding))
        .forEach(
            finding -> {
              shown.add(finding.span().path());
              finding.steps().forEach(step -> shown.add(step.span().path()));
            });
    Set<String> paths = files.stream().map(SourceFile::path).collect(Collectors.toSet());
    return report.on(
        paths, ShownTexts.of(files.stream().filter(file -> shown.contains(file.path())).toList()));
  }
}
