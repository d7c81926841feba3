package org.odirect.analyzer.storage;

import com.google.errorprone.annotations.Immutable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A mounted file system: a line of {@code /proc/self/mountinfo}, see proc(5).
 *
 * @param device major and minor number of the device: {@code 8:1}; the major one is 0 if there is
 *     none
 * @param point the directory that it is mounted on
 * @param type the type of file system
 * @param source what is mounted: {@code /dev/sda1}, {@code server:/export}, a pool and dataset
 * @param options the options of the mount and of the super block
 */
@Immutable
@SuppressWarnings("Immutable") // the list is unmodifiable by construction
record Mount(String device, String point, String type, String source, List<String> options) {
  private static final Pattern ESCAPE = Pattern.compile("\\\\([0-7]{3})");

  Mount {
    options = List.copyOf(options);
  }

  /** Parses the lines; those that are not of the form are left out. */
  static List<Mount> parse(String mountinfo) {
    List<Mount> mounts = new ArrayList<>();
    for (String line : mountinfo.split("\n", -1)) {
      String[] halves = line.split(" - ", 2);
      String[] first = halves[0].split(" ", -1);
      String[] second = halves.length < 2 ? new String[0] : halves[1].split(" ", -1);
      if (first.length < 6 || second.length < 3) {
        continue;
      }
      List<String> options = new ArrayList<>(List.of(first[5].split(",")));
      options.addAll(List.of(second[2].split(",")));
      mounts.add(
          new Mount(
              first[2],
              unescape(first[4]),
              second[0],
              unescape(second[1]),
              options.stream().map(Mount::unescape).toList()));
    }
    return mounts;
  }

  /** The mount that a path lies on: the longest one, the last of those that hide each other. */
  static Optional<Mount> of(String path, List<Mount> mounts) {
    Mount best = null;
    for (Mount mount : mounts) {
      if (mount.holds(path) && (best == null || mount.point.length() >= best.point.length())) {
        best = mount;
      }
    }
    return Optional.ofNullable(best);
  }

  private boolean holds(String path) {
    return point.equals("/") || path.equals(point) || path.startsWith(point + "/");
  }

  /** The value of an option that has one. */
  Optional<String> option(String name) {
    String start = name + "=";
    return options.stream()
        .filter(it -> it.startsWith(start))
        .map(it -> it.substring(start.length()))
        .findFirst();
  }

  private static String unescape(String text) {
    Matcher matcher = ESCAPE.matcher(text);
    return matcher.replaceAll(
        it -> Matcher.quoteReplacement("" + (char) Integer.parseInt(it.group(1), 8)));
  }
}
