package org.odirect.analyzer.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.odirect.analyzer.body.Body;
import org.odirect.analyzer.body.Lowering;
import org.odirect.analyzer.flow.Flow;
import org.odirect.analyzer.flow.Operation;
import org.odirect.analyzer.flow.Program;
import org.odirect.analyzer.flow.Submission;
import org.odirect.analyzer.models.StubModels;
import org.odirect.analyzer.notice.Notice;
import org.odirect.analyzer.report.Report;
import org.odirect.analyzer.rule.Finding;
import org.odirect.analyzer.rule.Pass;
import org.odirect.analyzer.rule.Rule;
import org.odirect.analyzer.source.Selector;
import org.odirect.analyzer.source.SourceFile;
import org.odirect.analyzer.source.SourceNotFoundException;
import org.odirect.analyzer.source.SourceRoots;
import org.odirect.analyzer.source.SourceSet;
import org.odirect.analyzer.source.SourceText;
import org.odirect.analyzer.source.TokenIndex;
import org.odirect.analyzer.types.ClassInfo;
import org.odirect.analyzer.types.ProjectIndex;
import org.odirect.analyzer.types.TypeLibrary;

/** The pipeline: scan, select, parse, name, lower, flow, check. Stateless between runs. */
public final class Pipeline implements Analysis {
  private final List<Rule> rules;
  private final Supplier<StubModels> models;

  /**
   * Makes a pipeline.
   *
   * @param rules all rules; a request selects among them
   * @param models reads the models, once per run
   */
  public Pipeline(List<Rule> rules, Supplier<StubModels> models) {
    this.rules = List.copyOf(rules);
    this.models = models;
  }

  @Override
  public Report analyse(Request request, Progress progress) throws UsageException {
    SourceSet sources = find(request);
    StubModels known = models.get();
    List<Notice> notices = new ArrayList<>(sources.notices());
    progress.update("scanning", 0, sources.files().size());
    TokenIndex tokens = TokenIndex.scan(sources.files(), known.seeds(), request.threads());
    notices.addAll(tokens.notices());
    List<SourceFile> selected = Selector.select(tokens, known.seeds(), known.carriers());
    Units units = new Units(tokens);
    TypeLibrary library = TypeLibrary.of(List.of(TypeLibrary.jdk(), TypeLibrary.of(beyond(known))));
    ProjectIndex index = new ProjectIndex(units, library);
    List<Body> bodies = lower(selected, units, index, request, progress, notices);
    if (request.dumps().contains(Request.Dump.BODIES)) {
      bodies.forEach(b -> request.dumpTo().accept(b.toString()));
    }
    progress.update("analysing", 0, 1);
    Flow.Facts facts = Flow.run(new Program(bodies, index, known));
    notices.addAll(facts.notices());
    if (request.dumps().contains(Request.Dump.FACTS)) {
      dumpFacts(facts, request);
    }
    return new Report(
        check(facts, request),
        new ArrayList<>(new TreeSet<>(notices)),
        request.rules(),
        tokens.size(),
        selected.size(),
        operations(facts),
        new Texts(tokens));
  }

  /** The stubs' types that the JDK's signatures do not describe. */
  private static List<ClassInfo> beyond(StubModels models) {
    return models.typeNames().stream()
        .filter(name -> TypeLibrary.jdk().find(name).isEmpty())
        .flatMap(name -> models.type(name).stream())
        .toList();
  }

  private static SourceSet find(Request request) throws UsageException {
    List<String> paths = request.paths().stream().map(Path::toString).toList();
    try {
      return SourceRoots.find(paths, Path.of(""));
    } catch (SourceNotFoundException e) {
      throw new UsageException(String.valueOf(e.getMessage()));
    }
  }

  /** Parses, names and lowers the selected files; a tree is dropped once it is lowered. */
  private static List<Body> lower(
      List<SourceFile> selected,
      Units units,
      ProjectIndex index,
      Request request,
      Progress progress,
      List<Notice> notices) {
    List<Units.Opened> opened =
        Parallel.map(
            selected, request.threads(), progress, "parsing", file -> units.open(file, index));
    List<Lowering.Result> lowered =
        Parallel.map(
            opened,
            request.threads(),
            progress,
            "lowering",
            unit ->
                unit.unit()
                    .map(u -> Lowering.lower(u, unit.names(), unit.path()))
                    .orElse(new Lowering.Result(List.of(), List.of())));
    List<Body> bodies = new ArrayList<>();
    opened.forEach(o -> notices.addAll(o.notices()));
    for (Lowering.Result result : lowered) {
      bodies.addAll(result.bodies());
      notices.addAll(result.notices());
    }
    return bodies;
  }

  private List<Finding> check(Flow.Facts facts, Request request) {
    TreeSet<Finding> findings = new TreeSet<>();
    for (Rule rule : rules) {
      if (request.rules().stream().anyMatch(r -> r.id().equals(rule.info().id()))) {
        Pass pass = new Pass(facts, rule.info());
        rule.check(pass);
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

  /** Reads texts again for the frames of reports. */
  private record Texts(TokenIndex tokens) implements Report.SourceText {
    @Override
    public List<String> lines(String path) {
      for (SourceFile file : tokens.sources()) {
        if (file.path().equals(path)) {
          try {
            return Report.SourceText.split(SourceText.decode(file.read()).text());
          } catch (IOException e) {
            return List.of();
          }
        }
      }
      return List.of();
    }
  }
}
