package org.odirect.analyzer.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.odirect.analyzer.body.Span;
import org.odirect.analyzer.explain.Step;
import org.odirect.analyzer.notice.Notice;
import org.odirect.analyzer.rule.Confidence;
import org.odirect.analyzer.rule.Finding;
import org.odirect.analyzer.rule.RuleInfo;
import org.odirect.analyzer.rule.Severity;

/** Builds reports about sources in memory; spans are found by the text that they cover. */
public final class Sample {
  private final Map<String, String> sources = new TreeMap<>();
  private final List<Finding> findings = new ArrayList<>();
  private final List<Notice> notices = new ArrayList<>();
  private final List<RuleInfo> rules = new ArrayList<>();
  private final SortedMap<String, Integer> operations = new TreeMap<>();

  public Sample source(String path, String text) {
    sources.put(path, text);
    return this;
  }

  public Sample rule(String id, Severity severity, String summary) {
    rules.add(new RuleInfo(id, severity, summary, page(id)));
    return this;
  }

  public Sample finding(Finding finding) {
    findings.add(finding);
    return this;
  }

  public Sample notice(String path, int line, String message, boolean incomplete) {
    notices.add(new Notice(path, line, message, incomplete));
    return this;
  }

  public Sample operation(String kind, int count) {
    operations.put(kind, count);
    return this;
  }

  /** The text in a file, which must be unique there; {@code part} is a part of that text. */
  public Span span(String path, String text, String part) {
    String source = sources.getOrDefault(path, "");
    int at = source.indexOf(text);
    if (at < 0 || source.indexOf(text, at + 1) >= 0 || !text.contains(part)) {
      throw new IllegalArgumentException(text + " in " + path);
    }
    int from = at + text.indexOf(part);
    int to = from + part.length();
    return new Span(
        path, line(source, from), column(source, from), line(source, to), column(source, to));
  }

  public Step step(Step.Kind kind, String thread, String path, String text, String label) {
    return new Step(kind, span(path, text, text), thread, label);
  }

  public Report report() {
    return new Report(
        findings.stream().sorted().toList(),
        List.of(),
        notices.stream().sorted().toList(),
        rules,
        sources.keySet(),
        1234,
        sources.size(),
        operations,
        path -> sources.containsKey(path) ? Report.SourceText.split(sources.get(path)) : List.of());
  }

  private static int line(String source, int offset) {
    return Report.SourceText.split(source.substring(0, offset)).size();
  }

  private static int column(String source, int offset) {
    List<String> lines = Report.SourceText.split(source.substring(0, offset));
    return lines.get(lines.size() - 1).length() + 1;
  }

  /** A rule's page with all headings. */
  public static String page(String id) {
    return String.join(
        "\n",
        "# " + id,
        "",
        "## What it finds",
        "",
        "A buffer that is touched while an operation *owns* its memory: see",
        "[the contract](https://example.org/rules) and `ByteBuffer`.",
        "",
        "## Why it is bad",
        "",
        "The kernel may",
        "",
        "- read the memory **twice**, once for the checksum and once for each mirror, so that both",
        "  differ;",
        "- read it late.",
        "",
        "## Known problems",
        "",
        "None.",
        "",
        "## Example",
        "",
        "```java",
        "Future<Integer> done = channel.write(page, 0);",
        "page.clear();   // too early",
        "```",
        "",
        "## Instead",
        "",
        "1. Wait first:",
        "",
        "```java",
        "channel.write(page, 0).get();",
        "page.clear();",
        "```",
        "",
        "## How to silence",
        "",
        "`@SuppressWarnings(\"" + id + "\")` on the method.",
        "");
  }

