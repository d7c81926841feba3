package org.odirect.analyzer.prove;

import com.google.errorprone.annotations.Immutable;
import java.time.Duration;
import java.util.Optional;

/**
 * What a proof saw.
 *
 * @param safe whether the buffer was copied before each write
 * @param refused why the file could not be opened with DIRECT; empty if it could
 * @param pageCache whether pages of the file were seen in the page cache while DIRECT writes ran
 * @param blockSize the size of a block in bytes
 * @param writeSize the size of a write in bytes
 * @param time how long it took
 * @param writes how many writes were made
 * @param tornWrites how many of them have torn blocks
 * @param blocks how many blocks were read back
 * @param torn how many of them hold parts of several versions
 * @param foreign how many of them hold what was never written
 * @param writeErrors how many writes failed
 * @param readErrors how many reads failed that read back what was written
 * @param error what the first of these failures said
 */
@Immutable
public record Proof(
    boolean safe,
    String refused,
    boolean pageCache,
    int blockSize,
    int writeSize,
    Duration time,
    int writes,
    int tornWrites,
    int blocks,
    int torn,
    int foreign,
    int writeErrors,
    int readErrors,
    String error) {

  static Proof refused(boolean safe, int blockSize, int writeSize, String why) {
    return new Proof(
        safe, why, false, blockSize, writeSize, Duration.ZERO, 0, 0, 0, 0, 0, 0, 0, "");
  }

  /** Whether what was written is not what a version of the buffer was, or could not be read. */
  public boolean isDamaged() {
    return torn > 0 || foreign > 0 || writeErrors > 0 || readErrors > 0;
  }

  /** The first failure, if there was one. */
  public Optional<String> firstError() {
    return error.isEmpty() ? Optional.empty() : Optional.of(error);
  }
}
