package org.odirect.analyzer.flow;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.odirect.analyzer.models.Role;
import org.odirect.analyzer.models.RoleUse;
import org.odirect.analyzer.models.Term;
import org.odirect.analyzer.types.ClassInfo;
import org.odirect.analyzer.types.JavaType;

/**
 * Writes a summary as {@link Role#EXIT exits}, for those who will not see the body. It says all
 * that a caller of the body makes use of, but not where: others see the call only. {@link
 * SummaryReader} reads it.
 */
final class SummaryWriter {

  /** Beyond this many characters a method is left out: nobody knows it then. */
  private static final int MAX_LENGTH = 10_000;

  /** What stands for nothing. */
  private static final Term NONE = Term.of("_");

  private static final Term NULL = Term.of("null");

  private static final String TEXT = "java.lang.String";

  /** The operators that make numbers and truths, but not of addresses others. */
  private static final Set<String> NUMBERS =
      Set.of(
          "&", "|", "^", "~", "<<", ">>", ">>>", "*", "/", "%", "==", "!=", "<", ">", "<=", ">=",
          "!");

  private static final String MARKED = "marked";

  /** The terms that stand for sites: these have names here, and numbers in the end. */
  private static final Set<String> SITES = Set.of("site", "join", "oldsite", "oldjoin", MARKED);

