package org.odirect.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.odirect.rules.CommandLine.Result;

/** Comments and annotations that silence findings. */
class SuppressionTest {
  private static final String NONE = "no findings (1 suppressed): ";
  private static final String ONE = "1 error: WriteInFlight 1\n";

  @TempDir Path directory;

  /** A class with one finding; the arguments are put before and behind what stands around it. */
  private static String source(String onClass, String onMethod, String before, String behind) {
    return """
    import java.nio.ByteBuffer;
    import java.nio.channels.AsynchronousFileChannel;
    import java.util.concurrent.Future;

    %s
    final class Pages {
      private final ByteBuffer page = ByteBuffer.allocateDirect(4096);

      %s
      void write(AsynchronousFileChannel file) throws Exception {
        Future<Integer> written = file.write(page, 0);
        %s
        page.putLong(
            0, 1);%s
        written.get();
      }
    }
    """
        .formatted(onClass, onMethod, before, behind);
  }

  private Result check(String source, String... options) throws IOException {
    Path file = directory.resolve("Pages.java");
    Files.writeString(file, source);
    List<String> arguments = new ArrayList<>(List.of("check", "--color=never"));
    arguments.addAll(List.of(options));
    arguments.add(file.toString());
    return CommandLine.run(arguments.toArray(String[]::new));
  }

  private static List<String> warnings(Result result) {
    return result
        .out()
        .lines()
        .filter(line -> line.contains(": warning: "))
        .map(line -> line.replaceFirst("^.*Pages\\.java:", ""))
        .toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "// odirect:ignore WriteInFlight the page is a copy",
        "//odirect:ignore WriteInFlight: the page is a copy",
        "// odirect:ignore WriteInFlight - the page is a copy",
        "//  odirect:ignore \t WriteInFlight   \u00e4",
      })
  void commentBeforeOrBeside(String comment) throws IOException {
    for (String source :
        List.of(
            source("", "", comment, ""),
            source("", "", comment + "\n    // it goes on", ""),
            source("", "", comment, "").replace("\n", "\r\n"),
            source("", "", comment, "").replace("\n", "\r"),
            source("", "", "", " " + comment))) {
      Result result = check(source);
      assertThat(result.out()).startsWith(NONE);
      assertThat(result.code()).isZero();
    }
  }

  @Test
  void commentElsewhere() throws IOException {
    String comment = "// odirect:ignore WriteInFlight the page is a copy";
    for (String source :
        List.of(
            source("", "", comment + "\n\n", ""),
            source("", comment, "", ""),
            source("", "", "", "\n    " + comment),
            source("", "", "", "").replace("page, 0);", "page, 0); " + comment))) {
      Result result = check(source);
      assertThat(result.out()).contains(ONE);
      assertThat(warnings(result))
          .singleElement()
          .asString()
          .endsWith("unused suppression: there is no WriteInFlight to suppress here");
      assertThat(result.code()).isEqualTo(1);
    }
    for (String text : List.of("String s = \"" + comment + "\";", "/* " + comment + " */")) {
      assertThat(check(source("", "", text, "")).out()).contains(ONE).doesNotContain("warning");
    }
  }

  @Test
  void ofSeveralRulesTheUnusedAreNamed() throws IOException {
    Result result =
        check(source("", "", "// odirect:ignore WriteInFlight, ReadInFlight a copy", ""));
    assertThat(result.out()).contains(NONE);
    assertThat(warnings(result))
        .containsExactly(
            "12: warning: unused suppression: there is no ReadInFlight to suppress here");
    assertThat(result.code()).isZero();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "@SuppressWarnings(\"WriteInFlight\")",
        "@SuppressWarnings(\"odirect:WriteInFlight\")",
        "@SuppressWarnings(\"odirect\")",
        "@java.lang.SuppressWarnings(value = {\"unchecked\", \"WriteInFlight\"})",
      })
  void annotation(String annotation) throws IOException {
    String onLocal = source("", "", annotation + " ByteBuffer b =", "");
    for (String source :
        List.of(source(annotation, "", "", ""), source("", annotation, "", ""), onLocal)) {
      Result result = check(source);
      assertThat(result.out()).as(source).startsWith(NONE);
      assertThat(result.code()).isZero();
    }
  }

  @Test
  void annotationOfField() throws IOException {
    String source =
        source("", "@SuppressWarnings(\"WriteInFlight\")\n  Writer writer = file -> {", "", "")
            .replace("  void write(AsynchronousFileChannel file) throws Exception {\n", "")
            .replace(
                "  }\n}",
                "  };\n\n  interface Writer {\n    void write(AsynchronousFileChannel f) throws Exception;\n  }\n}");
    assertThat(check(source).out()).startsWith(NONE);
    assertThat(check(source.replace("@Suppress", "// @Suppress")).out()).contains(ONE);
  }

  @Test
  void theWebPageTellsHowMany() throws IOException {
    Path page = directory.resolve("page.html");
    check(source("", "@SuppressWarnings(\"odirect\")", "", ""), "--html=" + page);
    assertThat(page).content().contains("1 I/O operation; not shown: 1 suppressed");
  }

  @Test
  void annotationElsewhere() throws IOException {
    String other = "@SuppressWarnings(\"WriteInFlight\") void other() {}\n\n  ";
    Result result = check(source("", other, "", ""));
    assertThat(result.out()).contains(ONE);
    assertThat(warnings(result))
        .containsExactly(
            "9: warning: unused suppression: there is no WriteInFlight to suppress here");
  }

  @Test
  void whatBelongsToOthersIsNoUnusedSuppression() throws IOException {
    Result result =
        check(source("@SuppressWarnings({\"unchecked\", \"WritInFlight\", \"all\"})", "", "", ""));
    assertThat(result.out()).contains(ONE);
    assertThat(warnings(result)).isEmpty();
  }

  @Test
  void whatIsWrongIsSaid() throws IOException {
    assertThat(warnings(check(source("", "", "// odirect:ignore WriteInFlight", ""))))
        .containsExactly(
            "12: warning: 'odirect:ignore' gives no reason after the rule; it is not heeded");
    assertThat(warnings(check(source("", "", "// odirect:ignore WriteInFlight ...", ""))))
        .hasSize(1);
    assertThat(warnings(check(source("", "", "// odirect:ignore", ""))))
        .containsExactly(
            "12: warning: 'odirect:ignore' names no rule: write '// odirect:ignore RULE REASON'");
    assertThat(warnings(check(source("", "", "// odirect:ignore WritInFlight a copy", ""))))
        .containsExactly("12: warning: unknown rule 'WritInFlight'; did you mean 'WriteInFlight'?");
    assertThat(warnings(check(source("", "@SuppressWarnings(\"odirect:Write\")", "", ""))))
        .containsExactly("9: warning: unknown rule 'Write'");
  }

  @Test
  void onlyWhatWasJudgedIsUnused() throws IOException {
    String source = source("", "", "// odirect:ignore WriteInFlight a copy", "");
    String unused = source.replace("page.putLong", "System.out.printf");
    assertThat(warnings(check(unused))).hasSize(1);
    assertThat(warnings(check(unused, "--disable=WriteInFlight"))).isEmpty();
    assertThat(warnings(check(unused + "class Broken { void m() { int = ; } }"))).isEmpty();
    String all = source("@SuppressWarnings(\"odirect\")", "", "", "").replace("page.put", "page.m");
    assertThat(warnings(check(all)))
        .containsExactly("5: warning: unused suppression: there is nothing to suppress here");
    assertThat(warnings(check(all, "--disable=WriteInFlight"))).isEmpty();
  }
}
