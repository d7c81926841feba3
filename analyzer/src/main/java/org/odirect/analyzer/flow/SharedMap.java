package org.odirect.analyzer.flow;

import java.util.AbstractCollection;
import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Collection;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * A map in the order of insertion whose copies share their entries until one of them is changed.
 * Most of what a state says is the same in the next state.
 */
final class SharedMap<K, V> extends AbstractMap<K, V> {
  private Map<K, V> entries;
  private boolean shared;

  SharedMap() {
    this.entries = new LinkedHashMap<>();
  }

  private SharedMap(Map<K, V> entries) {
    this.entries = entries;
    this.shared = true;
  }

  /** A copy, as cheap as a reference until one of the two is changed. */
  SharedMap<K, V> share() {
    shared = true;
    return new SharedMap<>(entries);
  }

  /** The keys it has now, not to be changed by anybody. */
  Set<K> keySnapshot() {
    shared = true;
    return entries.keySet();
  }

  private Map<K, V> own() {
    if (shared) {
      entries = new LinkedHashMap<>(entries);
      shared = false;
    }
    return entries;
  }

  @Override
  public int size() {
    return entries.size();
  }

  @Override
  public boolean containsKey(@Nullable Object key) {
    return entries.containsKey(key);
  }

  @Override
  public @Nullable V get(@Nullable Object key) {
    return entries.get(key);
  }

  @Override
  public V getOrDefault(@Nullable Object key, V otherwise) {
    V value = entries.get(key);
    return value == null ? otherwise : value;
  }

  @Override
  public @Nullable V put(K key, V value) {
    V known = entries.get(key);
    return value.equals(known) ? known : own().put(key, value);
  }

  @Override
  public @Nullable V remove(@Nullable Object key) {
    return entries.containsKey(key) ? own().remove(key) : null;
  }

  @Override
  public void clear() {
    entries = new LinkedHashMap<>();
    shared = false;
  }

  @Override
  public void forEach(BiConsumer<? super K, ? super V> action) {
    entries.forEach(action);
  }

  @Override
  public void replaceAll(BiFunction<? super K, ? super V, ? extends V> f) {
    LinkedHashMap<K, V> replaced = new LinkedHashMap<>();
    entries.forEach((k, v) -> replaced.put(k, f.apply(k, v)));
    replace(replaced);
  }

  @Override
  public V merge(K key, V value, BiFunction<? super V, ? super V, ? extends V> f) {
    V known = entries.get(key);
    V merged = known == null ? value : f.apply(known, value);
    if (!Objects.equals(merged, known)) {
      own().put(key, merged);
    }
    return merged;
  }

  /** Renames keys and values; of entries whose keys become equal the last one counts. */
  void rename(Function<? super K, ? extends K> key, Function<? super V, ? extends V> value) {
    rename(key, value, (first, last) -> last);
  }

  /**
   * Renames keys and values.
   *
   * @param merger makes one value of two whose keys become equal
   */
  void rename(
      Function<? super K, ? extends K> key,
      Function<? super V, ? extends V> value,
      BinaryOperator<V> merger) {
    if (isRenamed(key, value)) {
      LinkedHashMap<K, V> renamed = new LinkedHashMap<>();
      entries.forEach((k, v) -> renamed.merge(key.apply(k), value.apply(v), merger));
      replace(renamed);
    }
  }

  @SuppressWarnings("ReferenceEquality") // what is not renamed is the same object
  private boolean isRenamed(
      Function<? super K, ? extends K> key, Function<? super V, ? extends V> value) {
    for (Entry<K, V> entry : entries.entrySet()) {
      if (key.apply(entry.getKey()) != entry.getKey()
          || value.apply(entry.getValue()) != entry.getValue()) {
        return true;
      }
    }
    return false;
  }

  /** Takes over the entries of another map in their order, which is not to be used afterwards. */
  void replace(Map<K, V> others) {
    if (!others.equals(entries)) {
      entries = others;
      shared = false;
    }
  }

  @Override
  public boolean equals(@Nullable Object other) {
    if (other instanceof SharedMap<?, ?> map) {
      return sameEntries(map) || entries.equals(map.entries);
    }
    return entries.equals(other);
  }

  @SuppressWarnings("ReferenceEquality") // shared entries are equal without a look at them
  private boolean sameEntries(SharedMap<?, ?> other) {
    return entries == other.entries;
  }

  @Override
  public int hashCode() {
    return entries.hashCode();
  }

  @Override
  public Set<K> keySet() {
    return new Keys();
  }

  @Override
  public Collection<V> values() {
    return new Values();
  }

  @Override
  public Set<Entry<K, V>> entrySet() {
    return new Entries();
  }

  /** Removes entries, and does not touch the map if there is nothing to remove. */
  private boolean removeEntries(Predicate<? super Entry<K, V>> filter) {
    for (Entry<K, V> entry : entries.entrySet()) {
      if (filter.test(entry)) {
        return own().entrySet().removeIf(filter);
      }
    }
    return false;
  }

  /** Iterates without removing: what removes goes through {@link #removeEntries}. */
  private final class Keys extends AbstractSet<K> {
    @Override
    public Iterator<K> iterator() {
      return java.util.Collections.unmodifiableSet(entries.keySet()).iterator();
    }

    @Override
    public int size() {
      return entries.size();
    }

    @Override
    public boolean contains(@Nullable Object key) {
      return entries.containsKey(key);
    }

    @Override
    public boolean remove(@Nullable Object key) {
      return SharedMap.this.remove(key) != null;
    }

    @Override
    public boolean removeIf(Predicate<? super K> filter) {
      return removeEntries(e -> filter.test(e.getKey()));
    }

    @Override
    public boolean retainAll(Collection<?> kept) {
      return removeEntries(e -> !kept.contains(e.getKey()));
    }
  }

  private final class Values extends AbstractCollection<V> {
    @Override
    public Iterator<V> iterator() {
      return java.util.Collections.unmodifiableCollection(entries.values()).iterator();
    }

    @Override
    public int size() {
      return entries.size();
    }

    @Override
    public boolean removeIf(Predicate<? super V> filter) {
      return removeEntries(e -> filter.test(e.getValue()));
    }
  }

  private final class Entries extends AbstractSet<Entry<K, V>> {
    @Override
    public Iterator<Entry<K, V>> iterator() {
      return java.util.Collections.unmodifiableMap(entries).entrySet().iterator();
    }

    @Override
    public int size() {
      return entries.size();
    }

    @Override
    public boolean removeIf(Predicate<? super Entry<K, V>> filter) {
      return removeEntries(filter);
    }
  }
}
