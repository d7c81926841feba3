package org.odirect.analyzer.storage;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.odirect.analyzer.notice.Suggestions;

/** All kinds of storage that are known, in the order of the table. */
public final class StorageTable {
  private final List<StorageProfile> profiles;

  StorageTable(List<StorageProfile> profiles) {
    this.profiles = List.copyOf(profiles);
  }

  /**
   * Reads a table.
   *
   * @param file what messages call it
   * @throws TableException if it is not as the comment at its beginning says
   */
  public static StorageTable read(String file, String text) throws TableException {
    return new StorageTableReader(file).read(text);
  }

  /** All of them. */
  public List<StorageProfile> profiles() {
    return profiles;
  }

  /**
   * The storage that a user names, in the order of the table and without repetition.
   *
   * @throws UnknownStorageException if there is none of a name
   */
  public List<StorageProfile> named(Collection<String> names) throws UnknownStorageException {
    Set<StorageProfile> wanted = new LinkedHashSet<>();
    for (String name : names) {
      wanted.add(named(name.strip().toLowerCase(Locale.ROOT)));
    }
    return profiles.stream().filter(wanted::contains).toList();
  }

  private StorageProfile named(String name) throws UnknownStorageException {
    for (StorageProfile profile : profiles) {
      if (profile.name().equals(name) || profile.aliases().contains(name)) {
        return profile;
      }
    }
    List<String> known = profiles.stream().map(StorageProfile::name).toList();
    List<String> all =
        profiles.stream()
            .flatMap(it -> Stream.concat(Stream.of(it.name()), it.aliases().stream()))
            .toList();
    throw new UnknownStorageException(
        "unknown storage '"
            + name
            + "'"
            + Suggestions.didYouMean(name, all)
            + "\nknown are: "
            + String.join(", ", known));
  }

  /** What a layer with these facts is. */
  List<StorageProfile> matching(Map<String, String> facts) {
    return profiles.stream().filter(it -> it.matches(facts)).toList();
  }
}
