package org.odirect.analyzer.flow;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.odirect.analyzer.body.Body;
import org.odirect.analyzer.models.FieldModel;
import org.odirect.analyzer.models.MethodModel;
import org.odirect.analyzer.models.ModuleFacts;
import org.odirect.analyzer.models.Role;
import org.odirect.analyzer.models.RoleUse;
import org.odirect.analyzer.notice.Notice;
import org.odirect.analyzer.types.ClassInfo;
import org.odirect.analyzer.types.ClassInfo.MethodInfo;
import org.odirect.analyzer.types.JavaType;
import org.odirect.analyzer.types.MethodKey;
import org.odirect.analyzer.types.TypeIndex;

/** What other modules may know of the methods that they see: the facts of a program. */
public final class Exports {
  private Context context;
  private final Program program;
  private final TypeIndex index;
  private final Set<String> near;
  private final Map<MethodKey, MethodModel> models = new TreeMap<>();
  private final Map<String, Boolean> holding = new TreeMap<>();
  private final Map<Body, MethodInfo> candidates = new LinkedHashMap<>();

  /** How many methods were left out because the work has become too much. */
  private int left;

  /** How many methods were left out because there is too much to say of them. */
  private int unsaid;

  /** The types of what lends on a channel of its receiver. */
  private final Set<String> holders = new TreeSet<>();

  private Exports(Program program, Context context, Set<String> near) {
    this.context = context;
    this.near = near;
    this.program = program;
    this.index = program.index();
  }

  /**
   * The facts, and what is missing in them.
   *
   * @param methods sorted by method
   * @param fields what their fields hold, sorted
   * @param near the types near a submission
   * @param notices what was left out
   */
  public record Result(
      List<ModuleFacts.Method> methods,
      List<FieldModel> fields,
      Set<String> near,
      List<Notice> notices) {
    public Result {
      methods = List.copyOf(methods);
      fields = List.copyOf(fields);
      near = Set.copyOf(near);
      notices = List.copyOf(notices);
    }
  }

  /**
   * The facts of a program.
   *
   * @param program all that others may see of it: more than what its own findings need
   * @param fields what is known of its fields
   * @param scope tells by its path whether to say something of what a source declares
   * @param foreign tells of a type whether another module says something of it
   * @param near the files near a submission: of others only methods count that get or give what
   *     carries memory or completions
   */
  public static Result of(
      Program program,
      FieldFacts fields,
      Predicate<String> scope,
      Predicate<String> foreign,
      Set<String> near) {
    FieldFacts learnt = new FieldFacts();
    Exports exports = new Exports(program, new Context(program, fields, learnt), near);
    exports.find();
    exports.learn(fields.poolsOf(learnt));
    exports.collect();
    exports.holders.forEach(exports::checkHolder);
    exports.declareInterfaces();
    List<ModuleFacts.Method> facts = new ArrayList<>();
    exports.models.keySet().removeIf(key -> !exports.isIn(scope, key.type()));
    exports.override(scope, type -> foreign.test(type) || exports.isOutside(scope, type));
    exports.models.forEach((key, model) -> exports.fact(key, model).ifPresent(facts::add));
    learnt.add(fields);
    FieldExports held = new FieldExports(program, learnt, near, scope);
    return new Result(facts, held.models(), held.types(), exports.notices());
  }

  private List<Notice> notices() {
    List<Notice> notices = new ArrayList<>();
    if (left > 0) {
      String message = "the facts have used up their budget: " + left + " methods were left out";
      notices.add(new Notice("", 0, message, true));
    }
    if (unsaid > 0) {
      String message = "the facts of " + unsaid + " methods are too long: these were left out";
      notices.add(new Notice("", 0, message, false));
    }
    return notices;
  }

  private boolean isIn(Predicate<String> scope, String type) {
    return index.find(type).map(ClassInfo::path).filter(scope).isPresent();
  }

