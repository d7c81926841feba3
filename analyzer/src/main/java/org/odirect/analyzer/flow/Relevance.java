package org.odirect.analyzer.flow;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.odirect.analyzer.body.Body;
import org.odirect.analyzer.body.Instruction;
import org.odirect.analyzer.body.Local;
import org.odirect.analyzer.models.MethodModel;
import org.odirect.analyzer.models.Role;
import org.odirect.analyzer.models.RoleUse;
import org.odirect.analyzer.types.ClassInfo;
import org.odirect.analyzer.types.JavaType;

/** Which bodies can matter: decided from signatures and models alone, before anything is run. */
final class Relevance {
  /** How many methods may lie between the code that matters and an access by a raw address. */
  private static final int MAX_WRAPPERS = 3;

  private static final List<Role> RING_ROLES =
      List.of(
          Role.ENTRY_OF,
          Role.REAPS,
          Role.TAG_OF,
          Role.FLAGS_OF,
          Role.UNREGISTERS,
          Role.PROVIDES,
          Role.WITHDRAWS);

  private static final List<Role> RAW_ROLES =
      List.of(Role.READS, Role.WRITES, Role.RELEASES, Role.LENDS, Role.VIEWED);

  private final Program program;
  private final Carriers carriers;
  private final boolean direct;
  private final boolean cancels;
  private final boolean lendingFunctions;
  private final Handles handles;
  private final Described described;
  private boolean rings;
  private final Set<String> raw = new HashSet<>();
  private final Set<String> submittingTypes = new HashSet<>();
  private final Map<String, List<Body>> calleesOf = new HashMap<>();

