package org.odirect.analyzer.models;

import com.google.errorprone.annotations.ThreadSafe;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.odirect.analyzer.models.StubType.Entry;
import org.odirect.analyzer.types.ClassInfo;
import org.odirect.analyzer.types.ClassInfo.FieldInfo;
import org.odirect.analyzer.types.ClassInfo.MethodInfo;
import org.odirect.analyzer.types.JavaType;
import org.odirect.analyzer.types.MethodKey;
import org.odirect.analyzer.types.TypeIndex;
import org.odirect.analyzer.types.TypeLibrary;

/** The models that {@link StubReader} reads, in layers. */
@ThreadSafe
public final class StubModels implements Models {

  /** Nothing is known. */
  public static final StubModels NONE = new Builder().over(Map.of());

  private static final String UNKNOWN = "?";

  /** What is done to memory that a number stands for. */
  private static final List<Role> ADDRESSED = List.of(Role.READS, Role.WRITES, Role.RELEASES);

  private static final String OBJECT = "java.lang.Object";

  /** By qualified name, the upper layers first. */
  private final SortedMap<String, List<StubType>> types;

  private final List<StubType> upper;

  /** What other modules say of their methods: it does not hold for those that override them. */
  private final Set<StubType> facts;

  private final Set<String> seeds;
  private final Set<String> rawSeeds;
  private final Set<String> carriers;
  private final Set<String> directOptions;
  private final Set<String> noMemory;

  @SuppressWarnings("ThreadSafe") // a concurrent map of immutable values
  private volatile Cache cache = new Cache(Optional.empty(), new ConcurrentHashMap<>());

  private StubModels(Builder builder) {
    types = Collections.unmodifiableSortedMap(builder.types);
    upper = List.copyOf(builder.upper);
    facts = Collections.unmodifiableSet(builder.facts);
    seeds = Collections.unmodifiableSet(builder.seeds);
    rawSeeds = Collections.unmodifiableSet(builder.rawSeeds);
    carriers = Collections.unmodifiableSet(builder.carriers);
    directOptions = Collections.unmodifiableSet(builder.directOptions);
    noMemory = Collections.unmodifiableSet(builder.noMemory);
  }

  @Override
  public Optional<MethodModel> find(MethodKey key, TypeIndex index) {
    Map<MethodKey, Optional<MethodModel>> found = cacheFor(index).found;
    Optional<MethodModel> known = found.get(key);
    if (known == null) {
      known = search(key, index);
      found.put(key, known);
    }
    return known;
  }

  @Override
  public Optional<MethodModel> function(String name) {
    return types.getOrDefault(FUNCTIONS, List.of()).stream()
        .flatMap(type -> type.entries(name).stream())
        .map(Entry::model)
        .findFirst();
  }

  @Override
  public Set<String> seeds() {
    return seeds;
  }

  @Override
  public Set<String> rawSeeds() {
    return rawSeeds;
  }

  @Override
  public Set<String> carriers() {
    return carriers;
  }

  @Override
  public Set<String> directOptions() {
    return directOptions;
  }

  @Override
  public boolean isNoMemory(String constant) {
    return noMemory.contains(constant);
  }

  @Override
  public List<MethodModel> all() {
    Map<MethodKey, MethodModel> all = new LinkedHashMap<>();
    for (List<StubType> layers : types.values()) {
      for (StubType type : layers) {
        type.entries().forEach(e -> all.putIfAbsent(e.model().key(), e.model()));
      }
    }
    return all.values().stream().sorted((a, b) -> a.key().compareTo(b.key())).toList();
  }

  @Override
  public List<FieldModel> fields() {
    return types.values().stream()
        .flatMap(List::stream)
        .flatMap(type -> type.marks().fields().stream())
        .toList();
  }

  /** The qualified names of the types that the stubs describe. */
  public Set<String> typeNames() {
    return types.keySet();
  }

  /** The declarations of these types. */
  public TypeLibrary library() {
    return new StubLibrary(this);
  }

