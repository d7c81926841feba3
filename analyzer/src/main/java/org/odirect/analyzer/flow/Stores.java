package org.odirect.analyzer.flow;

import java.util.LinkedHashSet;
import java.util.Set;
import org.odirect.analyzer.body.Body;
import org.odirect.analyzer.body.Span;

/** Tells the facts of fields, for the next pass, what bodies store into them. */
final class Stores {
  private final Context context;

  Stores(Context context) {
    this.context = context;
  }

  /** Notes what a body stores. */
  void note(Body body, State state, Value location, Value value) {
    String field = Context.fieldName(location);
    if (field == null || isNone(value) || value instanceof Value.Parameter) {
      return;
    }
    FieldFacts written = context.summaries.learnt();
    String name = holder(body, state, location) + FieldFacts.OF + field;
    String function = context.program.usesRings() ? Natives.name(context, state, value) : null;
    if (function != null) {
      written.store(name, Allocation.function(function, Span.NOWHERE));
      return;
    }
    String member = context.program.usesRings() ? Members.name(context, state, value) : null;
    if (member != null) {
      written.store(name, Allocation.member(member, Span.NOWHERE));
      return;
    }
    String ring =
        context.program.usesRings() ? Registrations.ringField(state, location, value) : null;
    if (ring != null) {
      written.store(name, Allocation.registered(ring, Span.NOWHERE));
      return;
    }
    Allocation allocation = context.made(state, Memory.root(value));
    if (allocation == null) {
      Set<Value> options = context.optionsIn(state, value);
      if (options.isEmpty()) {
        written.storeUnknown(name);
      } else {
        written.store(name, Allocation.channel(options, Span.NOWHERE));
      }
      return;
    }
    boolean channel = allocation.kind().equals(Allocation.CHANNEL);
    Set<Value> options = channel ? new LinkedHashSet<>() : context.optionsIn(state, value);
    if (channel) {
      allocation.options().forEach(o -> options.addAll(context.optionsIn(state, o)));
      // What another field holds without options may only not be known yet: no plain opening.
      if (Context.fieldName(value) == null || !options.isEmpty()) {
        written.store(name, allocation.withOptions(options));
      }
      return;
    }
    if (!options.isEmpty()) {
      written.store(name, Allocation.channel(options, allocation.span()));
      return;
    }
    Value alignment =
        value instanceof Value.View
            ? Alignment.of(state, value, allocation)
            : allocation.alignment();
    written.store(name, general(allocation, alignment, context.arena(state, allocation)));
  }

  /** Null, or the negative number that stands for no descriptor. */
  private static boolean isNone(Value value) {
    Long number = Arithmetic.constant(value);
    return value.equals(Values.NULL) || (number != null && number < 0);
  }

  /** What holds for every object made there, whatever the storing body's values are. */
  private static Allocation general(Allocation allocation, Value asked, String arena) {
    Value size = allocation.size() instanceof Value.Constant ? allocation.size() : Values.UNKNOWN;
    Value alignment = asked instanceof Value.Constant ? asked : Values.UNKNOWN;
    return new Allocation(
        allocation.kind(),
        allocation.type(),
        size,
        alignment,
        Values.NULL,
        arena,
        Set.of(),
        allocation.span());
  }

  /** The class of the object whose field is stored. */
  private static String holder(Body body, State state, Value location) {
    if (!(location instanceof Value.Field f)) {
      return "";
    }
    if (f.base().equals(Values.THIS)) {
      return body.owner();
    }
    Allocation made = state.allocations.get(f.base());
    return made == null ? "" : made.type();
  }
}
