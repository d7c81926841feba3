package org.odirect.rules;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.odirect.analyzer.storage.StorageTable;
import org.odirect.analyzer.storage.TableException;

/** Reads the table of storage, which is a resource beside this class. */
public final class ShippedStorage {
  private static final String FILE = "storage.table";

  private ShippedStorage() {}

  /** Reads the table. */
  public static StorageTable read() {
    try (InputStream in = ShippedStorage.class.getResourceAsStream(FILE)) {
      if (in == null) {
        throw new IllegalStateException("no resource " + FILE);
      }
      return StorageTable.read(FILE, new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (TableException e) {
      throw new IllegalStateException(e.getMessage(), e);
    }
  }
}