  /** Of these, those that begin with the name of a type, or a package, and a dot. */
  Set<String> typeNamesBelow(String qualifiedName) {
    return types.subMap(qualifiedName + ".", qualifiedName + (char) ('.' + 1)).keySet();
  }

  /**
   * The declaration of a type: what the stubs say of it, which may be less than there is. For types
   * that no library signatures describe.
   */
  public Optional<ClassInfo> type(String qualifiedName) {
    return layers(qualifiedName).stream().map(StubType::declaration).reduce(StubModels::merge);
  }

  /** The upper declaration with the members and super types that only the lower one has. */
  private static ClassInfo merge(ClassInfo upper, ClassInfo lower) {
    Set<JavaType> interfaces = new LinkedHashSet<>(upper.interfaces());
    interfaces.addAll(lower.interfaces());
    Map<String, FieldInfo> fields = new LinkedHashMap<>();
    upper.fields().forEach(f -> fields.put(f.name(), f));
    lower.fields().forEach(f -> fields.putIfAbsent(f.name(), f));
    Map<MethodKey, MethodInfo> methods = new LinkedHashMap<>();
    upper.methods().forEach(m -> methods.put(m.key(), m));
    lower.methods().forEach(m -> methods.putIfAbsent(m.key(), m));
    return new ClassInfo(
        upper.name(),
        upper.kind(),
        upper.typeParameters().isEmpty() ? lower.typeParameters() : upper.typeParameters(),
        upper.superclass().or(lower::superclass),
        List.copyOf(interfaces),
        List.copyOf(fields.values()),
        List.copyOf(methods.values()),
        upper.annotations(),
        upper.outer(),
        upper.isStatic(),
        upper.isFinal(),
        upper.project(),
        upper.path());
  }

  /** The type itself, or the one that encloses it and is enclosed by none. */
  public String topLevel(String qualifiedName) {
    return layers(qualifiedName).stream()
        .findFirst()
        .flatMap(type -> type.declaration().outer())
        .map(this::topLevel)
        .orElse(qualifiedName);
  }

  /**
   * The qualified names of the types whose methods make or touch memory by its address, which is a
   * number.
   */
  public Set<String> addressing() {
    Set<String> names = new TreeSet<>();
    for (MethodModel model : all()) {
      String type = model.key().type();
      boolean byNumber =
          IntStream.range(0, model.parameters().size())
              .filter(i -> model.key().parameters().get(i).equals("long"))
              .anyMatch(i -> ADDRESSED.stream().anyMatch(r -> model.parameter(i, r).isPresent()));
      if (byNumber) {
        names.add(type);
      }
    }
    return names;
  }

  /** The package of a type, or an empty string. */
  public String packageOf(String qualifiedName) {
    String topLevel = topLevel(qualifiedName);
    return topLevel.substring(0, Math.max(0, topLevel.lastIndexOf('.')));
  }

  /** How many methods of a type are described. */
  public int methods(String qualifiedName) {
    return (int)
        layers(qualifiedName).stream()
            .flatMap(type -> type.entries().stream())
            .map(entry -> entry.model().key())
            .distinct()
            .count();
  }

  /** What the stubs say of a type, the uppermost first. */
  List<StubType> layers(String qualifiedName) {
    return types.getOrDefault(qualifiedName, List.of());
  }

