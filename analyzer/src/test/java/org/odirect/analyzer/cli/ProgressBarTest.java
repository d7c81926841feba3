package org.odirect.analyzer.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class ProgressBarTest {
  private final AtomicLong now = new AtomicLong(Long.MAX_VALUE - 5);
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  private final ProgressBar bar = new ProgressBar(new PrintStream(err, true, UTF_8), now::get);

  @Test
  void shortRunsShowNothing() {
    now.addAndGet(900_000_000);
    bar.update("parsing", 1, 2);
    bar.close();
    assertThat(err.size()).isZero();
  }

  @Test
  void longRunsAreDrawnNowAndThenAndErased() {
    now.addAndGet(1_000_000_000);
    bar.update("parsing", 1, 3);
    bar.update("parsing", 2, 3);
    now.addAndGet(100_000_000);
    bar.update("checking", 1_500, 1_500);
    bar.close();
    assertThat(err.toString(UTF_8))
        .isEqualTo(
            "\r\033[Kparsing      [##########....................] 1/3"
                + "\r\033[Kchecking     [##############################] 1,500/1,500"
                + "\r\033[K");
  }
}