  private boolean isOutside(Predicate<String> scope, String type) {
    return index.find(type).filter(ClassInfo::project).isPresent() && !isIn(scope, type);
  }

  /** Tells other modules which of their methods are overridden here: they can not know it. */
  private void override(Predicate<String> scope, Predicate<String> foreign) {
    List<RoleUse> overridden = List.of(new RoleUse(Role.OVERRIDDEN, Map.of()));
    for (Body body : program.bodies()) {
      if (body.kind() != Body.Kind.METHOD || !scope.test(body.span().path())) {
        continue;
      }
      MethodKey own = body.key().orElseThrow();
      index.lineage(own.type()).stream()
          .filter(ancestor -> !ancestor.equals(own.type()) && foreign.test(ancestor))
          .flatMap(ancestor -> index.find(ancestor).stream())
          .flatMap(type -> type.methods().stream())
          .filter(m -> m.key().name().equals(own.name()) && isWritable(m))
          .filter(m -> m.key().parameters().size() == own.parameters().size())
          .map(MethodInfo::key)
          .forEach(
              key -> {
                List<List<RoleUse>> none = Collections.nCopies(key.parameters().size(), List.of());
                models.putIfAbsent(
                    key, new MethodModel(key, List.of(), none, overridden, origin(body)));
              });
    }
  }

  /** Summarises again what deals with containers that have turned out to be pools. */
  private void learn(Set<String> pools) {
    if (pools.isEmpty()) {
      return;
    }
    context =
        context.again(
            context.read().with(pools),
            summary ->
                summary
                    .exits()
                    .flatMap(exit -> exit.contents.keySet().stream())
                    .anyMatch(c -> pools.contains(String.valueOf(Context.fieldName(c)))));
  }

  private Optional<ModuleFacts.Method> fact(MethodKey key, MethodModel model) {
    List<String> names = new ArrayList<>();
    Body body = program.body(key);
    for (int i = 0; i < key.parameters().size(); i++) {
      names.add(body == null ? "p" + i : body.parameters().get(i).name());
    }
    return index.method(key).map(method -> new ModuleFacts.Method(model, method, names));
  }

  /** Where a body stands. */
  static String origin(Body body) {
    return body.span().path() + ":" + body.span().line();
  }

  private void collect() {
    for (MethodModel model : program.models().all()) {
      boolean mine = index.find(model.key().type()).filter(ClassInfo::project).isPresent();
      Optional<MethodInfo> method = mine ? index.method(model.key()) : Optional.empty();
      method
          .filter(m -> isVisible(model.key().type(), m.modifiers()) && isWritable(m))
          .ifPresent(m -> models.put(model.key(), model));
    }
    candidates.forEach(
        (body, method) -> {
          if (!models.containsKey(method.key())) {
            infer(body, method);
          }
        });
  }

  /** Finds the bodies of which something may be said, and summarises them. */
  private void find() {
    for (Body body : program.bodies()) {
      boolean named = body.kind() == Body.Kind.METHOD || body.kind() == Body.Kind.CONSTRUCTOR;
      if (named && !body.isLost() && isVisible(body.owner(), body.modifiers())) {
        body.key()
            .flatMap(index::method)
            .filter(m -> isWritable(m) && matters(body, m))
            .ifPresent(m -> candidates.put(body, m));
      }
    }
    candidates.keySet().forEach(context::summary);
  }

  /** Whether a class submits, has memory, completions or channels, or gets addresses. */
  private boolean holds(String type) {
    return holding.computeIfAbsent(
        type,
        t ->
            program.isSubmitting(t)
                || program.endsOperations(t)
                || index.lineage(t).stream()
                    .flatMap(ancestor -> index.find(ancestor).stream())
                    .flatMap(info -> info.fields().stream())
                    .anyMatch(f -> carries(f.type())));
  }

