package org.odirect.analyzer.models;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.odirect.analyzer.types.ClassInfo;
import org.odirect.analyzer.types.MethodKey;

class StubReaderTest {

  @Test
  void readsRolesAtEveryPosition() {
    MethodModel write =
        only(
            """
            package lib;
            import java.nio.ByteBuffer;
            import java.util.concurrent.*;
            abstract class Ring<T> {
              @Completion Future<T> write(
                  @Channel Ring<T> this,
                  @Lends(value = KERNEL_READS, late = true) ByteBuffer src,
                  @Offset(of = "src", unit = 8) long offset,
                  Object... more) throws TimeoutException;
            }
            """);
    assertThat(write.key())
        .hasToString("lib.Ring.write(java.nio.ByteBuffer, long, java.lang.Object[])");
    assertThat(write.origin()).isEqualTo("test0.stub:5:3");
    assertThat(write.result(Role.COMPLETION)).isPresent();
    assertThat(write.receiver(Role.CHANNEL)).isPresent();
    assertThat(write.indexOf(Role.LENDS)).isZero();
    assertThat(write.parameter(0, Role.LENDS).orElseThrow().value()).isEqualTo("KERNEL_READS");
    assertThat(write.parameter(0, Role.LENDS).orElseThrow().flag("late")).isTrue();
    assertThat(write.parameter(1, Role.OFFSET).orElseThrow().arguments())
        .isEqualTo(Map.of("of", "0", "unit", "8"));
  }

  @Test
  void resolvesClassesInArguments() {
    MethodModel get =
        only(
            """
            package lib;
            import java.util.concurrent.ExecutionException;
            interface Token {
              void get(@Waits(alsoOn = {ExecutionException.class, IllegalStateException.class})
                  Token this);
            }
            """);
    assertThat(get.receiver(Role.WAITS).orElseThrow().argument("alsoOn"))
        .isEqualTo("java.util.concurrent.ExecutionException,java.lang.IllegalStateException");
  }

  @Test
  void erasesKeys() {
    StubModels models =
        read(
            """
            package lib;
            import java.util.*;
            class Box<E extends Comparable<E>> {
              Box(@Added E e) {}
              <T extends E> void put(@Added T e, Map.Entry<String, int[]>[] entries);
              class Inner { void take(Inner other, byte[]... arrays); }
            }
            """);
    assertThat(models.all())
        .extracting(m -> m.key().toString())
        .containsExactly(
            "lib.Box.<init>(java.lang.Comparable)",
            "lib.Box.Inner.take(lib.Box.Inner, byte[][])",
            "lib.Box.put(java.lang.Comparable, java.util.Map.Entry[])");
  }

  @Test
  void appliesRolesOfTheFirstVariableArgumentOnly() {
    MethodModel set =
        only(
            """
            package lib;
            class Handle { void set(@Writes(first = true) Object... args); }
            """);
    assertThat(set.parameter(0, Role.WRITES)).isPresent();
    assertThat(set.parameter(1, Role.WRITES)).isEmpty();
  }

  @Test
  void collectsMarks() {
    StubModels models =
        read(
            """
            package lib;
            @Seed @Carrier interface Ring { @Seed int prepareWrite(); }
            enum Flag { NONE, @Direct O_DIRECT; }
            class Constants { @Direct @Seed static final int DIRECT; @NoMemory Object NULL; }
            """);
    assertThat(models.seeds()).containsExactly("DIRECT", "Ring", "prepareWrite");
    assertThat(models.carriers()).containsExactly("Ring");
    assertThat(models.directOptions()).containsExactly("lib.Constants.DIRECT", "lib.Flag.O_DIRECT");
    assertThat(models.isNoMemory("lib.Constants.NULL")).isTrue();
    assertThat(models.isNoMemory("lib.Constants.DIRECT")).isFalse();
  }

