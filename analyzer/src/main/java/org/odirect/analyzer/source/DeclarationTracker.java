package org.odirect.analyzer.source;

import java.util.Arrays;
import java.util.BitSet;

/**
 * Tells, token by token, which identifiers of a file stand in declarations, and which of those in
 * the types of fields and in the heads of types. Bodies of methods and initialisers, with all that
 * is declared inside, are no declarations.
 */
final class DeclarationTracker {

  private final Hashes.LongSet declared = new Hashes.LongSet();
  private final Hashes.LongSet held = new Hashes.LongSet();
  private final Hashes.LongSet heads = new Hashes.LongSet();
  private final BitSet typeBodies = new BitSet();
  private long[] pending = new long[16];
  private int pendingSize;
  private int depth;
  private int parentheses;
  private boolean typeKeyword;
  private boolean parameters;
  private boolean initializer;
  private boolean isStatic;

  /** Starts another file. */
  void restart() {
    declared.clear();
    held.clear();
    heads.clear();
    typeBodies.clear();
    pendingSize = 0;
    depth = 0;
    parentheses = 0;
    reset();
  }

  /** Whether no brace is open. */
  boolean isTopLevel() {
    return depth == 0;
  }

  private boolean isDeclaring() {
    return depth == 0 || typeBodies.get(depth);
  }

  void typeKeyword() {
    if (isDeclaring() && !initializer && parentheses == 0) {
      typeKeyword = true;
    }
  }

  void staticKeyword() {
    isStatic |= isDeclaring() && !initializer;
  }

  void identifier(long hash) {
    if (!isDeclaring() || initializer) {
      return;
    }
    if (pendingSize == pending.length) {
      pending = Arrays.copyOf(pending, pendingSize * 2);
    }
    pending[pendingSize++] = hash;
    if (typeKeyword && parentheses == 0) {
      heads.add(hash);
    }
  }

  void symbol(byte symbol) {
    switch (symbol) {
      case '{' -> open();
      case '}' -> close();
      case '(' -> {
        parentheses++;
        parameters |= isDeclaring();
      }
      case ')' -> parentheses = Math.max(0, parentheses - 1);
      case '=' -> {
        if (isDeclaring() && parentheses == 0 && !initializer) {
          flush(!parameters && !isStatic);
          initializer = true;
        }
      }
      case ';' -> {
        if (isDeclaring() && parentheses == 0) {
          flush(!parameters && !isStatic);
          reset();
        }
      }
      default -> {}
    }
  }

  private void open() {
    boolean body = !isDeclaring() || initializer || parentheses > 0 || !typeKeyword;
    if (isDeclaring() && !initializer && parentheses == 0) {
      flush(typeKeyword);
    }
    depth++;
    typeBodies.set(depth, !body);
    if (!body) {
      reset();
    }
  }

  private void close() {
    if (depth == 0) {
      return;
    }
    depth--;
    if (isDeclaring() && !initializer && parentheses == 0) {
      flush(false);
      reset();
    }
  }

  private void reset() {
    typeKeyword = false;
    parameters = false;
    initializer = false;
    isStatic = false;
  }

  private void flush(boolean field) {
    for (int i = 0; i < pendingSize; i++) {
      declared.add(pending[i]);
      if (field) {
        held.add(pending[i]);
      }
    }
    pendingSize = 0;
  }

  Hashes.Sorted declared() {
    return declared.sorted();
  }

  Hashes.Sorted held() {
    return held.sorted();
  }

  Hashes.Sorted heads() {
    return heads.sorted();
  }
}
