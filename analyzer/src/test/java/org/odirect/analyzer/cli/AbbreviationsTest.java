package org.odirect.analyzer.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class AbbreviationsTest {
  private static final String TEXT =
      """
      // odirect facts 2, made by odirect test

      package store;

      class Store {
        @Stored("stored('', 'FUNCTION', 'pwrite', null, null, null, '', [])") static Object WRITE;
        @Exit("handed(field(this, 'store.Store#file')); result(field(this, 'store.Store#file'))")
        @Exit("handed(field(this, 'store.Store#file')); thrown('T')")
        Object open(); // field(this, 'store.Store#file')
      }
      """;

  @Test
  void saysOnceWhatIsSaidAgain() {
    String abbreviated = Abbreviations.abbreviate(TEXT);
    assertThat(abbreviated)
        .isEqualTo(
            """
            // odirect facts 2, made by odirect test
            // @0 = field(this, 'store.Store#file')
            // @1 = handed(@0)

            package store;

            class Store {
              @Stored("stored('', 'FUNCTION', 'pwrite', null, null, null, '', [])") static Object WRITE;
              @Exit("@1; result(@0)")
              @Exit("@1; thrown('T')")
              Object open(); // field(this, 'store.Store#file')
            }
            """);
    assertThat(Abbreviations.expand(abbreviated)).isEqualTo(TEXT.replaceFirst("\n", "\n\n\n"));
    assertThat(Abbreviations.expand(TEXT)).isEqualTo(TEXT);
    assertThat(Abbreviations.expand(abbreviated.replace("\n", "\r\n")))
        .as("lines as Windows has them")
        .isEqualTo(TEXT.replaceFirst("\n", "\n\n\n").replace("\n", "\r\n"));
  }

  @Test
  void reportsWhatIsNotDefined() {
    String unknown = "// @0 = handed(p0)\n@Exit(\"@0; @1\") void f(Object o);\n";
    assertThatThrownBy(() -> Abbreviations.expand(unknown))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("@1 is not defined");
    assertThatThrownBy(() -> Abbreviations.expand("@Exit(\"@0\") void f(Object o);\n"))
        .hasMessage("@0 is not defined");
    assertThatThrownBy(() -> Abbreviations.expand("// @1 = handed(p0)\n"))
        .hasMessage("expected @0 to be defined");
    assertThatThrownBy(() -> Abbreviations.expand("// @0 = handed(@0)\n"))
        .hasMessage("@0 is not defined");
  }
}
