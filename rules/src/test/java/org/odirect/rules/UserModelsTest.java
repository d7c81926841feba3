package org.odirect.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.odirect.rules.CommandLine.Result;

/** What users say of their own methods, in stubs. */
class UserModelsTest {
  private static final String STUB =
      """
      package acme;
      import java.nio.ByteBuffer;
      @Seed interface Disk {
        @Completion Ticket submit(@Lends(KERNEL_READS) ByteBuffer page);
      }
      @Carrier interface Ticket {
        void await(@Waits Ticket this);
      }
      """;

  private static final String USER =
      """
      import acme.*;
      import java.nio.ByteBuffer;
      class Bad {
        void bad(Disk disk, ByteBuffer page) {
          Ticket ticket = disk.submit(page);
          page.putInt(0, 1);
          ticket.await();
        }
        void ok(Disk disk, ByteBuffer page) {
          Ticket ticket = disk.submit(page);
          ticket.await();
          page.putInt(0, 1);
        }
      }
      """;

  @TempDir private Path directory = Path.of("");

  @BeforeEach
  void writeUser() throws IOException {
    write("Bad.java", USER);
  }

  private Path write(String name, String text) throws IOException {
    Path file = directory.resolve(name);
    Files.createDirectories(file.resolveSibling("."));
    return Files.writeString(file, text);
  }

  private Result check(Object... models) {
    String[] args = new String[models.length + 3];
    args[0] = "check";
    args[1] = "-q";
    args[2] = directory.toString();
    for (int i = 0; i < models.length; i++) {
      args[i + 3] = "--models=" + models[i];
    }
    return CommandLine.run(args).untraced();
  }

  @Test
  void findsWhatTheStubTells() throws IOException {
    assertThat(check().out()).isEmpty();
    Path stub = write("models/acme.stub", STUB);
    Result result = check(stub);
    assertThat(result.out()).hasLineCount(1).contains("Bad.java:6:10: error: WriteInFlight: ");
    assertThat(check(directory.resolve("models"))).isEqualTo(result);
    assertThat(check(stub, directory.resolve("models"))).isEqualTo(result);
    Path link = directory.resolve("link");
    Files.createSymbolicLink(link, directory.resolve("models"));
    assertThat(check(link)).isEqualTo(result);
    assertThat(check(write("marked.stub", "\uFEFF" + STUB))).isEqualTo(result);
  }

  @Test
  void lendersAreSeeds() throws IOException {
    Path stub = write("acme.stub", STUB.replace("@Seed ", ""));
    assertThat(check(stub).out()).hasLineCount(1).contains("Bad.java:6:10: error: WriteInFlight: ");
  }

  @Test
  void lendersOfAddressesAreRawSeeds() throws IOException {
    write(
        "Append.java",
        """
        class Append {
          private final Memory memory = new Memory();
          void bad(acme.Disk disk) {
            acme.Ticket ticket = disk.submit(memory.address());
            memory.put(1);
            ticket.await();
          }
        }
        """);
    write(
        "Memory.java",
        """
        class Memory {
          private final java.nio.ByteBuffer page = java.nio.ByteBuffer.allocateDirect(8);
          long address() { return acme.Addresses.of(page); }
          void put(int value) { page.putInt(0, value); }
        }
        """);
    String raw =
        STUB.replace("ByteBuffer page", "long page")
            + "class Addresses { static long of(@Viewed(ADDRESS) ByteBuffer page); }";
    String found = "Append.java:5:12: error: WriteInFlight: ";
    assertThat(check(write("raw.stub", raw.replace("@Seed", "@RawSeed"))).out()).contains(found);
    assertThat(check(write("none.stub", raw.replace("@Seed", ""))).out()).contains(found);
  }

  @Test
  void stubsGoBeforeShippedOnes() throws IOException {
    write(
        "Puts.java",
        """
        import java.nio.ByteBuffer;
        import java.nio.channels.AsynchronousFileChannel;
        class Puts {
          void f(AsynchronousFileChannel file, ByteBuffer page) throws Exception {
            var written = file.write(page, 0);
            page.putInt(0, 1);
            page.putLong(0, 1);
            written.get();
          }
        }
        """);
    Path stub =
        write(
            "nio.stub",
            "package java.nio; class ByteBuffer { ByteBuffer putInt(int index, int value); }");
    assertThat(check().out()).hasLineCount(1).contains("Puts.java:6");
    assertThat(check(stub).out()).hasLineCount(1).contains("Puts.java:7");
  }

  @Test
  void stubsGoBeforeBodies() throws IOException {
    write(
        "acme/Disk.java",
        """
        package acme;
        import java.nio.ByteBuffer;
        public final class Disk {
          public Ticket submit(ByteBuffer page) { return null; }
        }
        """);
    write(
        "acme/Ticket.java",
        "package acme; public final class Ticket { public void await() { Thread.yield(); } }");
    assertThat(check().out()).isEmpty();
    Path stub = write("acme.stub", STUB.replace("interface", "final class"));
    assertThat(check(stub).out()).hasLineCount(1).contains("Bad.java:6:10: error: WriteInFlight: ");
  }

  @Test
  void allErrorsAreReported() throws IOException {
    Path first =
        write(
            "a.stub",
            """
            package acme;
            class A {
              void f(@Lend Object o);
              void g(Missing m) throws;
            }
            """);
    Path second =
        write("b.stub", "package acme;\nclass B { void f(@RunsNow(twice = 1) B this); }\n");
    Result result = check(first, second);
    assertThat(result.code()).isEqualTo(2);
    assertThat(result.out()).isEmpty();
    assertThat(result.err())
        .isEqualTo(
            """
            odirect: there are 3 errors in the models:
            %1$s:3:10: unknown role @Lend; did you mean 'Lends'?
            %1$s:4:27: expected a name, found ';'
            %2$s:2:18: @RunsNow has no member twice, only gets, makes
            """
                .formatted(first, second));
  }

  @Test
  void unreadableStubs() throws IOException {
    Path empty = Files.createDirectory(directory.resolve("empty"));
    assertUsage("no such file or directory: nowhere.stub", "nowhere.stub");
    assertUsage("no .stub file in " + empty, empty);
    Path binary = directory.resolve("x.stub");
    Files.write(binary, "caf\u00e9".getBytes(StandardCharsets.ISO_8859_1));
    assertUsage(binary + " is not a text in UTF-8", binary);
  }

  private void assertUsage(String message, Object stub) {
    Result result = check(stub);
    assertThat(result.code()).isEqualTo(2);
    assertThat(result.err()).isEqualTo("odirect: " + message + "\n");
  }
}
