package org.odirect.analyzer.filter;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.odirect.analyzer.body.Span;

/** The lines that patches of git without context ({@code git diff -U0}) change. */
final class ChangedLines {
  private static final Pattern HUNK =
      Pattern.compile("@@ -\\d+(?:,(\\d+))? \\+(\\d+)(?:,(\\d+))? @@.*");
  private static final int BELL = 7;
  private static final String NEW_FILE = "+++ ";
  private static final String PREFIX = "b/";

  private final Map<String, List<Hunk>> files = new HashMap<>();

  /**
   * A change.
   *
   * @param line the first new line, 1-based; for a removal the line before it
   * @param added how many lines are new
   * @param removed how many lines are gone
   */
  private record Hunk(int line, int added, int removed) {
    /** Whether lines between two are new, or some between them are gone. */
    boolean touches(int first, int last) {
      return added > 0
          ? line <= last && first <= line + added - 1
          : first <= line && line + 1 <= last;
    }
  }

  /**
   * Reads a patch.
   *
   * @param prefix what the paths in it are to begin with
   * @param patch its bytes as ISO-8859-1, since files have different encodings
   */
  void add(String prefix, String patch) {
    List<Hunk> current = new ArrayList<>();
    int skipped = 0;
    for (String line : patch.split("\n", -1)) {
      if (skipped > 0 && (line.startsWith("+") || line.startsWith("-"))) {
        skipped--; // content, which may look like anything
        continue;
      }
      Matcher hunk = HUNK.matcher(line);
      if (line.startsWith(NEW_FILE)) {
        current = new ArrayList<>();
        files.put(prefix + path(line.substring(NEW_FILE.length())), current);
      } else if (hunk.matches()) {
        int removed = count(hunk.group(1));
        int added = count(hunk.group(3));
        current.add(new Hunk(Integer.parseInt(hunk.group(2)), added, removed));
        skipped = removed + added;
      }
    }
  }

  private static int count(@Nullable String digits) {
    return digits == null ? 1 : Integer.parseInt(digits);
  }

  /** A path as git shows it: with a tab behind if it has blanks, in quotes if it needs escapes. */
  private static String path(String shown) {
    String name = shown.endsWith("\t") ? shown.substring(0, shown.length() - 1) : shown;
    String bytes = name.startsWith("\"") ? unquoted(name) : name;
    String path = new String(bytes.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
    return path.startsWith(PREFIX) ? path.substring(PREFIX.length()) : path;
  }

  private static String unquoted(String quoted) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    int end = quoted.length() - 1;
    for (int i = 1; i < end; i++) {
      char c = quoted.charAt(i);
      if (c != '\\') {
        out.write(c);
        continue;
      }
      char escape = quoted.charAt(++i);
      int simple = "abtnvfr".indexOf(escape); // in the order of their codes
      if (simple >= 0) {
        out.write(BELL + simple);
      } else if (escape >= '0' && escape <= '3') {
        out.write(Integer.parseInt(quoted.substring(i, i + 3), 8));
        i += 2;
      } else {
        out.write(escape);
      }
    }
    return out.toString(StandardCharsets.ISO_8859_1);
  }

  /** Whether lines of a place are new, or some in it are gone. */
  boolean touch(String file, Span span) {
    return files.getOrDefault(file, List.of()).stream()
        .anyMatch(hunk -> hunk.touches(span.line(), span.endLine()));
  }

  /** Whether lines between two of a file are gone or replaced. */
  boolean removeBetween(String file, int first, int last) {
    return files.getOrDefault(file, List.of()).stream()
        .anyMatch(hunk -> hunk.removed() > 0 && hunk.touches(first, last));
  }
}
