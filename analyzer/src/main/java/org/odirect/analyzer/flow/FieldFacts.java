package org.odirect.analyzer.flow;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What is stored into fields anywhere in the program: how the stored objects were made. A field is
 * named {@code declaring.Type#name}. Filled by one pass over all bodies, read by the next.
 */
public final class FieldFacts {
  /** Separates the class of the object from the field in the keys of stores. */
  static final String OF = ">";

  private final Map<String, Map<String, Set<Allocation>>> stored = new TreeMap<>();
  private final Set<String> unclear = new HashSet<>();
  private final Set<String> pools = new HashSet<>();

  FieldFacts() {}

  /** Notes that buffers are taken from this container as if they were fresh. */
  void pool(String field) {
    pools.add(field);
  }

  /** Whether buffers are taken from this container as if they were fresh. */
  boolean isPool(String field) {
    return pools.contains(field);
  }

  /**
   * Notes a store of an object whose making is known.
   *
   * @param key {@code class of the object>declaring.Type#name}
   */
  void store(String key, Allocation allocation) {
    stored
        .computeIfAbsent(field(key), f -> new TreeMap<>())
        .computeIfAbsent(key.substring(0, key.indexOf(OF)), h -> new LinkedHashSet<>())
        .add(allocation);
  }

  /** Notes a store of something else than null or a parameter. */
  void storeUnknown(String key) {
    unclear.add(field(key));
  }

  /** The pools that a later pass has found. */
  Set<String> poolsOf(FieldFacts later) {
    Set<String> found = new HashSet<>(later.pools);
    found.removeAll(pools);
    return found;
  }

  /** The same with more pools. */
  FieldFacts with(Set<String> morePools) {
    FieldFacts all = new FieldFacts();
    all.stored.putAll(stored);
    all.unclear.addAll(unclear);
    all.pools.addAll(pools);
    all.pools.addAll(morePools);
    return all;
  }

  /** Adds what others have learnt. */
  void add(FieldFacts others) {
    others.stored.forEach(
        (field, holders) ->
            holders.forEach(
                (holder, all) -> all.forEach(made -> store(holder + OF + field, made))));
    unclear.addAll(others.unclear);
    pools.addAll(others.pools);
  }

  /** What is stored into a field, by the class of the object. */
  Map<String, Set<Allocation>> storedIn(String field) {
    return stored.getOrDefault(field, Map.of());
  }

  /** The names of the C functions that a field has handles of. */
  Set<String> functionsIn(String field) {
    return storedIn(field).values().stream()
        .flatMap(Set::stream)
        .filter(made -> made.kind().equals(Allocation.FUNCTION))
        .map(Allocation::type)
        .collect(Collectors.toUnmodifiableSet());
  }

  /** Whether a field has an option that asks for DIRECT, or what was opened with one. */
  boolean isDirect(String field) {
    return storedIn(field).values().stream()
        .flatMap(Set::stream)
        .anyMatch(made -> made.kind().equals(Allocation.CHANNEL) && !made.options().isEmpty());
  }

  /** Whether something is stored into a field of which nothing is known. */
  boolean isUnclear(String field) {
    return unclear.contains(field);
  }

  /** Whether two passes have learnt the same. */
  boolean same(FieldFacts other) {
    return stored.equals(other.stored)
        && unclear.equals(other.unclear)
        && pools.equals(other.pools);
  }

  /** Whether two passes have learnt the same of a field. */
  boolean sameOf(String field, FieldFacts other) {
    return storedIn(field).equals(other.storedIn(field))
        && isUnclear(field) == other.isUnclear(field)
        && isPool(field) == other.isPool(field);
  }

  private static String field(String key) {
    return key.substring(key.indexOf(OF) + 1);
  }

  /** How the object in a field was made, as far as objects of these classes are concerned. */
  @Nullable Allocation of(String field, List<String> holders) {
    Set<Allocation> all = new LinkedHashSet<>();
    Map<String, Set<Allocation>> byHolder = stored.getOrDefault(field, Map.of());
    holders.forEach(h -> all.addAll(byHolder.getOrDefault(h, Set.of())));
    return all.isEmpty() ? null : agreed(field, all);
  }

  /**
   * How the object in a field was made, if all stores agree on that; for channels and option values
   * the union of the options.
   */
  @Nullable Allocation of(String field) {
    Set<Allocation> all = new LinkedHashSet<>();
    stored.getOrDefault(field, Map.of()).values().forEach(all::addAll);
    return all.isEmpty() ? null : agreed(field, all);
  }

  private @Nullable Allocation agreed(String field, Set<Allocation> all) {
    Allocation first = all.iterator().next();
    if (first.kind().equals(Allocation.CHANNEL)) {
      return channels(all, first);
    }
    if (all.size() == 1) {
      return unclear.contains(field) ? null : first;
    }
    boolean sameKind = all.stream().allMatch(a -> a.kind().equals(first.kind()));
    boolean object = first.isObject();
    if (!sameKind || object || unclear.contains(field)) {
      return null;
    }
    return new Allocation(
        first.kind(),
        first.type(),
        Values.NULL,
        Values.UNKNOWN,
        Values.NULL,
        "",
        Set.of(),
        first.span());
  }

  private static Allocation channels(Set<Allocation> all, Allocation first) {
    Set<Value> options = new LinkedHashSet<>();
    boolean mixed = false;
    for (Allocation a : all) {
      options.addAll(a.options());
      mixed |= a.options().isEmpty() || a.isMixed();
    }
    Allocation union = Allocation.channel(options, first.span());
    return mixed ? union.mixed() : union;
  }
}