  /** There is a constant that no term stands for. */
  private static final class BeyondTermsException extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }

  private final Map<String, Long> numbers = new HashMap<>();
  private final FieldFacts fields;
  private final Program program;

  private SummaryWriter(FieldFacts fields, Program program) {
    this.fields = fields;
    this.program = program;
  }

  /**
   * The exits of a body.
   *
   * @param ignorable whether callers may ignore a future that it returns
   * @param fields what is known of fields
   * @return empty if exits can not say what it does
   */
  static Optional<List<RoleUse>> write(
      Summary summary, boolean ignorable, FieldFacts fields, Program program) {
    SummaryWriter writer = new SummaryWriter(fields, program);
    List<List<Term>> exits = new ArrayList<>();
    try {
      summary.normal().forEach(exit -> exits.add(writer.exit(exit, null, ignorable)));
      for (State exit : summary.exceptional()) {
        exits.add(writer.exit(exit, Objects.requireNonNullElse(exit.thrown, "?"), ignorable));
      }
    } catch (BeyondTermsException e) {
      return Optional.empty();
    }
    return Optional.of(writer.numbered(exits))
        .filter(e -> e.stream().mapToInt(use -> use.value().length()).sum() <= MAX_LENGTH);
  }

  /** The exits with numbers for sites, in the order in which these are met. */
  private List<RoleUse> numbered(List<List<Term>> exits) {
    SortedMap<String, List<Term>> sorted = new TreeMap<>();
    for (List<Term> effects : exits) {
      SortedMap<String, Term> once = new TreeMap<>();
      effects.forEach(e -> once.put(e.toString(), e));
      sorted.put(once.keySet().toString(), List.copyOf(once.values()));
    }
    return sorted.values().stream()
        .map(effects -> effects.stream().map(e -> numbered(e).toString()))
        .map(effects -> effects.collect(Collectors.joining("; ")))
        .filter(text -> exits.size() > 1 || !text.isEmpty())
        .map(text -> new RoleUse(Role.EXIT, Map.of("value", text)))
        .toList();
  }

  private Term numbered(Term term) {
    if (term.kind() == Term.Kind.NAME && SITES.contains(term.text())) {
      String name = term.argument(0).text();
      Long number = numbers.computeIfAbsent(name, n -> (long) numbers.size());
      return Term.of(term.text(), Term.of(number));
    }
    return new Term(
        term.kind(), term.text(), term.arguments().stream().map(this::numbered).toList());
  }

  private List<Term> exit(State exit, @Nullable String thrown, boolean ignorable) {
    List<Term> effects = new ArrayList<>();
    if (thrown != null) {
      effects.add(Term.of("thrown", Term.text(thrown)));
    }
    if (exit.result != null && thrown == null) {
      effects.add(Term.of("result", value(exit.result)));
      exit.marks.forEach(mark -> effects.add(Term.of(MARKED, Term.text(mark))));
      pools(exit, exit.result, effects);
    }
    if (ignorable && !exit.operations.isEmpty()) {
      effects.add(Term.of("ignorable"));
    }
    if (exit.unchecked) {
      effects.add(Term.of("unchecked"));
    }
    exit.facts.forEach((c, truth) -> effects.add(Term.of("fact", value(c), flag(truth))));
    exit.heap.forEach((l, v) -> effects.add(Term.of("holds", value(l), value(v))));
    exit.contents.forEach((c, e) -> effects.add(Term.of("contains", value(c), values(e))));
    exit.allocations.forEach(
        (v, made) -> {
          if (!isHandle(v, made)) {
            effects.add(made(v, made));
          }
        });
    exit.windows.forEach(
        (b, w) ->
            effects.add(Term.of("window", value(b), optional(w.position()), optional(w.limit()))));
    exit.operations.values().forEach(o -> effects.add(operation("operation", o)));
    exit.finished.forEach(o -> effects.add(operation("finished", o)));
    exit.touches().stream().filter(a -> isFound(a, exit)).forEach(a -> effects.add(touch(a)));
    exit.tasks.values().forEach(t -> effects.add(task(t)));
    exit.waited.forEach(v -> effects.add(Term.of("waited", value(v))));
    tokens(exit.handed).forEach(v -> effects.add(Term.of("handed", v)));
    all("cancelled", exit.cancelled, effects);
    all("invoked", exit.invoked, effects);
    all("signalled", exit.signalled, effects);
    all("locked", exit.locks, effects);
    if (exit.reaped != 0) {
      effects.add(Term.of("reaped", Term.of(exit.reaped)));
    }
    return effects;
  }

  /** The pools that the result may have been taken from. */
  private void pools(State exit, Value result, List<Term> effects) {
    exit.reachable(result).stream()
        .map(v -> v instanceof Value.Element e ? e.base() : v)
        .map(Context::fieldName)
        .filter(name -> name != null && fields.isPool(name))
        .distinct()
        .forEach(name -> effects.add(Term.of("pool", Term.text(String.valueOf(name)))));
  }

  private void all(String name, Collection<Value> values, List<Term> effects) {
    values.stream().filter(this::isToken).forEach(v -> effects.add(Term.of(name, value(v))));
  }

  /**
   * What others may have waited for; {@code null} stands for all that nobody waits for: where
   * something was given away at all, it may have been a wait for what nobody can name.
   */
  private List<Term> tokens(Collection<Value> values) {
    return values.stream()
        .filter(v -> isToken(v) || !(v instanceof Value.View))
        .map(v -> isToken(v) ? value(v) : NULL)
        .distinct()
        .toList();
  }

  /** Whether a value is a constant, a number or a truth, but no address and no tag. */
  private boolean isNumber(Value value) {
    if (value instanceof Value.Constant) {
      return true;
    }
    if (value instanceof Value.Expr x) {
      return NUMBERS.contains(x.operator()) && !Tags.mentionsTag(value);
    }
    String name = Context.fieldName(value);
    if (name == null) {
      return false;
    }
    int hash = name.indexOf('#');
    return program
        .index()
        .field(name.substring(0, hash), name.substring(hash + 1))
        .filter(f -> f.type() instanceof JavaType.Primitive)
        .filter(f -> !f.type().erasedName().equals("long"))
        .isPresent();
  }

  /** Whether a value may stand for a completion, a signal or a function of the caller's. */
  private boolean isToken(Value value) {
    if (value instanceof Value.Expr x && x.operator().equals(Values.RESULT)) {
      return isToken(x.operands().get(0));
    }
    if (isNumber(value)) {
      return false;
    }
    if (value instanceof Value.Static s) {
      return !isConstant(s.owner(), s.name());
    }
    if (value instanceof Value.Field f && f.name().contains("#")) {
      int hash = f.name().indexOf('#');
      return !isConstant(f.name().substring(0, hash), f.name().substring(hash + 1));
    }
    return !(value instanceof Value.View) || Addresses.isAddress(value);
  }

  /** Whether a field holds a text or one of an enumeration's constants. */
  private boolean isConstant(String type, String field) {
    return program
        .index()
        .field(type, field)
        .map(f -> f.type().erasedName())
        .filter(name -> name.equals(TEXT) || isEnumeration(name))
        .isPresent();
  }

  private boolean isEnumeration(String type) {
    return program.index().find(type).filter(t -> t.kind() == ClassInfo.Kind.ENUM).isPresent();
  }

  /**
   * Whether a caller may find out which part of memory is touched: not if only this body knows
   * where it starts.
   */
  private static boolean isFound(Access access, State exit) {
    Value start = Memory.extent(access.memory()).offset();
    return start == null || start.everySite(s -> s.equals(exit.result));
  }

  /** Whether a static field has the handle of a C function: what calls of it do is said anyway. */
  private static boolean isHandle(Value value, Allocation made) {
    return value instanceof Value.Static
        && (made.kind().equals(Allocation.FUNCTION) || made.kind().equals(Allocation.MEMBER));
  }

  /** How an object was made. */
  static Term made(Value object, Allocation made) {
    return allocation("made", value(object), made);
  }

  /** How something was made, as an effect on whatever holds it. */
  static Term allocation(String effect, Term holder, Allocation made) {
    return Term.of(
        effect,
        holder,
        Term.text(made.kind()),
        Term.text(made.type()),
        value(made.size()),
        value(made.alignment()),
        value(made.owner()),
        Term.text(made.arena()),
        values(made.options()));
  }

  private Term operation(String name, Operation operation) {
    return Term.of(
        name,
        value(operation.id()),
        Term.of(operation.direction().name()),
        Term.of(operation.mode().name()),
        flag(operation.retained()),
        flag(operation.late()),
        value(operation.memory()),
        value(operation.channel()),
        value(operation.registration()),
        values(operation.tokens()),
        value(operation.handler()),
        values(operation.locks()),
        Term.of(operation.direct().name()),
        flag(operation.dropped()),
        value(operation.filePosition()),
        sorted(tokens(operation.waited())));
  }

  private Term touch(Access access) {
    return Term.of(
        "touch",
        Term.of(access.kind().name()),
        value(access.memory()),
        values(access.locks()),
        sorted(tokens(access.waited())),
        values(access.signalled().stream().filter(this::isToken).toList()));
  }

  private Term task(Task task) {
    return Term.of(
        "task",
        value(task.id()),
        values(task.tokens()),
        flag(task.handOff()),
        sorted(task.accesses().stream().map(this::touch).toList()),
        sorted(task.operations().stream().map(o -> operation("operation", o)).toList()),
        values(task.after()));
  }

  private static Term flag(boolean truth) {
    return Term.of(String.valueOf(truth));
  }

  private static Term values(Collection<Value> values) {
    return sorted(values.stream().map(SummaryWriter::value).toList());
  }

  private static Term sorted(List<Term> terms) {
    return Term.list(
        terms.stream().sorted((a, b) -> a.toString().compareTo(b.toString())).distinct().toList());
  }

  private static Term optional(@Nullable Value value) {
    return value == null ? NONE : value(value);
  }

  private static Term value(Value value) {
    if (value instanceof Value.Constant c) {
      return constant(c.value());
    }
    if (value instanceof Value.Parameter p) {
      return Term.of(
          value.equals(Values.THIS) || p.index() < 0 ? value.toString() : "p" + p.index());
    }
    if (value instanceof Value.Site s) {
      String kind = (s.old() ? "old" : "") + (Join.isJoin(s) ? "join" : "site");
      return Term.of(kind, Term.text(s.id()));
    }
    if (value instanceof Value.Static s) {
      return Term.of("static", Term.text(s.owner()), Term.text(s.name()));
    }
    if (value instanceof Value.Field f) {
      return Term.of("field", value(f.base()), Term.text(f.name()));
    }
    if (value instanceof Value.Element e) {
      return Term.of("element", value(e.base()), value(e.key()));
    }
    if (value instanceof Value.View v) {
      return Term.of(
          "view",
          value(v.base()),
          optional(v.extent().offset()),
          optional(v.extent().length()),
          value(v.object()));
    }
    Value.Expr expression = (Value.Expr) value;
    List<Term> arguments = new ArrayList<>();
    arguments.add(Term.text(expression.operator()));
    expression.operands().forEach(o -> arguments.add(value(o)));
    return Term.of("op", arguments);
  }

  private static Term constant(@Nullable Object constant) {
    if (constant == null || constant instanceof Boolean) {
      return Term.of(String.valueOf(constant));
    }
    if (constant instanceof Long number) {
      return Term.of(number);
    }
    if (constant instanceof String text) {
      return Term.text(text);
    }
    if (constant instanceof Character c) {
      return Term.of("char", Term.of(c));
    }
    if (constant instanceof Double number) {
      return Term.of("double", Term.text(number.toString()));
    }
    throw new BeyondTermsException();
  }
}
