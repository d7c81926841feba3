package org.odirect.analyzer.flow;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.odirect.analyzer.body.Body;
import org.odirect.analyzer.models.MethodModel;
import org.odirect.analyzer.models.Role;
import org.odirect.analyzer.models.RoleUse;
import org.odirect.analyzer.types.ClassInfo.MethodInfo;
import org.odirect.analyzer.types.JavaType;
import org.odirect.analyzer.types.TypeIndex;

/**
 * Says a summary in roles, for those who will not see the body. A method with a model counts as
 * known, so what roles can not say is left out as a whole: a method that nobody knows may complete
 * what it is given. Only touches may be kept back: that hides findings, but makes none.
 */
final class SummaryRoles {

  private static final Set<Role> ENDS = Set.of(Role.WAITS, Role.ENDS_ALL);

  private static final RoleUse COMPLETION = RoleSheet.use(Role.COMPLETION);
  private static final RoleUse PROMISE = RoleSheet.use(Role.COMPLETION, Map.of("value", "PROMISE"));

  private final MethodInfo declaration;
  private final List<State> exits;
  private final List<State> thrown;
  private final TypeIndex index;
  private final RoleSheet sheet;
  private boolean holdsChannel;

  private SummaryRoles(MethodInfo declaration, Summary summary, Program program) {
    this.sheet = new RoleSheet(declaration);
    this.declaration = declaration;
    this.exits = summary.normal();
    this.thrown = summary.exceptional();
    this.index = program.index();
  }

  /**
   * What roles say.
   *
   * @param holdsChannel whether it lends on a channel that the receiver holds: who ends that one
   *     has to say so
   * @param all whether that is all there is to say
   */
  record Said(MethodModel model, boolean holdsChannel, boolean all) {}

  /** The roles of a method, or empty if they can not say what it does. */
  static Optional<Said> of(Body body, MethodInfo declaration, Summary summary, Program program) {
    if (!summary.known() || summary.normal().isEmpty()) {
      return Optional.empty();
    }
    SummaryRoles roles = new SummaryRoles(declaration, summary, program);
    boolean said =
        roles.exits.stream().noneMatch(roles::isBeyondRoles)
            && roles.thrown.stream().noneMatch(SummaryRoles::leavesMore)
            && roles.waits()
            && roles.keeps()
            && roles.touches()
            && roles.lends()
            && new ResultRoles(roles.sheet, roles.exits, program).say();
    return said
        ? Optional.of(
            new Said(
                roles.sheet.model(Exports.origin(body)), roles.holdsChannel, roles.isAll(body)))
        : Optional.empty();
  }

  /**
   * Whether nothing is kept back: there is one way to end, and the roles say what is done on it.
   */
  private boolean isAll(Body body) {
    if (exits.size() > 1 || (thrown.size() > 0 && !thrown.stream().allMatch(this::isDeclared))) {
      return false;
    }
    State exit = exits.get(0);
    boolean plain =
        !holdsChannel
            && exit.facts.isEmpty()
            && exit.heap.keySet().stream().noneMatch(Value::visible)
            && exit.contents.keySet().stream().noneMatch(Value::visible)
            && exit.waited.stream().allMatch(Value.Parameter.class::isInstance)
            && !Guards.ignorable(body, index);
    boolean lent =
        exit.finished.isEmpty() || (exit.finished.size() == 1 && sheet.hasAny(Set.of(Role.LENDS)));
    return plain
        && lent
        && exit.touches().stream().allMatch(this::isSaid)
        && (exit.result == null || isSaid(exit.result, exit));
  }

  /** Whether callers expect the exception, and nothing has been done before it. */
  private boolean isDeclared(State exit) {
    return declaration.thrown().contains(String.valueOf(exit.thrown))
        && exit.touches().isEmpty()
        && exit.finished.isEmpty()
        && exit.facts.isEmpty();
  }

  private boolean isSaid(Access access) {
    return access.memory() instanceof Value.Parameter p
        && isCertain(access)
        && sheet.has(p.index(), role(access.kind()));
  }

  /** Whether roles tell of a result what exits would: new memory has more to it than its kind. */
  private boolean isSaid(Value result, State exit) {
    Allocation made = exit.allocations.get(Memory.root(result));
    return made == null
        || (made.isMemory()
            && made.size() instanceof Value.Constant
            && made.alignment().equals(Values.NULL)
            && result instanceof Value.Site);
  }

