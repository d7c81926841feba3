package org.odirect.analyzer.source;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Scans the bytes of one file: identifiers are hashed as they are read, comments and literals
 * skipped. Only the package, the imports and the top-level types become strings.
 */
final class TokenScanner {

  private static final long PACKAGE = Hashes.of("package");
  private static final long IMPORT = Hashes.of("import");
  private static final long STATIC = Hashes.of("static");
  private static final Hashes.Sorted TYPE_KEYWORDS =
      Hashes.sorted(List.of("class", "interface", "enum", "record"));
  private static final boolean[] PART = parts();

  private final byte[] bytes;
  private final Hashes.Sorted words;
  private final Hashes.LongSet identifiers = new Hashes.LongSet();
  private final Hashes.LongSet imports = new Hashes.LongSet();
  private final List<String> onDemand = new ArrayList<>();
  private final List<String> types = new ArrayList<>();
  private String packageName = "";
  private int at;
  private byte previous;
  private boolean typeNameNext;
  private final DeclarationTracker tracker = new DeclarationTracker();

  private TokenScanner(byte[] bytes, Hashes.Sorted words) {
    this.bytes = bytes;
    this.words = words;
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
   * @param words the hashes of the identifiers that are kept although they are not capitalised
   */
  static FileTokens scan(SourceFile file, byte[] bytes, Hashes.Sorted words) {
    TokenScanner scanner = new TokenScanner(bytes, words);
    scanner.run();
    return new FileTokens(
        file,
        scanner.packageName,
        List.copyOf(scanner.types),
        scanner.identifiers.sorted(),
        scanner.tracker.declared(),
        scanner.tracker.held(),
        scanner.imports.sorted(),
        List.copyOf(scanner.onDemand));
  }

  private void run() {
    int length = bytes.length;
    while (at < length) {
      byte c = bytes[at];
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
    int start = at;
    long hash = Hashes.SEED;
    boolean underscore = false;
    while (at < bytes.length && PART[bytes[at] & 0xFF]) {
      underscore |= bytes[at] == '_';
      hash = Hashes.next(hash, bytes[at++]);
    }
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

  private void imported() {
    String name = dotted();
    if (Hashes.of(name) == STATIC) {
      name = dotted();
    }
    for (String part : name.split("\\.", -1)) {
      keep(Hashes.of(part));
    }
    if (name.endsWith(".*")) {
      onDemand.add(name.substring(0, name.length() - 2));
    }
    for (int dot = name.indexOf('.'); dot >= 0; dot = name.indexOf('.', dot + 1)) {
      imports.add(Hashes.of(name.substring(0, dot)));
    }
    imports.add(Hashes.of(name));
  }

  /** The dotted name that follows; stops after one word if no dot comes next. */
  private String dotted() {
    StringBuilder name = new StringBuilder();
    while (at < bytes.length && bytes[at] != ';') {
      byte c = bytes[at];
      if (PART[c & 0xFF]) {
        boolean complete = name.length() > 0 && name.charAt(name.length() - 1) != '.';
        if (complete) {
          break;
        }
        int start = at;
        while (at < bytes.length && PART[bytes[at] & 0xFF]) {
          at++;
        }
        name.append(text(start, at));
      } else if (c == '/') {
        comment();
      } else {
        if (c == '.' || c == '*') {
          name.append((char) c);
        }
        at++;
      }
    }
    return name.toString();
  }

  private void comment() {
    if (at + 1 >= bytes.length) {
      at++;
    } else if (bytes[at + 1] == '/') {
      while (at < bytes.length && bytes[at] != '\n' && bytes[at] != '\r') {
        at++;
      }
    } else if (bytes[at + 1] == '*') {
      at += 2;
      while (at < bytes.length && !(bytes[at - 1] == '*' && bytes[at] == '/')) {
        at++;
      }
      at++;
    } else {
      at++;
    }
  }

  private void string() {
    if (isTextBlockQuote(at)) {
      at += 3;
      while (at < bytes.length && !isTextBlockQuote(at)) {
        quoted();
      }
      at += 3;
    } else {
      literal((byte) '"');
    }
  }

  private boolean isTextBlockQuote(int index) {
    return index + 2 < bytes.length
        && bytes[index] == '"'
        && bytes[index + 1] == '"'
        && bytes[index + 2] == '"';
  }

  private void literal(byte quote) {
    at++;
    while (at < bytes.length && bytes[at] != quote && bytes[at] != '\n') {
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
    while (at < bytes.length && PART[bytes[at] & 0xFF]) {
      hash = Hashes.next(hash, bytes[at++]);
    }
    keep(hash);
  }

  /** Keeps a word that is looked for, wherever it stands. */
  private void keep(long hash) {
    if (words.contains(hash)) {
      identifiers.add(hash);
    }
  }
}
