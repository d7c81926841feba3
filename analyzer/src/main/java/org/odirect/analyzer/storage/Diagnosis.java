package org.odirect.analyzer.storage;

import com.google.errorprone.annotations.Immutable;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * What lies below a path.
 *
 * @param path the path
 * @param layers the layers from top to bottom, the machine last
 * @param blockSize the unit in bytes that the JDK aligns direct I/O to, if it is known
 * @param unseen what could not be seen, as sentences without final period
 */
@Immutable
@SuppressWarnings("Immutable") // the lists are unmodifiable by construction
public record Diagnosis(
    String path, List<Seen> layers, OptionalLong blockSize, List<String> unseen) {

  /**
   * A layer and what it is.
   *
   * @param layer the layer
   * @param depth how many layers of the stack are above it
   * @param reached whether it sees the program's buffer: no layer above works on a copy
   * @param profiles what it is, by the table
   */
  @Immutable
  @SuppressWarnings("Immutable") // the list is unmodifiable by construction
  public record Seen(Layer layer, int depth, boolean reached, List<StorageProfile> profiles) {
    public Seen {
      profiles = List.copyOf(profiles);
    }
  }

  public Diagnosis {
    layers = List.copyOf(layers);
    unseen = List.copyOf(unseen);
  }

  /** The kinds of storage that the program's buffer reaches, top to bottom. */
  public List<StorageProfile> profiles() {
    return layers.stream()
        .filter(Seen::reached)
        .flatMap(it -> it.profiles().stream())
        .distinct()
        .toList();
  }

  /** What becomes of a DIRECT write: the worst of all layers that the buffer reaches. */
  public Optional<DirectWrites> direct() {
    return profiles().stream()
        .map(StorageProfile::direct)
        .filter(it -> it != DirectWrites.NEUTRAL)
        .min(Comparator.naturalOrder());
  }
}
