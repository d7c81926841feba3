package org.odirect.rules;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.odirect.rules.CommandLine.Result;

/** A bad file never costs the findings of a good one. */
class BadInputTest {
  private static final String IMPORTS =
      """
      import java.nio.ByteBuffer;
      import java.nio.channels.AsynchronousFileChannel;
      """;

  private static final String METHOD =
      """
        static void bad(AsynchronousFileChannel ch, ByteBuffer b) throws Exception {
          var f = ch.write(b, 0);
          b.clear();
          f.get();
        }
      """;

  private static final String GOOD = type("Good", "");
  private static final String GOOD_FINDING = "Good.java:6:7: error: WriteInFlight: ";

  /** Exit code for findings. */
  private static final int FINDINGS = 1;

  /** Exit code for what is incomplete. */
  private static final int INCOMPLETE = 3;

  @TempDir private Path directory = Path.of("");

  @BeforeEach
  void writeGood() throws IOException {
    write("Good.java", GOOD);
  }

  /** A class with a finding, and with other members. */
  private static String type(String name, String members) {
    return IMPORTS + "class " + name + " {\n" + METHOD + members + "}\n";
  }

  private Path write(String name, String text) throws IOException {
    return Files.writeString(directory.resolve(name), text);
  }

  private Result check(String... more) {
    String[] args = new String[more.length + 3];
    args[0] = "check";
    args[1] = "-q";
    System.arraycopy(more, 0, args, 2, more.length);
    args[args.length - 1] = directory.toString();
    Result result = CommandLine.run(args).untraced();
    assertThat(result.out()).contains(GOOD_FINDING);
    assertThat(result.err()).isEmpty();
    return result;
  }

