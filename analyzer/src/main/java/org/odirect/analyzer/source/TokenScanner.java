package org.odirect.analyzer.source;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

/**
 * Scans the bytes of one file after the other: identifiers are hashed as they are read, comments
 * and literals skipped. Only the package and the top-level types become strings. Not thread-safe.
 */
final class TokenScanner {

  private static final long PACKAGE = Hashes.of("package");
  private static final long IMPORT = Hashes.of("import");
  private static final long STATIC = Hashes.of("static");
  private static final long SUPPRESS_WARNINGS = Hashes.of("SuppressWarnings");
  private static final Hashes.Table TYPE_KEYWORDS =
      Hashes.table(List.of("class", "interface", "enum", "record"));
  private static final boolean[] PART = parts();

  /** So many words of a comment are looked at: markers of other tools may come first. */
  private static final int FIRST_WORDS = 4;

  private final Hashes.Table words;
  private final Hashes.Table silenced;
  private final Hashes.Table mentions;
  private final Hashes.Table quotable;
  private final Hashes.LongSet identifiers = new Hashes.LongSet();
  private final Hashes.LongSet imports = new Hashes.LongSet();
  private final Hashes.LongSet onDemand = new Hashes.LongSet();
  private final List<String> types = new ArrayList<>();
  private final DeclarationTracker tracker = new DeclarationTracker();
  private byte[] bytes = {};
  private int length;
  private String packageName = "";
  private int at;
  private byte previous;
  private boolean typeNameNext;
  private boolean silencer;
  private boolean silencedName;

  /**
   * A scanner.
   *
   * @param words the identifiers that are kept although they are not capitalised
   * @param silenced the words in strings, and in whatever case at the start of comments, by which a
   *     file may ask not to report something
   */
  TokenScanner(Collection<String> words, Collection<String> silenced) {
    this.words = Hashes.table(words);
    this.silenced = Hashes.table(silenced);
    mentions = Hashes.table(silenced.stream().map(word -> word.toLowerCase(Locale.ROOT)).toList());
    List<String> all = new ArrayList<>(words);
    all.addAll(silenced);
    quotable = Hashes.table(all);
  }

  private static boolean[] parts() {
    boolean[] part = new boolean[256];
    for (int c = 0; c < 256; c++) {
      part[c] = c >= 0x80 || (c < 0x80 && Character.isJavaIdentifierPart(c) && c > 0x1B);
    }
    return part;
  }

  /**
   * Scans UTF-8 (or any superset of ASCII).
   *
   * @param content starts with the file's bytes
   * @param size how many there are
   */
  FileTokens scan(SourceFile file, byte[] content, int size) {
    bytes = content;
    length = size;
    restart();
    run();
    Hashes.Sorted names = identifiers.sorted();
    return new FileTokens(
        file,
        packageName,
        List.copyOf(types),
        names,
        tracker.declared(),
        tracker.held(),
        tracker.heads(),
        imports.sorted(),
        onDemand.sorted(),
        silencer || (silencedName && names.contains(SUPPRESS_WARNINGS)));
  }

  private void restart() {
    identifiers.clear();
    imports.clear();
    onDemand.clear();
    types.clear();
    tracker.restart();
    packageName = "";
    at = 0;
    previous = 0;
    typeNameNext = false;
    silencer = false;
    silencedName = false;
  }

  private void run() {
    byte[] source = bytes; // the first compiler loads a field at every use
    int end = length;
    while (at < end) {
      byte c = source[at];
      if (PART[c & 0xFF]) {
        word(c);
        continue;
      }
      switch (c) {
        case '/' -> comment();
        case '"' -> string();
        case '\'' -> literal((byte) '\'');
        case ' ', '\t', '\n', '\r' -> at++;
        default -> {
          tracker.symbol(c);
          previous = c;
          at++;
        }
      }
    }
  }

  private void word(byte first) {
    byte[] source = bytes;
    int limit = length;
    int start = at;
    int end = start;
    long hash = Hashes.SEED;
    boolean underscore = false;
    for (; end < limit && PART[source[end] & 0xFF]; end++) {
      underscore |= source[end] == '_';
      hash = Hashes.next(hash, source[end]);
    }
    at = end;
    // Generated bindings have types that are named as in C: liburing_h.
    boolean capital = (first >= 'A' && first <= 'Z') || first < 0 || underscore;
    if (capital || words.contains(hash)) {
      identifiers.add(hash);
      tracker.identifier(hash);
    } else if (previous != '.' && TYPE_KEYWORDS.contains(hash)) {
      tracker.typeKeyword();
      typeNameNext = tracker.isTopLevel();
      previous = first;
      return;
    }
    if (hash == STATIC) {
      tracker.staticKeyword();
    }
    previous = first;
    if (tracker.isTopLevel()) {
      outside(start, hash);
    }
  }