  /** Whether an exit leaves something that no role speaks of. */
  private boolean isBeyondRoles(State exit) {
    return leavesMore(exit)
        || !exit.tasks.isEmpty()
        || !exit.signalled.isEmpty()
        || exit.reaped != 0
        || exit.reaping != null;
  }

  /** The same of an exception's exit, whose operations nobody who sees roles only believes in. */
  private static boolean leavesMore(State exit) {
    return !exit.handed.isEmpty()
        || !exit.cancelled.isEmpty()
        || !exit.invoked.isEmpty()
        || !exit.locks.isEmpty()
        || exit.unchecked
        || exit.heap.entrySet().stream().anyMatch(e -> stores(e.getKey(), e.getValue()));
  }

  /** What every exit has put into containers of the receiver; nothing else may be kept. */
  private boolean keeps() {
    Set<List<Object>> all = null;
    for (State exit : exits) {
      Set<List<Object>> added = new LinkedHashSet<>();
      if (!added(exit, added) || (all != null && !all.equals(added))) {
        return false;
      }
      all = added;
    }
    Set<List<Object>> left = new LinkedHashSet<>();
    if (!thrown.stream().allMatch(t -> added(t, left)) || all == null || !all.containsAll(left)) {
      return false;
    }
    for (List<Object> each : all) {
      int position = (Integer) each.get(0);
      if (sheet.has(position, Role.ADDED)) {
        return false;
      }
      sheet.add(position, RoleSheet.use(Role.ADDED, Map.of(RoleSheet.FIELD, (String) each.get(1))));
    }
    return true;
  }

  /** Collects what was added to which field; false if roles can not say it. */
  private boolean added(State exit, Set<List<Object>> added) {
    for (Map.Entry<Value, Set<Value>> container : exit.contents.entrySet()) {
      if (!container.getKey().visible()) {
        continue;
      }
      String field = sheet.field(container.getKey());
      for (Value element : container.getValue()) {
        if (field.isEmpty()
            || !(element instanceof Value.Parameter p)
            || p.index() < 0
            || !sheet.isReference(p.index())) {
          return false;
        }
        added.add(List.of(p.index(), field));
      }
    }
    return true;
  }

  /** Whether an object is stored where callers or other methods find it. */
  private static boolean stores(Value location, Value stored) {
    if (!location.visible()) {
      return false;
    }
    boolean number =
        stored instanceof Value.Constant
            || (stored instanceof Value.Expr x && !x.operator().equals(Values.RESULT));
    return Holders.isCount(location) || !number;
  }

  /** What any exit has waited for counts: complete on MAY. */
  private boolean waits() {
    Set<Value> waited = new LinkedHashSet<>();
    exits.forEach(s -> waited.addAll(s.waited));
    thrown.forEach(s -> waited.addAll(s.waited));
    for (Value each : waited) {
      if (!(RoleSheet.owner(each) instanceof Value.Parameter p) || !sheet.isReference(p.index())) {
        return false;
      }
      boolean field = !each.equals(p);
      if (field && p.index() != RoleSheet.RECEIVER) {
        return false;
      }
      boolean normally = exits.stream().anyMatch(s -> s.waited.contains(each));
      String also = alsoOn(each);
      if (field) {
        sheet.add(p.index(), RoleSheet.use(Role.ENDS_ALL));
      } else if (!normally || sheet.has(p.index(), Role.WAITS)) {
        return false;
      } else {
        sheet.add(
            p.index(),
            RoleSheet.use(Role.WAITS, also.isEmpty() ? Map.of() : Map.of("alsoOn", also)));
      }
    }
    return true;
  }

  /** The exceptions that are, or may be, thrown once it is complete. */
  private String alsoOn(Value waited) {
    Set<String> types = new TreeSet<>();
    for (State exit : thrown) {
      if (!exit.waited.contains(waited)) {
        continue;
      }
      String type = String.valueOf(exit.thrown);
      if (index.find(type).isPresent()) {
        types.add(type);
      }
      for (String declared : declaration.thrown()) {
        boolean may = index.find(type).isEmpty() || index.isSubtype(type, declared);
        if (may || index.isSubtype(declared, type)) {
          types.add(declared);
        }
      }
    }
    return String.join(",", types);
  }