  /**
   * Looks at all bodies.
   *
   * @param addressing whether those that deal with addresses matter even if nothing is lent by them
   */
  Relevance(Program program, Carriers carriers, boolean addressing) {
    this.program = program;
    this.carriers = carriers;
    this.described = new Described(program);
    boolean named = false;
    boolean cancelling = false;
    for (Body body : program.bodies()) {
      named |=
          namesDirect(body)
              || program.reflects(body)
              || described.calls(body, (c, m) -> opensByFlag(c, m) || isAlwaysDirect(m))
              || runs(body, s -> s.isDirect(program.models().directOptions()));
      cancelling |=
          described.calls(body, (c, m) -> m.receiver(Role.CANCELS).isPresent())
              || runs(body, Summary::cancels);
    }
    direct = named;
    cancels = cancelling;
    handles = new Handles(program);
    lendingFunctions = handles.nameAny(this::lends);
    boolean lendsNumbers = false;
    for (Body body : program.bodies()) {
      lendsNumbers |= described.calls(body, this::lendsNumber);
      rings |=
          described.calls(body, (c, m) -> isReaped(m))
              || described.constructs(body, Relevance::isReaped)
              || runs(body, Summary::usesRings);
    }
    if (addressing || lendingFunctions || lendsNumbers || rings) {
      raw.addAll(rawBodies());
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
    if (body.isLost()) {
      return false;
    }
    return callsLender(body)
        || (direct && (namesDirect(body) || program.reflects(body) || opens(body)))
        || (construction && prepares(body));
  }

  /** Whether a class's initialisation may say what its fields hold that matters. */
  private boolean prepares(Body body) {
    return submittingTypes.contains(body.owner())
        || carriers.isCarrier(body.owner())
        || raw.contains(body.id());
  }

  boolean namesDirect() {
    return direct;
  }

  boolean cancels() {
    return cancels;
  }

  /** Whether completions of the program's operations are reaped. */
  boolean usesRings() {
    return rings || lendingFunctions;
  }

  private static boolean isReaped(MethodModel model) {
    return lends(model, lends -> Rings.mode(lends) != null);
  }

  /** Whether a method lends in a certain way. */
  private static boolean lends(MethodModel model, Predicate<RoleUse> way) {
    for (int i = 0; i < model.parameters().size(); i++) {
      if (model.parameter(i, Role.LENDS).filter(way).isPresent()) {
        return true;
      }
    }
    return model.receiver(Role.LENDS).filter(way).isPresent();
  }

  /** Whether a class, or a subclass of it, submits. */
  boolean isSubmitting(String type) {
    return submittingTypes.contains(type);
  }

  private boolean namesDirect(Body body) {
    return Instructions.of(body, Instruction.GetField.class)
        .anyMatch(
            get ->
                program.models().directOptions().contains(get.owner() + "." + get.field())
                    || program.told().isDirect(get.owner() + "#" + get.field()));
  }

  private boolean callsLender(Body body) {
    return described.calls(body, (c, m) -> lends(m))
        || described.constructs(body, this::lends)
        || (lendingFunctions && callsFunction(body));
  }

  /** Whether a body may call a C function. */
  private boolean callsFunction(Body body) {
    return described.calls(body, (c, m) -> m.receiver(Role.INVOKES).isPresent())
        || Instructions.of(body, Instruction.Call.class)
            .anyMatch(c -> program.model(c.callee().key()).isEmpty() && handles.isProxied(c));
  }

  /** Whether a body calls what another module has described by its exits. */
  private boolean runs(Body body, Predicate<Summary> kind) {
    Predicate<MethodModel> ofKind = m -> program.described(m).filter(kind).isPresent();
    return described.calls(body, (c, m) -> ofKind.test(m)) || described.constructs(body, ofKind);
  }

  private boolean lendsNumber(Instruction.Call call, MethodModel model) {
    return lends(model) && isNumber(call, model.indexOf(Role.LENDS));
  }

  /** Whether a body opens a file: the options may be in a field. */
  private boolean opens(Body body) {
    return described.calls(body, (c, m) -> m.result(Role.OPENS).isPresent());
  }

  /** Whether a call opens a file with DIRECT by itself, or a flag or a number may ask for it. */
  private static boolean opensByFlag(Instruction.Call call, MethodModel model) {
    return isNumber(call, model.indexOf(Role.OPTIONS))
        || model.result(Role.OPENS).filter(use -> use.flag("direct")).isPresent();
  }

  /** Whether a method is an operation on a channel that is always DIRECT. */
  private static boolean isAlwaysDirect(MethodModel model) {
    int index = model.indexOf(Role.CHANNEL);
    return (index < 0 ? model.receiver(Role.CHANNEL) : model.parameter(index, Role.CHANNEL))
        .filter(use -> use.flag("direct"))
        .isPresent();
  }

  private boolean lends(MethodModel model) {
    Optional<Summary> exits = program.described(model);
    if (exits.isPresent()) {
      return exits.filter(s -> s.felt() && (s.lendsOn() || direct)).isPresent();
    }
    if (model.indexOf(Role.ENTRIES) >= 0 || model.receiver(Role.ENTRIES).isPresent()) {
      return true;
    }
    boolean lends = model.indexOf(Role.LENDS) >= 0 || model.receiver(Role.LENDS).isPresent();
    boolean asynchronous =
        model.result(Role.COMPLETION).isPresent()
            || model.indexOf(Role.COMPLETES) >= 0
            || model.result(Role.QUEUES).isPresent()
            || lends(model, use -> use.flag("taken"))
            || lendsPointer(model);
    return lends && (asynchronous || direct);
  }

  /** Whether the memory may be lent for longer than the call, or to a task, on any channel. */
  private static boolean lendsPointer(MethodModel model) {
    return lends(model, Relevance::isPointer);
  }

  private static boolean isPointer(RoleUse lends) {
    return Rings.mode(lends) != null || lends.argument("retained").equals("false");
  }

  /**
   * The bodies that deal with raw addresses and handles of C functions: neither has a type that
   * would tell.
   */
  private Set<String> rawBodies() {
    Set<String> found = new HashSet<>();
    for (Body body : program.bodies()) {
      if (described.calls(body, this::isRaw)) {
        found.add(body.id());
      }
    }
    for (int round = 0; round < MAX_WRAPPERS; round++) {
      Set<String> callers = new HashSet<>();
      for (Body body : program.bodies()) {
        boolean wraps =
            !found.contains(body.id())
                && callees(body).stream().anyMatch(c -> found.contains(c.id()) && isByNumber(c));
        if (wraps) {
          callers.add(body.id());
        }
      }
      found.addAll(callers);
    }
    return found;
  }

  /** Whether callers may pass a body an address, or get one or a handle from it. */
  private boolean isByNumber(Body body) {
    JavaType result =
        body.key()
            .flatMap(k -> program.index().method(k))
            .map(ClassInfo.MethodInfo::result)
            .orElse(JavaType.UNKNOWN);
    return body.parameters().stream().anyMatch(p -> isLong(p.type()))
        || isLong(result)
        || handles.isHandle(result.erasedName());
  }

  private static boolean isLong(JavaType type) {
    return type instanceof JavaType.Primitive && type.erasedName().equals("long");
  }

  /** Whether a call names a C function, or touches, lends or makes memory by a number. */
  private boolean isRaw(Instruction.Call call, MethodModel model) {
    if (program.described(model).isPresent()) {
      return program.described(model).filter(Summary::usesRings).isPresent()
          || isLong(call.callee().result())
          || call.callee().parameters().stream().anyMatch(Relevance::isLong);
    }
    boolean named = model.indexOf(Role.SYMBOL) >= 0 || model.indexOf(Role.MEMBER) >= 0;
    boolean made =
        call.callee().result() instanceof JavaType.Primitive
            && (model.result(Role.FRESH).isPresent() || model.receiver(Role.VIEWED).isPresent());
    boolean ring =
        RING_ROLES.stream().anyMatch(r -> model.indexOf(r) >= 0 || model.receiver(r).isPresent());
    return named
        || made
        || ring
        || RAW_ROLES.stream().anyMatch(r -> isNumber(call, model.indexOf(r)));
  }

  private static boolean isNumber(Instruction.Call call, int parameter) {
    List<JavaType> parameters = call.callee().parameters();
    return parameter >= 0
        && parameter < parameters.size()
        && parameters.get(parameter) instanceof JavaType.Primitive;
  }

  /** Whether a body deals with addresses or handles of C functions, or calls one that does. */
  boolean addresses(Body body) {
    return raw.contains(body.id());
  }

  /** Whether buffers, futures or functions can reach a body. */
  boolean carries(Body body) {
    if (submits(body)
        || raw.contains(body.id())
        || body.kind() == Body.Kind.LAMBDA
        || described.calls(body, (c, m) -> locks(m))
        || carriers.carries(new JavaType.ClassType(body.owner(), List.of()))) {
      return true;
    }
    if (body.captured().stream().anyMatch(c -> carriers.carries(c.type()))) {
      return true;
    }
    for (Local parameter : body.parameters()) {
      if (carriers.carries(parameter.type()) || carriers.endsOperations(parameter.type())) {
        return true;
      }
    }
    return carriers.holdsChannel(body.owner())
        || body.key()
            .flatMap(k -> program.index().method(k))
            .map(m -> carriers.carries(m.result()) || carriers.endsOperations(m.result()))
            .orElse(true);
  }

  private static boolean locks(MethodModel model) {
    return model.receiver(Role.LOCKS).isPresent() || model.receiver(Role.UNLOCKS).isPresent();
  }

  /** The bodies that a body may run. */
  List<Body> callees(Body body) {
    return calleesOf.computeIfAbsent(body.id(), id -> findCallees(body));
  }

  private List<Body> findCallees(Body body) {
    Set<Body> found = new LinkedHashSet<>();
    for (Instruction instruction : Instructions.of(body).toList()) {
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
      if (passesItself(instruction)) {
        program.methodsOf(body.owner()).stream().filter(SharedMemory::isTask).forEach(found::add);
      }
    }
    return new ArrayList<>(found);
  }

  /** Whether an object hands itself to somebody: a thread, perhaps, for which it is the task. */
  private static boolean passesItself(Instruction instruction) {
    List<Local> arguments =
        instruction instanceof Instruction.Call call
            ? call.arguments()
            : instruction instanceof Instruction.New made ? made.arguments() : List.of();
    for (Local argument : arguments) {
      if (argument.name().equals("this")) {
        return true;
      }
    }
    return false;
  }

  private static void add(Set<Body> found, @Nullable Body body) {
    if (body != null) {
      found.add(body);
    }
  }
}