  /**
   * These models with those that annotations in the sources say: below the uppermost layer, above
   * the others.
   *
   * @param annotated the models; those of methods that the index does not know are left out
   */
  public StubModels with(List<MethodModel> annotated, TypeIndex index) {
    if (annotated.isEmpty()) {
      return this;
    }
    Builder builder = new Builder();
    types.forEach(
        (name, all) ->
            all.stream().filter(upper::contains).forEach(type -> builder.addType(name, type)));
    Map<String, List<Entry>> byType = new TreeMap<>();
    for (MethodModel model : annotated) {
      index
          .method(model.key())
          .ifPresent(
              declaration ->
                  byType
                      .computeIfAbsent(model.key().type(), t -> new ArrayList<>())
                      .add(new Entry(model, declaration, List.of(), 0)));
    }
    byType.forEach(
        (name, entries) -> {
          ClassInfo declaration = index.find(name).orElseThrow();
          StubType.Resolved resolved = new StubType.Resolved(declaration, List.copyOf(entries));
          builder.addTo(name, new StubType(StubType.Marks.NONE, () -> resolved));
          builder.addCarrier(name.substring(name.lastIndexOf('.') + 1));
        });
    types.forEach(
        (name, all) ->
            all.stream()
                .filter(type -> !upper.contains(type))
                .forEach(type -> builder.addTo(name, type)));
    builder.seeds.addAll(seeds);
    builder.carriers.addAll(carriers);
    builder.directOptions.addAll(directOptions);
    builder.noMemory.addAll(noMemory);
    builder.facts.addAll(facts);
    return builder.over(Map.of());
  }

  /** These layers above the facts of a module. */
  StubModels above(StubModels module) {
    Builder builder = same();
    types.forEach((name, all) -> all.forEach(type -> builder.addTo(name, type)));
    builder.facts.addAll(facts);
    builder.facts.addAll(module.upper);
    return builder.over(module);
  }

  /** What is the same in models that have the same types. */
  private Builder same() {
    Builder builder = new Builder();
    builder.upper.addAll(upper);
    builder.seeds.addAll(seeds);
    builder.rawSeeds.addAll(rawSeeds);
    builder.carriers.addAll(carriers);
    builder.directOptions.addAll(directOptions);
    builder.noMemory.addAll(noMemory);
    return builder;
  }

  @Override
  public boolean isOfModule(String qualifiedName) {
    return layers(qualifiedName).stream().anyMatch(facts::contains);
  }

  /** The methods of which modules say different things: the first one holds. */
  public List<String> factsTwice() {
    Map<MethodKey, MethodModel> first = new LinkedHashMap<>();
    List<String> twice = new ArrayList<>();
    for (StubType type : facts) {
      for (Entry entry : type.entries()) {
        MethodModel model = entry.model();
        MethodModel known = first.putIfAbsent(model.key(), model);
        boolean both =
            known != null
                && known.result(Role.OVERRIDDEN).isEmpty()
                && model.result(Role.OVERRIDDEN).isEmpty();
        if (both && !known.hasSameRoles(model)) {
          twice.add(
              "of "
                  + model.key()
                  + " the facts at "
                  + known.origin()
                  + " hold, not those at "
                  + model.origin());
        }
      }
    }
    return twice;
  }

  /**
   * The same without the facts of methods of which the analysed sources know better: they declare
   * the type, or they or other modules override the method, so that a call may run something else.
   */
  public StubModels besides(TypeIndex index) {
    if (facts.isEmpty()) {
      return this;
    }
    Set<MethodKey> overridden =
        facts.stream()
            .flatMap(type -> type.entries().stream())
            .filter(e -> e.model().result(Role.OVERRIDDEN).isPresent())
            .map(e -> e.model().key())
            .collect(Collectors.toSet());
    Predicate<MethodKey> holds = key -> !overridden.contains(key) && isFinal(key, index);
    Builder builder = same();
    types.forEach(
        (name, all) ->
            all.forEach(
                type -> {
                  boolean told = facts.contains(type);
                  StubType left = told ? besides(type, index, holds) : type;
                  builder.addTo(name, left);
                  if (told) {
                    builder.facts.add(left);
                  }
                }));
    return builder.over(Map.of());
  }

  private static StubType besides(StubType type, TypeIndex index, Predicate<MethodKey> holds) {
    boolean declared = index.find(type.declaration().name()).filter(ClassInfo::project).isPresent();
    List<Entry> entries =
        type.entries().stream().filter(e -> !declared && holds.test(e.model().key())).toList();
    StubType.Resolved resolved = new StubType.Resolved(type.declaration(), entries);
    StubType.Marks marks = declared ? type.marks().besidesFields() : type.marks();
    return new StubType(marks, () -> resolved);
  }

