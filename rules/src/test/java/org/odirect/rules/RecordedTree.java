package org.odirect.rules;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.odirect.analyzer.storage.Detector;
import org.odirect.analyzer.storage.Diagnosis;
import org.odirect.analyzer.storage.DirectWrites;
import org.odirect.analyzer.storage.StorageProfile;

/**
 * A system's {@code /proc} and {@code /sys} in one file, written from documentation. Its lines:
 *
 * <pre>
 * # source: what the file was written from; at least one
 * ? /path -> direct: profiles      what is expected of a path, without those of the processor
 * ? machine: profiles              what is expected of the machine
 * ~ text                           what is expected not to be seen
 * /file = a line of its text
 * /directory/
 * /link -> target
 * lsattr /path = letters
 * </pre>
 */
final class RecordedTree {
  private static final Pattern EXPECTED = Pattern.compile("\\? (/.*) -> (\\w+):(.*)");
  private static final Pattern MACHINE = Pattern.compile("\\? machine:(.*)");
  private static final Pattern LINK = Pattern.compile("(/\\S+) -> (\\S+)");
  private static final Pattern FILE = Pattern.compile("(/\\S+) =(?: (.*))?");
  private static final Pattern LETTERS = Pattern.compile("lsattr (/\\S*) = (\\S+)");

  private final List<String> problems = new ArrayList<>();
  private final Map<String, String> letters = new HashMap<>();
  private final List<String> lines;
  private final Path root;

  RecordedTree(Path file, Path root) throws IOException {
    this.root = root;
    lines = Files.readAllLines(file);
    for (String line : lines) {
      write(line);
    }
    if (lines.stream().noneMatch(it -> it.startsWith("# source: "))) {
      problems.add("no source is named");
    }
  }

  private void write(String line) throws IOException {
    if (line.startsWith("#") || line.startsWith("?") || line.startsWith("~") || line.isBlank()) {
      return;
    }
    Matcher link = LINK.matcher(line);
    Matcher file = FILE.matcher(line);
    Matcher flags = LETTERS.matcher(line);
    if (flags.matches()) {
      letters.put(flags.group(1), flags.group(2));
    } else if (file.matches()) {
      Path path = below(file.group(1));
      String text = Optional.ofNullable(file.group(2)).orElse("") + "\n";
      Files.writeString(path, text, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    } else if (link.matches()) {
      Files.createSymbolicLink(below(link.group(1)), Path.of(link.group(2)));
    } else if (line.startsWith("/") && line.endsWith("/")) {
      Files.createDirectories(root.resolve(line.substring(1)));
    } else {
      problems.add("not understood: " + line);
    }
  }

  private Path below(String path) throws IOException {
    Path below = root.resolve(path.substring(1));
    Files.createDirectories(below.getParent());
    return below;
  }

  /** What is not as the file says, with all profiles that were seen added to a collection. */
  List<String> problems(List<String> seen) {
    Detector detector =
        new Detector(
            root, "x86_64", path -> Optional.ofNullable(letters.get(path)), ShippedStorage.read());
    for (String line : lines) {
      Matcher expected = EXPECTED.matcher(line);
      if (expected.matches()) {
        check(detector.diagnose(expected.group(1), OptionalLong.empty()), expected, seen);
      }
    }
    return problems;
  }

  private void check(Diagnosis diagnosis, Matcher expected, List<String> seen) {
    List<Diagnosis.Seen> stack = diagnosis.layers().subList(0, diagnosis.layers().size() - 1);
    List<Diagnosis.Seen> machine =
        diagnosis.layers().subList(diagnosis.layers().size() - 1, diagnosis.layers().size());
    String direct = diagnosis.direct().map(DirectWrites::word).orElse("unknown");
    same(
        expected.group(1),
        expected.group(2) + ":" + expected.group(3),
        direct + ":" + names(stack));
    for (String line : lines) {
      Matcher it = MACHINE.matcher(line);
      if (it.matches()) {
        same("machine", it.group(1), names(machine));
      }
      if (line.startsWith("~ ") && !diagnosis.unseen().contains(line.substring(2))) {
        problems.add(line + "\n  but unseen is " + diagnosis.unseen());
      }
    }
    diagnosis.profiles().forEach(it -> seen.add(it.name()));
  }

  private void same(String what, String expected, String actual) {
    if (!expected.equals(actual)) {
      problems.add(what + "\n  expected " + expected + "\n  is       " + actual);
    }
  }

  private static String names(List<Diagnosis.Seen> layers) {
    return layers.stream()
        .filter(Diagnosis.Seen::reached)
        .flatMap(it -> it.profiles().stream())
        .map(StorageProfile::name)
        .distinct()
        .map(it -> " " + it)
        .collect(Collectors.joining());
  }
}
