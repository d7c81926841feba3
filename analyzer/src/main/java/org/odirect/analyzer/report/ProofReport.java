package org.odirect.analyzer.report;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.odirect.analyzer.prove.Proof;
import org.odirect.analyzer.report.Style.Ink;
import org.odirect.analyzer.storage.Diagnosis;
import org.odirect.analyzer.storage.DirectWrites;
import org.odirect.analyzer.storage.StorageProfile;

/** What a proof saw, for people and as JSON. */
public final class ProofReport {
  private final String path;
  private final Proof proof;
  private final List<StorageProfile> storage;

  /**
   * A report.
   *
   * @param diagnosis what lies below the path, where that can be told
   */
  public ProofReport(String path, Proof proof, Optional<Diagnosis> diagnosis) {
    this.path = path;
    this.proof = proof;
    this.storage =
        diagnosis.map(Diagnosis::profiles).orElse(List.of()).stream()
            .filter(it -> it.direct() != DirectWrites.NEUTRAL)
            .toList();
  }

  /** The report as text. */
  public String text(Style style, int columns) {
    StringBuilder out = new StringBuilder();
    out.append(style.paint(Ink.STRONG, path)).append(": ");
    out.append(style.paint(proof.isDamaged() ? Ink.ERROR : Ink.GOOD, result())).append('\n');
    List<String> lines = new ArrayList<>();
    if (proof.refused().isEmpty()) {
      lines.add(what());
      lines.add(errors());
      lines.add(way());
    }
    for (StorageProfile profile : storage) {
      lines.add("This is " + profile.name() + ": " + profile.race() + ".");
    }
    if (proof.torn() > 0) {
      lines.add(
          "`odirect prove --safe` copies the buffer before each write: then no block is torn.");
    }
    lines.forEach(
        line ->
            Prose.wrap(line, columns - 2).forEach(it -> out.append("  ").append(it).append('\n')));
    return out.toString();
  }

  private String result() {
    if (!proof.refused().isEmpty()) {
      return "a file can not be opened with DIRECT here (" + proof.refused() + ")";
    }
    String torn = "%d of %d blocks torn".formatted(proof.torn(), proof.blocks());
    String foreign =
        proof.foreign() == 0 ? "" : ", %d hold what was never written".formatted(proof.foreign());
    int failed = proof.writeErrors() + proof.readErrors();
    return torn + foreign + (failed == 0 ? "" : ", %d calls failed".formatted(failed));
  }

  private String what() {
    return String.format(
        Locale.ROOT,
        "%d writes of %d KiB with DIRECT in %.1f s, while another thread changed the buffer%s; %d of"
            + " them have torn blocks (%d bytes each).",
        proof.writes(),
        proof.writeSize() >> 10,
        proof.time().toMillis() / 1000.0,
        proof.safe() ? ", of which a copy was written" : "",
        proof.tornWrites(),
        proof.blockSize());
  }

  private String errors() {
    if (proof.firstError().isEmpty()) {
      return "No write failed, and all could be read back.";
    }
    String reads =
        proof.readErrors() == 0
            ? "all others could be read back"
            : "%d could not be read back (a checksum does not fit?)".formatted(proof.readErrors());
    return "%d writes failed; %s. The first failure: %s."
        .formatted(proof.writeErrors(), reads, proof.firstError().get());
  }

  private String way() {
    return proof.pageCache()
        ? "Falls back to buffered I/O: mincore(2) saw pages of the file in the page cache while it was"
            + " written with DIRECT. So the kernel copied the buffer."
        : "Not in the page cache: mincore(2) saw no page of the file there while it was written.";
  }

  /** Prints the report as JSON: one object. */
  public void json(PrintStream out) throws IOException {
    Map<String, Object> object = new LinkedHashMap<>();
    object.put("path", path);
    object.put("safe", proof.safe());
    object.put("refused", proof.refused());
    object.put("pageCache", proof.pageCache());
    object.put("blockSize", proof.blockSize());
    object.put("writeSize", proof.writeSize());
    object.put("seconds", proof.time().toMillis() / 1000.0);
    object.put("writes", proof.writes());
    object.put("tornWrites", proof.tornWrites());
    object.put("blocks", proof.blocks());
    object.put("torn", proof.torn());
    object.put("foreign", proof.foreign());
    object.put("writeErrors", proof.writeErrors());
    object.put("readErrors", proof.readErrors());
    object.put("error", proof.error());
    object.put("storage", storage.stream().map(StorageProfile::name).collect(Collectors.toList()));
    out.println(
        new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT).writeValueAsString(object));
  }
}
