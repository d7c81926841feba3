package org.odirect.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.odirect.rules.CommandLine.Result;

/**
 * The HTML report in a real browser. Skipped where there is none, unless {@code
 * -Dodirect.browser=required}. Leaves screenshots in {@code target/html}.
 */
class HtmlPageTest {
  private static final Path SCREENSHOTS =
      Path.of(System.getProperty("odirect.screenshots", "target/html"));
  private static final String TAB = "\uE004"; // the keys' names in the protocol
  private static final String ENTER = "\uE007";
  private static final String SPACE = " ";
  private static final String SHOWN =
      "[...document.querySelectorAll('.finding')].filter(f => !f.hidden)";

  @TempDir private static Path directory = Path.of("");

  private static @Nullable Browser started;
  private static Path page = Path.of("");
  private static long errors;
  private static long findings;

  @BeforeAll
  static void start() throws IOException {
    boolean required = "required".equals(System.getProperty("odirect.browser"));
    assumeTrue(
        required || Browser.isInstalled(),
        "no browser: the HTML report is tested with chromium and chromedriver on the PATH");
    started = Browser.start(Files.createDirectory(directory.resolve("profile")));
    page = directory.resolve("odirect.html");
    Result result = report(page, CaseGroup.TESTDATA.toString());
    errors = result.out().lines().filter(line -> line.contains(": error: ")).count();
    findings = result.out().lines().filter(line -> line.matches(".*:\\d+:\\d+: \\w+: .*")).count();
    assertThat(errors).isGreaterThan(100).isLessThan(findings);
  }

  @AfterAll
  static void stop() throws IOException {
    if (started != null) {
      started.close();
    }
  }

  private static Result report(Path file, String... paths) {
    List<String> arguments = new ArrayList<>(List.of("check", "-q", "--html", file.toString()));
    arguments.addAll(List.of(paths));
    return CommandLine.run(arguments.toArray(String[]::new)).untraced();
  }

  private static Browser browser() {
    if (started == null) {
      throw new IllegalStateException();
    }
    return started;
  }

  @BeforeEach
  void desktop() throws IOException {
    size(1280, 900, false);
    scheme("light");
    browser().open(page, "");
  }

