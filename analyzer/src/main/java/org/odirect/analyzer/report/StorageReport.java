package org.odirect.analyzer.report;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.io.PrintStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.odirect.analyzer.report.Style.Ink;
import org.odirect.analyzer.storage.Diagnosis;
import org.odirect.analyzer.storage.DirectWrites;
import org.odirect.analyzer.storage.StorageProfile;

/** What lies below paths, for people and as JSON. */
public final class StorageReport {
  private static final String INDENT = "  ";

  private final Style style;
  private final int columns;

  /**
   * A report.
   *
   * @param columns the columns to fill
   */
  public StorageReport(Style style, int columns) {
    this.style = style;
    this.columns = columns;
  }

  /** The diagnoses as text, and what they have in common: the machine. */
  public String text(List<Diagnosis> diagnoses) {
    StringBuilder out = new StringBuilder();
    out.append(diagnoses.stream().map(this::text).collect(Collectors.joining("\n")));
    for (StorageProfile profile : machine(diagnoses)) {
      out.append('\n').append("machine: ").append(style.paint(Ink.STRONG, profile.name()));
      out.append(": ").append(profile.title()).append('\n');
      prose(profile.does(), out);
      prose("If threads race: " + profile.race() + ".", out);
      prose("What to do: " + profile.advice() + ".", out);
    }
    return out.toString();
  }

  private String text(Diagnosis diagnosis) {
    StringBuilder out = new StringBuilder();
    out.append(style.paint(Ink.STRONG, diagnosis.path())).append(": ");
    out.append(verdict(diagnosis)).append('\n');
    for (Diagnosis.Seen seen : diagnosis.layers()) {
      layer(seen, out);
    }
    for (StorageProfile profile : declared(diagnosis)) {
      out.append('\n').append(INDENT).append(style.paint(Ink.STRONG, profile.name()));
      boolean says = !profile.title().equalsIgnoreCase(profile.name());
      out.append(says ? ": " + profile.title() : "").append('\n');
      prose(profile.does(), out);
      prose("If the buffer changes meanwhile: " + profile.race() + ".", out);
      prose("What to do: " + profile.advice() + ".", out);
    }
    out.append('\n').append(INDENT);
    out.append(
        diagnosis.blockSize().isPresent()
            ? "The JDK wants addresses, lengths and file positions of DIRECT operations in multiples of "
                + diagnosis.blockSize().getAsLong()
                + " bytes."
            : "The JDK's unit for DIRECT operations could not be asked for.");
    out.append('\n');
    if (!declared(diagnosis).isEmpty()) {
      String names = names(declared(diagnosis));
      out.append(INDENT).append("Declare it: ");
      out.append(style.paint(Ink.CODE, "odirect check --storage=" + names)).append('\n');
    }
    if (!diagnosis.unseen().isEmpty()) {
      out.append(INDENT).append("Not seen:\n");
      diagnosis.unseen().forEach(it -> prose("- " + it, out));
    }
    return out.toString();
  }

  private String verdict(Diagnosis diagnosis) {
    return diagnosis
        .direct()
        .map(
            it ->
                "can it take DIRECT writes? "
                    + style.paint(it == DirectWrites.UNSAFE ? Ink.ERROR : Ink.STRONG, it.verdict())
                    + " ("
                    + it.word()
                    + ")")
        .orElse("can it take DIRECT writes? unknown: the table has no such storage");
  }

  private void layer(Diagnosis.Seen seen, StringBuilder out) {
    out.append(INDENT.repeat(seen.depth() + 1)).append(seen.layer().name());
    if (!seen.profiles().isEmpty()) {
      out.append(": ").append(style.paint(Ink.CODE, names(seen.profiles())));
    }
    if (!seen.reached()) {
      out.append(style.paint(Ink.FAINT, " (sees a copy only)"));
    }
    out.append('\n');
  }

  private void prose(String text, StringBuilder out) {
    Prose.wrap(text, columns - 2 * INDENT.length())
        .forEach(line -> out.append(INDENT.repeat(2)).append(line).append('\n'));
  }

  /** What to declare: no message depends on processors. */
  private static List<StorageProfile> declared(Diagnosis diagnosis) {
    return diagnosis.profiles().stream().filter(it -> it.direct() != DirectWrites.NEUTRAL).toList();
  }

  /** What matters to threads, whatever the storage. */
  private static List<StorageProfile> machine(List<Diagnosis> diagnoses) {
    return diagnoses.stream()
        .flatMap(diagnosis -> diagnosis.profiles().stream())
        .filter(it -> it.direct() == DirectWrites.NEUTRAL)
        .distinct()
        .toList();
  }

  private static String names(List<StorageProfile> profiles) {
    return profiles.stream().map(StorageProfile::name).collect(Collectors.joining(","));
  }

  /** Prints the diagnoses as JSON: one object with the arrays {@code paths} and {@code machine}. */
  public static void json(List<Diagnosis> diagnoses, PrintStream out) throws IOException {
    ObjectMapper mapper = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);
    Map<String, Object> root = new LinkedHashMap<>();
    root.put("paths", diagnoses.stream().map(StorageReport::json).toList());
    root.put("machine", machine(diagnoses).stream().map(StorageReport::json).toList());
    out.println(mapper.writeValueAsString(root));
  }

  private static Map<String, Object> json(Diagnosis diagnosis) {
    Map<String, Object> object = new LinkedHashMap<>();
    object.put("path", diagnosis.path());
    object.put("direct", diagnosis.direct().map(DirectWrites::word).orElse("unknown"));
    object.put("storage", declared(diagnosis).stream().map(StorageProfile::name).toList());
    diagnosis.blockSize().ifPresent(size -> object.put("blockSize", size));
    object.put("layers", diagnosis.layers().stream().map(StorageReport::json).toList());
    object.put("profiles", declared(diagnosis).stream().map(StorageReport::json).toList());
    object.put("unseen", diagnosis.unseen());
    return object;
  }

  private static Map<String, Object> json(Diagnosis.Seen seen) {
    Map<String, Object> object = new LinkedHashMap<>();
    object.put("name", seen.layer().name());
    object.put("depth", seen.depth());
    object.put("reached", seen.reached());
    object.put("storage", seen.profiles().stream().map(StorageProfile::name).toList());
    object.put("facts", seen.layer().facts());
    return object;
  }

  private static Map<String, Object> json(StorageProfile profile) {
    Map<String, Object> object = new LinkedHashMap<>();
    object.put("name", profile.name());
    object.put("title", profile.title());
    object.put("direct", profile.direct().word());
    object.put("does", profile.does());
    object.put("race", profile.race());
    object.put("advice", profile.advice());
    object.put("sources", profile.sources());
    return object;
  }
}
