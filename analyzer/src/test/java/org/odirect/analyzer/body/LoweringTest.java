package org.odirect.analyzer.body;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.javaparser.ast.CompilationUnit;
import java.util.List;
import java.util.concurrent.FutureTask;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.odirect.analyzer.body.Instruction.Call;
import org.odirect.analyzer.syntax.Parser;
import org.odirect.analyzer.types.UnitNames;

class LoweringTest {

  private static List<Call> calls(Body body) {
    return body.blocks().stream()
        .flatMap(block -> block.instructions().stream())
        .filter(Call.class::isInstance)
        .map(Call.class::cast)
        .toList();
  }

  private static Body body(Lowering.Result result, String id) {
    return result.bodies().stream().filter(b -> b.id().equals(id)).findFirst().orElseThrow();
  }

  @Test
  void aCallSpansFromItsNameToItsParenthesis() {
    Lowering.Result result =
        Sources.lower(
            "A.java",
            """
            class A {
              A a(int i) {
                return a(1)
                    .a(
                        2);
              }
            }
            """);
    List<Span> spans = calls(body(result, "A.a(int)")).stream().map(Call::span).toList();
    assertThat(spans)
        .containsExactly(new Span("A.java", 3, 12, 3, 16), new Span("A.java", 4, 10, 5, 15));
  }

  @Test
  void anImplicitCloseSpansTheResource() {
    Lowering.Result result =
        Sources.lower(
            "A.java",
            """
            class A {
              void a() throws Exception {
                try (java.io.InputStream in = null) {
                }
              }
            }
            """);
    Call close = calls(body(result, "A.a()")).get(0);
    assertThat(close.callee().key()).hasToString("java.io.InputStream.close()");
    assertThat(close.span()).isEqualTo(new Span("A.java", 3, 30, 3, 39));
  }

  @Test
  void longCodeIsLowered() {
    String statements =
        IntStream.range(0, 10_000)
            .mapToObj(i -> "b.put((byte) 1);\n")
            .collect(Collectors.joining());
    String terms =
        IntStream.range(0, 3_000).mapToObj(i -> " + s + " + i).collect(Collectors.joining());
    String conditions = " && b".repeat(3_000);
    String chain =
        IntStream.range(0, 3_000)
            .mapToObj(i -> "else if (i == " + i + ") return " + i + ";\n")
            .collect(Collectors.joining());
    String text =
        "class A { void a(java.nio.ByteBuffer b) {"
            + statements
            + "} String b(String s) { return s"
            + terms
            + "; } boolean c(boolean b) { return b"
            + conditions
            + "; } int d(int i) { if (i < 0) return 1;"
            + chain
            + "return 2; } void e(StringBuilder s) { s"
            + ".append(1)".repeat(1_000)
            + "; } }";
    Lowering.Result result = Sources.lower("A.java", text);
    assertThat(result.notices()).isEmpty();
    assertThat(calls(body(result, "A.a(java.nio.ByteBuffer)"))).hasSize(10_000);
    assertThat(body(result, "A.b(java.lang.String)").blocks().get(0).instructions())
        .hasSizeGreaterThan(6_000);
  }

  @Test
  void nestingTooDeepLosesOneMethodOnly() throws Exception {
    String deep = "a(".repeat(3_000) + "1" + ")".repeat(3_000);
    String text =
        "class A { int a(int i) { return i; } int b() { return "
            + deep
            + "; } Runnable c() { return () -> a(1); } }";
    CompilationUnit unit = Parser.parse("A.java", text).unit().orElseThrow();
    UnitNames names = Sources.index().open("A.java", unit);
    FutureTask<Lowering.Result> task =
        new FutureTask<>(() -> Lowering.lower(unit, names, "A.java"));
    new Thread(null, task, "small stack", 256 << 10).start();
    Lowering.Result result = task.get();
    assertThat(result.notices())
        .extracting(notice -> notice.message())
        .containsExactly("A.b is nested too deeply; it was not analysed");
    assertThat(result.bodies())
        .extracting(Body::id)
        .containsExactly(
            "A.<init>()",
            "A.a(int)",
            "A.b()",
            "A.c()",
            "A.c()/lambda@1:" + (text.indexOf("() ->") + 1));
    assertThat(result.bodies()).filteredOn(Body::isLost).extracting(Body::id).containsOnly("A.b()");
  }

  @Test
  void nestedCleanupsGrowWithinBounds() {
    int depth = 12;
    String text =
        "class A { void a() { "
            + "try { a(); return; } finally { ".repeat(depth)
            + "a();"
            + "}".repeat(depth)
            + "} }";
    Body body = body(Sources.lower("A.java", text), "A.a()");
    assertThat(body.blocks()).hasSizeLessThan(2_000);
  }

  @Test
  void sameSourcesGiveSameBodies() {
    String text =
        "class A { int x; void a(int p, String q) { Runnable r = () -> { x = p + q.length(); }; }"
            + " }";
    assertThat(Sources.lower("A.java", text).bodies())
        .isEqualTo(Sources.lower("A.java", text).bodies());
  }

  @Test
  void codeThatDoesNotCompileIsLowered() {
    String text =
        """
        class A extends Nowhere {
          void a() {
            break;
            yield 1;
            continue x;
            this = 1;
            super.nothing.more++;
            a() += 2;
            int i = missing(missing)[missing].missing;
            for (var v : missing) { v.x(); }
            switch (missing) { case A.B: case C -> i = 1; }
            return missing::missing;
          }
          static void b() { this.a(); a(); c = d; new Inner(); }
          class Inner { { return; } }
          void a() {}
        }
        """;
    Lowering.Result result = Sources.lower("A.java", text);
    assertThat(result.notices()).isEmpty();
    assertThat(result.bodies()).extracting(Body::id).contains("A.a()", "A.a()#2", "A.b()");
  }
}
