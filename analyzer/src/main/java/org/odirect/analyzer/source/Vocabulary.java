package org.odirect.analyzer.source;

import com.google.errorprone.annotations.Immutable;
import java.util.Set;
import org.odirect.analyzer.store.Packer;
import org.odirect.analyzer.store.Unpacker;

/**
 * The names that decide which files are read again after the scan.
 *
 * @param seeds identifiers that make a file worth a look
 * @param rawSeeds those of them that stand for memory passed on as numbers
 * @param carriers simple names of types that carry memory or completions
 * @param silenced words in {@code @SuppressWarnings}, and at the start of comments, by which a file
 *     may ask not to report something
 */
@Immutable
@SuppressWarnings("Immutable") // the sets are unmodifiable by construction
public record Vocabulary(
    Set<String> seeds, Set<String> rawSeeds, Set<String> carriers, Set<String> silenced) {

  public Vocabulary {
    seeds = Set.copyOf(seeds);
    rawSeeds = Set.copyOf(rawSeeds);
    carriers = Set.copyOf(carriers);
    silenced = Set.copyOf(silenced);
  }

  /** Writes the names. */
  public void pack(Packer packer) {
    packer.all(seeds, Packer::text);
    packer.all(rawSeeds, Packer::text);
    packer.all(carriers, Packer::text);
    packer.all(silenced, Packer::text);
  }

  /** Reads what was {@linkplain #pack written}. */
  public static Vocabulary unpack(Unpacker unpacker) {
    return new Vocabulary(
        Set.copyOf(unpacker.all(Unpacker::text)),
        Set.copyOf(unpacker.all(Unpacker::text)),
        Set.copyOf(unpacker.all(Unpacker::text)),
        Set.copyOf(unpacker.all(Unpacker::text)));
  }
}
