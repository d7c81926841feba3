package org.odirect.analyzer.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HeadersTest {

  @Test
  void emptiesBodiesAndKeepsDeclarations() {
    String stripped =
        Headers.strip(
            """
            package a; // comment {
            import b.C;
            @Ann({"x", "{"}) public class A<T extends B<T>> extends C implements D {
              static final int X = 1 << 3, Y = '{';
              private final Runnable r = () -> { call(); };
              int[][] table = {{1, 2}, {3}};
              Object o = new Object() { int z; };
              static { init(); }
              @Override public <U> U f(U u) throws E { if (u == null) { return null; } return u; }
              abstract void g();
              enum M { P { void h() {} }, Q(1) { }; M() {} M(int i) { this(); } void h() {} }
              record R(int a, String b) { R { check(); } int c() { return a; } }
              interface I { default void d() { x(); } int e(); }
              @interface N { String[] value() default {}; Class<?> type() default A.class; }
              String text = \"\"\"
                  { " \"\"\";
            }
            """);
    assertThat(stripped.replaceAll("\\s+", " "))
        .contains("static final int X = 1 << 3, Y = '{';")
        .contains("r = () -> {};")
        .contains("int[][] table = {{1, 2}, {3}};")
        .contains("new Object() {};")
        .contains("static {}")
        .contains("<U> U f(U u) throws E {}")
        .contains("abstract void g();")
        .contains("enum M { P {}, Q(1) {}; M() {} M(int i) {} void h() {} }")
        .contains("record R(int a, String b) { R {} int c() {} }")
        .contains("interface I { default void d() {} int e(); }")
        .contains("Class<?> type() default A.class;")
        .doesNotContain("comment");
    assertThat(Parser.parse("A.java", stripped).notices()).isEmpty();
  }
}
