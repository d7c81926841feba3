package org.odirect.analyzer.cli;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.odirect.analyzer.body.Block;
import org.odirect.analyzer.body.Body;
import org.odirect.analyzer.body.Instruction;
import org.odirect.analyzer.body.Span;
import org.odirect.analyzer.models.MethodModel;
import org.odirect.analyzer.models.StubModels;
import org.odirect.analyzer.notice.Notice;
import org.odirect.analyzer.source.Inputs;
import org.odirect.analyzer.source.Selector;
import org.odirect.analyzer.source.SourceSet;
import org.odirect.analyzer.source.TokenIndex;
import org.odirect.analyzer.threads.DeepStack;
import org.odirect.analyzer.types.MethodKey;
import org.odirect.analyzer.types.ProjectIndex;

/** Shows which calls in sources the models of a stub match, and which models match none. */
final class StubTrial {
  /** How many calls that only look alike are shown for a model. */
  private static final int ALIKE = 3;

  private final StubModels models;
  private final PrintStream out;

  /**
   * A trial.
   *
   * @param models what is tried is their upper layer
   */
  StubTrial(StubModels models, PrintStream out) {
    this.models = models;
    this.out = out;
  }

  /** A call and the line of the sources that it starts on. */
  private record Seen(Span span, MethodKey callee, String text) {}

  /** Prints what matches in some sources, and closes them. */
  void run(SourceSet found, int threads) {
    try (SourceSet sources = found) {
      DeepStack.call(
          () -> {
            print(sources, threads);
            return sources;
          });
    }
  }

  private void print(SourceSet sources, int threads) {
    Set<String> names = new TreeSet<>();
    for (MethodModel model : models.upper()) {
      names.add(nameInCalls(model.key()));
    }
    TokenIndex tokens = TokenIndex.scan(sources.files(), names, threads);
    Groundwork ground = Groundwork.once(tokens, Inputs.IGNORED);
    FrontEnd frontEnd = new FrontEnd(ground, Set.of(), threads, Progress.NONE);
    List<ParsedFile> parsed =
        frontEnd.parse(Selector.select(tokens, names, Set.of(), Set.of()).files());
    ProjectIndex index = ground.index(units -> new ProjectIndex(units, Pipeline.library(models)));
    FrontEnd.Result lowered = frontEnd.lower(parsed, index);
    Map<MethodKey, MethodModel> upper =
        models.upper().stream().collect(Collectors.toMap(MethodModel::key, m -> m));
    Map<Span, Seen> matched = new TreeMap<>();
    Map<MethodKey, Set<MethodKey>> by = new TreeMap<>();
    List<Seen> others = new ArrayList<>();
    for (Seen call : calls(lowered.bodies(), names, SourceLines.of(tokens.sources()))) {
      Optional<MethodModel> model = models.find(call.callee(), index);
      if (model.filter(m -> m.equals(upper.get(m.key()))).isPresent()) {
        matched.put(call.span(), call);
        by.computeIfAbsent(model.get().key(), k -> new TreeSet<>()).add(call.callee());
        out.println(call.span() + ": " + call.text());
        out.println("    is " + model.get().key() + " of " + model.get().origin());
      } else {
        others.add(call);
      }
    }
    List<MethodModel> unmatched =
        models.upper().stream().filter(m -> !by.containsKey(m.key())).toList();
    unmatched(unmatched, others, !matched.isEmpty());
    notices(sources, tokens, lowered);
    out.println(
        (matched.isEmpty() && unmatched.isEmpty() ? "" : "\n")
            + count(matched.size(), "call")
            + (matched.size() == 1 ? " matches " : " match ")
            + by.size()
            + " of "
            + count(upper.size(), "model"));
  }

  private void unmatched(List<MethodModel> models, List<Seen> others, boolean separated) {
    if (models.isEmpty()) {
      return;
    }
    out.println((separated ? "\n" : "") + "Nothing matches:");
    for (MethodModel model : models) {
      out.println("  " + model.origin() + ": " + model.key());
      others.stream()
          .filter(call -> nameInCalls(call.callee()).equals(nameInCalls(model.key())))
          .limit(ALIKE)
          .forEach(call -> out.println("      not " + call.span() + ": " + call.callee()));
    }
  }

  private void notices(SourceSet sources, TokenIndex tokens, FrontEnd.Result lowered) {
    Set<Notice> notices = new TreeSet<>(sources.notices());
    notices.addAll(tokens.notices());
    notices.addAll(lowered.notices());
    for (Notice notice : notices) {
      String place = notice.path() + (notice.line() == 0 ? "" : ":" + notice.line());
      out.println(place + ": incomplete: " + notice.message());
    }
  }

  /** The calls of methods with these names, sorted by place. */
  private static Iterable<Seen> calls(List<Body> bodies, Set<String> names, SourceLines lines) {
    Map<Span, Seen> found = new TreeMap<>();
    for (Body body : bodies) {
      for (Block block : body.blocks()) {
        for (Instruction instruction : block.instructions()) {
          callee(instruction)
              .filter(key -> names.contains(nameInCalls(key)))
              .ifPresent(
                  key -> {
                    Span span = instruction.span();
                    String text = lines.at(span.path(), span.line()).strip();
                    found.putIfAbsent(span, new Seen(span, key, text));
                  });
        }
      }
    }
    return found.values();
  }

  private static Optional<MethodKey> callee(Instruction instruction) {
    if (instruction instanceof Instruction.Call call) {
      return Optional.of(call.callee().key());
    }
    return instruction instanceof Instruction.New made
        ? Optional.of(made.constructor().key())
        : Optional.empty();
  }

  /** The name that a call shows: of a constructor, that of the type. */
  private static String nameInCalls(MethodKey key) {
    return key.name().equals(MethodKey.CONSTRUCTOR)
        ? key.type().substring(key.type().lastIndexOf('.') + 1)
        : key.name();
  }

  private static String count(int number, String noun) {
    return number + " " + noun + (number == 1 ? "" : "s");
  }
}