  /** These are odd, but all is found. */
  static Stream<Arguments> odd() {
    String initialiser = "  int x = %s;\n";
    return Stream.of(
        Arguments.of("empty", "", false),
        Arguments.of("CRLF", type("Bad", "").replace("\n", "\r\n"), true),
        Arguments.of("CR", type("Bad", "").replace("\n", "\r"), true),
        Arguments.of("escapes", type("Bad", "").replace("class", "\\u0063lass"), true),
        Arguments.of(
            "parentheses",
            type("Bad", initialiser.formatted("(".repeat(10_000) + "1" + ")".repeat(10_000))),
            true),
        Arguments.of("sums", type("Bad", initialiser.formatted("1 + ".repeat(2000) + "1")), true),
        Arguments.of(
            "choices",
            type("Bad", "  int x(int i) { return " + "i > 0 ? 1 : ".repeat(2000) + "0; }\n"),
            true),
        Arguments.of(
            "blocks", type("Bad", "  {" + "{".repeat(3000) + "}".repeat(3000) + "}\n"), true),
        Arguments.of(
            "calls",
            type("Bad", "  void x(ByteBuffer b) { b" + ".putInt(1)".repeat(3000) + "; }\n"),
            true),
        Arguments.of(
            "its own parent", type("Bad extends Bad", "  void x() { toString(); }\n"), true));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("odd")
  void oddFilesAreAnalysed(String name, String text, boolean finds) throws IOException {
    write("Bad.java", text);
    Result result = check();
    assertThat(result.code()).isEqualTo(FINDINGS);
    assertThat(result.out()).hasLineCount(finds ? 2 : 1);
  }

  @Test
  void encodings() throws IOException {
    Files.write(directory.resolve("Bom.java"), ("\uFEFF" + type("Bom", "")).getBytes(UTF_8));
    Files.write(directory.resolve("Le.java"), ("\uFEFF" + type("Le", "")).getBytes(UTF_16LE));
    Files.write(directory.resolve("Be.java"), ("\uFEFF" + type("Be", "")).getBytes(UTF_16BE));
    Result result = check();
    assertThat(result.code()).isEqualTo(FINDINGS);
    assertThat(result.out()).hasLineCount(4);
  }

  /** The second byte of this letter is a backslash in ASCII. */
  @Test
  void declaredEncodings() throws IOException {
    String letter = "  String so = \"\u30bd\";\n";
    Files.write(directory.resolve("Bad.java"), type("Bad", letter).getBytes("Shift_JIS"));
    Result asUtf8 = check();
    assertThat(asUtf8.code()).isEqualTo(INCOMPLETE);
    assertThat(asUtf8.out())
        .contains("Bad.java: incomplete: not UTF-8, read as ISO-8859-1; if it is written in")
        .contains("name that: --encoding");
    assertThat(check("--encoding=ISO-8859-1").out()).doesNotContain("--encoding");
    write("Bad.java", type("Bad", "  int \u00a8;\n"));
    assertThat(check().out())
        .containsPattern("lexical error .*\\(168\\).*; if it is written in .*: --encoding");
    write("Bad.java", type("Bad", "  int #;\n"));
    assertThat(check().out()).contains("syntax error").doesNotContain("--encoding");
    Files.write(directory.resolve("Bad.java"), type("Bad", letter).getBytes("Shift_JIS"));
    Result result = check("--encoding=Shift_JIS");
    assertThat(result.code()).isEqualTo(FINDINGS);
    assertThat(result.out()).hasLineCount(2).contains("Bad.java:6:7: error: WriteInFlight: ");
    Files.write(directory.resolve("Bad.java"), type("Bad", letter).getBytes(UTF_16LE));
    write("Good.java", new String(GOOD.getBytes(UTF_16LE), ISO_8859_1));
    assertThat(check("--encoding=UTF-16LE").out()).isEqualTo(result.out());
    Files.write(directory.resolve("Bad.java"), type("Bad", letter).getBytes("Shift_JIS"));
    write("Good.java", GOOD);
    write(".odirect.toml", "encoding = 'shift-jis'\n");
    Result configured = check("--config=" + directory.resolve(".odirect.toml"));
    assertThat(configured.out()).isEqualTo(result.out());
    Result unknown = CommandLine.run("check", "--encoding=shift-ji");
    assertThat(unknown.code()).isEqualTo(2);
    assertThat(unknown.err())
        .isEqualTo(
            "odirect: --encoding must be an encoding that this Java has, not 'shift-ji'"
                + "; did you mean 'Shift_JIS'?\n");
  }

  @Test
  void binary() throws IOException {
    Files.write(directory.resolve("Bad.java"), new byte[] {'c', 'l', 0, 1, 2, (byte) 0xff});
    Result result = check();
    assertThat(result.out()).contains("Bad.java: incomplete: binary content was skipped\n");
    assertThat(result.code()).isEqualTo(INCOMPLETE);
  }

  @Test
  void halfAClass() throws IOException {
    String whole = type("Bad", "");
    write("Bad.java", whole.substring(0, whole.indexOf("f.get")));
    Result result = check();
    assertThat(result.out()).contains("incomplete: syntax error, the declaration around it is");
    assertThat(result.code()).isEqualTo(INCOMPLETE);
  }

  /** Code of which a part is lost, and code that calls it: none of it has a bug. */
  static Stream<Arguments> damaged() {
    String caller =
        """
          Future<Integer> pending;
          void caller(AsynchronousFileChannel ch, ByteBuffer b) throws Exception {
            pending = ch.write(b, 0);
            %s;
            b.clear();
            pending.get();
          }
        """;
    return Stream.of(
        Arguments.of(
            "method",
            """
              void x(AsynchronousFileChannel ch, ByteBuffer b) throws Exception {
                Future<Integer> f = ch.write(b, 0);
                f.get(;
                b.clear();
              }
            """),
        Arguments.of(
            "nested block",
            """
              void x(AsynchronousFileChannel ch, ByteBuffer b) throws Exception {
                Future<Integer> f = ch.write(b, 0);
                if (f != null) { f.get() }
                b.clear();
              }
            """),
        Arguments.of(
            "unknown token",
            """
              void x(AsynchronousFileChannel ch, ByteBuffer b) throws Exception {
                Future<Integer> f = ch.write(b, 0);
                ) f.get();
                b.clear();
              }
            """),
        Arguments.of(
            "lambda",
            """
              Runnable x(AsynchronousFileChannel ch, ByteBuffer b) {
                Future<Integer> f = ch.write(b, 0);
                Runnable wait = () -> { f.get(; };
                wait.run();
                b.clear();
                return wait;
              }
            """),
        Arguments.of(
            "initialiser",
            """
              AsynchronousFileChannel ch;
              ByteBuffer b;
              { Future<Integer> f = ch.write(b, 0); f.get(; b.clear(); }
            """),
        Arguments.of(
            "anonymous class",
            """
              void x(AsynchronousFileChannel ch, ByteBuffer b) throws Exception {
                Future<Integer> f = ch.write(b, 0);
                new Object() { void y() { f.get(; } }.y();
                b.clear();
              }
            """),
        Arguments.of(
            "called method",
            caller.formatted("done()") + "  void done() throws Exception { pending.get(; }\n"),
        Arguments.of(
            "called by a callee",
            caller.formatted("flush()")
                + "  private void flush() throws Exception { done(); }\n"
                + "  private void done() throws Exception { pending.get(; }\n"),
        Arguments.of(
            "override",
            caller.formatted("new Waiting().done(pending)")
                + "  static class Lazy { void done(Future<Integer> f) throws Exception {} }\n"
                + "  static class Waiting extends Lazy {\n"
                + "    void done(Future<Integer> f) throws Exception { f.get(; }\n  }\n"),
        Arguments.of(
            "constructor",
            caller.formatted("new Waiting(pending)")
                + "  static class Waiting {\n"
                + "    Waiting(Future<Integer> f) throws Exception { f.get(; }\n  }\n"),
        Arguments.of(
            "compact constructor",
            caller.formatted("new Waiting(pending)")
                + "  record Waiting(Future<Integer> f) {\n    Waiting { f.get(; }\n  }\n"),
        Arguments.of(
            "called initialiser",
            caller.formatted("new Waiting(this)")
                + "  static class Waiting {\n"
                + "    static Bad bad;\n"
                + "    { bad.pending.get(; }\n"
                + "    Waiting(Bad b) {}\n  }\n"),
        Arguments.of(
            "one of several implementations",
            caller.formatted("waiter.done(pending)")
                + "  interface Waiter { void done(Future<Integer> f) throws Exception; }\n"
                + "  record Lazy() implements Waiter { public void done(Future<Integer> f) {} }\n"
                + "  Waiter waiter;\n"
                + "  Waiter eager() {\n    return new Waiter() {\n"
                + "      public void done(Future<Integer> f) throws Exception { f.get(; }\n"
                + "    };\n  }\n"),
        Arguments.of(
            "completion handler",
            """
              final CountDownLatch latch = new CountDownLatch(1);
              class Handler implements CompletionHandler<Integer, Void> {
                public void completed(Integer n, Void v) { latch.countDown(; }
                public void failed(Throwable t, Void v) { latch.countDown(; }
              }
              void x(AsynchronousFileChannel ch, ByteBuffer b) throws Exception {
                ch.write(b, 0, null, new Handler());
                latch.await();
                b.clear();
              }
            """),
        Arguments.of(
            "stored buffer",
            """
              ByteBuffer aligned = ByteBuffer.allocate(4096);
              void align() { aligned = ByteBuffer.allocateDirect(8192).alignedSlice(4096; }
              void x(Path p) throws Exception {
                try (var ch = FileChannel.open(p, WRITE, ExtendedOpenOption.DIRECT)) {
                  ch.write(aligned, 0);
                }
              }
            """));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("damaged")
  void aBodyWithASyntaxErrorIsLostAsAWhole(String name, String members) throws IOException {
    String imports =
        """
        import static java.nio.file.StandardOpenOption.WRITE;
        import com.sun.nio.file.ExtendedOpenOption;
        import java.nio.channels.*;
        import java.nio.file.Path;
        import java.util.concurrent.*;
        """;
    write("Bad.java", imports + type("Bad", members));
    Result result = check();
    assertThat(result.out()).contains("incomplete: syntax error, the declaration around it is");
    assertThat(result.out().lines().filter(line -> line.contains("Bad.java") && isFinding(line)))
        .singleElement()
        .asString()
        .contains("Bad.java:11:7: error: WriteInFlight: "); // in another member
    assertThat(result.code()).isEqualTo(INCOMPLETE);
  }

  private static boolean isFinding(String line) {
    return line.matches(".*: (error|warning|note): .*");
  }

  @Test
  void localEnum() throws IOException {
    write("Bad.java", type("Bad", "  void x() {\n    enum E { A }\n  }\n"));
    Result result = check();
    assertThat(result.out()).contains("Bad.java:10: incomplete: the local enum E was skipped\n");
    assertThat(result.code()).isEqualTo(INCOMPLETE);
  }

  /** Found where the memory suffices; whatever it is, the good file does not suffer. */
  @Test
  void tenMegabytes() throws IOException {
    StringBuilder members = new StringBuilder();
    for (int i = 0; members.length() < 10 << 20; i++) {
      members.append("  int m").append(i).append("(int a) { return a + 1; }\n");
      members.append("  // ").append("a long remark ".repeat(50)).append('\n');
    }
    write("Bad.java", type("Bad", members.toString()));
    assertThat(check().code()).isIn(FINDINGS, INCOMPLETE);
  }

  @Test
  void unreadable() throws IOException {
    Path bad = write("Bad.java", type("Bad", ""));
    assumeFalse(System.getProperty("os.name").startsWith("Windows"));
    Files.setPosixFilePermissions(bad, PosixFilePermissions.fromString("-wx------"));
    assumeFalse(Files.isReadable(bad), "a superuser reads everything");
    Result result = check();
    assertThat(result.out()).contains("Bad.java: incomplete: cannot be read: access denied\n");
    assertThat(result.code()).isEqualTo(INCOMPLETE);
  }

  @Test
  void linksInCircles() throws IOException {
    assumeFalse(System.getProperty("os.name").startsWith("Windows"));
    Files.createSymbolicLink(directory.resolve("circle"), directory);
    Files.createSymbolicLink(directory.resolve("Broken.java"), directory.resolve("nothing"));
    Result result = check();
    assertThat(result.out().lines().filter(line -> line.contains("error:"))).hasSize(1);
  }

  @Test
  void noJar() throws IOException {
    Path jar = write("bad.jar", "this is no jar");
    Result result = check(jar.toString());
    assertThat(result.out()).contains("bad.jar: incomplete: cannot be read: ");
    assertThat(result.code()).isEqualTo(INCOMPLETE);
  }

  @Test
  void wrongUse() throws IOException {
    Path text = write("notes.txt", "no Java");
    String good = directory.resolve("Good.java").toString();
    assertUsage("no such file or directory: nowhere", "check", good, "nowhere");
    assertUsage("not a directory, a .java file or a source jar: ", "check", good, text.toString());
    assertUsage("unknown option '--colour'; did you mean '--color'?", "check", "--colour", good);
  }

  private static void assertUsage(String message, String... args) {
    Result result = CommandLine.run(args).untraced();
    assertThat(result.code()).isEqualTo(2);
    assertThat(result.out()).isEmpty();
    assertThat(result.err()).startsWith("odirect: " + message);
  }

  @Test
  void failOn() throws IOException {
    assertThat(check("--fail-on", "error").code()).isEqualTo(FINDINGS);
    assertThat(check("--fail-on", "never").code()).isZero();
    write(
        "Good.java",
        """
        import java.nio.ByteBuffer;
        import java.nio.channels.AsynchronousFileChannel;
        class Good {
          void dropped(AsynchronousFileChannel ch, ByteBuffer b) { ch.write(b, 0); }
        }
        """);
    String good = directory.toString();
    assertThat(CommandLine.run("check", good).code()).isEqualTo(FINDINGS);
    assertThat(CommandLine.run("check", "--fail-on=error", good).code()).isZero();
    assertThat(CommandLine.run("check", "--disable", "CompletionIgnored", good).code()).isZero();
  }
}
