package org.odirect.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.odirect.rules.CommandLine.Result;

/** How people write facts and use them, and what they are told when these are no good. */
class FactsCommandTest {
  private static final String STORE =
      """
      package store;

      import java.nio.ByteBuffer;
      import java.nio.channels.AsynchronousFileChannel;
      import java.util.concurrent.Future;

      public final class Store {
        public static Future<Integer> put(AsynchronousFileChannel file, ByteBuffer block) {
          return file.write(block, 0);
        }
      }
      """;

  private static final String USER =
      """
      package user;

      import java.nio.ByteBuffer;
      import java.nio.channels.AsynchronousFileChannel;
      import java.util.concurrent.Future;
      import store.Store;

      final class User {
        void early(AsynchronousFileChannel file, ByteBuffer block) throws Exception {
          Future<Integer> put = Store.put(file, block);
          block.putLong(0, 1);
          put.get();
        }
      }
      """;

  private static final String FACTS = "META-INF/odirect/facts.stub";

  @TempDir private Path directory = Path.of("");

  @BeforeEach
  void writeSources() throws IOException {
    write("store/src/store/Store.java", STORE);
    write("user/src/user/User.java", USER);
  }

  private Path write(String name, String text) throws IOException {
    Path file = directory.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }

  private Path jar(String name, String facts) throws IOException {
    Path jar = directory.resolve(name);
    try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar))) {
      out.putNextEntry(new JarEntry(FACTS));
      out.write(facts.getBytes(StandardCharsets.UTF_8));
    }
    return jar;
  }

  private static Result check(Object... args) {
    List<String> words = new ArrayList<>(List.of("check", "-q"));
    Arrays.stream(args).map(Object::toString).forEach(words::add);
    return CommandLine.run(words.toArray(String[]::new)).untraced();
  }

  /** Writes the facts of the store, which has no findings. */
  private Path facts() {
    Path facts = directory.resolve("store.stub");
    Result result = check("--facts-out", facts, directory.resolve("store"));
    assertThat(result.err()).isEmpty();
    assertThat(result.code()).isZero();
    return facts;
  }

  private Path user() {
    return directory.resolve("user");
  }

  @Test
  void factsLeadToFindings() throws IOException {
    assertThat(check(user()).code()).isZero();
    Result found = check("--facts-in", facts(), user());
    assertThat(found.out()).contains("User.java:11:", "WriteInFlight");
    assertThat(found.code()).isEqualTo(1);
  }

  @Test
  void factsTravelOnTheClassPath() throws IOException {
    String text = Files.readString(facts());
    Path classes = Files.createDirectory(directory.resolve("classes"));
    assertThat(check("--facts-out", classes, directory.resolve("store")).code()).isZero();
    assertThat(classes.resolve(FACTS)).hasContent(text);
    String missing = directory.resolve("missing.jar").toString();
    for (Path each : List.of(classes, jar("store.jar", text))) {
      String path = String.join(java.io.File.pathSeparator, missing, "", each.toString());
      assertThat(check("--classpath", path, user()).code()).isEqualTo(1);
      assertThat(check("--facts-in", each, user()).code()).isEqualTo(1);
    }
  }

  @Test
  void ownSourcesAndUsersStubsHold() throws IOException {
    Path facts = facts();
    Path waits = write("store/src/store/Store.java", STORE.replace("file.write(block, 0)", "null"));
    assertThat(check("--facts-in", facts, user(), waits).code()).isZero();
    Path stub =
        write(
            "own.stub",
            """
            package store;
            import java.nio.ByteBuffer;
            import java.nio.channels.AsynchronousFileChannel;
            import java.util.concurrent.Future;
            class Store {
              static Future<Integer> put(AsynchronousFileChannel file, ByteBuffer block);
            }
            """);
    assertThat(check("--facts-in", facts, "--models", stub, user()).code()).isZero();
  }

  @Test
  void theFirstModuleHolds() throws IOException {
    Path facts = facts();
    Path other = write("other.stub", Files.readString(facts).replace("@Completion ", ""));
    assertThat(check("--facts-in", facts, "--facts-in", other, user()).code()).isEqualTo(1);
    Result result =
        CommandLine.run(
            "check", "-v", "--facts-in=" + other, "--facts-in=" + facts, user().toString());
    assertThat(result.out())
        .contains("of store.Store.put(", "the facts at " + other, "hold, not those at " + facts);
    assertThat(result.code()).isZero();
  }

  @Test
  void factsCanBeReadWhateverTheirSourcesCanNotResolve() throws IOException {
    write(
        "store/src/store/Cache.java",
        """
        package store;

        import elsewhere.Key;
        import elsewhere.Outer;
        import java.nio.ByteBuffer;
        import java.util.concurrent.Future;

        public class Cache<K extends Key, V extends Comparable<V>> extends Base<K, V> {
          public K key;
          public Outer.Inner<V> inner;
          public Future<? extends K>[] loads;

          public Cache(K key, ByteBuffer block) {
            this.key = key;
          }

          public <T extends Key & Runnable> Future<T> load(T key, ByteBuffer block) {
            return null;
          }

          public Future<V> store(V value, ByteBuffer... blocks) {
            blocks[0].putLong(0, 1);
            return null;
          }

          public class Entry {
            public V value;

            public V set(ByteBuffer block) {
              return value;
            }
          }
        }

        class Base<A, B> {
          protected A first;

          B second(ByteBuffer block) {
            return null;
          }
        }
        """);
    assertThat(check("--facts-in", facts(), user()).err()).isEmpty();
  }

  @Test
  void methodsBeyondTheBudgetAreCounted() throws IOException {
    StringBuilder text = new StringBuilder("package store;\n\nimport java.nio.ByteBuffer;\n\n");
    text.append("public final class Store {\n");
    for (int method = 0; method < 1000; method++) {
      text.append("  public static void fill" + method + "(ByteBuffer a, ByteBuffer b, int n) {\n");
      for (int line = 0; line < 24; line++) {
        text.append("    if (n == " + line + ") { a.putInt(" + line + ", n); b.getInt(n); }\n");
      }
      text.append("  }\n");
    }
    Path store = write("store/src/store/Store.java", text + "}\n");
    Result result = check("--facts-out", directory.resolve("store.stub"), store);
    assertThat(result.out()).containsPattern("the facts have used up their budget: \\d+ methods");
    assertThat(result.code()).isEqualTo(3);
    String facts = Files.readString(directory.resolve("store.stub"));
    int told = facts.split(" fill\\d+\\(", -1).length - 1;
    assertThat(told).isBetween(1, 999);
    assertThat(result.out()).contains(" " + (1000 - told) + " methods were left out");
  }

  @Test
  void methodsOfWhichThereIsTooMuchToSayAreCounted() throws IOException {
    StringBuilder text = new StringBuilder("package store;\n\nimport java.nio.ByteBuffer;\n\n");
    text.append("public final class Store {\n  public static void keep(ByteBuffer page) {\n");
    for (int i = 0; i < 300; i++) {
      text.append("    Page" + i + ".last = page;\n");
    }
    text.append("  }\n\n  public static void drop(ByteBuffer page) {}\n}\n");
    for (int i = 0; i < 300; i++) {
      text.append("final class Page" + i + " { static ByteBuffer last; }\n");
    }
    Path store = write("store/src/store/Store.java", text.toString());
    Path facts = directory.resolve("store.stub");
    String[] words = {"check", "-v", "--facts-out", facts.toString(), store.toString()};
    Result result = CommandLine.run(words).untraced();
    assertThat(result.out()).contains("the facts of 1 methods are too long: these were left out");
    assertThat(result.code()).isZero();
    assertThat(facts).content().contains(" drop(").doesNotContain(" keep(");
  }

  @Test
  void whatIsNoFactsIsAnErrorOrOnAClassPathANotice() throws IOException {
    String good = Files.readString(facts());
    refused(write("no.stub", "package p;\n"), "no.stub:1: no facts: these begin with '// odirect");
    refused(
        write("next.stub", good.replace("facts 2", "facts 3")),
        "next.stub:1: facts of version 3, but this odirect reads 2");
    refused(
        write("role.stub", good.replace("@Completion", "@Compleation")),
        "role.stub:12:3: unknown role @Compleation; did you mean 'Completion'?");
    refused(
        write("short.stub", good.replace("\npackage", "// @1 = handed(p0)\npackage")),
        "short.stub: expected @0 to be defined");
    refused(write("cut.stub", good.substring(0, good.length() - 5)), "cut.stub:1");
    refused(jar("next.jar", good.replace("facts 2", "facts 12")), "facts of version 12");
    refused(write("damaged.jar", "PK\u0003\u0004"), "can not read ");
    Path binary = directory.resolve("binary.stub");
    Files.write(binary, new byte[] {'/', '/', (byte) 0xff});
    refused(binary, "binary.stub is not a text in UTF-8");
    assertThat(check("--facts-in", directory.resolve("none.stub"), user()).err())
        .contains("no such file or directory: ");
    assertThat(check("--facts-in", user(), user()).err()).contains("user has no facts");
  }

  /** Named, it is an error; on the class path it is a notice, and the next facts hold. */
  private void refused(Path facts, String why) throws IOException {
    Result named = check("--facts-in", facts, user());
    assertThat(named.err()).startsWith("odirect: the facts are wrong:\n").contains(why);
    assertThat(named.code()).isEqualTo(2);
    if (facts.toString().endsWith(".jar")) {
      String path = facts + java.io.File.pathSeparator + jar("good.jar", Files.readString(facts()));
      Result found = check("--classpath", path, user());
      assertThat(found.out()).contains("facts are left out: ", why, "WriteInFlight");
      assertThat(found.code()).isEqualTo(3);
    }
  }
}
