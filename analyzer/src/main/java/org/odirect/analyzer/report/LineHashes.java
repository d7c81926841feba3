package org.odirect.analyzer.report;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * The {@code primaryLocationLineHash} of every line of a file, exactly as GitHub's codeql-action
 * computes it (src/fingerprints.ts): a rolling hash of the line and what follows it, a hundred
 * characters without blanks, and the number of the occurrence of that hash in the file. It matches
 * alerts over time: emitted with another value, GitHub would warn at every result.
 */
final class LineHashes {
  private static final int BLOCK = 100;
  private static final long MOD = 37;
  private static final char END_OF_FILE = 65535;
  private static final int NONE = -1;

  private final char[] window = new char[BLOCK];
  private final int[] lineNumbers = new int[BLOCK];
  private final Map<Integer, String> hashes = new HashMap<>();
  private final Map<String, Integer> occurrences = new HashMap<>();
  private final long firstMod = firstMod();
  private int index;
  private long hash;
  private int line;
  private boolean lineStart = true;

  private LineHashes() {
    Arrays.fill(lineNumbers, NONE);
  }

  /**
   * Hashes by 1-based line number.
   *
   * @param raw a file as the action reads it: as in {@link Report.SourceText#raw}
   */
  static Map<Integer, String> of(String raw) {
    LineHashes hashes = new LineHashes();
    for (int i = 0; i < raw.length(); i++) {
      char c = raw.charAt(i);
      if (c == '\r') {
        hashes.process('\n');
      } else if (c != '\n' || i == 0 || raw.charAt(i - 1) != '\r') {
        hashes.process(c);
      }
    }
    hashes.process(END_OF_FILE);
    for (int i = 0; i < BLOCK; i++) {
      hashes.emit();
      hashes.roll((char) 0);
    }
    return hashes.hashes;
  }

  private void process(char c) {
    if (c == ' ' || c == '\t') {
      return;
    }
    emit();
    if (lineStart) {
      lineStart = false;
      line++;
      lineNumbers[index] = line;
    }
    if (c == '\n') {
      lineStart = true;
    }
    roll(c);
  }

  /** The slot is about to be reused: the line that began there is complete. */
  private void emit() {
    if (lineNumbers[index] == NONE) {
      return;
    }
    String value = Long.toHexString(hash);
    hashes.put(lineNumbers[index], value + ":" + occurrences.merge(value, 1, Integer::sum));
    lineNumbers[index] = NONE;
  }

  private void roll(char c) {
    char begin = window[index];
    window[index] = c;
    hash = MOD * hash + c - firstMod * begin;
    index = (index + 1) % BLOCK;
  }

  private static long firstMod() {
    long mod = 1;
    for (int i = 0; i < BLOCK; i++) {
      mod *= MOD;
    }
    return mod;
  }
}
