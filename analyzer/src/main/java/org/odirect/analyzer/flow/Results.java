package org.odirect.analyzer.flow;

import java.util.ArrayDeque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.odirect.analyzer.body.Body;
import org.odirect.analyzer.models.MethodModel;
import org.odirect.analyzer.models.Role;
import org.odirect.analyzer.models.RoleUse;

/** What the result of a modelled call is. */
final class Results {
  private final Body body;
  private final Context context;
  private final Rings rings;

  Results(Body body, Context context) {
    this.body = body;
    this.context = context;
    this.rings = new Rings(body, context);
  }

  Value of(CallSite site, MethodModel model, State state, Value fresh) {
    if (model.result(Role.OPENS).isPresent()) {
      return opened(site, model, state, fresh);
    }
    if (model.result(Role.ONE_THREAD).isPresent()) {
      state.allocations.put(fresh, Allocation.oneThread(site.span()));
      return fresh;
    }
    Optional<RoleUse> made = model.result(Role.FRESH);
    if (made.isPresent()) {
      return made(site, model, state, fresh, made.get());
    }
    for (LibraryCall.Subject s : LibraryCall.subjects(site, model, Role.VIEWED)) {
      return viewed(site, model, state, fresh, s);
    }
    List<LibraryCall.Subject> owners = LibraryCall.subjects(site, model, Role.OWNS);
    if (!owners.isEmpty()) {
      RoleUse kind = new RoleUse(Role.FRESH, Map.of("value", "NATIVE"));
      return made(site, model, state, fresh, kind);
    }
    if (!LibraryCall.subjects(site, model, Role.TAG_OF).isEmpty()) {
      return Tags.tagOf(fresh);
    }
    for (LibraryCall.Subject s : LibraryCall.subjects(site, model, Role.FLAGS_OF)) {
      return Tags.flags(s.value(), Value.of(Long.valueOf(s.use().argument("more"))));
    }
    if (!LibraryCall.subjects(site, model, Role.REAPS).isEmpty()) {
      Value reaped = Rings.resultOf(site);
      return reaped == null ? fresh : reaped;
    }
    Value inCompletion = rings.read(state, site, model, fresh);
    if (inCompletion != null) {
      return inCompletion;
    }
    for (LibraryCall.Subject s : LibraryCall.subjects(site, model, Role.SYMBOL)) {
      return Natives.function(s.value());
    }
    List<LibraryCall.Subject> members = LibraryCall.subjects(site, model, Role.MEMBER);
    if (!members.isEmpty() && model.receiver(Role.MEMBER).isEmpty()) {
      return Members.of(members.get(members.size() - 1).value());
    }
    Value polled = polled(site, model, fresh);
    if (polled != null) {
      return polled;
    }
    for (LibraryCall.Subject s : LibraryCall.subjects(site, model, Role.LOCK_OF)) {
      Value part = Locks.part(s.value(), s.use().argument("part"));
      state.allocations.put(part, Locks.made(s.use().argument("part"), site.span()));
      return part;
    }
    Value element = element(site, model, state, fresh);
    if (element != null) {
      return element;
    }
    carried(site, model, state, fresh);
    if (model.result(Role.PURE).isPresent() && site.receiver() == null) {
      return new Value.Expr(site.callee().key().toString(), site.arguments());
    }
    return fresh;
  }

  private static Value opened(CallSite site, MethodModel model, State state, Value fresh) {
    Set<Value> options = new LinkedHashSet<>();
    LibraryCall.subjects(site, model, Role.OPTIONS).forEach(s -> addOption(s, options));
    if (model.result(Role.OPENS).filter(use -> use.flag("direct")).isPresent()) {
      options.add(Values.DIRECT);
    }
    state.allocations.put(fresh, Allocation.channel(Set.copyOf(options), site.span()));
    state.markMade(fresh);
    return fresh;
  }

