package org.odirect.analyzer.flow;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.odirect.analyzer.body.Span;
import org.odirect.analyzer.models.MethodModel;
import org.odirect.analyzer.models.RoleUse;
import org.odirect.analyzer.models.Term;

/**
 * Reads the summary of a method that another module has described by its exits, as a call sees it:
 * everything happens at the call.
 */
final class SummaryReader {
  private final Span span;
  private final String api;
  private final Set<String> pools = new LinkedHashSet<>();
  private boolean ignorable;

  private SummaryReader(Span span, String api) {
    this.span = span;
    this.api = api;
  }

  /**
   * What exits say.
   *
   * @param ignorable whether callers may ignore a future that it returns
   * @param pools the fields, as {@code Type#name}, with pools that results were taken from
   */
  record Result(Summary summary, boolean ignorable, Set<String> pools) {}

  /**
   * Reads the exits of a method.
   *
   * @param span the call
   * @param api the method as people write it
   */
  static Result read(MethodModel model, Span span, String api) {
    SummaryReader reader = new SummaryReader(span, api);
    List<State> normal = new ArrayList<>();
    List<State> exceptional = new ArrayList<>();
    for (RoleUse exit : model.exits()) {
      State state = new State();
      Term.read(exit.value()).forEach(effect -> reader.add(effect, state));
      (state.thrown == null ? normal : exceptional).add(state);
    }
    Summary summary = new Summary(normal, exceptional, true);
    return new Result(summary, reader.ignorable, reader.pools);
  }

  private void add(Term effect, State to) {
    switch (effect.text()) {
      case "thrown" -> to.thrown = effect.argument(0).text();
      case "result" -> to.result = value(effect.argument(0));
      case "marked" -> to.marks.add(effect.argument(0).text());
      case "pool" -> pools.add(effect.argument(0).text());
      case "ignorable" -> ignorable = true;
      case "unchecked" -> to.unchecked = true;
      case "fact" -> to.facts.put(value(effect.argument(0)), flag(effect.argument(1)));
      case "holds" -> to.heap.put(value(effect.argument(0)), value(effect.argument(1)));
      case "contains" -> to.contents.put(value(effect.argument(0)), values(effect.argument(1)));
      case "made" -> to.allocations.put(value(effect.argument(0)), made(effect));
      case "window" ->
          to.windows.put(
              value(effect.argument(0)),
              new State.Window(optional(effect.argument(1)), optional(effect.argument(2))));
      case "operation" -> {
        Operation operation = operation(effect);
        to.operations.put(operation.id(), operation);
      }
      case "finished" -> to.finished.add(operation(effect));
      case "touch" -> {
        Access access = touch(effect);
        to.trace.merge(State.Touch.of(access), access, Access::or);
      }
      case "task" -> {
        Task task = task(effect);
        to.tasks.put(task.id(), task);
      }
      case "waited" -> to.waited.add(value(effect.argument(0)));
      case "handed" -> to.handed.add(value(effect.argument(0)));
      case "cancelled" -> to.cancelled.add(value(effect.argument(0)));
      case "invoked" -> to.invoked.add(value(effect.argument(0)));
      case "signalled" -> to.signalled.add(value(effect.argument(0)));
      case "locked" -> to.locks.add(value(effect.argument(0)));
      case "reaped" -> to.reaped = (int) number(effect.argument(0));
      default -> throw new IllegalArgumentException("no effect: " + effect);
    }
  }

  /** How what is stored into a field was made. */
  static Allocation stored(Term effect) {
    return made(effect, Span.NOWHERE);
  }

  private Allocation made(Term effect) {
    return made(effect, span);
  }

  private static Allocation made(Term effect, Span span) {
    return new Allocation(
        effect.argument(1).text(),
        effect.argument(2).text(),
        value(effect.argument(3)),
        value(effect.argument(4)),
        value(effect.argument(5)),
        effect.argument(6).text(),
        values(effect.argument(7)),
        span);
  }

  private Operation operation(Term term) {
    return new Operation(
        value(term.argument(0)),
        api,
        Operation.Direction.valueOf(term.argument(1).text()),
        Operation.Mode.valueOf(term.argument(2).text()),
        flag(term.argument(3)),
        flag(term.argument(4)),
        value(term.argument(5)),
        value(term.argument(6)),
        value(term.argument(7)),
        values(term.argument(8)),
        value(term.argument(9)),
        values(term.argument(10)),
        values(term.argument(14)),
        Operation.Direct.valueOf(term.argument(11).text()),
        flag(term.argument(12)),
        value(term.argument(13)),
        span,
        List.of(),
        List.of());
  }

  private Access touch(Term term) {
    return new Access(
        Access.Kind.valueOf(term.argument(0).text()),
        value(term.argument(1)),
        values(term.argument(2)),
        values(term.argument(3)),
        values(term.argument(4)),
        api,
        span,
        span,
        List.of());
  }

  private Task task(Term term) {
    return new Task(
        value(term.argument(0)),
        values(term.argument(1)),
        values(term.argument(5)),
        term.argument(3).arguments().stream().map(this::touch).toList(),
        term.argument(4).arguments().stream().map(this::operation).toList(),
        flag(term.argument(2)),
        span);
  }

  private static boolean flag(Term term) {
    return term.text().equals("true");
  }

  private static long number(Term term) {
    return Long.parseLong(term.text());
  }

  private static Set<Value> values(Term list) {
    Set<Value> values = new LinkedHashSet<>();
    list.arguments().forEach(v -> values.add(value(v)));
    return values;
  }

  private static @Nullable Value optional(Term term) {
    return term.text().equals("_") ? null : value(term);
  }

  private static Value value(Term term) {
    switch (term.kind()) {
      case NUMBER -> {
        return Value.of(number(term));
      }
      case TEXT -> {
        return Value.of(term.text());
      }
      default -> {
        return named(term);
      }
    }
  }

  private static Value named(Term term) {
    return switch (term.text()) {
      case "this" -> Values.THIS;
      case "closure" -> Values.CLOSURE;
      case "null" -> Values.NULL;
      case "true", "false" -> Value.of(flag(term));
      case "char" -> Value.of((char) number(term.argument(0)));
      case "double" -> Value.of(Double.valueOf(term.argument(0).text()));
      case "site", "oldsite" -> new Value.Site(term.argument(0).text(), isOld(term));
      case "join", "oldjoin" -> new Value.Site(Join.JOIN + term.argument(0).text(), isOld(term));
      case "static" -> new Value.Static(term.argument(0).text(), term.argument(1).text());
      case "field" -> new Value.Field(value(term.argument(0)), term.argument(1).text());
      case "element" -> new Value.Element(value(term.argument(0)), value(term.argument(1)));
      case "view" ->
          new Value.View(
              value(term.argument(0)),
              new Extent(optional(term.argument(1)), optional(term.argument(2))),
              value(term.argument(3)));
      case "op" -> {
        List<Value> operands = term.arguments().stream().skip(1).map(SummaryReader::value).toList();
        yield new Value.Expr(term.argument(0).text(), operands);
      }
      default -> new Value.Parameter(Integer.parseInt(term.text().substring(1)));
    };
  }

  private static boolean isOld(Term term) {
    return term.text().startsWith("old");
  }
}
