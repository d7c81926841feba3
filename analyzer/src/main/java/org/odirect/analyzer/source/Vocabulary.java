package org.odirect.analyzer.source;

import com.google.errorprone.annotations.Immutable;
import java.util.Set;
import org.odirect.analyzer.store.Packer;
import org.odirect.analyzer.store.Unpacker;

/**
 * The names that decide which files are parsed.
 *
 * @param seeds identifiers that make a file worth a look
 * @param rawSeeds those of them that stand for memory passed on as numbers
 * @param carriers simple names of types that carry memory or completions
 */
@Immutable
@SuppressWarnings("Immutable") // the sets are unmodifiable by construction
public record Vocabulary(Set<String> seeds, Set<String> rawSeeds, Set<String> carriers) {

  public Vocabulary {
    seeds = Set.copyOf(seeds);
    rawSeeds = Set.copyOf(rawSeeds);
    carriers = Set.copyOf(carriers);
  }

  /** Writes the names. */
  public void pack(Packer packer) {
    packer.all(seeds, Packer::text);
    packer.all(rawSeeds, Packer::text);
    packer.all(carriers, Packer::text);
  }

  /** Reads what was {@linkplain #pack written}. */
  public static Vocabulary unpack(Unpacker unpacker) {
    return new Vocabulary(
        Set.copyOf(unpacker.all(Unpacker::text)),
        Set.copyOf(unpacker.all(Unpacker::text)),
        Set.copyOf(unpacker.all(Unpacker::text)));
  }
}
