package org.odirect.analyzer.report;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.odirect.analyzer.body.Span;
import org.odirect.analyzer.explain.Borrow;
import org.odirect.analyzer.explain.Step;
import org.odirect.analyzer.rule.Confidence;
import org.odirect.analyzer.rule.Finding;
import org.odirect.analyzer.rule.Severity;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

class HtmlReportTest {
  private static final String HOSTILE =
      "</code></pre><script>alert(1)</script><img src=x onerror='alert(\"2\")'>&lt;`{{findings}}`"
          + "<!-- ]]> \u202e\u0000\u001b\ud800";

  @Test
  void usual() throws IOException {
    Golden.check("report/usual.html", findings(write(Sample.usual())) + "\n");
  }

  @Test
  void thePolicyAllowsItsOwnScriptAndStyleOnly()
      throws IOException, NoSuchAlgorithmException, ParserConfigurationException {
    String page = write(Sample.usual());
    String policy = between(page, "Content-Security-Policy\" content=\"", "\"");
    assertThat(policy)
        .isEqualTo(
            "default-src 'none'; style-src %s; script-src %s; img-src data:; base-uri 'none'; form-action 'none'",
            hash(between(page, "<style>", "</style>")),
            hash(between(page, "<script>", "</script>")));
    assertThat(page).doesNotContain("http:", "https:", "style=", "onclick", "@import", "url(");
  }

  @Test
  void clean() throws IOException {
    String page = write(new Sample().report());
    assertThat(page).contains("<title>odirect: no findings</title>");
    assertThat(page).doesNotContain("<details");
  }

  @Test
  void incompleteRunsSaySo() throws IOException {
    String page = write(new Sample().notice("a<b.java", 3, "`x<y>` is wrong", true).report());
    assertThat(page).contains("; incomplete: findings may be missing</p>");
    assertThat(page)
        .contains("a&lt;b.java:3</span> <strong>incomplete:</strong> <code>x&lt;y&gt;</code> is");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<b>`a<b>`</b> | &lt;b&gt;<code>a&lt;b&gt;</code>&lt;/b&gt;",
        "one ` only & more | one ` only &amp; more",
        "``  | <code></code>",
        "a\"b'c | a&quot;b&#39;c",
      })
  void prose(String text, String html) {
    assertThat(Html.prose(text)).isEqualTo(html);
  }

  @Test
  void hostileStringsStayText() throws IOException, SAXException, ParserConfigurationException {
    String path = HOSTILE.replace("\u0000", "") + ".java";
    Sample sample =
        new Sample()
            .rule("R" + HOSTILE, Severity.NOTE, HOSTILE)
            .source(path, HOSTILE + "\n\t" + HOSTILE + "\n")
            .notice(path, 1, HOSTILE, true);
    Span span = new Span(path, 2, 4, 2, 40);
    List<Step> steps =
        List.of(
            new Step(Step.Kind.SUBMISSION, span, Step.IO, HOSTILE),
            new Step(Step.Kind.TOUCH, span, HOSTILE, HOSTILE));
    String story = HOSTILE + ". " + HOSTILE + "\n" + HOSTILE;
    sample.finding(
        new Finding("R" + HOSTILE, Severity.NOTE, Confidence.MEDIUM, span, story, steps, HOSTILE)
            .about(new Borrow(HOSTILE, HOSTILE, "")));
    String page = write(sample.report());
    assertThat(page).doesNotContain("\u202e", "\u0000", "\u001b", "<img", "onerror='");
    assertThat(page.split("<script", -1)).hasSize(2);
    assertThat(page.split("<!--", -1)).hasSize(1);
    check(page);
  }

  /** Whatever the spans and the text: markup of ours alone, and pictures of sane size. */
  @Test
  void anySpanInAnyText() throws IOException, SAXException, ParserConfigurationException {
    Random random = new Random(42);
    String alphabet = "ab(`\t 漢🦊<>&\"'\u0301\u200d\u001b\ud83e\u202e";
    Step.Kind[] kinds = Step.Kind.values();
    List<String> threads = List.of("", Step.IO, "this thread", "task at line 7", "<b>");
    for (int round = 0; round < 300; round++) {
      StringBuilder text = new StringBuilder();
      random.ints(random.nextInt(900), 0, 60).forEach(i -> text.append(pick(alphabet, i)));
      Sample sample = new Sample().source("A.java", text.toString());
      List<Step> steps = new ArrayList<>();
      for (int i = random.nextInt(12); i >= 0; i--) {
        String label = text.substring(0, random.nextInt(text.length() + 1));
        String thread = threads.get(random.nextInt(threads.size()));
        steps.add(new Step(kinds[random.nextInt(kinds.length)], span(random), thread, label));
      }
      Finding finding =
          new Finding("R", Severity.NOTE, Confidence.HIGH, span(random), "m " + text, steps, "f");
      String words = text.substring(0, text.length() / 2);
      String submitter = threads.get(random.nextInt(2) * 4);
      sample.finding(
          random.nextBoolean() ? finding : finding.about(new Borrow(words, words, submitter)));
      check(write(sample.report()));
    }
  }

  private static Span span(Random random) {
    int line = random.nextInt(6);
    return new Span(
        "A.java", line, random.nextInt(500), line + random.nextInt(20) - 1, random.nextInt(500));
  }

  private static String pick(String alphabet, int i) {
    return i < alphabet.length() ? alphabet.substring(i, i + 1) : i > 57 ? "\n" : "x";
  }

  /** What a finding consists of is well-formed, and nothing else than what we write. */
  private static void check(String page)
      throws IOException, SAXException, ParserConfigurationException {
    Document document =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(new InputSource(new StringReader(findings(page))));
    Set<String> elements = new TreeSet<>();
    Set<String> attributes = new TreeSet<>();
    NodeList all = document.getElementsByTagName("*");
    for (int i = 0; i < all.getLength(); i++) {
      Element element = (Element) all.item(i);
      elements.add(element.getTagName());
      NamedNodeMap own = element.getAttributes();
      for (int j = 0; j < own.getLength(); j++) {
        attributes.add(own.item(j).getNodeName());
      }
    }
    assertThat(elements)
        .isSubsetOf(
            Set.of(
                "section b br wbr code div details summary span p a ol li pre mark figure figcaption svg path rect circle text tspan"
                    .split(" ", -1)));
    assertThat(attributes)
        .isSubsetOf(
            Set.of(
                "class id open tabindex href role aria-label data-severity data-rule data-file viewBox width height d x y cx cy r text-anchor"
                    .split(" ", -1)));
  }

  private static String findings(String page) {
    return "<section id=\"findings\""
        + between(page, "<section id=\"findings\"", "</section>")
        + "</section>";
  }

  private static String between(String text, String from, String to) {
    int start = text.indexOf(from) + from.length();
    return text.substring(start, text.indexOf(to, start));
  }

  private static String hash(String text) throws NoSuchAlgorithmException {
    byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8));
    return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
  }

  private static String write(Report report) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new HtmlReport("1.2.3", Path.of("/project")).write(report, out);
    return out.toString(UTF_8);
  }
}
