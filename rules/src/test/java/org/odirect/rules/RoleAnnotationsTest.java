package org.odirect.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Roles that annotations in the sources say. */
class RoleAnnotationsTest {
  private static final String ROLES =
      """
      package acme.io;
      @interface Role {}
      enum Direction { KERNEL_READS, KERNEL_FILLS }
      """;

  private static final String DISK =
      """
      package acme.io;
      import java.nio.ByteBuffer;
      public interface Disk {
        @Completion Ticket submit(@Lends(Direction.KERNEL_READS) ByteBuffer page);
      }
      """;

  private static final String TICKET =
      """
      package acme.io;
      public interface Ticket {
        @Waits void await();
      }
      """;

  private static final String USER =
      """
      import acme.io.*;
      import java.nio.ByteBuffer;
      class Use {
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

  private static final String FINDING = "Use.java:6:10: error: WriteInFlight: ";

  @TempDir private Path directory = Path.of("");

  private void write(String name, String text) throws IOException {
    Path file = directory.resolve(name);
    Files.createDirectories(file.resolveSibling("."));
    Files.writeString(file, text);
  }

  private void writeAll(String mark) throws IOException {
    write("acme/io/Role.java", ROLES);
    write("acme/io/Lends.java", mark + "@interface Lends { Direction value(); }");
    write("acme/io/Completion.java", mark + "@interface Completion {}");
    write("acme/io/Waits.java", mark + "@interface Waits {}");
    write("acme/io/Disk.java", DISK);
    write("acme/io/Ticket.java", TICKET);
    write("Use.java", USER);
  }

  private String check(String... options) {
    String[] args = new String[options.length + 3];
    args[0] = "check";
    args[1] = "-q";
    args[2] = directory.toString();
    System.arraycopy(options, 0, args, 3, options.length);
    return CommandLine.run(args).untraced().out();
  }

  @Test
  void markedAnnotationsAreRoles() throws IOException {
    writeAll("package acme.io; @Role public ");
    assertThat(check()).hasLineCount(1).contains(FINDING);
  }

  @Test
  void othersOfTheSameNameAreNot() throws IOException {
    writeAll("package acme.io; public ");
    assertThat(check()).isEmpty();
  }

  @Test
  void thoseOfOurPackageAreRolesWithoutTheirDeclaration() throws IOException {
    write(
        "acme/io/Disk.java",
        DISK.replace("Direction.", "")
            .replace("public", "import org.odirect.annotations.*;\npublic"));
    write("acme/io/Ticket.java", TICKET.replace("@Waits", "@org.odirect.annotations.Waits"));
    write("Use.java", USER);
    assertThat(check()).hasLineCount(1).contains(FINDING);
  }

  @Test
  void annotationsGoBeforeBodiesAndStubsBeforeThem() throws IOException {
    writeAll("package acme.io; @Role public ");
    write(
        "acme/io/Disk.java",
        DISK.replace("interface", "class").replace("page);", "page) { return null; }"));
    write(
        "acme/io/Ticket.java",
        TICKET.replace("interface", "class").replace(");", ") { Thread.yield(); }"));
    assertThat(check()).hasLineCount(1).contains(FINDING);
    write(
        "own.stub",
        "package acme.io; interface Disk { Ticket submit(java.nio.ByteBuffer page); } interface Ticket {}");
    assertThat(check("--models=" + directory.resolve("own.stub"))).isEmpty();
  }

  @Test
  void whatMeansNothingIsANotice() throws IOException {
    writeAll("package acme.io; @Role public ");
    write(
        "acme/io/Ticket.java",
        """
        package acme.io;
        public interface Ticket {
          @Waits void await();
          @Lends(Direction.KERNEL_READS)
          static void f(@Completion int i, @Waits(never = true) Ticket t) {}
        }
        """);
    String path = directory.resolve("acme/io/Ticket.java").toString();
    assertThat(CommandLine.run("check", "-v", directory.toString()).untraced().out())
        .contains(FINDING)
        .contains(
            path
                + ":4: notice: @Lends means nothing on a result, only on a receiver or on a parameter",
            path + ":5: notice: @Completion means nothing on a parameter, only on a result",
            path + ":5: notice: @Waits has no member never, only ");
  }
}