  private void outside(int start, long hash) {
    if (typeNameNext) {
      types.add(text(start, at));
      typeNameNext = false;
    } else if (hash == PACKAGE) {
      packageName = dotted();
    } else if (hash == IMPORT) {
      imported();
    }
  }

  private String text(int from, int to) {
    return new String(bytes, from, to - from, StandardCharsets.UTF_8);
  }

  /** Keeps the name, each name that it starts with, and those of its parts that are looked for. */
  private void imported() {
    long name = Hashes.SEED;
    long owner = Hashes.SEED;
    long part = Hashes.SEED;
    boolean complete = false;
    while (at < length && bytes[at] != ';') {
      byte c = bytes[at];
      if (PART[c & 0xFF]) {
        if (complete) {
          break;
        }
        name = Hashes.next(name, c);
        part = Hashes.next(part, c);
        at++;
      } else if (c == '.') {
        imports.add(name);
        keep(part);
        owner = name;
        name = Hashes.next(name, c);
        part = Hashes.SEED;
        complete = false;
        at++;
      } else if (c == '*') {
        onDemand.add(owner);
        at++;
      } else if (name == STATIC) {
        name = Hashes.SEED;
        part = Hashes.SEED;
      } else {
        complete = part != Hashes.SEED;
        blank(c);
      }
    }
    imports.add(name);
    keep(part);
  }

  private void blank(byte c) {
    if (c == '/') {
      comment();
    } else {
      at++;
    }
  }

  /** The dotted name that follows; stops after one word if no dot comes next. */
  private String dotted() {
    StringBuilder name = new StringBuilder();
    while (at < length && bytes[at] != ';') {
      byte c = bytes[at];
      if (PART[c & 0xFF]) {
        boolean complete = name.length() > 0 && name.charAt(name.length() - 1) != '.';
        if (complete) {
          break;
        }
        int start = at;
        while (at < length && PART[bytes[at] & 0xFF]) {
          at++;
        }
        name.append(text(start, at));
      } else {
        if (c == '.') {
          name.append('.');
        }
        blank(c);
      }
    }
    return name.toString();
  }

  private void comment() {
    byte[] source = bytes;
    int limit = length;
    int end = at + 1;
    byte kind = end < limit ? source[end] : 0;
    if (kind == '/') {
      while (end < limit && !endsLine(source[end])) {
        end++;
      }
      silencer |= startsWithSilenced(at + 2, end);
    } else if (kind == '*') {
      end += 2;
      while (end < limit && !(source[end - 1] == '*' && source[end] == '/')) {
        end++;
      }
      end++;
      silencer |= startsWithSilenced(at + 2, Math.min(end, limit));
    }
    at = end;
  }

  /** Whether one of the first words of a comment is one of those. */
  private boolean startsWithSilenced(int start, int end) {
    byte[] source = bytes;
    int index = start;
    for (int word = 0; word < FIRST_WORDS; word++) {
      while (index < end && !PART[source[index] & 0xFF]) {
        index++;
      }
      long hash = Hashes.SEED;
      for (; index < end && PART[source[index] & 0xFF]; index++) {
        hash = Hashes.next(hash, lowerCase(source[index]));
      }
      if (mentions.contains(hash)) {
        return true;
      }
    }
    return false;
  }

  private static byte lowerCase(byte c) {
    return c >= 'A' && c <= 'Z' ? (byte) (c - 'A' + 'a') : c;
  }

  private static boolean endsLine(byte c) {
    return c == '\n' || c == '\r';
  }

  private void string() {
    if (isTextBlockQuote(at)) {
      at += 3;
      while (at < length && !isTextBlockQuote(at)) {
        quoted();
      }
      at += 3;
    } else {
      literal((byte) '"');
    }
  }

  private boolean isTextBlockQuote(int index) {
    return index + 2 < length
        && bytes[index] == '"'
        && bytes[index + 1] == '"'
        && bytes[index + 2] == '"';
  }

  private void literal(byte quote) {
    at++;
    while (at < length && bytes[at] != quote && bytes[at] != '\n') {
      quoted();
    }
    at++;
  }

  /** One step inside a literal: a class may be named in a string, for reflection. */
  private void quoted() {
    if (!PART[bytes[at] & 0xFF]) {
      at += bytes[at] == '\\' ? 2 : 1;
      return;
    }
    long hash = Hashes.SEED;
    while (at < length && PART[bytes[at] & 0xFF]) {
      hash = Hashes.next(hash, bytes[at++]);
    }
    if (quotable.contains(hash)) {
      silencedName |= silenced.contains(hash);
      keep(hash);
    }
  }

  /** Keeps a word that is looked for, wherever it stands. */
  private void keep(long hash) {
    if (words.contains(hash)) {
      identifiers.add(hash);
    }
  }
}
