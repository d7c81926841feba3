package org.odirect.analyzer.cli;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What facts say again and again, said once: a comment line at the top, {@code // @7 = field(this,
 * 'store.Store#file')}, stands for each {@code @7} in the effects, and in the lines below it.
 */
final class Abbreviations {

  /** Where effects stand. No quote and no at sign is in them. */
  private static final Pattern EFFECTS = Pattern.compile("(@(?:Exit|Stored)\\(\")([^\"]*)(\"\\))");

  private static final Pattern DEFINITION = Pattern.compile("(?m)^// @(\\d+) = (.*)(?=\\R)");
  private static final Pattern REFERENCE = Pattern.compile("@(\\d+)");

  /** Shorter terms are written as they are. */
  private static final int MIN_LENGTH = 12;

  /** How often a term occurs, apart from what is in other terms that occur again. */
  private final Map<String, Integer> counts = new HashMap<>();

  private final Map<String, Integer> numbers = new HashMap<>();
  private final StringBuilder definitions = new StringBuilder();

  private Abbreviations() {}

  /** A term with those in it, as parts of a text. */
  private record Node(String text, int start, int end, List<Node> inner) {
    String written() {
      return text.substring(start, end);
    }
  }

  /** The text with abbreviations, which stand below its first line. */
  static String abbreviate(String text) {
    Abbreviations all = new Abbreviations();
    List<List<Node>> terms = new ArrayList<>();
    Matcher effects = EFFECTS.matcher(text);
    while (effects.find()) {
      List<Node> found = nodes(effects.group(2));
      found.forEach(all::count);
      terms.add(found);
    }
    effects.reset();
    StringBuilder out = new StringBuilder();
    int at = 0;
    for (List<Node> found : terms) {
      boolean next = effects.find(at);
      out.append(text, at, next ? effects.start(2) : at);
      all.write(effects.group(2), 0, effects.group(2).length(), found, out);
      at = effects.end(2);
    }
    out.append(text, at, text.length());
    return out.insert(out.indexOf("\n") + 1, all.definitions).toString();
  }

  private void count(Node node) {
    if (counts.merge(node.written(), 1, Integer::sum) == 1) {
      node.inner.forEach(this::count);
    }
  }

  /** Writes a part of a text with the terms in it. */
  private void write(String text, int start, int end, List<Node> inner, StringBuilder out) {
    int at = start;
    for (Node node : inner) {
      out.append(text, at, node.start);
      write(node, out);
      at = node.end;
    }
    out.append(text, at, end);
  }

  private void write(Node node, StringBuilder out) {
    String written = node.written();
    boolean often =
        written.length() >= MIN_LENGTH && Objects.requireNonNull(counts.get(written)) > 1;
    if (!often) {
      write(node.text, node.start, node.end, node.inner, out);
      return;
    }
    Integer number = numbers.get(written);
    if (number == null) {
      StringBuilder definition = new StringBuilder();
      write(node.text, node.start, node.end, node.inner, definition);
      number = numbers.size();
      numbers.put(written, number);
      definitions.append("// @").append(number).append(" = ").append(definition).append('\n');
    }
    out.append('@').append(number);
  }

  /** The terms in effects: names with arguments, lists, and texts. */
  private static List<Node> nodes(String effects) {
    List<List<Node>> open = new ArrayList<>();
    List<Integer> starts = new ArrayList<>();
    open.add(new ArrayList<>());
    int name = 0;
    for (int i = 0; i < effects.length(); i++) {
      char c = effects.charAt(i);
      if (c == '\'') {
        int end = effects.indexOf('\'', i + 1) + 1;
        open.get(open.size() - 1).add(new Node(effects, i, end, List.of()));
        i = end - 1;
      } else if (c == '(' || c == '[') {
        starts.add(name);
        open.add(new ArrayList<>());
        name = i + 1;
      } else if (c == ')' || c == ']') {
        List<Node> inner = open.remove(open.size() - 1);
        int start = starts.remove(starts.size() - 1);
        open.get(open.size() - 1).add(new Node(effects, start, i + 1, inner));
      } else if (c == ' ' || c == ',' || c == ';') {
        name = i + 1;
      }
    }
    return open.get(0);
  }

  /**
   * The text without abbreviations, with the same lines.
   *
   * @throws IllegalArgumentException if there is one that no line above defines
   */
  static String expand(String text) {
    List<String> terms = new ArrayList<>();
    Matcher definition = DEFINITION.matcher(text);
    while (definition.find()) {
      if (!definition.group(1).equals(String.valueOf(terms.size()))) {
        throw new IllegalArgumentException("expected @" + terms.size() + " to be defined");
      }
      terms.add(expanded(definition.group(2), terms));
    }
    String blank = DEFINITION.matcher(text).replaceAll("");
    return EFFECTS
        .matcher(blank)
        .replaceAll(
            m -> Matcher.quoteReplacement(m.group(1) + expanded(m.group(2), terms) + m.group(3)));
  }

  private static String expanded(String effects, List<String> terms) {
    return REFERENCE
        .matcher(effects)
        .replaceAll(m -> Matcher.quoteReplacement(term(m.group(1), terms)));
  }

  private static String term(String number, List<String> terms) {
    if (number.length() > 8 || Integer.parseInt(number) >= terms.size()) {
      throw new IllegalArgumentException("@" + number + " is not defined");
    }
    return terms.get(Integer.parseInt(number));
  }
}