  /** Whether others may feel what a body does, and calls of its method run no other one. */
  private boolean matters(Body body, MethodInfo method) {
    boolean felt =
        gets(method)
            || carries(method.result())
            || program.addresses(body)
            || (near.contains(body.span().path())
                && (holds(body.owner()) || program.carries(body)));
    return felt && index.implementations(method.key()).equals(List.of(method.key()));
  }

  /** Says what a body does. */
  private void infer(Body body, MethodInfo method) {
    MethodKey key = method.key();
    Summary summary = context.summary(body);
    if (!summary.known() && context.summaries.areSpent()) {
      left++;
      return;
    }
    boolean isMethod = body.kind() == Body.Kind.METHOD;
    Optional<SummaryRoles.Said> roles =
        isMethod ? SummaryRoles.of(body, method, summary, program) : Optional.empty();
    Optional<SummaryRoles.Said> exits =
        roles.filter(SummaryRoles.Said::all).isPresent()
            ? Optional.empty()
            : exits(body, key, summary);
    Optional<SummaryRoles.Said> said = exits.or(() -> roles);
    if (said.isEmpty() && hasExits(summary)) {
      unsaid++;
    }
    said.filter(it -> !it.model().hasNoRoles() || gets(method) || program.carries(body))
        .ifPresent(
            it -> {
              models.put(key, it.model());
              if (it.holdsChannel()) {
                holders.add(key.type());
              }
            });
  }

  private static boolean hasExits(Summary summary) {
    return summary.known() && summary.exits().findAny().isPresent();
  }

  /** What a body does, by its exits. */
  private Optional<SummaryRoles.Said> exits(Body body, MethodKey key, Summary summary) {
    if (!hasExits(summary)) {
      return Optional.empty();
    }
    boolean holds =
        summary
            .exits()
            .flatMap(exit -> exit.operations.values().stream())
            .anyMatch(Exports::isEndedElsewhere);
    boolean ignorable = Guards.ignorable(body, index);
    List<List<RoleUse>> none = Collections.nCopies(key.parameters().size(), List.of());
    return SummaryWriter.write(summary, ignorable, context.read(), program)
        .map(exits -> new MethodModel(key, List.of(), none, exits, origin(body)))
        .map(model -> new SummaryRoles.Said(model, holds, true));
  }

  /** Whether other methods of the receiver may end an operation. */
  private static boolean isEndedElsewhere(Operation operation) {
    return Stream.concat(
            Stream.of(operation.channel(), operation.handler()), operation.tokens().stream())
        .anyMatch(v -> RoleSheet.owner(v).equals(Values.THIS));
  }

  /** Whether others can call it; those of the same package may be in another module, too. */
  private static boolean isVisible(String type, Set<String> modifiers) {
    return !type.contains("$") && !modifiers.contains("private");
  }

  /** Whether a method gets memory or completions: that it does nothing to them is worth saying. */
  private boolean gets(MethodInfo method) {
    return method.parameters().stream().anyMatch(this::carries);
  }

  private boolean carries(JavaType type) {
    if (type instanceof JavaType.ArrayType array) {
      return carries(array.element());
    }
    String name = type.erasedName();
    return program.models().carriers().contains(name.substring(name.lastIndexOf('.') + 1));
  }

  /** Whether others can resolve the signature; type arguments may be anything. */
  private boolean isWritable(MethodInfo method) {
    return Stream.concat(method.parameters().stream(), Stream.of(method.result()))
            .allMatch(this::isWritable)
        && method.typeParameters().stream().allMatch(v -> isWritable(v.bound()))
        && method.thrown().stream().allMatch(t -> index.find(t).isPresent());
  }

  private boolean isWritable(JavaType type) {
    if (type instanceof JavaType.ClassType named) {
      return !named.name().contains("$")
          && index.find(named.name()).isPresent()
          && named.arguments().stream()
              .allMatch(a -> a instanceof JavaType.Unknown || isWritable(a));
    }
    if (type instanceof JavaType.ArrayType array) {
      return isWritable(array.element());
    }
    return !(type instanceof JavaType.Unknown);
  }