  /** What every exit has touched before it waited for anything: roles are in no order. */
  private boolean touches() {
    for (int i = RoleSheet.RECEIVER; i < declaration.parameters().size(); i++) {
      Value memory = new Value.Parameter(i);
      for (Access.Kind kind : Access.Kind.values()) {
        boolean everywhere = exits.stream().allMatch(s -> touches(s, kind, memory));
        if (everywhere && kind != Access.Kind.LET_GO) {
          sheet.add(i, RoleSheet.use(role(kind)));
        } else if (kind == Access.Kind.READ || kind == Access.Kind.WRITE) {
          int position = i;
          part(kind, memory)
              .ifPresent(range -> sheet.add(position, RoleSheet.use(role(kind), range)));
        }
        boolean matters = kind == Access.Kind.STATE || kind == Access.Kind.LET_GO;
        if (matters && (!everywhere || kind == Access.Kind.LET_GO) && isTouched(kind, memory)) {
          return false;
        }
      }
    }
    return exits.stream()
        .flatMap(s -> s.windows.keySet().stream())
        .filter(Value::visible)
        .allMatch(b -> b instanceof Value.Parameter p && sheet.has(p.index(), Role.WRITES_STATE));
  }

  /** The first known range that every exit has touched, as the members of a role. */
  private Optional<Map<String, String>> part(Access.Kind kind, Value memory) {
    Set<Extent> common = null;
    for (State exit : exits) {
      Set<Extent> touched = new LinkedHashSet<>();
      exit.touches().stream()
          .filter(a -> a.kind() == kind && Memory.root(a.memory()).equals(memory))
          .filter(SummaryRoles::isCertain)
          .map(a -> Memory.extent(a.memory()))
          .filter(e -> constant(e.offset()) != null && constant(e.length()) != null)
          .forEach(touched::add);
      if (common == null) {
        common = touched;
      } else {
        common.retainAll(touched);
      }
    }
    return common == null
        ? Optional.empty()
        : common.stream()
            .map(e -> Map.of("at", "" + constant(e.offset()), "length", "" + constant(e.length())))
            .min(
                Comparator.comparing((Map<String, String> m) -> m.get("at"))
                    .thenComparing(m -> m.get("length")));
  }

  private static @Nullable Long constant(@Nullable Value value) {
    return value == null ? null : Arithmetic.constant(value);
  }

  /** Whether a touch happens whatever others do: without a lock, and before any wait. */
  private static boolean isCertain(Access access) {
    return access.locks().isEmpty() && access.waited().stream().noneMatch(Value::visible);
  }

  private static Role role(Access.Kind kind) {
    return switch (kind) {
      case READ -> Role.READS;
      case WRITE -> Role.WRITES;
      case STATE -> Role.WRITES_STATE;
      case RELEASE, LET_GO -> Role.RELEASES;
    };
  }

  private static boolean touches(State exit, Access.Kind kind, Value memory) {
    return exit.touches().stream()
        .anyMatch(
            a ->
                a.kind() == kind
                    && (a.memory().equals(memory) || isUnknownPart(a, memory))
                    && isCertain(a));
  }

  private boolean isTouched(Access.Kind kind, Value memory) {
    return exits.stream()
        .flatMap(s -> s.touches().stream())
        .anyMatch(a -> a.kind() == kind && Memory.root(a.memory()).equals(memory));
  }

  /** Whether content is touched nobody knows where, which counts as the whole. */
  private static boolean isUnknownPart(Access access, Value root) {
    return (access.kind() == Access.Kind.READ || access.kind() == Access.Kind.WRITE)
        && Memory.root(access.memory()).equals(root)
        && !Addresses.isAddress(access.memory())
        && Memory.extent(access.memory()).offset() == null;
  }

  /** What an operation lends, in roles; those of all exits must be the same. */
  private record Lent(int position, RoleUse lends, int channel, int handler, boolean promise) {}

  private boolean lends() {
    Set<Lent> first = null;
    for (State exit : exits) {
      Set<Lent> lent = new LinkedHashSet<>();
      for (Operation operation : exit.operations.values()) {
        Optional<Lent> said = lent(operation, exit);
        if (said.isEmpty()) {
          return false;
        }
        lent.add(said.get());
      }
      if (first != null && !first.equals(lent)) {
        return false;
      }
      first = lent;
    }
    if (first == null || first.isEmpty()) {
      blocking();
      return true;
    }
    boolean waits = sheet.hasAny(ENDS);
    long completions = first.stream().map(l -> List.of(l.handler, l.promise)).distinct().count();
    long positions = first.stream().map(Lent::position).distinct().count();
    if (waits || completions > 1 || positions < first.size()) {
      return false;
    }
    first.forEach(this::addLent);
    return true;
  }

