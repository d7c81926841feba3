package org.odirect.rules;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.odirect.analyzer.notice.Notice;
import org.odirect.analyzer.report.Report;
import org.odirect.analyzer.rule.Finding;

/** Prints which cases below a directory are right: {@code scripts/cases DIR}. */
final class CaseReport {
  private CaseReport() {}

  /** Exits with 1 if any case is wrong. */
  public static void main(String[] args) {
    if (args.length != 1 || !Files.isDirectory(Path.of(args[0]))) {
      System.err.println("usage: cases DIR");
      System.exit(2);
    }
    CaseCount count = new CaseCount();
    int broken = 0;
    for (CaseGroup group : CaseGroup.below(Path.of(args[0]))) {
      try {
        add(group, count);
      } catch (RuntimeException | StackOverflowError e) {
        broken++;
        System.out.println(group.name() + ": " + e);
        StackTraceElement[] trace = e.getStackTrace();
        for (int i = 0; i < Math.min(8, trace.length); i++) {
          System.out.println("        at " + trace[i]);
        }
      }
    }
    count.wrong().forEach(System.out::print);
    System.out.println(count.summary() + (broken > 0 ? "; groups that failed: " + broken : ""));
    System.exit(count.wrong().isEmpty() && broken == 0 ? 0 : 1);
  }

  /** Analyses a group, prints what is incomplete, and counts its cases. */
  private static void add(CaseGroup group, CaseCount count) {
    Report report = Harness.report(group.paths());
    report.notices().stream().filter(Notice::incomplete).forEach(System.out::println);
    List<Finding> findings = report.findings();
    for (Map.Entry<String, String> file : group.files().entrySet()) {
      String path = file.getKey();
      count.add(path, Case.of(path, file.getValue()), comparison(group, path, findings));
    }
  }

  /** The findings of one of a group's files beside its expectations. */
  static Comparison comparison(CaseGroup group, String path, List<Finding> findings) {
    String text = group.files().getOrDefault(path, "");
    Path onDisk = group.root().resolve(path).toAbsolutePath().normalize();
    List<Finding> here =
        findings.stream()
            .filter(f -> Path.of(f.span().path()).toAbsolutePath().normalize().equals(onDisk))
            .toList();
    return new Comparison(Expectations.parse(path, text, Harness.RULE_IDS), here);
  }
}