  /**
   * Operations on a channel that the receiver holds may be ended by other methods of its class.
   * Unless the models of all these say so, nothing is said of what the class lends.
   */
  private void checkHolder(String type) {
    Set<String> family = new TreeSet<>(index.lineage(type));
    family.addAll(index.projectSubtypes(type));
    boolean closed = family.stream().allMatch(this::tellsOfEnds);
    if (!closed) {
      models.entrySet().removeIf(e -> e.getKey().type().equals(type) && lends(e.getValue()));
    }
  }

  private static boolean lends(MethodModel model) {
    return !model.exits().isEmpty()
        || Stream.concat(
                model.receiver().stream(), model.parameters().stream().flatMap(List::stream))
            .anyMatch(use -> use.role() == Role.LENDS);
  }

  private boolean tellsOfEnds(String type) {
    Optional<ClassInfo> info = index.find(type).filter(ClassInfo::project);
    if (info.isEmpty()) {
      return true;
    }
    for (Body body : program.methodsOf(type)) {
      if (body.kind() != Body.Kind.METHOD || body.modifiers().contains("private")) {
        continue;
      }
      MethodKey key = body.key().orElseThrow();
      Summary summary = context.summary(body);
      boolean told = models.containsKey(key) || (summary.known() && !mayEnd(summary));
      if (!told && !endsAllAtMost(body)) {
        return false;
      }
      if (!told) {
        List<RoleUse> ends = List.of(new RoleUse(Role.ENDS_ALL, Map.of()));
        List<List<RoleUse>> none = Collections.nCopies(key.parameters().size(), List.of());
        models.put(key, new MethodModel(key, ends, none, List.of(), origin(body)));
      }
    }
    return true;
  }

  /** Whether the worst that a visible method can do is to end all that its object has started. */
  private boolean endsAllAtMost(Body body) {
    boolean numbers =
        body.key()
            .flatMap(index::method)
            .filter(
                m ->
                    m.result() instanceof JavaType.Primitive
                        && m.parameters().stream().allMatch(JavaType.Primitive.class::isInstance)
                        && isWritable(m))
            .isPresent();
    return numbers
        && isVisible(body.owner(), body.modifiers())
        && !body.modifiers().contains("static")
        && body.key().map(k -> index.implementations(k).equals(List.of(k))).orElse(false);
  }

  /** The receiver, or what an object holds: others find it without being given it. */
  private static boolean isHeld(Value value) {
    boolean given = value instanceof Value.Parameter && !value.equals(Values.THIS);
    return !given && RoleSheet.owner(value) instanceof Value.Parameter;
  }

  /** Whether a body waits for, hands on or returns what an object holds. */
  private static boolean mayEnd(Summary summary) {
    return summary
        .exits()
        .anyMatch(
            exit ->
                Stream.concat(exit.waited.stream(), exit.handed.stream()).anyMatch(Exports::isHeld)
                    || exit.result instanceof Value.Field);
  }

  /** What the only implementation of an abstract method does, its calls do. */
  private void declareInterfaces() {
    Set<MethodKey> known = new HashSet<>(models.keySet());
    for (MethodKey key : known) {
      MethodModel model = java.util.Objects.requireNonNull(models.get(key));
      for (String ancestor : index.lineage(key.type())) {
        index.find(ancestor).filter(ClassInfo::project).stream()
            .flatMap(t -> t.methods().stream())
            .filter(m -> m.modifiers().contains("abstract") && isWritable(m))
            .filter(m -> m.key().name().equals(key.name()))
            .filter(m -> m.key().parameters().size() == key.parameters().size())
            .filter(m -> index.implementations(m.key()).equals(List.of(key)))
            .filter(m -> !m.key().type().contains("$"))
            .forEach(
                m ->
                    models.putIfAbsent(
                        m.key(),
                        new MethodModel(
                            m.key(),
                            model.receiver(),
                            model.parameters(),
                            model.result(),
                            model.origin())));
      }
    }
  }
}
