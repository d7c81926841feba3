package org.odirect.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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

  private Result checkAll(String... namesAndTexts) throws IOException {
    for (int i = 0; i < namesAndTexts.length; i += 2) {
      Files.writeString(directory.resolve(namesAndTexts[i]), namesAndTexts[i + 1]);
    }
    return CommandLine.run("check", "--color=never", directory.toString());
  }

  private static final String FAR =
      """
      final class Far {
        %s
        int twice(int n) {
          return 2 * n; %s
        }
      }
      """;

  /** Nothing is analysed in a file far from every I/O operation, but what it asks for is read. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          |// odirect:ignore WriteInFlight gone|4: warning: unused suppression: there is no WriteInFlight to suppress here
          |//\todirect:ignore odirect:ReadInFlight, WriteInFlight gone|4: warning: unused suppression: there is no ReadInFlight to suppress here
          |// odirect:ignore WriteInFlight|4: warning: 'odirect:ignore' gives no reason after the rule; it is not heeded
          |// odirect:ignored WriteInFlight gone|4: warning: write '// odirect:ignore RULE REASON'; it is not heeded
          |// odirect:ignore: WriteInFlight gone|4: warning: write '// odirect:ignore RULE REASON'; it is not heeded
          |// odirect: ignore WriteInFlight gone|4: warning: write '// odirect:ignore RULE REASON'; it is not heeded
          |// odirect: ignore WritInFlight gone|4: warning: write '// odirect:ignore RULE REASON'; it is not heeded
          |// odirect : ignore odirect:WriteInFlight gone|4: warning: write '// odirect:ignore RULE REASON'; it is not heeded
          |// odirect: ignore|4: warning: write '// odirect:ignore RULE REASON'; it is not heeded
          |// odirect ignore writeinflight|4: warning: write '// odirect:ignore RULE REASON'; it is not heeded
          |// odirect-ignore WriteInFlight gone|4: warning: write '// odirect:ignore RULE REASON'; it is not heeded
          |// odirect:suppress WriteInFlight gone|4: warning: write '// odirect:ignore RULE REASON'; it is not heeded
          |// ODIRECT:IGNORE WriteInFlight gone|4: warning: write '// odirect:ignore RULE REASON'; it is not heeded
          |// Odirect:ignore all|4: warning: write '// odirect:ignore RULE REASON'; it is not heeded
          |// @odirect:ignore WriteInFlight gone|4: warning: write '// odirect:ignore RULE REASON'; it is not heeded
          |// NOPMD odirect:ignore WriteInFlight gone|4: warning: write '// odirect:ignore RULE REASON'; it is not heeded
          |// NOPMD - NOSONAR // odirect:ignore WriteInFlight gone|4: warning: write '// odirect:ignore RULE REASON'; it is not heeded
          |//$NON-NLS-1$ odirect:ignore WriteInFlight gone|4: warning: write '// odirect:ignore RULE REASON'; it is not heeded
          |// checkstyle:off odirect:ignore WriteInFlight gone|4: warning: write '// odirect:ignore RULE REASON'; it is not heeded
          |/* odirect:ignore WriteInFlight gone */|4: warning: write '// odirect:ignore RULE REASON'; it is not heeded
          |/** ODIRECT: ignore WriteInFlight gone */|4: warning: write '// odirect:ignore RULE REASON'; it is not heeded
          /**/ /*odirect:ignore WriteInFlight gone*/||2: warning: write '// odirect:ignore RULE REASON'; it is not heeded
          @SuppressWarnings("Odirect:WriteInFlight")||2: warning: write 'odirect:RULE'; it is not heeded
          // odirect:ignore WritInFlight gone||2: warning: unknown rule 'WritInFlight'; did you mean 'WriteInFlight'?
          @SuppressWarnings("WriteInFlight")||2: warning: unused suppression: there is no WriteInFlight to suppress here
          @SuppressWarnings({"unchecked", "odirect:WriteInFlight"})||2: warning: unused suppression: there is no WriteInFlight to suppress here
          @java.lang.SuppressWarnings("odirect")||2: warning: unused suppression: there is nothing to suppress here
          @SuppressWarnings("odirect:Write")||2: warning: unknown rule 'Write'
          """)
  void inFilesFarFromEveryOperation(
      @Nullable String onMethod, @Nullable String behind, String warning) throws IOException {
    Result result =
        checkAll(
            "Far.java",
            FAR.formatted(orEmpty(onMethod), orEmpty(behind)),
            "Pages.java",
            source("", "", "// odirect:ignore WriteInFlight the page is a copy", ""));
    assertThat(result.out()).contains(NONE, "Far.java:" + warning + "\n");
    assertThat(result.out()).contains("2 files scanned, 1 parsed");
    assertThat(result.code()).isZero();
  }

  private static String orEmpty(@Nullable String text) {
    return text == null ? "" : text;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/* // odirect:ignore WriteInFlight gone */",
        "/*\n * To be silent: odirect:ignore WriteInFlight gone\n */",
        "/* Write\n * odirect:ignore WriteInFlight gone\n */",
        "// odirect: ignores this, like WriteInFlight",
        "// odirect: ignore what generated code does",
        "// odirect ignores WriteInFlight in tests",
        "// Odirect reports WriteInFlight here, see odirect:ignore",
        "// odirect, to ignore WriteInFlight",
        "// odirect:WriteInFlight is what annotations say",
        "// nothing that odirect:ignore WriteInFlight helps for",
        "// NOTE odirect:ignore WriteInFlight is not needed",
        "// file.write(page); // odirect:ignore WriteInFlight gone",
        "// org.odirect: ignored",
        "/** Or write {@code // odirect:ignore WriteInFlight gone}. */",
        "/** Like {@code @SuppressWarnings(\"WriteInFlight\")}. */ @SuppressWarnings(\"unchecked\")",
        "// see odirect:ignore WriteInFlight gone",
        "// @SuppressWarnings(\"WriteInFlight\")",
        "// WriteInFlight is not found here",
        "static final String HELP = \"// odirect:ignore WriteInFlight gone\";",
        "static final String HELP = \"\"\"\n    // odirect:ignore WriteInFlight gone\n    \"\"\";",
        "@SuppressWarnings(\"unchecked\") static final String RULE = \"WriteInFlight\";",
        "@SuppressWarnings({\"unchecked\", \"WritInFlight\", \"all\"})",
        "@Suppress(\"WriteInFlight\")",
        "@SuppressWarnings(WriteInFlight.NAME)",
        "// the end of odirect\n  // WriteInFlight",
      })
  void whatOnlyMentionsThem(String text) throws IOException {
    String rule = "class WriteInFlight { static final String NAME = \"odirect\"; }";
    Result result = checkAll("Far.java", FAR.formatted(text, ""), "WriteInFlight.java", rule);
    assertThat(result.out()).startsWith("no findings: 2 files scanned, 0 parsed");
    assertThat(warnings(result)).isEmpty();
    assertThat(result.out()).doesNotContain("warning");
    assertThat(result.code()).isZero();
  }

  @Test
  @Timeout(60)
  void longComments() throws IOException {
    String words = "NOWHERE-a:b/".repeat(2000) + " a:b ".repeat(20_000);
    String text = "// odirect\n  // " + words + "\n  /* " + words + "*/";
    assertThat(warnings(check(source("", "", text, "")))).isEmpty();
  }

  /** A project may have a class of that name: a string that is a rule does not lead to it. */
  @Test
  void aRuleInAStringIsNoType() throws IOException {
    String pages = source("", "@SuppressWarnings(\"WriteInFlight\")", "", "");
    String other = "class WriteInFlight { java.nio.ByteBuffer page; }";
    assertThat(checkAll("Pages.java", pages, "WriteInFlight.java", other).out())
        .startsWith(NONE)
        .contains("2 files scanned, 1 parsed");
  }

  /** What does not parse, and is not analysed anyway, is nothing that an analysis lacks. */
  @Test
  void brokenFilesFarFromEveryOperation() throws IOException {
    String broken = FAR.formatted("int = ;", "// odirect:ignore WriteInFlight gone");
    Result result =
        checkAll("Far.java", broken + "class B { @SuppressWarnings(\"WriteInFlight\") int f(");
    assertThat(result.out()).contains("Far.java:4: warning: unused").doesNotContain("incomplete");
    assertThat(result.code()).isZero();
  }

  @Test
  void farFilesAreJudgedLikeOthers() throws IOException {
    Path far = directory.resolve("Far.java");
    Files.writeString(far, FAR.formatted("", "// odirect:ignore WriteInFlight gone"));
    String path = directory.toString();
    assertThat(CommandLine.run("check", path).out()).contains("Far.java:4: warning");
    assertThat(CommandLine.run("check", "--disable=WriteInFlight", path).out())
        .doesNotContain("warning");
    assertThat(CommandLine.run("check", "--exclude=**/Far.java", path).out())
        .doesNotContain("warning");
  }
}
