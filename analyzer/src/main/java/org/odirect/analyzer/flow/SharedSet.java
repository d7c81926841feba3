package org.odirect.analyzer.flow;

import java.util.AbstractSet;
import java.util.Collection;
import java.util.Collections;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** A set in the order of insertion whose copies share their elements until one is changed. */
final class SharedSet<E> extends AbstractSet<E> {
  private Set<E> elements;
  private boolean shared;

  SharedSet() {
    this.elements = new LinkedHashSet<>();
  }

  private SharedSet(Set<E> elements) {
    this.elements = elements;
    this.shared = true;
  }

  /** A copy, as cheap as a reference until one of the two is changed. */
  SharedSet<E> share() {
    shared = true;
    return new SharedSet<>(elements);
  }

  /** What it holds now, not to be changed by anybody. */
  Set<E> snapshot() {
    shared = true;
    return elements;
  }

  private Set<E> own() {
    if (shared) {
      elements = new LinkedHashSet<>(elements);
      shared = false;
    }
    return elements;
  }

  @Override
  public int size() {
    return elements.size();
  }

  @Override
  public boolean contains(@Nullable Object element) {
    return elements.contains(element);
  }

  @Override
  public boolean add(E element) {
    return !elements.contains(element) && own().add(element);
  }

  @Override
  public boolean remove(@Nullable Object element) {
    return elements.contains(element) && own().remove(element);
  }

  @Override
  public boolean addAll(Collection<? extends E> others) {
    return !isSame(others) && super.addAll(others);
  }

  @Override
  public boolean removeIf(Predicate<? super E> filter) {
    return elements.stream().anyMatch(filter) && own().removeIf(filter);
  }

  @Override
  public boolean retainAll(Collection<?> kept) {
    return !isSame(kept) && removeIf(e -> !kept.contains(e));
  }

  @Override
  public boolean removeAll(Collection<?> removed) {
    return removeIf(removed::contains);
  }

  @Override
  public void clear() {
    elements = new LinkedHashSet<>();
    shared = false;
  }

  /** Renames the elements. */
  void rename(Function<? super E, ? extends E> f) {
    Set<E> renamed = Mapping.set(elements, f);
    if (!renamed.equals(elements)) {
      elements = renamed;
      shared = true; // it can not be changed
    }
  }

  /** Iterates without removing. */
  @Override
  public Iterator<E> iterator() {
    return Collections.unmodifiableSet(elements).iterator();
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return isSame(other) || super.equals(other);
  }

  @Override
  public int hashCode() {
    return elements.hashCode();
  }

  @SuppressWarnings("ReferenceEquality") // shared elements are equal without a look at them
  private boolean isSame(@Nullable Object other) {
    return other instanceof SharedSet<?> set && elements == set.elements;
  }
}
