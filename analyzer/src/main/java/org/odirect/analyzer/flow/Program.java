package org.odirect.analyzer.flow;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.odirect.analyzer.body.Block;
import org.odirect.analyzer.body.Body;
import org.odirect.analyzer.body.Instruction;
import org.odirect.analyzer.body.Span;
import org.odirect.analyzer.models.MethodModel;
import org.odirect.analyzer.models.Models;
import org.odirect.analyzer.models.Role;
import org.odirect.analyzer.types.JavaType;
import org.odirect.analyzer.types.MethodKey;
import org.odirect.analyzer.types.TypeIndex;

/**
 * The lowered bodies of a run with what is known of types and libraries. Immutable after building.
 */
public final class Program {
  private final TypeIndex index;
  private final Models models;
  private final TreeMap<String, Body> bodies = new TreeMap<>();
  private final Map<MethodKey, Body> byKey = new HashMap<>();
  private final Map<String, List<Body>> byTypeAndName = new HashMap<>();
  private final Map<String, List<Body>> byOwner = new HashMap<>();
  private final Map<MethodKey, List<Body>> implementations = new HashMap<>();
  private final Set<String> typesWithLostBodies = new HashSet<>();
  private final Map<MethodKey, Summary> described = new HashMap<>();
  private final Map<String, Boolean> submitting = new HashMap<>();
  private final Map<String, Set<Body>> called = new HashMap<>();
  private @Nullable Set<Body> calledInFunctions;
  private @Nullable Boolean namesOptionClass;
  private final Map<String, Set<Role>> waits = new HashMap<>();
  private final Carriers carriers;
  private final FieldFacts told;
  private final Relevance relevance;
  private final Lookups lookups = new Lookups(this);

  /**
   * Makes a program.
   *
   * @param bodies in any order; of bodies with equal ids the first by position is kept
   */
  public Program(List<Body> bodies, TypeIndex index, Models models) {
    this(bodies, index, models, false);
  }

  /** The same for those who will not see the sources: what deals with addresses matters to them. */
  public static Program told(List<Body> bodies, TypeIndex index, Models models) {
    return new Program(bodies, index, models, true);
  }

  private Program(List<Body> bodies, TypeIndex index, Models models, boolean addressing) {
    this.index = index;
    this.models = models;
    List<Body> sorted = new ArrayList<>(bodies);
    sorted.sort(java.util.Comparator.comparing(Body::span));
    for (Body body : sorted) {
      if (this.bodies.putIfAbsent(body.id(), body) != null) {
        continue;
      }
      body.key()
          .ifPresent(
              key -> {
                byKey.putIfAbsent(key, body);
                byOwner.computeIfAbsent(key.type(), k -> new ArrayList<>()).add(body);
                byTypeAndName
                    .computeIfAbsent(key.type() + "." + key.name(), k -> new ArrayList<>())
                    .add(body);
              });
    }
    findLostBodies();
    this.told = StoredFields.read(models);
    this.carriers = new Carriers(index, models);
    this.relevance = new Relevance(this, carriers, addressing);
  }

  /** A lost body has access to the private members of all types of its file. */
  private void findLostBodies() {
    Set<String> files = new HashSet<>();
    bodies.values().stream().filter(Body::isLost).forEach(b -> files.add(b.span().path()));
    bodies.values().stream()
        .filter(b -> files.contains(b.span().path()))
        .forEach(b -> typesWithLostBodies.add(b.owner()));
  }

  /** Whether bodies of a type, or of others in its file, are lost. */
  boolean hasLostBodies(String type) {
    return typesWithLostBodies.contains(type);
  }

  /** Whether a field, {@code declaring.Type#name}, may be assigned by a body that is lost. */
  boolean mayMissStores(String field) {
    int hash = field.indexOf('#');
    return hash > 0 && hasLostBodies(field.substring(0, hash));
  }

  /** All bodies in the order of their ids. */
  public Iterable<Body> bodies() {
    return bodies.values();
  }

  /** The type index. */
  public TypeIndex index() {
    return index;
  }

  /** The models. */
  public Models models() {
    return models;
  }

  /** What other modules say of their fields. */
  FieldFacts told() {
    return told;
  }

  /** The body with an id, or null. */
  @Nullable Body body(String id) {
    return bodies.get(id);
  }

  /** The body that initialises the fields of a type, or null. */
  @Nullable Body fieldsOf(String type) {
    return bodies.get(type + ".<fields>");
  }

  /** The body of exactly this method, or null. */
  @Nullable Body body(MethodKey key) {
    return byKey.get(key);
  }

  Optional<MethodModel> model(MethodKey key) {
    return models.find(key, index);
  }

  /** What the exits of a method say, wherever it is called; empty if it has none. */
  Optional<Summary> described(MethodModel model) {
    return model.exits().isEmpty()
        ? Optional.empty()
        : Optional.of(
            described.computeIfAbsent(
                model.key(), key -> SummaryReader.read(model, Span.NOWHERE, "").summary()));
  }

  /**
   * The body that a call of a method runs on an object of exactly this class: found by parameters,
   * or else (generic parameters) by the number of them.
   */
  @Nullable Body dispatch(String type, MethodKey key) {
    for (String ancestor : index.lineage(type)) {
      Body exact = byKey.get(new MethodKey(ancestor, key.name(), key.parameters()));
      if (exact != null) {
        return exact;
      }
      List<Body> named = byTypeAndName.getOrDefault(ancestor + "." + key.name(), List.of());
      List<Body> fitting =
          named.stream().filter(b -> b.parameters().size() == key.parameters().size()).toList();
      if (fitting.size() == 1) {
        return fitting.get(0);
      }
    }
    return null;
  }

