package org.odirect.analyzer.filter;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Patterns of paths with forward slashes: {@code *} and {@code ?} stand for anything within a name,
 * {@code **} for any number of directories, and a directory for all that is in it.
 */
public final class Globs {
  private final List<Pattern> patterns;

  /** Makes one of some patterns. */
  public Globs(List<String> patterns) {
    this.patterns = patterns.stream().map(Globs::compile).toList();
  }

  /** Whether any pattern matches a path. */
  public boolean match(String path) {
    return patterns.stream().anyMatch(pattern -> pattern.matcher(path).matches());
  }

  private static Pattern compile(String glob) {
    String rest = glob.strip().replace('\\', '/').replaceFirst("^\\./", "").replaceFirst("/+$", "");
    StringBuilder regex = new StringBuilder();
    for (int i = 0; i < rest.length(); i++) {
      char c = rest.charAt(i);
      if (rest.startsWith("**/", i)) {
        regex.append("(?:.*/)?");
        i += 2;
      } else if (rest.startsWith("**", i)) {
        regex.append(".*");
        i++;
      } else if (c == '*') {
        regex.append("[^/]*");
      } else if (c == '?') {
        regex.append("[^/]");
      } else {
        regex.append(Pattern.quote(String.valueOf(c)));
      }
    }
    return Pattern.compile(regex + "(?:/.*)?");
  }
}
