package org.odirect.analyzer.flow;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.odirect.analyzer.body.Span;
import org.odirect.analyzer.types.Callee;

/**
 * A call about to be interpreted, with the values it is given.
 *
 * @param id names the sites that the call evaluates
 * @param callee the declared method
 * @param receiver the receiver, or null
 * @param arguments the arguments as written
 * @param used whether the source uses the result
 * @param span where
 */
record CallSite(
    String id,
    Callee callee,
    @Nullable Value receiver,
    List<Value> arguments,
    boolean used,
    Span span) {

  /** The method as people write it: {@code ByteBuffer.put}. */
  String api() {
    String type = callee.key().type();
    return type.isEmpty()
        ? callee.key().name()
        : type.substring(type.lastIndexOf('.') + 1) + "." + callee.key().name();
  }

  /** An argument, or null if there are not that many. */
  @Nullable Value argument(int index) {
    return index >= 0 && index < arguments.size() ? arguments.get(index) : null;
  }

  /** The same call, so named that its results are its own. */
  CallSite named(String other) {
    return new CallSite(other, callee, receiver, arguments, used, span);
  }

  /**
   * The call of a function that this call makes.
   *
   * @param part what sets it apart from others that it makes
   */
  CallSite inner(String part, Value function, List<Value> given) {
    return new CallSite(id + part, callee, function, given, true, span);
  }

  /** The same once the call is evaluated: what it resulted in before is an old value now. */
  CallSite renewed() {
    return new CallSite(
        id,
        callee,
        receiver == null ? null : older(receiver),
        arguments.stream().map(this::older).toList(),
        used,
        span);
  }

  private Value older(Value value) {
    Value recent = Value.site(id);
    return value.map(leaf -> leaf.equals(recent) ? new Value.Site(id, true) : leaf);
  }
}