  /** The bodies that a virtual call may run, sorted by id. */
  List<Body> implementations(MethodKey key) {
    return implementations.computeIfAbsent(key, this::findImplementations);
  }

  private List<Body> findImplementations(MethodKey key) {
    List<Body> found = new ArrayList<>();
    for (MethodKey implementation : index.implementations(key)) {
      Body body = byKey.get(implementation);
      if (body != null) {
        found.add(body);
      }
    }
    if (found.isEmpty()) {
      Body body = byKey.get(key);
      if (body != null) {
        found.add(body);
      }
    }
    found.sort(java.util.Comparator.comparing(Body::id));
    return Collections.unmodifiableList(found);
  }

  /** The bodies that a body may run: called methods, constructors, and lambdas it makes. */
  List<Body> callees(Body body) {
    return relevance.callees(body);
  }

  /** The bodies that the calls in a body may run. */
  Set<Body> called(Body body) {
    return called.computeIfAbsent(
        body.id(),
        id ->
            Instructions.of(body, Instruction.Call.class)
                .flatMap(call -> implementations(call.callee().key()).stream())
                .collect(Collectors.toUnmodifiableSet()));
  }

  /** The bodies that functions call: whoever has such a function may run them. */
  Set<Body> calledInFunctions() {
    if (calledInFunctions == null) {
      calledInFunctions =
          bodies.values().stream()
              .filter(b -> b.kind() == Body.Kind.LAMBDA)
              .flatMap(b -> called(b).stream())
              .collect(Collectors.toUnmodifiableSet());
    }
    return calledInFunctions;
  }

  /** Whether a body itself submits, opens a DIRECT channel, or prepares the fields for those. */
  boolean submits(Body body) {
    return submitting.computeIfAbsent(body.id(), id -> relevance.submits(body));
  }

  /** How others may wait for objects of a type: for a result, or for a signal. */
  Set<Role> waits(String type) {
    return waits.computeIfAbsent(type, t -> Gates.waits(this, t));
  }

  /** Whether the program asks for DIRECT anywhere. */
  boolean namesDirect() {
    return relevance.namesDirect();
  }

  /** Whether the program cancels futures anywhere. */
  boolean cancels() {
    return relevance.cancels();
  }

  /** Whether the program may use rings of submissions and completions. */
  boolean usesRings() {
    return relevance.usesRings();
  }

  /** Whether a class, or a subclass of it, submits operations. */
  boolean isSubmitting(String type) {
    return relevance.isSubmitting(type);
  }

  /** Whether a class has a channel: its methods may end the operations on that. */
  boolean endsOperations(String type) {
    return carriers.holdsChannel(type);
  }

  /** Whether objects of a type are memory. */
  boolean isMemory(JavaType type) {
    return carriers.isMemory(type);
  }

  /** Whether objects of a type may carry memory, completions or functions. */
  boolean carries(JavaType type) {
    return carriers.carries(type) || carriers.endsOperations(type);
  }

  /** Whether a body may deal with addresses, or with handles of C functions. */
  boolean addresses(Body body) {
    return relevance.addresses(body);
  }

  /** Whether buffers, futures or functions can reach a body through its signature or its object. */
  boolean carries(Body body) {
    return relevance.carries(body);
  }

  /** The fields, as {@code Type#name}, that are assigned outside of construction. */
  java.util.Set<String> reassigned() {
    java.util.Set<String> found = new java.util.HashSet<>();
    for (Body body : bodies.values()) {
      boolean construction =
          body.kind() == Body.Kind.CONSTRUCTOR
              || body.kind() == Body.Kind.FIELDS
              || body.kind() == Body.Kind.STATIC;
      if (construction) {
        continue;
      }
      for (Block block : body.blocks()) {
        for (Instruction instruction : block.instructions()) {
          if (instruction instanceof Instruction.PutField put) {
            found.add(put.owner() + "#" + put.field());
          }
        }
      }
    }
    return found;
  }

  /** Whether somebody may look something up with the value of a field. */
  boolean isKey(String field) {
    return lookups.isKey(field);
  }

  /** Whether a body, lambdas included, names a DIRECT option's class and the option in strings. */
  boolean reflects(Body body) {
    if (!namesOptionClass()) {
      return false;
    }
    Set<String> strings = new HashSet<>();
    for (Body each : bodies.tailMap(body.id()).values()) {
      if (!each.id().equals(body.id()) && !each.id().startsWith(body.id() + "/")) {
        break;
      }
      texts(each).forEach(strings::add);
    }
    return models.directOptions().stream()
        .anyMatch(
            o ->
                strings.contains(classOf(o))
                    && strings.contains(o.substring(o.lastIndexOf('.') + 1)));
  }

  /** Whether a DIRECT option's class is named in a string anywhere: mostly it is not. */
  private boolean namesOptionClass() {
    if (namesOptionClass == null) {
      Set<String> classes =
          models.directOptions().stream().map(Program::classOf).collect(Collectors.toSet());
      namesOptionClass =
          bodies.values().stream().anyMatch(b -> texts(b).anyMatch(classes::contains));
    }
    return namesOptionClass;
  }

  private static String classOf(String constant) {
    return constant.substring(0, constant.lastIndexOf('.'));
  }

  /** The string literals in a body. */
  static Stream<String> texts(Body body) {
    return Instructions.of(body, Instruction.Literal.class)
        .filter(literal -> literal.value() instanceof String)
        .map(literal -> String.valueOf(literal.value()));
  }

  /** The methods and constructors of a class, its own only, in source order. */
  List<Body> methodsOf(String type) {
    return byOwner.getOrDefault(type, List.of());
  }
}
