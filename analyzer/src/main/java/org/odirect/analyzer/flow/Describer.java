package org.odirect.analyzer.flow;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Names memory as the source names it. */
final class Describer {

  private static final String UNNAMED = "the memory";

  /** The shortest name: a local variable, a field, an element; or a general word. */
  String describe(State state, Value memory) {
    if (Addresses.isAddress(memory)) {
      String object = describe(state, Memory.root(memory));
      if (!object.equals(UNNAMED)) {
        return object;
      }
    }
    String name = local(state, memory);
    if (name != null) {
      return name;
    }
    if (memory instanceof Value.View v) {
      return describe(state, v.base());
    }
    if (memory instanceof Value.Field f) {
      return field(state, f);
    }
    if (memory instanceof Value.Element e) {
      return describe(state, e.base()) + "[...]";
    }
    if (memory instanceof Value.Static s) {
      return s.name();
    }
    return UNNAMED;
  }

  private String field(State state, Value.Field field) {
    String simple = field.name().substring(field.name().indexOf('#') + 1);
    if (simple.startsWith("val$")) {
      return simple.substring("val$".length());
    }
    boolean own = field.base().equals(Values.THIS) || field.base() instanceof Value.Field;
    String base = own ? "" : describe(state, field.base()) + ".";
    return base.startsWith(UNNAMED) ? simple : base + simple;
  }

  private static @Nullable String local(State state, Value memory) {
    for (Map.Entry<String, Value> entry : state.locals.entrySet()) {
      if (entry.getValue().equals(memory) && !entry.getKey().startsWith("%")) {
        String name = entry.getKey();
        int suffix = name.indexOf('#');
        return suffix < 0 ? name : name.substring(0, suffix);
      }
    }
    return null;
  }
}
