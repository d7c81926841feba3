package org.odirect.analyzer.storage;

import com.google.errorprone.annotations.Immutable;
import java.util.List;
import java.util.Map;

/**
 * A kind of storage, and what it makes of a DIRECT write: a section of the table.
 *
 * @param name the name that users write
 * @param aliases other names of the same
 * @param conditions how a layer is recognised: all conditions of one of the lists hold; none if
 *     nothing on a machine tells
 * @param title what it is, as a noun phrase
 * @param direct what becomes of a DIRECT write
 * @param does the same as sentences
 * @param race what a buffer leads to that changes while it is written, as a clause
 * @param since the kernels or releases for which this holds
 * @param advice what the user can do, as an imperative
 * @param sources where this is from
 */
@Immutable
@SuppressWarnings("Immutable") // the lists are unmodifiable by construction
public record StorageProfile(
    String name,
    List<String> aliases,
    List<List<Condition>> conditions,
    String title,
    DirectWrites direct,
    String does,
    String race,
    String since,
    String advice,
    List<String> sources) {

  public StorageProfile {
    aliases = List.copyOf(aliases);
    conditions = conditions.stream().map(List::copyOf).toList();
    sources = List.copyOf(sources);
  }

  /** Whether a layer with these facts is storage of this kind. */
  boolean matches(Map<String, String> facts) {
    return conditions.stream().anyMatch(all -> all.stream().allMatch(it -> it.holds(facts)));
  }
}
