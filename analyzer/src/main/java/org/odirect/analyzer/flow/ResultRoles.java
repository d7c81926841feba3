package org.odirect.analyzer.flow;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.odirect.analyzer.models.Role;
import org.odirect.analyzer.models.RoleUse;
import org.odirect.analyzer.types.JavaType;

/** Says in roles what a method's result is; not at all if roles can not say it. */
final class ResultRoles {

  /** What memory can be that is made. */
  private static final Set<String> MEMORY = Set.of("HEAP", "DIRECT", "NATIVE", "MAPPED");

  private final RoleSheet sheet;
  private final List<State> exits;
  private final Set<String> directOptions;

  ResultRoles(RoleSheet sheet, List<State> exits, Program program) {
    this.sheet = sheet;
    this.exits = exits;
    this.directOptions = program.models().directOptions();
  }

  /** What the result is, where all exits agree. */
  boolean say() {
    if (!sheet.at(RoleSheet.RESULT).isEmpty()
        || sheet.declaration().result().equals(JavaType.VOID)) {
      return true;
    }
    Set<List<Object>> said = new LinkedHashSet<>();
    for (State exit : exits) {
      Optional<List<Object>> one = exit.result == null ? Optional.of(List.of()) : said(exit);
      if (one.isEmpty()) {
        return false;
      }
      said.add(one.get());
    }
    if (said.size() > 1) {
      return pooled();
    }
    for (Object each : said.iterator().next()) {
      if (each instanceof Map.Entry<?, ?> e
          && e.getKey() instanceof Integer position
          && e.getValue() instanceof RoleUse use) {
        sheet.add(position, use);
      } else if (each instanceof RoleUse use) {
        sheet.add(RoleSheet.RESULT, use);
      }
    }
    return true;
  }

  /** Of a pool, some paths take an object, and others make one because there is none. */
  private boolean pooled() {
    Set<String> fields = new LinkedHashSet<>();
    for (State exit : exits) {
      Value value = exit.result;
      Allocation made = value == null ? null : exit.allocations.get(value);
      boolean isNew = made != null && MEMORY.contains(made.kind());
      if (value != null && !isNew && !value.equals(Values.NULL)) {
        fields.add(takenFrom(value, exit));
      }
    }
    if (fields.size() != 1 || fields.contains("")) {
      return false;
    }
    sheet.add(
        RoleSheet.RECEIVER,
        RoleSheet.use(Role.TAKEN, Map.of(RoleSheet.FIELD, fields.iterator().next())));
    return true;
  }

  /** The field with the container that a value may have been taken out of, or an empty string. */
  private String takenFrom(Value value, State exit) {
    Set<String> fields = new LinkedHashSet<>();
    boolean isElement = false;
    for (Value reached : exit.reachable(value)) {
      if (reached instanceof Value.Element e && !sheet.field(e.base()).isEmpty()) {
        isElement = true;
        fields.add(sheet.field(e.base()));
      } else if (RoleSheet.owner(reached).visible()) {
        fields.add(sheet.field(reached));
      }
    }
    return isElement && value instanceof Value.Site && fields.size() == 1
        ? fields.iterator().next()
        : "";
  }

  /** Role uses of the result, and pairs of a position and a use; empty if roles can not say it. */
  private Optional<List<Object>> said(State exit) {
    Value value = java.util.Objects.requireNonNull(exit.result);
    if (value instanceof Value.Constant) {
      return Optional.of(List.of());
    }
    if (value instanceof Value.Parameter p) {
      return !sheet.isReference(p.index())
          ? Optional.empty()
          : Optional.of(
              List.of(Map.entry(p.index(), RoleSheet.use(Role.VIEWED, Map.of("value", "SAME")))));
    }
    if (value instanceof Value.View v) {
      Optional<List<Object>> aligned = aligned(v, exit);
      return aligned.isPresent() ? aligned : viewed(v, exit);
    }
    if (value instanceof Value.Expr x) {
      return sensed(x);
    }
    if (!(value instanceof Value.Site)) {
      return Optional.empty();
    }
    Allocation made = exit.allocations.get(value);
    if (made != null && made.isMemory()) {
      return fresh(value, made, exit);
    }
    if (made != null && made.kind().equals(Allocation.CHANNEL)) {
      return opened(made);
    }
    String field = takenFrom(value, exit);
    if (!field.isEmpty()) {
      return Optional.of(
          List.of(
              Map.entry(
                  RoleSheet.RECEIVER, RoleSheet.use(Role.TAKEN, Map.of(RoleSheet.FIELD, field)))));
    }
    boolean alone = exit.reachable(value).stream().noneMatch(v -> RoleSheet.owner(v).visible());
    return alone ? Optional.of(List.of()) : staged(value, exit);
  }

