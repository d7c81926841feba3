package org.odirect.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.odirect.rules.CommandLine.Result;

/** The command that shows, validates and tries models. */
class ModelsCommandTest {
  private static final String STUB =
      """
      package acme;
      import java.nio.ByteBuffer;
      @Seed interface Disk {
        @Completion Ticket submit(@Lends(KERNEL_READS) ByteBuffer page);
        void flush(@Waits Disk this, int times);
      }
      @Carrier class Ticket {
        Ticket(Disk disk) {}
        void await(@Waits Ticket this);
      }
      """;

  @TempDir private Path directory = Path.of("");

  private Path write(String name, String text) throws IOException {
    return Files.writeString(directory.resolve(name), text);
  }

  private static String ok(Object... args) {
    String[] words = new String[args.length + 1];
    words[0] = "models";
    for (int i = 0; i < args.length; i++) {
      words[i + 1] = args[i].toString();
    }
    Result result = CommandLine.run(words).untraced();
    assertThat(result.err()).isEmpty();
    assertThat(result.code()).isZero();
    return result.out();
  }

  @Test
  void lists() throws IOException {
    assertThat(ok())
        .contains("\njava.nio\n  Buffer (", "\n  Thread.Builder.OfVirtual (")
        .containsPattern("\\n\\n\\d+ methods of \\d+ types; odirect models NAME shows ")
        .doesNotContain("acme");
    assertThat(ok("--models", write("acme.stub", STUB)))
        .contains("acme\n  Disk (2)\n  Ticket (2)\n");
  }

  @Test
  void showsPackagesAndTypes() throws IOException {
    assertThat(ok("java.util.concurrent.locks"))
        .contains("interface Lock {", "class StampedLock {");
    assertThat(ok("Lock", "OfVirtual"))
        .contains("package java.util.concurrent.locks;", "interface Lock {", "class Thread ")
        .doesNotContain("class StampedLock", "class Integer");
    assertThat(ok("--models=" + write("acme.stub", STUB), "acme.Ticket"))
        .isEqualTo(
            """
            package acme;

            @Carrier class Ticket {
              Ticket(Disk disk) {}
              void await(@Waits Ticket this);
            }
            """);
    Result unknown = CommandLine.run("models", "ByteBufer");
    assertThat(unknown.code()).isEqualTo(2);
    assertThat(unknown.err())
        .isEqualTo(
            "odirect: no model of a package or type 'ByteBufer'; did you mean 'ByteBuffer'?\n");
  }

  @Test
  void explainsTheVocabulary() {
    assertThat(ok("--vocabulary"))
        .contains("  `@FilePosition` (parameter)\n      where in the file\n");
    assertThat(ok("--help"))
        .startsWith("Usage: odirect models [OPTION]... [NAME]...\n")
        .contains("--vocabulary", "what stubs may say")
        .doesNotContain("@FilePosition");
  }

  @Test
  void validates() throws IOException {
    Path stub = write("acme.stub", STUB);
    assertThat(ok("check", stub)).isEqualTo("no errors: 4 methods of 2 types\n");
    Path wrong = write("wrong.stub", "package acme;\nclass Wrong { void f(@Reaps Disc d); }\n");
    Result result = CommandLine.run("models", "check", stub.toString(), wrong.toString());
    assertThat(result.code()).isEqualTo(2);
    assertThat(result.err())
        .isEqualTo(
            "odirect: there is an error in the models:\n"
                + wrong
                + ":2:29: cannot resolve type Disc\n");
  }

  @Test
  void tries() throws IOException {
    Path stub = write("acme.stub", STUB);
    Path source =
        write(
            "Use.java",
            """
            import acme.*;
            import java.nio.ByteBuffer;
            class Use {
              void use(Disk disk, ByteBuffer page) {
                Ticket ticket = disk.submit(page);
                Runnable wait = ticket::await;
                disk.flush();
                new Thread(wait).start();
              }
            }
            """);
    assertThat(ok("try", stub, directory))
        .isEqualTo(
            """
            %1$s:5:26: Ticket ticket = disk.submit(page);
                is acme.Disk.submit(java.nio.ByteBuffer) of %2$s:4:3
            %1$s:6:21: Runnable wait = ticket::await;
                is acme.Ticket.await() of %2$s:9:3

            Nothing matches:
              %2$s:5:3: acme.Disk.flush(int)
                  not %1$s:7:10: acme.Disk.flush()
              %2$s:8:3: acme.Ticket.<init>(acme.Disk)

            2 calls match 2 of 4 models
            """
                .formatted(source, stub));
  }

  @Test
  void wrongUse() {
    Result result = CommandLine.run("models", "try", "nowhere.stub");
    assertThat(result.code()).isEqualTo(2);
    assertThat(result.err())
        .isEqualTo(
            "odirect: missing required parameter: 'PATH...'\ntry 'odirect models try --help'\n");
    assertThat(CommandLine.run("models", "check", "nowhere.stub").err())
        .isEqualTo("odirect: no such file or directory: nowhere.stub\n");
  }
}
