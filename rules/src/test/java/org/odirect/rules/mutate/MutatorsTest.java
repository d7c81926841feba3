package org.odirect.rules.mutate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What each mutator makes of a line. */
class MutatorsTest {

  @Test
  void expressions() {
    becomes("parentheses", "ch.write(b, p + 1);", "(ch).write((b), (p + 1));");
    becomes("parentheses", "int x = b.limit();", "int x = ((b).limit());");
    becomes("parentheses", "Math.max(1, 2);", "Math.max((1), (2));");
    becomes("negated conditions", "if (p > 0) b.clear();", "if (!(p > 0)) {} else {b.clear();}");
    becomes(
        "negated conditions",
        "if (p > 0) { b.clear(); } else if (p < 0) { b.flip(); }",
        "if (!(p > 0)) {if (!(p < 0)) {} else {{ b.flip(); }}} else {{ b.clear(); }}");
    becomes("negated conditions", "p = p > 0 ? 1 : 2;", "p = !(p > 0) ? (2) : (1);");
    unchanged("negated conditions", "if (o instanceof String s) { s.length(); }");
    becomes(
        "locals for arguments",
        "int n = ch.write(b, p).get();",
        "var argument1 = b; int n = ch.write(argument1, p).get();");
    unchanged("locals for arguments", "if (p > 0) b.position(p);");
    unchanged("locals for arguments", "b.put(0);");
  }

  @Test
  void names() {
    becomes(
        "renamed locals",
        "int x = p; run(() -> { int y = x; f = y + x; });",
        "int localX = paramP; run(() -> { int localY = localX; f = localY + localX; });");
    becomes(
        "renamed private members",
        "f = p; this.f++; m();",
        "fieldF = p; this.fieldF++; methodM();");
    becomes("renamed private members", "int f = 1; f++; m();", "int f = 1; f++; methodM();");
    unchanged("renamed private members", "f = another.f;");
    becomes("qualified with this", "f = p; m();", "this.f = p; this.m();");
    becomes("qualified with this", "int f = 1; f++; m();", "int f = 1; f++; this.m();");
  }

  @Test
  void extraction() {
    becomes("extracted touches", "b.putInt(0, p);", "extracted1(b, p);");
    unchanged("extracted touches", "b.putInt(0, p++);");
    becomes(
        "extracted submissions",
        "Future<Integer> w = ch.write(b, p);",
        "Future<Integer> w = extracted1(ch, b, p);");
    unchanged("extracted submissions", "var w = ch.write(b, p);");
    becomes(
        "extracted waits",
        "Future<Integer> w = null; w.get();",
        "Future<Integer> w = null; extracted1(w);");
    assertThat(mutate("extracted touches", "b.putInt(0, p);").orElseThrow().text())
        .endsWith(" private void extracted1(ByteBuffer b, int p) { b.putInt(0, p); } }\n");
  }

  @Test
  void functions() {
    becomes(
        "lambdas to anonymous classes",
        "pool.execute(() -> b.clear());",
        "pool.execute(new Runnable() { @Override public void run() { b.clear(); } });");
    unchanged("lambdas to anonymous classes", "pool.execute(() -> this.m());");
    becomes(
        "anonymous classes to lambdas",
        "pool.execute(new Runnable() { public void run() { b.clear(); } });",
        "pool.execute(((Runnable) () -> { b.clear(); }));");
    becomes(
        "method references to lambdas", "pool.execute(this::m);", "pool.execute(() -> this.m());");
    becomes(
        "method references to lambdas",
        "pool.execute(b::clear);",
        "pool.execute(() -> b.clear());");
    becomes("lambdas to method references", "pool.execute(() -> m());", "pool.execute(this::m);");
    becomes(
        "lambdas to method references", "pool.execute(() -> b.flip());", "pool.execute(b::flip);");
  }

  @Test
  void statements() {
    becomes("blocks", "b.clear();", "{b.clear();}");
    becomes("try with finally", "b.clear();", "try {b.clear();} finally { System.nanoTime(); }");
    becomes("neutral calls", "b.clear();", "System.nanoTime(); b.clear();");
    becomes("split declarations", "int x = p;", "int x; x = p;");
    unchanged("split declarations", "var x = p;");
    unchanged("split declarations", "int[] x = {p};");
  }

  @Test
  void origins() {
    String text = "class C {\n  void a() {\n    x();\n  }\n  void b() {\n    y();\n  }\n}\n";
    Mutant mutant = mutator("reordered members").mutate(text).orElseThrow();
    assertThat(mutant.text())
        .isEqualTo("class C {\n  void b() {\n    y();\n  }\n  void a() {\n    x();\n  }\n}\n");
    assertThat(mutant.originalLine(3, 5)).isEqualTo(6);
    assertThat(mutant.originalLine(6, 5)).isEqualTo(3);
    assertThat(mutant.originalLine(1, 1)).isEqualTo(1);
    assertThat(mutant.originalLine(8, 1)).isEqualTo(8);
  }

  @Test
  void layout() {
    assertThat(mutator("carriage returns").mutate("class C {\n}\n").orElseThrow().text())
        .isEqualTo("class C {\r\n}\r\n");
    assertThat(mutator("comments").mutate("class C {}").orElseThrow().text())
        .isEqualTo(
            "/* ; } f.get(); */ class /* ; } f.get(); */ C /* ; } f.get(); */ {/* ; } f.get(); */"
                + " }");
  }

  private static void becomes(String mutator, String line, String expected) {
    assertThat(mutate(mutator, line).orElseThrow().text()).contains("\n" + expected + "\n");
  }

  private static void unchanged(String mutator, String line) {
    assertThat(mutate(mutator, line).map(Mutant::text).orElse("\n" + line + "\n"))
        .contains("\n" + line + "\n");
  }

  /** Mutates a line of a method. */
  private static Optional<Mutant> mutate(String mutator, String line) {
    String head =
        "class C { private int f; private void m() {} void t(AsynchronousFileChannel ch, ByteBuffer"
            + " b, int p, Object o, Executor pool) {\n";
    return mutator(mutator).mutate(head + line + "\n} }\n");
  }

  private static Mutator mutator(String name) {
    return Mutators.ALL.stream().filter(m -> m.name().equals(name)).findFirst().orElseThrow();
  }
}
