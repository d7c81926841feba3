package org.odirect.analyzer.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.odirect.analyzer.storage.StorageProfile;
import org.odirect.analyzer.storage.StorageTable;
import org.odirect.analyzer.storage.UnknownStorageException;

/** Finds the storage that a user names. */
public final class StorageSelection {
  private StorageSelection() {}

  /**
   * The storage that a project declares.
   *
   * @throws UsageException if a name is unknown, with its place
   */
  public static List<StorageProfile> configured(Supplier<StorageTable> table, Config config)
      throws UsageException {
    List<String> names = new ArrayList<>();
    for (Config.Item item : config.items(Commands.ON_STORAGE)) {
      Config.located(item, () -> named(table, List.of(item.text())));
      names.add(item.text());
    }
    return named(table, names);
  }

  /**
   * The storage with these names.
   *
   * @param table read only if there are names
   * @throws UsageException if a name is unknown
   */
  public static List<StorageProfile> named(Supplier<StorageTable> table, List<String> names)
      throws UsageException {
    if (names.isEmpty()) {
      return List.of();
    }
    try {
      return table.get().named(names);
    } catch (UnknownStorageException e) {
      throw new UsageException(String.valueOf(e.getMessage()));
    }
  }
}