  /** A report with the usual shapes: one thread, two threads and files, one assumption, notices. */
  public static Report usual() {
    String journal = "src/main/java/app/Journal.java";
    String pool = "src/main/java/app/Pool.java";
    Sample sample =
        new Sample()
            .rule("ConcurrentWrite", Severity.ERROR, "another thread writes memory in flight")
            .rule("UnalignedDirectIO", Severity.WARNING, "memory or position is not aligned")
            .rule("WriteInFlight", Severity.ERROR, "a buffer is changed before its write completed")
            .source(
                journal,
                lines(
                    "package app;",
                    "",
                    "final class Journal {",
                    "  private final ByteBuffer page = ByteBuffer.allocateDirect(8192);",
                    "",
                    "  void append(byte[] record) throws Exception {",
                    "    Future<Integer> done = channel.write(page, end);",
                    "    end += 8192;",
                    "    page.clear();",
                    "    page.put(record);",
                    "    done.get();",
                    "  }",
                    "",
                    "  void flushLoop() {",
                    "    while (running) {",
                    "      writer.execute(() -> fill(page));",
                    "      log.trace(\"one\");",
                    "      log.trace(\"two\");",
                    "      log.trace(\"three\");",
                    "      log.trace(\"four\");",
                    "      direct.write(page);",
                    "    }",
                    "  }",
                    "}"))
            .source(
                pool,
                lines(
                    "package app;",
                    "",
                    "class Pool {",
                    "  static void fill(ByteBuffer target) {",
                    "    target.put(0, next());",
                    "  }",
                    "}"))
            .operation("AsynchronousFileChannel.write", 3)
            .operation("FileChannel.write", 1)
            .notice("src/main/java/app/Broken.java", 17, "could not be parsed: `}` expected", true)
            .notice("", 0, "no class path was given, types of libraries are unknown", false);
    Span clear = sample.span(journal, "page.clear()", "clear()");
    sample.finding(
        new Finding(
            "WriteInFlight",
            Severity.ERROR,
            Confidence.HIGH,
            clear,
            "`page` is changed while the write of line 7 may still read it. The pool thread takes"
                + " position and limit of the buffer when it runs, so the operation may write"
                + " other bytes than were meant, or none",
            List.of(
                sample.step(
                    Step.Kind.SUBMISSION,
                    "I/O",
                    journal,
                    "write(page, end)",
                    "the write starts and borrows `page` until `done` completes"),
                new Step(
                    Step.Kind.TOUCH,
                    clear,
                    "this thread",
                    "`clear` changes position and limit, `done` has not been waited for")),
            "wait for `done.get()` before the buffer is used again, or use a second buffer"));
    Span put = sample.span(pool, "target.put(0, next())", "put(0, next())");
    sample.finding(
        new Finding(
            "ConcurrentWrite",
            Severity.ERROR,
            Confidence.MEDIUM,
            put,
            "a task writes `page` while the direct write of `Journal.java` line 21 may read it,"
                + " assuming that `writer` runs its tasks on other threads",
            List.of(
                sample.step(
                    Step.Kind.ORIGIN,
                    "",
                    journal,
                    "ByteBuffer.allocateDirect(8192)",
                    "the memory of `page`"),
                sample.step(
                    Step.Kind.THREAD,
                    "this thread",
                    journal,
                    "execute(() -> fill(page))",
                    "the task is started, nobody waits for it"),
                sample.step(
                    Step.Kind.SUBMISSION,
                    "this thread",
                    journal,
                    "write(page)",
                    "the kernel reads `page` without a copy during this call"),
                new Step(Step.Kind.TOUCH, put, "task at line 16", "meanwhile the task writes it")),
            "join the task before the write, or give each task its own buffer"));
    sample.finding(
        new Finding(
            "UnalignedDirectIO",
            Severity.WARNING,
            Confidence.HIGH,
            sample.span(journal, "ByteBuffer.allocateDirect(8192)", "allocateDirect(8192)"),
            "`allocateDirect` alone is not aligned to the block size",
            List.of(),
            "use `allocateDirect(8192 + 4096).alignedSlice(4096)`"));
    return sample.report();
  }

  public static String lines(String... lines) {
    return String.join("\n", Arrays.asList(lines)) + "\n";
  }
}