  /** New memory with a known alignment, through a view that has asked for it. */
  private static Optional<List<Object>> aligned(Value.View view, State exit) {
    Allocation made = exit.allocations.get(view.base());
    Allocation asked = exit.allocations.get(view.object());
    Long bytes = asked == null ? null : Arithmetic.constant(asked.alignment());
    if (made == null || bytes == null || bytes <= 0) {
      return Optional.empty();
    }
    boolean plain =
        MEMORY.contains(made.kind()) && made.owner().equals(Values.NULL) && made.arena().isEmpty();
    Map<String, String> members = Map.of("value", made.kind(), "alignment", String.valueOf(bytes));
    return plain ? Optional.of(List.of(RoleSheet.use(Role.FRESH, members))) : Optional.empty();
  }

  private Optional<List<Object>> viewed(Value.View view, State exit) {
    boolean plain =
        view.base() instanceof Value.Parameter p
            && sheet.isReference(p.index())
            && view.extent().offset() == null
            && !Addresses.isAddress(view);
    if (!plain) {
      return Optional.empty();
    }
    State.Window window = exit.windows.get(view);
    if (window != null && !Value.of(0L).equals(window.position())) {
      return Optional.empty();
    }
    String kind = window == null ? "DUPLICATE" : "SLICE";
    int base = ((Value.Parameter) view.base()).index();
    return Optional.of(List.of(Map.entry(base, RoleSheet.use(Role.VIEWED, Map.of("value", kind)))));
  }

  private Optional<List<Object>> sensed(Value.Expr expression) {
    boolean negated = expression.operator().equals("!");
    Value inner = negated ? expression.operands().get(0) : expression;
    if (inner instanceof Value.Expr x
        && x.operator().equals(Conditions.POLLED)
        && x.operands().get(1) instanceof Value.Parameter p) {
      Map<String, String> arguments = negated ? Map.of("on", "false") : Map.of();
      return Optional.of(List.of(Map.entry(p.index(), RoleSheet.use(Role.POLLS, arguments))));
    }
    return isNumber(expression) ? Optional.of(List.of()) : Optional.empty();
  }

  /** Whether a value is computed of numbers only. */
  private boolean isNumber(Value value) {
    return value instanceof Value.Constant
        || (value instanceof Value.Parameter p && !sheet.isReference(p.index()))
        || (value instanceof Value.Expr x
            && !x.operator().equals(Values.RESULT)
            && x.operands().stream().allMatch(this::isNumber));
  }

  private Optional<List<Object>> fresh(Value value, Allocation made, State exit) {
    State.Window window = exit.windows.get(value);
    boolean plain =
        made.owner().equals(Values.NULL)
            && made.arena().isEmpty()
            && made.alignment().equals(Values.NULL)
            && MEMORY.contains(made.kind())
            && (window == null || Value.of(0L).equals(window.position()));
    if (!plain) {
      return Optional.empty();
    }
    List<Object> said = new ArrayList<>();
    said.add(RoleSheet.use(Role.FRESH, Map.of("value", made.kind())));
    if (made.size() instanceof Value.Parameter p && p.index() >= 0) {
      said.add(Map.entry(p.index(), RoleSheet.use(Role.LENGTH)));
    }
    return Optional.of(said);
  }

  private Optional<List<Object>> opened(Allocation made) {
    List<Object> said = new ArrayList<>();
    boolean direct = false;
    for (Value option : made.options()) {
      if (option.equals(Values.DIRECT)
          || (option instanceof Value.Static s
              && directOptions.contains(s.owner() + "." + s.name()))) {
        direct = true;
      } else if (option instanceof Value.Parameter p && p.index() >= 0) {
        said.add(Map.entry(p.index(), RoleSheet.use(Role.OPTIONS)));
      } else if (!(option instanceof Value.Static)) {
        return Optional.empty();
      }
    }
    said.add(RoleSheet.use(Role.OPENS, direct ? Map.of("direct", "true") : Map.of()));
    boolean mixed = made.isMixed() || said.size() > 2 || (direct && said.size() > 1);
    return mixed ? Optional.empty() : Optional.of(said);
  }

  /** A result that is complete after what the caller has passed. */
  private static Optional<List<Object>> staged(Value value, State exit) {
    List<Object> said = new ArrayList<>();
    boolean holds = exit.heap.keySet().stream().anyMatch(l -> RoleSheet.owner(l).equals(value));
    for (Value content : exit.contents.getOrDefault(value, Set.of())) {
      if (content instanceof Value.Parameter p && p.index() >= RoleSheet.RECEIVER) {
        said.add(Map.entry(p.index(), RoleSheet.use(Role.STAGED)));
      }
    }
    long reached = exit.reachable(value).stream().filter(v -> RoleSheet.owner(v).visible()).count();
    return holds || said.size() != reached ? Optional.empty() : Optional.of(said);
  }
}
