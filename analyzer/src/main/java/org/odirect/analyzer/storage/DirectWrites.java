package org.odirect.analyzer.storage;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What becomes of a DIRECT write in a layer of storage; ordered from worst to mildest. */
public enum DirectWrites {
  /** A buffer that changes meanwhile breaks more than the content: redundancy, checksums. */
  UNSAFE("no: a racing write breaks more than the content"),
  /** The device reads the buffer itself, and a buffer that changes is torn without an error. */
  TORN("only if nothing changes the buffer meanwhile"),
  /** The layer notices a buffer that changes, and the write fails. */
  CHECKED("yes: a racing write fails"),
  /** The layer works on a copy of its own, so the layers below see one version. */
  COPIED("as the layers above: below it one version is seen"),
  /** It goes through memory of the kernel: accepted, but not zero-copy. */
  BUFFERED("accepted, but copied: no zero-copy"),
  /** Something else decides. */
  DEPENDS("something else decides"),
  /** The kernel keeps the program from changing the buffer meanwhile. */
  PROTECTED("yes"),
  /** The file can not be opened with DIRECT. */
  REFUSED("refused"),
  /** DIRECT writes are all the same to it. */
  NEUTRAL("no matter");

  private final String verdict;

  DirectWrites(String verdict) {
    this.verdict = verdict;
  }

  /** The answer to whether it can take a DIRECT write, for tables. */
  public String verdict() {
    return verdict;
  }

  /** The word that tables use. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Whether the layers below never see the program's buffer. */
  public boolean shields() {
    return switch (this) {
      case CHECKED, COPIED, BUFFERED, PROTECTED, REFUSED -> true;
      case UNSAFE, TORN, DEPENDS, NEUTRAL -> false;
    };
  }

  static Optional<DirectWrites> of(String word) {
    return Arrays.stream(values()).filter(it -> it.word().equals(word)).findFirst();
  }

  static List<String> words() {
    return Arrays.stream(values()).map(DirectWrites::word).toList();
  }
}