  @Test
  void declaresTypes() {
    ClassInfo file =
        read("""
                package lib;
                import java.util.function.Supplier;
                /* A file. */
                public final class AsyncFile<T> extends Base implements Supplier<T>, AutoCloseable {
                  static class Options {}
                  static int open(String path) throws java.io.IOException;
                  T get();
                }
                class Base {}
                """)
            .type("lib.AsyncFile")
            .orElseThrow();
    assertThat(file.superclass()).hasValueSatisfying(s -> assertThat(s).hasToString("lib.Base"));
    assertThat(file.interfaces())
        .hasToString("[java.util.function.Supplier<T>, java.lang.AutoCloseable]");
    assertThat(file.methods().get(0).thrown()).containsExactly("java.io.IOException");
    assertThat(file.methods().get(1).result()).hasToString("T");
    assertThat(file.isFinal()).isTrue();
  }

  @Test
  void believesImportsOfUnknownPackages() {
    MethodModel model =
        only(
            """
            package lib;
            import org.example.Ring;
            class File { void submit(@Channel Ring ring, org.example.other.Entry entry); }
            """);
    assertThat(model.key())
        .hasToString("lib.File.submit(org.example.Ring, org.example.other.Entry)");
  }

  @Test
  void reportsEverythingThatIsWrong() {
    assertThat(
            errors(
                """
                package lib;
                import java.nio.NoBuffer;
                @Interesting class A {
                  void f(@Frees Object o);
                  void g(@Completes A this);
                  void h(@Lends Object o);
                  void i(@RunsNow(gets = ALL) Object o);
                  void j(@Reads(size = 1) Object o);
                  void k(@Offset(of = "missing") int i);
                  void l(Missing o);
                  void m(@Reads @Reads Object o);
                  static void n(@Reads A this);
                  void o(@Waits(bounded = "yes") Object o);
                  void p(@Viewed(SAME) java.util.Mop o);
                  void q(@Lends(value = KERNEL_FILLS, until = ADDED) Object o);
                  void r(@Selects(name = "SELECT") int flags);
                  @Provides void s();
                }
                """))
        .containsExactlyInAnyOrder(
            "test0.stub:2:1: cannot resolve import java.nio.NoBuffer",
            "test0.stub:3:1: unknown mark @Interesting",
            "test0.stub:4:10: unknown role @Frees; did you mean 'Forces'?",
            "test0.stub:5:10: @Completes means nothing on a receiver, only on a parameter",
            "test0.stub:6:10: @Lends needs a value",
            "test0.stub:7:10: @RunsNow cannot have gets = ALL, only ELEMENT",
            "test0.stub:8:10: @Reads has no member size, only at, first, length",
            "test0.stub:9:10: @Offset cannot have of = missing",
            "test0.stub:10:10: cannot resolve type Missing",
            "test0.stub:11:17: @Reads stands twice on a parameter",
            "test0.stub:12:3: lib.A.n() has no receiver",
            "test0.stub:13:10: @Waits cannot have bounded = yes",
            "test0.stub:14:24: cannot resolve type java.util.Mop",
            "test0.stub:15:10: @Lends cannot have until = ADDED, only NOTIFIED, PICKED, REAPED",
            "test0.stub:16:10: @Selects needs a bits",
            "test0.stub:17:3: @Provides means nothing on a result, only on a receiver or on a parameter");
  }

