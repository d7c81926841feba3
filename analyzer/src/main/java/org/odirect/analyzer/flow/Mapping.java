package org.odirect.analyzer.flow;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * Maps collections. One in which nothing changes stays the same object: most of a state says
 * nothing of what is renamed, and comparing objects with themselves is cheap.
 */
@SuppressWarnings("ReferenceEquality") // what is not renamed is the same object
final class Mapping {
  private Mapping() {}

  /** A set in the same order. */
  static <T> Set<T> set(Set<T> all, Function<? super T, ? extends T> f) {
    if (all.isEmpty()) {
      return all;
    }
    for (T each : all) {
      if (f.apply(each) != each) {
        Set<T> mapped = new LinkedHashSet<>();
        all.forEach(e -> mapped.add(f.apply(e)));
        return Collections.unmodifiableSet(mapped);
      }
    }
    return all;
  }

  /** A list. */
  static <T> List<T> list(List<T> all, Function<? super T, ? extends T> f) {
    for (int i = 0; i < all.size(); i++) {
      T first = f.apply(all.get(i));
      if (first != all.get(i)) {
        List<T> mapped = new ArrayList<>(all.subList(0, i));
        mapped.add(first);
        all.subList(i + 1, all.size()).forEach(e -> mapped.add(f.apply(e)));
        return Collections.unmodifiableList(mapped);
      }
    }
    return all;
  }
}
