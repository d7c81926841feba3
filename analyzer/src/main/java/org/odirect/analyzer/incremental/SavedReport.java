package org.odirect.analyzer.incremental;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.odirect.analyzer.body.Span;
import org.odirect.analyzer.explain.Borrow;
import org.odirect.analyzer.explain.Step;
import org.odirect.analyzer.filter.Hidden;
import org.odirect.analyzer.notice.Notice;
import org.odirect.analyzer.report.Report;
import org.odirect.analyzer.rule.Confidence;
import org.odirect.analyzer.rule.Finding;
import org.odirect.analyzer.rule.RuleInfo;
import org.odirect.analyzer.rule.Severity;
import org.odirect.analyzer.store.Packer;
import org.odirect.analyzer.store.Unpacker;

/** The form of a report in the store: all but the rules, which are asked for, and the files. */
final class SavedReport {
  private SavedReport() {}

  static void pack(Packer packer, Report report) {
    packer.all(report.findings(), SavedReport::pack);
    packer.all(report.hidden(), SavedReport::pack);
    packer.all(report.notices(), SavedReport::pack);
    packer.number(report.filesScanned());
    packer.number(report.filesParsed());
    packer.all(
        report.operations().entrySet(),
        (p, operation) -> {
          p.text(operation.getKey());
          p.number(operation.getValue());
        });
  }

  static Report unpack(Unpacker unpacker, List<RuleInfo> rules) {
    return new Report(
        unpacker.all(SavedReport::finding),
        unpacker.all(SavedReport::hidden),
        unpacker.all(SavedReport::notice),
        rules,
        Set.of(),
        unpacker.number(),
        unpacker.number(),
        operations(unpacker),
        path -> List.of());
  }

  private static SortedMap<String, Integer> operations(Unpacker unpacker) {
    SortedMap<String, Integer> operations = new TreeMap<>();
    for (int left = unpacker.number(); left > 0; left--) {
      operations.put(unpacker.text(), unpacker.number());
    }
    return operations;
  }

  private static void pack(Packer packer, Finding finding) {
    packer.text(finding.rule());
    packer.text(finding.severity().name());
    packer.text(finding.confidence().name());
    pack(packer, finding.span());
    packer.text(finding.message());
    packer.all(finding.steps(), SavedReport::pack);
    packer.text(finding.fix());
    packer.flag(finding.borrow().isPresent());
    finding.borrow().ifPresent(borrow -> pack(packer, borrow));
  }

  private static Finding finding(Unpacker unpacker) {
    return new Finding(
        unpacker.text(),
        Severity.valueOf(unpacker.text()),
        Confidence.valueOf(unpacker.text()),
        span(unpacker),
        unpacker.text(),
        unpacker.all(SavedReport::step),
        unpacker.text(),
        unpacker.flag() ? Optional.of(borrow(unpacker)) : Optional.empty());
  }

  private static void pack(Packer packer, Step step) {
    packer.text(step.kind().name());
    pack(packer, step.span());
    packer.text(step.thread());
    packer.text(step.text());
  }

  private static Step step(Unpacker unpacker) {
    return new Step(
        Step.Kind.valueOf(unpacker.text()), span(unpacker), unpacker.text(), unpacker.text());
  }

  private static void pack(Packer packer, Borrow borrow) {
    packer.text(borrow.use());
    packer.text(borrow.because());
    packer.text(borrow.thread());
  }

  private static Borrow borrow(Unpacker unpacker) {
    return new Borrow(unpacker.text(), unpacker.text(), unpacker.text());
  }

  private static void pack(Packer packer, Span span) {
    packer.text(span.path());
    packer.number(span.line());
    packer.number(span.column());
    packer.number(span.endLine());
    packer.number(span.endColumn());
  }

  private static Span span(Unpacker unpacker) {
    return new Span(
        unpacker.text(),
        unpacker.number(),
        unpacker.number(),
        unpacker.number(),
        unpacker.number());
  }

  private static void pack(Packer packer, Hidden hidden) {
    pack(packer, hidden.finding());
    packer.text(hidden.reason().name());
    packer.text(hidden.why());
  }

  private static Hidden hidden(Unpacker unpacker) {
    return new Hidden(finding(unpacker), Hidden.Reason.valueOf(unpacker.text()), unpacker.text());
  }

  static void pack(Packer packer, Notice notice) {
    packer.text(notice.path());
    packer.number(notice.line());
    packer.text(notice.message());
    packer.text(notice.level().name());
  }

  static Notice notice(Unpacker unpacker) {
    return new Notice(
        unpacker.text(), unpacker.number(), unpacker.text(), Notice.Level.valueOf(unpacker.text()));
  }
}
