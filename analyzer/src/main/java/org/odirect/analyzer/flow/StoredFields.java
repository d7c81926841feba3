package org.odirect.analyzer.flow;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.odirect.analyzer.models.FieldModel;
import org.odirect.analyzer.models.Models;
import org.odirect.analyzer.models.Term;

/** What modules tell each other of their fields: how what they store there was made. */
final class StoredFields {
  private static final String STORED = "stored";
  private static final String UNCLEAR = "unclear";

  private StoredFields() {}

  /** What other modules say of their fields. */
  static FieldFacts read(Models models) {
    FieldFacts told = new FieldFacts();
    for (FieldModel field : models.fields()) {
      String name = field.owner() + "#" + field.name();
      for (Term effect : field.effects()) {
        if (effect.text().equals(UNCLEAR)) {
          told.storeUnknown(FieldFacts.OF + name);
        } else {
          told.store(
              effect.argument(0).text() + FieldFacts.OF + name, SummaryReader.stored(effect));
        }
      }
    }
    return told;
  }

  /**
   * What to say of a field, as effects; empty if nothing is known of what it holds.
   *
   * @param name {@code declaring.Type#name}
   * @param isFinal whether nobody else can store something there
   */
  static String write(FieldFacts facts, String name, boolean isFinal) {
    Map<String, Set<Allocation>> stored = new TreeMap<>(facts.storedIn(name));
    boolean unclear = facts.isUnclear(name);
    List<String> effects = new ArrayList<>();
    boolean channel = false;
    for (Map.Entry<String, Set<Allocation>> of : stored.entrySet()) {
      for (Allocation made : of.getValue()) {
        boolean ours = made.kind().equals(Allocation.CLOSURE) || made.hasSites();
        unclear |= ours;
        channel |= made.kind().equals(Allocation.CHANNEL);
        if (!ours) {
          effects.add(stored(of.getKey(), made).toString());
        }
      }
    }
    if (isFinal && !channel && (unclear || effects.isEmpty())) {
      return "";
    }
    if (unclear) {
      effects.add(UNCLEAR);
    }
    return effects.stream().distinct().sorted().collect(Collectors.joining("; "));
  }

  private static Term stored(String holder, Allocation made) {
    return SummaryWriter.allocation(STORED, Term.text(holder), made);
  }
}
