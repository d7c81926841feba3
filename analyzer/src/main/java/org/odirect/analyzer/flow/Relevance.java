package org.odirect.analyzer.flow;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.odirect.analyzer.body.Block;
import org.odirect.analyzer.body.Body;
import org.odirect.analyzer.body.Instruction;
import org.odirect.analyzer.body.Local;
import org.odirect.analyzer.models.MethodModel;
import org.odirect.analyzer.models.Role;
import org.odirect.analyzer.types.ClassInfo;
import org.odirect.analyzer.types.JavaType;

/** Which bodies can matter: decided from signatures and models alone, before anything is run. */
final class Relevance {
  private final Program program;
  private final boolean direct;
  private final boolean cancels;
  private final Set<String> submittingTypes = new HashSet<>();
  private final Map<String, Boolean> carriers = new HashMap<>();
  private final Set<String> options = new HashSet<>();

  Relevance(Program program) {
    this.program = program;
    boolean named = false;
    boolean cancelling = false;
    for (Body body : program.bodies()) {
      named |= namesDirect(body) || program.reflects(body);
      cancelling |= calls(body, m -> m.receiver(Role.CANCELS).isPresent());
    }
    direct = named;
    cancels = cancelling;
    for (String option : program.models().directOptions()) {
      String type = option.substring(0, option.lastIndexOf('.'));
      options.add(type);
      program
          .index()
          .find(type)
          .ifPresent(i -> i.interfaces().forEach(s -> options.add(s.erasedName())));
    }
    for (Body body : program.bodies()) {
      if (callsLender(body)) {
        submittingTypes.addAll(program.index().lineage(body.owner()));
      }
    }
  }

  /** Whether a body submits, names DIRECT, or constructs objects of a class that submits. */
  boolean submits(Body body) {
    boolean construction =
        body.kind() == Body.Kind.CONSTRUCTOR
            || body.kind() == Body.Kind.FIELDS
            || body.kind() == Body.Kind.STATIC;
    return callsLender(body)
        || (direct && (namesDirect(body) || program.reflects(body)))
        || (construction && (submittingTypes.contains(body.owner()) || isCarrier(body.owner())));
  }

  boolean namesDirect() {
    return direct;
  }

  boolean cancels() {
    return cancels;
  }

  /** Whether a class, or a subclass of it, submits. */
  boolean isSubmitting(String type) {
    return submittingTypes.contains(type);
  }

  /** Whether a class is a completion handler, a promise, or the like. */
  private boolean isCarrier(String type) {
    return program.index().lineage(type).stream()
        .anyMatch(a -> program.models().carriers().contains(a.substring(a.lastIndexOf('.') + 1)));
  }

  private boolean namesDirect(Body body) {
    for (Block block : body.blocks()) {
      for (Instruction instruction : block.instructions()) {
        if (instruction instanceof Instruction.GetField get
            && program.models().directOptions().contains(get.owner() + "." + get.field())) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean callsLender(Body body) {
    return calls(body, this::lends);
  }

  private boolean calls(Body body, Predicate<MethodModel> kind) {
    for (Block block : body.blocks()) {
      for (Instruction instruction : block.instructions()) {
        if (instruction instanceof Instruction.Call call
            && program.model(call.callee().key()).filter(kind).isPresent()) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean lends(MethodModel model) {
    boolean lends = model.indexOf(Role.LENDS) >= 0 || model.receiver(Role.LENDS).isPresent();
    boolean asynchronous =
        model.result(Role.COMPLETION).isPresent() || model.indexOf(Role.COMPLETES) >= 0;
    return lends && (asynchronous || direct);
  }

  /** Whether buffers, futures or functions can reach a body. */
  boolean carries(Body body) {
    if (submits(body)
        || body.kind() == Body.Kind.LAMBDA
        || carries(new JavaType.ClassType(body.owner(), List.of()))) {
      return true;
    }
    if (body.captured().stream().anyMatch(c -> carries(c.type()))) {
      return true;
    }
    for (Local parameter : body.parameters()) {
      if (carries(parameter.type())) {
        return true;
      }
    }
    return body.key()
        .flatMap(k -> program.index().method(k))
        .map(m -> carries(m.result()))
        .orElse(true);
  }

  private boolean carries(JavaType type) {
    if (type instanceof JavaType.ArrayType array) {
      return carries(array.element());
    }
    if (type instanceof JavaType.Variable) {
      return true;
    }
    if (!(type instanceof JavaType.ClassType named)) {
      return false;
    }
    return named.arguments().stream().anyMatch(this::carries) || carries(named.name());
  }

  private boolean carries(String type) {
    Boolean known = carriers.get(type);
    if (known != null) {
      return known;
    }
    carriers.put(type, false);
    String simple = type.substring(type.lastIndexOf('.') + 1);
    boolean result =
        program.models().carriers().contains(simple)
            || options.contains(type)
            || declaredCarrier(type);
    carriers.put(type, result);
    return result;
  }

  private boolean declaredCarrier(String type) {
    ClassInfo info = program.index().find(type).orElse(null);
    if (info == null) {
      return false;
    }
    if (!info.project()) {
      return isFunction(info, type);
    }
    for (String ancestor : program.index().lineage(type)) {
      ClassInfo declared = program.index().find(ancestor).orElse(null);
      if (declared == null) {
        continue;
      }
      if (declared.project() && holdsCarrier(declared)) {
        return true;
      }
      String simple = ancestor.substring(ancestor.lastIndexOf('.') + 1);
      if (program.models().carriers().contains(simple)) {
        return true;
      }
    }
    return isFunction(info, type);
  }

  /** Whether a field is a carrier, or the enclosing instance has such a field. */
  private boolean holdsCarrier(ClassInfo declared) {
    return declared.fields().stream().anyMatch(f -> carries(f.type()))
        || (!declared.isStatic() && declared.outer().filter(this::carries).isPresent());
  }

  private boolean isFunction(ClassInfo info, String type) {
    return info.kind() == ClassInfo.Kind.INTERFACE
        && program.index().functionalMethod(new JavaType.ClassType(type, List.of())).isPresent();
  }

  /** The bodies that a body may run. */
  List<Body> callees(Body body) {
    Set<Body> found = new LinkedHashSet<>();
    for (Block block : body.blocks()) {
      for (Instruction instruction : block.instructions()) {
        if (instruction instanceof Instruction.Call call) {
          found.addAll(program.implementations(call.callee().key()));
          add(found, program.fieldsOf(call.callee().key().type()));
        } else if (instruction instanceof Instruction.New made) {
          add(found, program.body(made.constructor().key()));
          add(found, program.fieldsOf(made.type().erasedName()));
          found.addAll(program.methodsOf(made.type().erasedName()));
        } else if (instruction instanceof Instruction.Closure closure) {
          add(found, program.body(closure.body()));
        }
      }
    }
    return new ArrayList<>(found);
  }

  private static void add(Set<Body> found, @org.jspecify.annotations.Nullable Body body) {
    if (body != null) {
      found.add(body);
    }
  }
}
