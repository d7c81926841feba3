package org.odirect.analyzer.prove;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.odirect.analyzer.prove.Stamps.Content;

/** Torn blocks are told from whole ones, and proofs are refused where they might harm. */
class StampsTest {
  private static final int BLOCK = 64;

  private final ByteBuffer buffer = ByteBuffer.allocateDirect(3 * BLOCK);

  @TempDir private Path directory = Path.of("");

  private Content content(int block, long latest) {
    return Stamps.content(buffer, block, BLOCK, latest);
  }

  @Test
  void contents() {
    Stamps.fill(buffer, 0, BLOCK, 7);
    Stamps.fill(buffer, 1, BLOCK, 8);
    assertThat(content(0, 8)).isEqualTo(Content.WHOLE);
    assertThat(content(1, 8)).as("blocks may be of different versions").isEqualTo(Content.WHOLE);
    assertThat(content(2, 8)).as("never written").isEqualTo(Content.FOREIGN);
    assertThat(content(1, 7)).as("of the future").isEqualTo(Content.FOREIGN);
    ByteBuffer newer = ByteBuffer.allocateDirect(BLOCK);
    Stamps.fill(newer, 0, BLOCK, 9);
    buffer.duplicate().position(BLOCK - Long.BYTES).put(newer.limit(Long.BYTES));
    assertThat(content(0, 9)).isEqualTo(Content.TORN);
  }

  @Test
  void whatIsNotADirectory() throws IOException {
    Path file = Files.createFile(directory.resolve("file"));
    assertThatThrownBy(() -> Prover.prove(file, Bounds.USUAL, false))
        .isInstanceOf(ProofException.class)
        .hasMessage(file + " is not a directory");
  }

  @Test
  void tooLittleSpace() {
    Bounds bounds = new Bounds(Long.MAX_VALUE / 8, Duration.ofSeconds(1), 1);
    assertThatThrownBy(() -> Prover.prove(directory, bounds, false))
        .isInstanceOf(ProofException.class)
        .hasMessageContaining("MiB free");
  }

  /** The copy is made while no block is being changed: each of its blocks is of one version. */
  @Test
  void copiesAreWhole() {
    int block = 64 << 10;
    ByteBuffer changing = ByteBuffer.allocateDirect(4 * block);
    ByteBuffer copy = ByteBuffer.allocateDirect(4 * block);
    try (Mutator mutator = Mutator.start(changing, block)) {
      for (int round = 0; round < 100; round++) {
        mutator.copyTo(copy);
        for (int i = 0; i < 4; i++) {
          assertThat(Stamps.content(copy, i, block, mutator.latest())).isEqualTo(Content.WHOLE);
        }
      }
    }
  }
}