  /** An option, a flag that asks for DIRECT, or the sum of such. */
  private static void addOption(LibraryCall.Subject subject, Set<Value> options) {
    ArrayDeque<Value> work = new ArrayDeque<>();
    work.add(subject.value());
    String bits = subject.use().argument("bits");
    while (!work.isEmpty()) {
      Value value = work.remove();
      Long number = Arithmetic.constant(value);
      boolean bit = number != null && !bits.isEmpty() && (number & Long.parseLong(bits)) != 0;
      if (bit || Boolean.TRUE.equals(Arithmetic.truth(value))) {
        options.add(Values.DIRECT);
      } else if (value instanceof Value.Expr x && x.operator().equals("|")) {
        work.addAll(x.operands());
      } else if (!(value instanceof Value.Constant)) {
        options.add(value);
      }
    }
  }

  private static Value made(
      CallSite site, MethodModel model, State state, Value fresh, RoleUse made) {
    Value size = site.argument(model.indexOf(Role.LENGTH));
    String known = made.argument("alignment");
    Value alignment =
        known.isEmpty()
            ? site.argument(model.indexOf(Role.ALIGNMENT))
            : Value.of(Long.parseLong(known));
    List<LibraryCall.Subject> owners = LibraryCall.subjects(site, model, Role.OWNS);
    Value owner = owners.isEmpty() ? Values.NULL : owners.get(0).value();
    state.allocations.put(
        fresh,
        new Allocation(
            made.value(),
            "",
            size == null ? Values.NULL : size,
            alignment == null ? Values.NULL : alignment,
            owner,
            "",
            Set.of(),
            site.span()));
    state.markMade(fresh);
    Windows.fresh(state, fresh, size);
    return fresh;
  }

  /** The view of a subject that its role tells of. */
  static Value viewed(
      CallSite site, MethodModel model, State state, Value fresh, LibraryCall.Subject subject) {
    Value base = Addresses.located(state, subject.value());
    String kind = subject.use().value();
    if (kind.equals("SAME") || base.equals(Values.NULL)) {
      return base;
    }
    if (kind.equals("GIVEN_BACK")) {
      return GivenBack.of(state, base);
    }
    Value alignment = site.argument(model.indexOf(Role.ALIGNMENT));
    if (alignment != null) {
      state.allocations.put(fresh, view(alignment, site));
    }
    if (base.depth() > 6) {
      return fresh;
    }
    if (kind.equals("ADDRESS")) {
      return Addresses.of(base, Extent.of(Value.of(0L), null));
    }
    if (kind.equals("REST_ADDRESS")) {
      return Addresses.of(base, Extent.WHOLE);
    }
    State.Window window = state.windows.get(base);
    boolean somewhere = kind.equals("REST") && (window == null || window.position() == null);
    if (somewhere && alignment == null) {
      state.allocations.put(fresh, view(Values.UNKNOWN, site));
    }
    Extent extent = extent(site, model, kind, window);
    Value view = new Value.View(base, extent, fresh);
    if (kind.equals("DUPLICATE") && window != null) {
      state.windows.put(view, window);
    }
    if (kind.equals("SLICE") || kind.equals("REST")) {
      Windows.fresh(state, view, extent.length());
    }
    return view;
  }

  private static Allocation view(Value alignment, CallSite site) {
    return new Allocation(
        "VIEW", "", Values.NULL, alignment, Values.NULL, "", Set.of(), site.span());
  }