  private void addLent(Lent lent) {
    sheet.add(lent.position, lent.lends);
    if (lent.channel >= 0) {
      sheet.add(lent.channel, RoleSheet.use(Role.CHANNEL));
    }
    if (lent.handler >= 0) {
      sheet.add(lent.handler, RoleSheet.use(Role.COMPLETES));
    } else {
      sheet.add(RoleSheet.RESULT, lent.promise ? PROMISE : COMPLETION);
    }
  }

  private Optional<Lent> lent(Operation operation, State exit) {
    Value root = Memory.root(operation.memory());
    boolean handled = operation.mode() == Operation.Mode.HANDLER;
    boolean plain =
        (handled || operation.mode() == Operation.Mode.FUTURE)
            && !operation.dropped()
            && operation.locks().isEmpty()
            && root instanceof Value.Parameter
            && (operation.memory().equals(root) || isDuplicate(operation.memory()));
    if (!plain || !(RoleSheet.owner(operation.channel()) instanceof Value.Parameter channel)) {
      return Optional.empty();
    }
    boolean held = channel.index() == RoleSheet.RECEIVER;
    if (!held && !channel.equals(operation.channel())) {
      return Optional.empty();
    }
    holdsChannel |= held;
    int handler =
        handled && operation.handler() instanceof Value.Parameter p && isHandler(p.index())
            ? p.index()
            : RoleSheet.RECEIVER;
    if (handler < 0 && !announces(operation, exit)) {
      return Optional.empty();
    }
    int position = ((Value.Parameter) root).index();
    return Optional.of(
        new Lent(position, lends(operation), channel.index(), handler, handled && handler < 0));
  }

  /** Whether a handler's attachment is known to be the parameter before it, as roles have it. */
  private boolean isHandler(int position) {
    return position > 0 && declaration.parameters().get(position - 1) instanceof JavaType.Variable;
  }

  /** A view of all of an object, whose position and limit are its own. */
  private static boolean isDuplicate(Value memory) {
    return memory instanceof Value.View v
        && v.base() instanceof Value.Parameter
        && v.extent().equals(Extent.WHOLE)
        && !Addresses.isAddress(v);
  }

  private static RoleUse lends(Operation operation) {
    Map<String, String> arguments = new TreeMap<>();
    arguments.put("value", operation.direction().name());
    if (operation.late() && !isDuplicate(operation.memory())) {
      arguments.put("late", "true");
    }
    if (!operation.retained()) {
      arguments.put("retained", "false");
    }
    return RoleSheet.use(Role.LENDS, arguments);
  }

  /** Whether the result itself is what announces the completion, and of nothing else. */
  private static boolean announces(Operation operation, State exit) {
    return exit.result != null
        && operation.tokens().contains(exit.result)
        && exit.reachable(exit.result).stream().noneMatch(Value::visible);
  }

  /** Blocking operations on a channel of the caller, who knows how that one was opened. */
  private void blocking() {
    if (sheet.hasAny(ENDS)) {
      return;
    }
    Set<Lent> common = null;
    for (State exit : exits) {
      Set<Lent> lent = new LinkedHashSet<>();
      for (Operation operation : exit.finished) {
        boolean plain =
            operation.mode() == Operation.Mode.BLOCKING
                && operation.memory() instanceof Value.Parameter
                && operation.locks().isEmpty()
                && operation.channel() instanceof Value.Parameter c
                && c.index() >= 0;
        if (plain) {
          int channel = ((Value.Parameter) operation.channel()).index();
          int position = ((Value.Parameter) operation.memory()).index();
          lent.add(new Lent(position, lends(operation), channel, RoleSheet.RECEIVER, false));
        }
      }
      if (common == null) {
        common = lent;
      } else {
        common.retainAll(lent);
      }
    }
    if (common != null
        && common.size() == 1
        && exits.stream().noneMatch(s -> s.result != null && !isPlain(s.result))) {
      Lent only = common.iterator().next();
      sheet.add(only.position, only.lends);
      sheet.add(only.channel, RoleSheet.use(Role.CHANNEL));
    }
  }

  private static boolean isPlain(Value value) {
    return value instanceof Value.Constant || value instanceof Value.Site;
  }
}