  @Test
  void reportsWhatExitsCanNotSay() {
    assertThat(
            errors(
                """
                package lib;
                class A {
                  @Exit("") @Exit("thrown('?'); waited(p0)") void a(Object o);
                  @Exit("waits(p0)") void b(Object o);
                  @Exit("waited(p1)") void c(Object o);
                  @Exit("waited(p0, p0)") void d(Object o);
                  @Exit("holds(field(this, 'f'), oops)") void e(Object o);
                  @Exit("fact(p0, maybe)") void f(Object o);
                  @Exit("thrown(p0)") void g(Object o);
                  @Exit("waited(p0") void h(Object o);
                  @Exit("result('%00')") Object i();
                  @Exit("task(this, [], true, [waited(p0)], [], [])") void j(Object o);
                  @Exit("reaped(99999999999999999999)") void k();
                  @Exit void l();
                  void m(@Exit("") Object o);
                }
                """))
        .containsExactlyInAnyOrder(
            "test0.stub:4:3: @Exit: unknown effect waits(p0); did you mean 'waited'?",
            "test0.stub:5:3: @Exit: there is no parameter p1",
            "test0.stub:6:3: @Exit: waited has 1 arguments, not 2",
            "test0.stub:7:3: @Exit: unknown value oops",
            "test0.stub:8:3: @Exit: fact needs one of [false, true]",
            "test0.stub:9:3: @Exit: thrown needs a text, not p0",
            "test0.stub:10:3: @Exit: expected ',', found the end",
            "test0.stub:11:3: @Exit: % needs four hexadecimal digits in '%00'",
            "test0.stub:12:3: @Exit: unknown touch waited(p0)",
            "test0.stub:13:3: @Exit: no number: 99999999999999999999",
            "test0.stub:14:3: @Exit needs a value",
            "test0.stub:15:10: @Exit means nothing on a parameter, only on a result");
  }

  @Test
  void readsWhatFieldsHold() {
    String stub =
        """
        package lib;

        class A {
          @Stored("stored('lib.A', 'HEAP', '', 4096, null, null, '', []); unclear") final byte[] page;
          final static int SIZE = -4096;
          final static long LONG = 4294967296;
          final static char LETTER = 65;
          final static boolean ON = true;
          final static String NAME = "pwrite";
          int plain;
        }
        """;
    StubModels models = read(stub);
    assertThat(models.fields())
        .extracting(
            f -> f.name() + " " + f.stored() + f.constant().map(Object::toString).orElse(""))
        .containsExactly(
            "page stored('lib.A', 'HEAP', '', 4096, null, null, '', []); unclear",
            "SIZE -4096",
            "LONG 4294967296",
            "LETTER A",
            "ON true",
            "NAME pwrite");
    assertThat(models.library().constant("lib.A", "LONG")).contains(4_294_967_296L);
    assertThat(StubWriter.write(models).values()).extracting(StubFile::text).containsExactly(stub);
  }

  @Test
  void reportsWhatFieldsCanNotHold() {
    assertThat(
            errors(
                """
                package lib;
                class A {
                  @Stored("stored('lib.A', 'HEAP')") byte[] a;
                  @Stored("waited(this)") byte[] b;
                  @Stored("stored('', 'HEAP', '', p0, null, null, '', [])") byte[] c;
                  static final int d = "text";
                  static final byte[] e = 5;
                  static final long f = 99999999999999999999;
                  static final boolean g = -true;
                }
                """))
        .containsExactly(
            "test0.stub:3:3: @Stored: stored has 8 arguments, not 2",
            "test0.stub:4:3: @Stored: unknown effect waited(this)",
            "test0.stub:5:3: @Stored: there is no parameter p0",
            "test0.stub:6:3: no constant of its type: d",
            "test0.stub:7:3: no constant of its type: e",
            "test0.stub:8:3: no constant of its type: f",
            "test0.stub:9:29: expected a number, found 'true'");
  }

  @Test
  void reportsDuplicatesAcrossFiles() {
    String first = "package lib;\nclass A {\n  void f(int i);\n  void f(long i);\n}\n";
    String second = "package lib;\n\nclass A { void f(int j); }\n";
    assertThat(errors(first, second))
        .containsExactly("test1.stub:3:11: lib.A.f(int) has a model already, at test0.stub:3:3");
  }

  @Test
  void reportsSyntaxErrors() {
    assertThat(errors("package lib;\nclass A { void f(int i) { return; } }"))
        .containsExactly("test0.stub:2:27: expected }, found 'return'");
    assertThat(errors("package lib;\nclass A { void f(")).hasSize(1);
    assertThat(errors("package lib;\nclass A { void f(@LockOf(part = \"read) A this); }"))
        .containsExactly("test0.stub:2:33: a string does not end");
    assertThat(errors("package lib;\nvoid f();"))
        .containsExactly("test0.stub:2:1: expected a type, found 'void'");
  }