  private static Extent extent(
      CallSite site, MethodModel model, String kind, State.@Nullable Window window) {
    if (kind.equals("SLICE")) {
      Value offset = site.argument(model.indexOf(Role.OFFSET));
      return offset == null
          ? Extent.WHOLE
          : Extent.of(offset, site.argument(model.indexOf(Role.LENGTH)));
    }
    Value further = kind.equals("REST") ? site.argument(model.indexOf(Role.OFFSET)) : null;
    if (further != null) {
      Value start = window == null ? Value.of(0L) : window.position();
      return start == null
          ? Extent.WHOLE
          : Extent.of(
              Arithmetic.apply("+", List.of(start, further)),
              site.argument(model.indexOf(Role.LENGTH)));
    }
    if (!kind.equals("REST") || window == null || model.indexOf(Role.ALIGNMENT) >= 0) {
      return Extent.WHOLE;
    }
    Value from = window.position();
    Value to = window.limit();
    if (from == null) {
      return Extent.WHOLE;
    }
    return Extent.of(from, to == null ? null : Arithmetic.apply("-", List.of(to, from)));
  }

  /** A boolean that tells, when it is true, that something has happened. */
  private static @Nullable Value polled(CallSite site, MethodModel model, Value fresh) {
    for (LibraryCall.Subject s : LibraryCall.subjects(site, model, Role.POLLS)) {
      return sensed(s.use(), Conditions.POLLED, fresh, s.value());
    }
    for (Role role : List.of(Role.WAITS, Role.AWAITS, Role.ENDS_ALL)) {
      for (LibraryCall.Subject s : LibraryCall.subjects(site, model, role)) {
        if (s.use().flag("bounded")) {
          return new Value.Expr(Conditions.AWAITED, List.of(fresh, s.value()));
        }
      }
    }
    for (LibraryCall.Subject s : LibraryCall.subjects(site, model, Role.TRY_LOCKS)) {
      return new Value.Expr(Conditions.LOCKED, List.of(fresh, s.value()));
    }
    for (LibraryCall.Subject s : LibraryCall.subjects(site, model, Role.EMPTY)) {
      return sensed(s.use(), Conditions.EMPTY, fresh, s.value());
    }
    return null;
  }

  /** A role with {@code on = false} says something when the result is false. */
  private static Value sensed(RoleUse use, String operator, Value fresh, Value subject) {
    Value told = new Value.Expr(operator, List.of(fresh, subject));
    return use.argument("on").equals("false") ? Arithmetic.apply("!", List.of(told)) : told;
  }

  private @Nullable Value element(CallSite site, MethodModel model, State state, Value fresh) {
    for (LibraryCall.Subject s : LibraryCall.subjects(site, model, Role.TAKEN)) {
      Value container = LibraryCall.held(state, model, s.value(), s.use());
      state.addContent(fresh, new Value.Element(container, fresh));
      state.addContent(fresh, container);
      state.taken.put(fresh, container);
      return fresh;
    }
    for (LibraryCall.Subject s : LibraryCall.subjects(site, model, Role.ELEMENT)) {
      Value received = state.heap.get(Tags.received(s.value()));
      if (received != null) {
        return received;
      }
      Value key = site.argument(model.indexOf(Role.KEY));
      Value named = s.use().value().isEmpty() ? fresh : Value.of(s.use().value());
      Value location = new Value.Element(s.value(), key == null ? named : key);
      Value held = state.load(location);
      context.describeField(body, state, location, held);
      return held.depth() > 6 ? fresh : held;
    }
    return null;
  }

  private void carried(CallSite site, MethodModel model, State state, Value fresh) {
    for (LibraryCall.Subject s : LibraryCall.subjects(site, model, Role.STAGED)) {
      state.addContent(fresh, s.value());
    }
    for (LibraryCall.Subject s : LibraryCall.subjects(site, model, Role.CARRIES)) {
      state.addContent(fresh, s.value());
      if (context.isParallel(state, s.value())) {
        state.allocations.put(fresh, Context.PARALLEL);
      }
    }
    for (LibraryCall.Subject s : LibraryCall.subjects(site, model, Role.PARALLEL)) {
      state.addContent(fresh, s.value());
      state.allocations.put(fresh, Context.PARALLEL);
    }
    for (LibraryCall.Subject s : LibraryCall.subjects(site, model, Role.AWAITS)) {
      state.addContent(fresh, s.value());
    }
  }
}
