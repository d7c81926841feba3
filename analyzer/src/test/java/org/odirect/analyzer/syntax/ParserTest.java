package org.odirect.analyzer.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.javaparser.ast.CompilationUnit;
import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.type.VarType;
import org.junit.jupiter.api.Test;

class ParserTest {

  @Test
  void keepsRangesAndDropsTokens() {
    Parsed parsed =
        Parser.parse("A.java", "class A {\r\n  var x() { var y = 1; return y; }\r\n}\r\n");
    assertThat(parsed.notices()).isEmpty();
    CompilationUnit unit = parsed.unit().orElseThrow();
    MethodDeclaration method = unit.findFirst(MethodDeclaration.class).orElseThrow();
    assertThat(method.getBegin().orElseThrow().line).isEqualTo(2);
    assertThat(method.getBegin().orElseThrow().column).isEqualTo(3);
    assertThat(unit.findAll(Node.class)).allMatch(n -> n.getTokenRange().isEmpty());
    assertThat(unit.findFirst(VarType.class)).isPresent();
  }

  @Test
  void understandsTheNewestLanguage() {
    Parsed parsed =
        Parser.parse(
            "A.java",
            """
            import module java.base;
            void main() {
              record P(int x, Object y) {}
              interface I {}
              Object o = new P(1, "s");
              int n = switch (o) { case P(int x, String s) when x > 0 -> { yield 1; } case null, default -> 2; };
              if (o instanceof P(var a, _)) { IO.println(a); }
            }
            """);
    assertThat(parsed.notices()).isEmpty();
  }

  @Test
  void aSyntaxErrorIsANoticeWithItsLineAndTheRestIsKept() {
    Parsed parsed =
        Parser.parse(
            "A.java",
            """
            class A {
              void broken() { int = ; }
              void fine() { call(); }
            }
            """);
    assertThat(parsed.notices())
        .singleElement()
        .satisfies(
            n -> {
              assertThat(n.path()).isEqualTo("A.java");
              assertThat(n.line()).isEqualTo(2);
              assertThat(n.incomplete()).isTrue();
              assertThat(n.message()).startsWith("syntax error");
            });
    assertThat(parsed.unit().orElseThrow().findAll(MethodDeclaration.class))
        .extracting(MethodDeclaration::getNameAsString)
        .contains("fine");
  }

  @Test
  void aLocalEnumIsSkippedAndNothingElse() {
    Parsed parsed =
        Parser.parse(
            "A.java",
            """
            class A {
              void f() {
                enum Mode { READ, WRITE { int bits() { return 2; } }; int bits() { return 1; } }
                call();
                enum Other { X }
              }
              void g() { call(); }
            }
            """);
    assertThat(parsed.notices())
        .extracting(n -> n.line() + " " + n.message())
        .containsExactly("3 the local enum Mode was skipped", "5 the local enum Other was skipped");
    assertThat(parsed.unit().orElseThrow().findAll(MethodDeclaration.class))
        .extracting(m -> m.getNameAsString() + " " + m.getBegin().orElseThrow().line)
        .containsExactly("f 2", "g 7");
  }

  @Test
  void unicodeEscapesOutsideOfLiteralsAreUnderstood() {
    Parsed parsed = Parser.parse("A.java", "cl\\u0061ss A { int x; }");
    assertThat(parsed.notices()).isEmpty();
    assertThat(parsed.unit().orElseThrow().getType(0).getNameAsString()).isEqualTo("A");
  }

  @Test
  void nothingIsThrownForGarbage() {
    for (String text :
        new String[] {"", "}{", "class", "\"", "/*", "class A { void f() {", "\\u"}) {
      assertThat(Parser.parse("A.java", text).path()).isEqualTo("A.java");
      assertThat(Parser.parseHeader("A.java", Parser.header(text)).path()).isEqualTo("A.java");
    }
  }

  @Test
  void deepNestingIsParsedOrANotice() {
    String chain = "a" + ".b()".repeat(3000);
    String sum = "1" + " + 1".repeat(3000);
    String source = "class A { Object x = " + chain + "; int y = " + sum + "; }";
    assertThat(Parser.parse("A.java", source).notices()).isEmpty();
  }
}
