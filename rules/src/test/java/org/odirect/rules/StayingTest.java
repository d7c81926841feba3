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

  private static final String LOCAL_CONSTANT =
      """
      package asyncfuture;
      import com.sun.nio.file.ExtendedOpenOption;
      import java.nio.ByteBuffer;
      import java.nio.channels.FileChannel;
      import java.nio.file.Path;
      import java.nio.file.StandardOpenOption;
      class Caller {
        void write(Path path) throws Exception {
          class Layout {
            static final int SIZE = %d;
          }
          try (FileChannel file =
              FileChannel.open(path, StandardOpenOption.WRITE, ExtendedOpenOption.DIRECT)) {
            file.write(ByteBuffer.allocateDirect(Layout.SIZE), 0);
          }
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
  private final Workspace workspace = new Workspace();
  private final Pipeline pipeline =
      new Pipeline(Rules.ALL, () -> models, () -> Optional.of(build), workspace);

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

  /** Such a constant stands in no declaration that others see. */
  @Test
  void seesConstantsOfLocalClasses() throws IOException {
    Path file = file("asyncfuture/Caller.java");
    List<Boolean> unaligned = new ArrayList<>();
    for (int size : List.of(4096, 1000, 4096)) {
      Files.writeString(file, LOCAL_CONSTANT.formatted(size));
      unaligned.add(expect("size " + size).text().contains("the length 1000 is not"));
    }
    assertThat(unaligned).containsExactly(false, true, false);
  }

  @Test
  void lowersOnlyWhatHasChanged() throws IOException {
    expect("first");
    assertThat(workspace.lowered().orElseThrow()).isGreaterThan(10);
    edit("asyncfuture/PageWrites.java", "putLong(0", "getLong(0");
    expect("a statement");
    assertThat(workspace.lowered()).hasValue(1);
    edit("asyncfuture/PageWrites.java", "getLong(0", "getInt(0");
    expect("the same one");
    assertThat(workspace.lowered()).hasValue(1);
  }
}
