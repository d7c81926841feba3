package org.odirect.analyzer.models;

import com.google.errorprone.annotations.ThreadSafe;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.odirect.analyzer.types.ClassInfo;
import org.odirect.analyzer.types.JavaType;
import org.odirect.analyzer.types.MethodKey;
import org.odirect.analyzer.types.TypeIndex;

/** The models that {@link StubReader} read. */
@ThreadSafe
public final class StubModels implements Models {

  /** Nothing is known. */
  public static final StubModels NONE = new Builder().build();

  private static final String UNKNOWN = "?";
  private static final String OBJECT = "java.lang.Object";
  private static final Set<String> PRIMITIVES =
      Set.of("boolean", "byte", "char", "double", "float", "int", "long", "short");

  private final Map<String, Map<String, List<Entry>>> entries;
  private final Map<String, ClassInfo> types;
  private final Set<String> seeds;
  private final Set<String> carriers;
  private final Set<String> directOptions;
  private volatile Cache cache = new Cache(Optional.empty());

  private StubModels(Builder builder) {
    entries = builder.entries;
    types = Collections.unmodifiableMap(builder.types);
    seeds = Collections.unmodifiableSet(builder.seeds);
    carriers = Collections.unmodifiableSet(builder.carriers);
    directOptions = Collections.unmodifiableSet(builder.directOptions);
  }

  @Override
  public Optional<MethodModel> find(MethodKey key, TypeIndex index) {
    return cacheFor(index).found.computeIfAbsent(key, k -> search(k, index));
  }

  @Override
  public Set<String> seeds() {
    return seeds;
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
  public List<MethodModel> all() {
    return entries.values().stream()
        .flatMap(byName -> byName.values().stream())
        .flatMap(List::stream)
        .map(Entry::model)
        .sorted((a, b) -> a.key().compareTo(b.key()))
        .toList();
  }

  /**
   * The declarations of the stubs, by qualified name: what they say of their types, which may be
   * less than there is. For types that no library signatures describe.
   */
  public Map<String, ClassInfo> types() {
    return types;
  }

  /** The answers hold for one index; runs that ask with another one start anew. */
  private Cache cacheFor(TypeIndex index) {
    Cache current = cache;
    if (current.index.filter(i -> i == index).isEmpty()) {
      current = new Cache(Optional.of(index));
      cache = current;
    }
    return current;
  }

  private Optional<MethodModel> search(MethodKey key, TypeIndex index) {
    if (key.type().equals(UNKNOWN)) {
      return Optional.empty();
    }
    if (key.name().equals(MethodKey.CONSTRUCTOR)) {
      return match(key.type(), key);
    }
    List<String> lineage = new ArrayList<>(index.lineage(key.type()));
    if (!lineage.contains(key.type())) {
      lineage.add(0, key.type());
    }
    if (!lineage.contains(OBJECT)) {
      lineage.add(OBJECT);
    }
    return lineage.stream().flatMap(type -> match(type, key).stream()).findFirst();
  }

  private Optional<MethodModel> match(String type, MethodKey key) {
    List<Entry> named = entries.getOrDefault(type, Map.of()).getOrDefault(key.name(), List.of());
    List<Entry> fitting = new ArrayList<>();
    for (Entry entry : named) {
      if (entry.model.key().parameters().equals(key.parameters())) {
        return Optional.of(entry.model);
      }
      if (entry.fits(key.parameters())) {
        fitting.add(entry);
      }
    }
    return fitting.size() == 1 ? Optional.of(fitting.get(0).model) : Optional.empty();
  }

  private record Cache(
      Optional<TypeIndex> index, Map<MethodKey, Optional<MethodModel>> found) {
    Cache(Optional<TypeIndex> index) {
      this(index, new ConcurrentHashMap<>());
    }
  }

  /** A model and the declaration that it was made of. */
  private record Entry(MethodModel model, ClassInfo.MethodInfo declaration) {

    /**
     * Whether the parameters may be those of this method: unknown ones may be anything, and an
     * overrider has other types where this declaration has type variables.
     */
    boolean fits(List<String> actual) {
      List<JavaType> declared = declaration.parameters();
      if (actual.size() != declared.size()) {
        boolean unknown = !actual.isEmpty() && actual.stream().allMatch(UNKNOWN::equals);
        return unknown
            && declaration.modifiers().contains("varargs")
            && actual.size() >= declared.size() - 1;
      }
      for (int i = 0; i < actual.size(); i++) {
        if (!fits(actual.get(i), declared.get(i))) {
          return false;
        }
      }
      return true;
    }

    private static boolean fits(String actual, JavaType declared) {
      return actual.equals(UNKNOWN)
          || actual.equals(declared.erasedName())
          || (declared instanceof JavaType.Variable && !PRIMITIVES.contains(actual));
    }
  }

  /** Collects what stubs say; the first model of a key wins. */
  static final class Builder {
    private final Map<String, Map<String, List<Entry>>> entries = new LinkedHashMap<>();
    private final Map<String, ClassInfo> types = new TreeMap<>();
    private final Set<String> seeds = new TreeSet<>();
    private final Set<String> carriers = new TreeSet<>();
    private final Set<String> directOptions = new TreeSet<>();

    /** Whether the key had no model yet. */
    boolean add(MethodModel model, ClassInfo.MethodInfo declaration) {
      List<Entry> named =
          entries
              .computeIfAbsent(model.key().type(), t -> new LinkedHashMap<>())
              .computeIfAbsent(model.key().name(), n -> new ArrayList<>(1));
      for (Entry entry : named) {
        if (entry.model.key().equals(model.key())) {
          return false;
        }
      }
      return named.add(new Entry(model, declaration));
    }

    /** Where the model of a key came from. */
    Optional<String> originOf(MethodKey key) {
      return entries.getOrDefault(key.type(), Map.of()).getOrDefault(key.name(), List.of()).stream()
          .filter(e -> e.model.key().equals(key))
          .map(e -> e.model.origin())
          .findFirst();
    }

    void addType(ClassInfo type) {
      types.putIfAbsent(type.name(), type);
    }

    void addSeed(String name) {
      seeds.add(name);
    }

    void addCarrier(String name) {
      carriers.add(name);
    }

    void addDirectOption(String qualifiedName) {
      directOptions.add(qualifiedName);
    }

    /** Everything that was added, above what lower layers know. */
    StubModels over(StubModels lower) {
      lower.entries.values().stream()
          .flatMap(byName -> byName.values().stream())
          .flatMap(List::stream)
          .forEach(e -> add(e.model, e.declaration));
      lower.types.values().forEach(this::addType);
      seeds.addAll(lower.seeds);
      carriers.addAll(lower.carriers);
      directOptions.addAll(lower.directOptions);
      return build();
    }

    private StubModels build() {
      return new StubModels(this);
    }
  }
}