  /** Whether nothing in the sources overrides a method. */
  private static boolean isFinal(MethodKey key, TypeIndex index) {
    return List.of(key).containsAll(index.implementations(key));
  }

  /** The models of the uppermost layer, sorted by key. */
  public List<MethodModel> upper() {
    return upper.stream()
        .flatMap(type -> type.entries().stream())
        .map(Entry::model)
        .sorted(Comparator.comparing(MethodModel::key))
        .toList();
  }

  /** The answers hold for one index; runs that ask with another one start anew. */
  private Cache cacheFor(TypeIndex index) {
    Cache current = cache;
    if (current.index.isEmpty() || current.index.get() != index) {
      current = new Cache(Optional.of(index), new ConcurrentHashMap<>());
      cache = current;
    }
    return current;
  }

  private Optional<MethodModel> search(MethodKey key, TypeIndex index) {
    if (key.type().equals(UNKNOWN)) {
      return Optional.empty();
    }
    Optional<MethodModel> own = match(key.type(), key);
    if (own.isPresent() || key.name().equals(MethodKey.CONSTRUCTOR)) {
      return own;
    }
    for (String ancestor : index.lineage(key.type())) {
      Optional<MethodModel> inherited = match(ancestor, key);
      if (inherited.isPresent()) {
        return inherited;
      }
    }
    return match(OBJECT, key);
  }

  private Optional<MethodModel> match(String typeName, MethodKey key) {
    Map<MethodKey, MethodModel> fitting = new LinkedHashMap<>();
    for (StubType type : types.getOrDefault(typeName, List.of())) {
      for (Entry entry : type.entries(key.name())) {
        MethodModel model = entry.model();
        if (model.key().parameters().equals(key.parameters())) {
          return Optional.of(model);
        }
        if (entry.fits(key.parameters())) {
          fitting.putIfAbsent(model.key(), model);
        }
      }
    }
    return fitting.size() == 1 ? fitting.values().stream().findFirst() : Optional.empty();
  }

  private record Cache(Optional<TypeIndex> index, Map<MethodKey, Optional<MethodModel>> found) {}

  /** Collects one layer. */
  static final class Builder {
    private final SortedMap<String, List<StubType>> types = new TreeMap<>();
    private final List<StubType> upper = new ArrayList<>();
    private final Set<StubType> facts = new LinkedHashSet<>();
    private final Set<String> seeds = new TreeSet<>();
    private final Set<String> rawSeeds = new TreeSet<>();
    private final Set<String> carriers = new TreeSet<>();
    private final Set<String> directOptions = new TreeSet<>();
    private final Set<String> noMemory = new TreeSet<>();

    void addType(String qualifiedName, StubType type) {
      upper.add(type);
      addTo(qualifiedName, type);
    }

    private void addTo(String qualifiedName, StubType type) {
      types.computeIfAbsent(qualifiedName, n -> new ArrayList<>(1)).add(type);
    }

    void addSeed(String name) {
      seeds.add(name);
    }

    void addRawSeed(String name) {
      seeds.add(name);
      rawSeeds.add(name);
    }

    void addCarrier(String name) {
      carriers.add(name);
    }

    void addDirectOption(String qualifiedName) {
      directOptions.add(qualifiedName);
    }

    void addNoMemory(String qualifiedName) {
      noMemory.add(qualifiedName);
    }

    /** Everything that was added, above what the lower layers know. */
    StubModels over(StubModels lower) {
      facts.addAll(lower.facts);
      seeds.addAll(lower.seeds);
      rawSeeds.addAll(lower.rawSeeds);
      carriers.addAll(lower.carriers);
      directOptions.addAll(lower.directOptions);
      noMemory.addAll(lower.noMemory);
      return over(lower.types);
    }

    private StubModels over(Map<String, List<StubType>> lower) {
      lower.forEach((name, layers) -> layers.forEach(type -> addTo(name, type)));
      return new StubModels(this);
    }
  }
}
