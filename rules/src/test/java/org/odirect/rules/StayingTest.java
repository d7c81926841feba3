package org.odirect.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.odirect.analyzer.cli.Pipeline;
import org.odirect.analyzer.cli.Workspace;
import org.odirect.analyzer.models.StubModels;

/** A process that stays: what is in its memory is as exact as what is kept in files. */
class StayingTest extends CopiedCases {
  private static final String CALLER =
      """
      package asyncfuture;
      import java.nio.ByteBuffer;
      import java.nio.channels.AsynchronousFileChannel;
      import java.util.concurrent.Future;
      class Caller {
        void write(AsynchronousFileChannel channel, Toucher toucher) throws Exception {
          ByteBuffer page = ByteBuffer.allocateDirect(4096);
          Future<Integer> written = channel.write(page, 0);
          Helper.touch(page);
          toucher.touch(page);
          written.get();
        }
      }
      """;

  private static final String HELPER =
      """
      package asyncfuture;
      import java.nio.ByteBuffer;
      import java.nio.channels.AsynchronousFileChannel;
      interface Toucher {
        void touch(ByteBuffer page);
      }
      class Helper {
        AsynchronousFileChannel channel;
        %s
      }
      """;

  private final StubModels models = ShippedModels.read();
  private final Pipeline pipeline =
      new Pipeline(Rules.ALL, () -> models, () -> Optional.of(build), new Workspace());

  private Outputs expect(String what) {
    Outputs right = cold();
    String[] kept = {"--cache-dir", cache.toString()};
    assertThat(check(args -> run(pipeline, args), sources, List.of(), kept))
        .as(what)
        .isEqualTo(right);
    return right;
  }

  @Test
  void findsTheSame() throws IOException {
    Path original = Files.move(sources, directory.resolve("original"));
    RandomEdits edits = new RandomEdits(original, sources, new Random(7));
    for (int round = 0; round < 12; round++) {
      expect("round " + round + ": " + edits.next());
    }
  }

  /** What code means changes with declarations elsewhere, and with local classes elsewhere. */
  @Test
  void seesWhatChangesElsewhere() throws IOException {
    Files.writeString(file("asyncfuture/Caller.java"), CALLER);
    String quiet = "static Toucher made() { return page -> {}; }";
    String local = "static Object made() { return new Toucher() { %s }; }";
    List<String> helpers =
        List.of(
            quiet + "static void touch(Object page) {}",
            quiet
                + "static void touch(Object page) {}"
                + "static void touch(ByteBuffer page) { page.putLong(0, 1); }",
            quiet
                + "static void touch(Object page) {}"
                + "static void touch(ByteBuffer page) { page.getLong(0); }",
            "static void touch(Object page) { new Object() { int n() { return 1; } }.n(); }"
                + local.formatted("public void touch(ByteBuffer page) {}"),
            "static void touch(Object page) {}"
                + local.formatted("public void touch(ByteBuffer page) { page.putLong(0, 1); }"));
    List<Boolean> touched = new ArrayList<>();
    for (String helper : helpers) {
      Files.writeString(file("asyncfuture/Helper.java"), HELPER.formatted(helper));
      touched.add(expect(helper).text().contains("Caller.java:"));
    }
    assertThat(touched).containsExactly(false, true, false, false, true);
  }
}
