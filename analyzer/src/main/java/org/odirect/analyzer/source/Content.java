package org.odirect.analyzer.source;

import com.google.errorprone.annotations.Immutable;
import java.util.Arrays;

/** The bytes of a file that nobody changes any more. */
@Immutable
@SuppressWarnings("Immutable") // by contract
public final class Content {
  private final byte[] bytes;

  /**
   * What was read of a file.
   *
   * @param bytes not to be changed from now on
   */
  public Content(byte[] bytes) {
    this.bytes = bytes;
  }

  /** As text. */
  public String text(SourceFile file) {
    return file.decode(bytes).text();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Content content && Arrays.equals(bytes, content.bytes);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(bytes);
  }
}