  @Test
  void goesOnBehindSyntaxErrors() {
    assertThat(
            errors(
                """
                package lib;
                class A {
                  void f(int i) { return; }
                  @Reads
                  void g(@Frees(a = {A.class}, b) A o, Object);
                  int h(@Stages A this);
                }
                """,
                "package lib; class B { void f(; }"))
        .containsExactlyInAnyOrder(
            "test0.stub:3:19: expected }, found 'return'",
            "test0.stub:5:46: expected a name, found ')'",
            "test0.stub:6:9: unknown role @Stages; did you mean 'Staged'?",
            "test1.stub:1:31: expected a name, found ';'");
  }

  @Test
  void checksWhatTheJdkHas() {
    assertThat(
            errors(
                """
                package java.nio;
                class ByteBuffer {
                  ByteBuffer putt(@Writes ByteBuffer this, byte b);
                  ByteBuffer slice(@Viewed(SLICE) ByteBuffer this, int index);
                  ByteBuffer flip();
                  boolean equals(Object other);
                }
                class ByteBufer { void f(); }
                """))
        .containsExactlyInAnyOrder(
            "test0.stub:3:3: the JDK has no method java.nio.ByteBuffer.putt(byte); did you mean"
                + " 'put'?",
            "test0.stub:4:3: the JDK has no method java.nio.ByteBuffer.slice(int); there is () and"
                + " (int, int)",
            "test0.stub:8:19: the JDK has no type java.nio.ByteBufer; did you mean"
                + " 'java.nio.ByteBuffer'?");
  }

  @Test
  void upperLayersWin() {
    StubModels lower = read("package lib; class A { @Pure int f(); @Pure int g(); }");
    StubModels both = StubReader.read(files("package lib; @Seed class A { int f(); }"), lower);
    MethodKey f = new MethodKey("lib.A", "f", List.of());
    assertThat(both.all()).hasSize(2);
    assertThat(
            both.all().stream().filter(m -> m.key().equals(f)).findFirst().orElseThrow().result())
        .isEmpty();
    assertThat(both.seeds()).containsExactly("A");
    assertThat(both.upper()).extracting(m -> m.key().toString()).containsExactly("lib.A.f()");
    assertThat(both.type("lib.A").orElseThrow().methods()).hasSize(2);
  }

  @Test
  void lendersOfAUserAreSeeds() {
    String text =
        """
        package lib;
        class Raw { void f(@Lends(KERNEL_READS) long address); }
        class Plain { static class Member { void f(@Lends(KERNEL_READS) byte[] page); } }
        class Marked { @Seed void g(); void f(@Lends(KERNEL_READS) long address); }
        class Below { void f(@Lends(KERNEL_READS) long address); }
        """;
    StubModels lower = read("package lib; @Seed class Below {}");
    StubModels own = StubReader.readOwn(files(text), lower);
    assertThat(own.seeds()).containsExactlyInAnyOrder("Raw", "Member", "g", "Below");
    assertThat(own.rawSeeds()).containsExactly("Raw");
    assertThat(StubReader.read(files(text), lower).seeds()).containsOnly("g", "Below");
  }

  @Test
  void trustedStubsAreResolvedWhenTheyAreAskedFor() {
    StubModels models =
        StubReader.trust(files("package lib; @Seed class A { void f(Missing m); }"));
    assertThat(models.seeds()).containsExactly("A");
    StubException error = catchThrowableOfType(StubException.class, models::all);
    assertThat(error.errors()).containsExactly("test0.stub:1:37: cannot resolve type Missing");
  }

  private static MethodModel only(String text) {
    List<MethodModel> all = read(text).all();
    assertThat(all).hasSize(1);
    return all.get(0);
  }

  private static StubModels read(String... texts) {
    return StubReader.read(files(texts), StubModels.NONE);
  }

  private static List<String> errors(String... texts) {
    return catchThrowableOfType(StubException.class, () -> read(texts)).errors();
  }

  private static List<StubFile> files(String... texts) {
    return Arrays.stream(texts)
        .map(text -> new StubFile("test" + Arrays.asList(texts).indexOf(text) + ".stub", text))
        .toList();
  }
}
