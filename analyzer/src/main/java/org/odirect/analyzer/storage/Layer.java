package org.odirect.analyzer.storage;

import com.google.errorprone.annotations.Immutable;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * One layer of storage: a file system, a device or the machine.
 *
 * @param name what people call it: {@code ext4 on /data}
 * @param facts what was seen of it, by name
 * @param below the layers that it uses
 */
@Immutable
@SuppressWarnings("Immutable") // the collections are unmodifiable by construction
public record Layer(String name, SortedMap<String, String> facts, List<Layer> below) {

  public Layer {
    facts = Collections.unmodifiableSortedMap(new TreeMap<>(facts));
    below = List.copyOf(below);
  }
}
