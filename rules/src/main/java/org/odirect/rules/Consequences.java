package org.odirect.rules;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.odirect.analyzer.flow.Access;
import org.odirect.analyzer.flow.Conflict;
import org.odirect.analyzer.flow.Operation;
import org.odirect.analyzer.rule.Pass;
import org.odirect.analyzer.rule.Severity;
import org.odirect.analyzer.storage.DirectWrites;
import org.odirect.analyzer.storage.StorageProfile;

/** What a conflict leads to on the storage that the user declares. */
final class Consequences {
  private Consequences() {}

  /** A last sentence, or nothing: {@code . On `md-raid1`: the mirrors diverge}. */
  static String of(Pass pass, Conflict conflict) {
    return concerned(pass, conflict).stream()
        .map(it -> "on `" + it.name() + "`: " + it.race())
        .reduce((first, second) -> first + "; " + second)
        .map(text -> ". O" + text.substring(1))
        .orElse("");
  }

  /**
   * How bad the conflict is there: milder than the rule says if all storage keeps the buffer from
   * the device and the call itself reads it; the worst of all storage counts. What another thread
   * reads later may be another version anywhere.
   */
  static Severity severity(Pass pass, Conflict conflict) {
    Optional<DirectWrites> worst =
        conflict.operation().late()
            ? Optional.empty()
            : concerned(pass, conflict).stream()
                .map(StorageProfile::direct)
                .min(Comparator.naturalOrder());
    return worst.map(it -> severity(pass.severity(), it)).orElse(pass.severity());
  }

  private static Severity severity(Severity usual, DirectWrites direct) {
    return switch (direct) {
      case UNSAFE, TORN, CHECKED, COPIED, DEPENDS, NEUTRAL -> usual;
      case BUFFERED -> usual.isAtLeast(Severity.WARNING) ? Severity.WARNING : usual;
      case PROTECTED, REFUSED -> Severity.NOTE;
    };
  }

  /** Another way out, after those of the rule; or nothing. */
  static String advice(Pass pass, Conflict conflict) {
    List<StorageProfile> worse =
        concerned(pass, conflict).stream()
            .filter(it -> it.direct() == DirectWrites.UNSAFE)
            .toList();
    return worse.isEmpty()
        ? ""
        : "; as long as that is not sure, use buffered I/O on "
            + worse.stream().map(it -> "`" + it.name() + "`").collect(Collectors.joining(", "));
  }

  /** The storage that gets other bytes: if the content changes while a DIRECT write may read it. */
  private static List<StorageProfile> concerned(Pass pass, Conflict conflict) {
    Operation operation = conflict.operation();
    Access access = conflict.access();
    boolean reads = operation.direction() == Operation.Direction.KERNEL_READS;
    boolean content = access == null || access.kind() != Access.Kind.STATE;
    return reads && content && operation.direct() != Operation.Direct.NO
        ? pass.storage().stream().filter(it -> it.direct() != DirectWrites.NEUTRAL).toList()
        : List.of();
  }
}