  private static void size(int width, int height, boolean phone) throws IOException {
    browser()
        .command(
            "Emulation.setDeviceMetricsOverride",
            Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", phone));
  }

  private static void scheme(String scheme) throws IOException {
    Map<String, String> feature = Map.of("name", "prefers-color-scheme", "value", scheme);
    browser().command("Emulation.setEmulatedMedia", Map.of("features", List.of(feature)));
  }

  @Test
  void opensFindings() throws IOException {
    assertThat(browser().text("return document.title")).startsWith("odirect: " + errors + " error");
    assertThat(browser().run("return document.querySelectorAll('.finding').length").asLong())
        .isEqualTo(findings);
    assertThat(browser().test("f1.open && !f2.open")).isTrue();
    browser().click("#f2 summary");
    assertThat(browser().test("f2.open && f2.querySelector('pre mark.touch').offsetWidth > 20"))
        .isTrue();
    browser().click("#f2 summary");
    assertThat(browser().test("f2.open")).isFalse();
    browser().screenshot(SCREENSHOTS.resolve("light.png"));
    assertThat(browser().complaints()).isEmpty();
  }

  @Test
  void eachRaceHasAPicture() throws IOException {
    browser().click("#open-all");
    browser()
        .run(
            """
            const race = /^(.*InFlight|Concurrent.*|Overlapping.*|CompletionIgnored)$/;
            window.races = [...document.querySelectorAll('.finding')]
              .filter((finding) => race.test(finding.dataset.rule));
            window.texts = [...document.querySelectorAll('svg text')];
            """);
    assertThat(browser().test("races.length > 100")).isTrue();
    assertThat(
            browser()
                .text(
                    """
                    return races
                      .filter((f) => !(f.querySelector('svg')?.getBoundingClientRect().width >= 300))
                      .map((f) => f.id + ' ' + f.dataset.rule).join();
                    """))
        .as("without a picture")
        .isEmpty();
    assertThat(
            browser()
                .text(
                    """
                    const outside = (text) => {
                      const box = text.getBBox(), all = text.ownerSVGElement.viewBox.baseVal;
                      return box.x < 0 || box.y < 0
                        || box.x + box.width > all.width || box.y + box.height > all.height;
                    };
                    return texts.filter(outside)
                      .map((t) => t.closest('.finding').id + ' ' + t.textContent).join();
                    """))
        .as("text beyond its picture")
        .isEmpty();
    assertThat(
            browser()
                .text(
                    """
                    const crossed = (text) => {
                      const box = text.getBBox();
                      const inside = (p) => p.x > box.x && p.x < box.x + box.width
                        && p.y > box.y + 3 && p.y < box.y + box.height - 3;
                      return [...text.ownerSVGElement.querySelectorAll('path')].some((path) => {
                        for (let at = 0; at < path.getTotalLength(); at += 2) {
                          if (inside(path.getPointAtLength(at))) return true;
                        }
                        return false;
                      });
                    };
                    return texts.filter((t) => !t.matches('.number')).filter(crossed)
                      .map((t) => t.closest('.finding').id + ' ' + t.textContent).join();
                    """))
        .as("lines through text")
        .isEmpty();
    assertThat(browser().test("texts.every(t => /^Timeline/.test(t.ownerSVGElement.ariaLabel))"))
        .isTrue();
  }

  @Test
  void filters() throws IOException {
    assertThat(status()).isEqualTo(findings + " of " + findings + " shown");
    browser().click("input[value=warning]");
    browser().click("input[value=note]");
    assertThat(status()).isEqualTo(errors + " of " + findings + " shown");
    browser().type("select[name=rule]", "ReadInFlight");
    assertThat(browser().test(SHOWN + ".every(f => f.dataset.rule === 'ReadInFlight')")).isTrue();
    String before = status();
    browser().type("input[type=search]", "HEADER putlong");
    assertThat(status()).isEqualTo("0 of " + findings + " shown");
    browser().click("#clear");
    assertThat(status()).isEqualTo(findings + " of " + findings + " shown").isNotEqualTo(before);
    browser().type("select[name=file]", "../testdata/cases/asyncfuture/PageWrites.java");
    assertThat(browser().test(SHOWN + ".every(f => f.dataset.file.endsWith('PageWrites.java'))"))
        .isTrue();
    browser().type("input[type=search]", "header");
    assertThat(browser().test(SHOWN + ".length === 1")).isTrue();
    browser().click("#open-all");
    assertThat(browser().test(SHOWN + "[0].open && !f2.open")).isTrue();
    browser().screenshot(SCREENSHOTS.resolve("filtered.png"));
  }

  private static String status() throws IOException {
    return browser().text("return document.getElementById('count').textContent");
  }

  @Test
  void keyboard() throws IOException {
    browser().press(TAB);
    assertThat(focused()).isEqualTo("Skip to the findings");
    assertThat(browser().test("document.activeElement.getBoundingClientRect().top >= 0")).isTrue();
    browser().press(ENTER, TAB);
    assertThat(browser().test("document.activeElement === f1.querySelector('summary')")).isTrue();
    assertThat(browser().test("getComputedStyle(document.activeElement).outlineStyle === 'solid'"))
        .isTrue();
    browser().press(ENTER);
    assertThat(browser().test("f1.open")).isFalse();
    browser().press(TAB, SPACE);
    assertThat(browser().test("f2.open && f2.contains(document.activeElement)")).isTrue();
    browser().press(TAB, TAB);
    assertThat(browser().test("f3.contains(document.activeElement)")).isTrue();
    browser().open(page, "");
    for (int i = 0; i < 5; i++) {
      browser().press(TAB);
    }
    assertThat(browser().test("document.activeElement.name === 'rule'")).isTrue();
  }

  private static String focused() throws IOException {
    return browser().text("return document.activeElement.textContent");
  }

  @Test
  void linksToAFinding() throws IOException {
    browser().open(page, "#f40");
    assertThat(browser().test("f40.open && Math.abs(f40.getBoundingClientRect().top) < 50"))
        .isTrue();
  }

  @Test
  void fitsAPhone() throws IOException {
    for (int width : List.of(360, 320)) {
      size(width, 740, true);
      browser().open(page, "");
      browser().screenshot(SCREENSHOTS.resolve("phone-" + width + ".png"));
      browser().click("#open-all");
      assertThat(browser().run("return document.scrollingElement.scrollWidth").asInt())
          .isEqualTo(width);
      assertThat(browser().run("return innerWidth").asInt()).as("not zoomed out").isEqualTo(width);
      browser().run("document.querySelectorAll('.finding:has(svg)')[40].scrollIntoView()");
      browser().screenshot(SCREENSHOTS.resolve("phone-" + width + "-race.png"));
    }
  }

  @Test
  void darkAndLightCanBeRead() throws IOException {
    browser().click("#open-all");
    int light = contrasts();
    scheme("dark");
    browser().screenshot(SCREENSHOTS.resolve("dark.png"));
    int dark = contrasts();
    assertThat(light).isPositive().isEqualTo(dark);
    assertThat(browser().text("return getComputedStyle(document.body).backgroundColor"))
        .isEqualTo("rgb(20, 23, 27)");
  }

  /** How many colours of text were compared with what is behind them. */
  private static int contrasts() throws IOException {
    JsonNode ratios =
        browser()
            .run(
                """
                const light = (css) => {
                  const [r, g, b] = css.match(/[\\d.]+/g).map((v) => v / 255)
                    .map((v) => (v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4));
                  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
                };
                const behind = (e) => {
                  const colour = getComputedStyle(e).backgroundColor;
                  return colour === 'rgba(0, 0, 0, 0)' ? behind(e.parentElement) : colour;
                };
                const ratio = (a, b) => (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
                const of = (s, property, pseudo) => [...document.querySelectorAll(s)].slice(0, 200).map((e) =>
                  [s, ratio(light(getComputedStyle(e, pseudo)[property]),
                    light(pseudo ? getComputedStyle(e, pseudo).backgroundColor : behind(e)))]);
                return [
                  ...['h1', 'header p', '.severity', '.rule', '.place', '.message', '.thread', '.no',
                    '.line code', 'mark', 'a', 'figcaption', '.choice', 'legend', '.about']
                    .flatMap((s) => of(s, 'color')),
                  ...of('svg text:not(.number)', 'fill'),
                  ...of('.steps > li > p', 'color', '::before'),
                ];
                """);
    for (JsonNode ratio : ratios) {
      assertThat(ratio.path(1).asDouble()).as(ratio.path(0).asText()).isGreaterThan(4.5);
    }
    return ratios.size();
  }

  @Test
  void canBeReadWithoutScripts() throws IOException {
    browser().command("Emulation.setScriptExecutionDisabled", Map.of("value", true));
    try {
      browser().open(page, "");
      assertThat(browser().test("document.getElementById('filters').hidden")).isTrue();
      assertThat(browser().test("document.querySelector('.noscript').offsetHeight > 0")).isTrue();
      browser().click("#f2 summary");
      assertThat(browser().test("f2.open && f2.querySelector('pre').offsetHeight > 0")).isTrue();
    } finally {
      browser().command("Emulation.setScriptExecutionDisabled", Map.of("value", false));
    }
  }

  @Test
  void hostileSourcesAreText() throws IOException {
    Path file = directory.resolve("<img src=x onerror=window.hacked=1>&amp;'\"`{{findings}}.java");
    Files.writeString(
        file,
        """
        import java.nio.ByteBuffer;
        import java.nio.channels.AsynchronousFileChannel;
        class Pages {
          void write(AsynchronousFileChannel file, ByteBuffer page) throws Exception {
            // </code></pre></details><script>window.hacked = 1</script>
            var written = file.write(page, "</mark><script>window.hacked=1</script>{{notices}}".length());
            page.put(0, (byte) "<img src=x onerror='window.hacked=1'>\\u202e <!-- --> ]]> &lt;".length());
            written.get();
          }
        }
        """);
    Path hostile = directory.resolve("hostile.html");
    assertThat(report(hostile, file.toString()).out()).contains("WriteInFlight");
    browser().open(hostile, "");
    assertThat(browser().test("window.hacked === undefined && document.images.length === 0"))
        .isTrue();
    assertThat(
            browser()
                .test(
                    "document.scripts.length === 1 && document.querySelectorAll('details').length === 1"))
        .isTrue();
    assertThat(browser().text("return f1.querySelector('mark.touch').textContent"))
        .startsWith(
            "put(0, (byte) \"<img src=x onerror='window.hacked=1'>\\u202e <!-- --> ]]> &lt;");
    assertThat(browser().text("return f1.dataset.file")).endsWith(file.getFileName().toString());
    assertThat(browser().complaints()).isEmpty();
    browser().screenshot(SCREENSHOTS.resolve("hostile.png"));
    // Even if markup got in: the page's policy runs no script but its own.
    browser()
        .run(
            "const s = document.createElement('script'); s.textContent = 'window.hacked = 1'; document.body.append(s)");
    assertThat(browser().test("window.hacked === undefined")).isTrue();
    assertThat(browser().complaints())
        .anyMatch(message -> message.contains("Content Security Policy"));
  }
}
