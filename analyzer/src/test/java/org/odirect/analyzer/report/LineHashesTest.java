package org.odirect.analyzer.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** The vectors of codeql-action's own tests (src/fingerprints.test.ts). */
class LineHashesTest {
  private static final String LOREM = "Lorem ipsum dolor sit amet.\n";

  @Test
  void emptyFile() {
    check("", "c129715d7a2bc9a3:1");
  }

  @Test
  void blanksDoNotCount() {
    check(
        " a\nb\n  \t\tc\n d",
        "271789c17abda88f:1",
        "54703d4cd895b18:1",
        "180aee12dab6264:1",
        "a23a3dc5e078b07b:1");
  }

  @Test
  void lineEndingsDoNotCount() {
    String text = "x = 2\nx = 1\nprint(x)\nx = 3\nprint(x)\nx = 4\nprint(x)\n";
    String[] expected = {
      "e54938cc54b302f1:1",
      "bb609acbe9138d60:1",
      "1131fd5871777f34:1",
      "5c482a0f8b35ea28:1",
      "54517377da7028d2:1",
      "2c644846cb18d53e:1",
      "f1b89f20de0d133:1",
      "c129715d7a2bc9a3:1"
    };
    check(text, expected);
    check(text.replace("\n", "\r"), expected);
    check(text.replace("\n", "\r\n"), expected);
  }

  @Test
  void repeatedLinesAreCounted() {
    check(
        LOREM.repeat(10),
        "a7f2ff13bc495cf2:1",
        "a7f2ff13bc495cf2:2",
        "a7f2ff13bc495cf2:3",
        "a7f2ff13bc495cf2:4",
        "a7f2ff13bc495cf2:5",
        "a7f2ff13bc495cf2:6",
        "a7f2ff1481e87703:1",
        "a9cf91f7bbf1862b:1",
        "55ec222b86bcae53:1",
        "cc97dc7b1d7d8f7b:1",
        "c129715d7a2bc9a3:1");
  }

  /** Computed with a port of the action's code. */
  @Test
  void whatIsNoUtf8() {
    String text = "int a; // \u00e9\r\nint b;\r\n";
    String[] rest = {"bd39bb1f00ad510d:1", "c129715d7a2bc9a3:1"};
    check(text, "4b3f68696973936d:1", rest[0], rest[1]);
    check("\uFEFF" + text, "3b7f76f03df88c4c:1", rest[0], rest[1]);
    check(text.replace('\u00e9', '\uFFFD'), "fcda0bfc972a55c1:1", rest[0], rest[1]);
    check(
        "\uFFFD\uFFFDi\0n\0t\0 \0a\0;\0 \0/\0/\0 \0\uFFFD\0\r\0\n\0i\0n\0t\0 \0b\0;\0\r\0\n\0",
        "5cae00b994ea1fa3:1",
        "6883e1b0967793ed:1",
        "f121c34ea6557bfb:1",
        "2b2a0b1019200bf9:1",
        "dbb503105d3f7427:1");
  }

  private static void check(String text, String... expected) {
    assertThat(new TreeMap<>(LineHashes.of(text)).values()).containsExactly(expected);
  }
}
