package org.odirect.analyzer.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.odirect.analyzer.prove.Proof;
import org.odirect.analyzer.prove.ProofException;
import org.odirect.analyzer.prove.Prover;
import org.odirect.analyzer.report.Markdown;
import org.odirect.analyzer.report.ProofReport;
import org.odirect.analyzer.report.StorageReport;
import org.odirect.analyzer.storage.Detector;
import org.odirect.analyzer.storage.Diagnosis;
import org.odirect.analyzer.storage.FileFlags;
import org.odirect.analyzer.storage.StoragePage;
import org.odirect.analyzer.storage.StorageTable;

/** What {@code odirect storage} and {@code odirect prove} print. */
final class StorageCommand {
  private static final Path ROOT = Path.of("/");

  private final StorageTable table;
  private final Terminal terminal;

  StorageCommand(StorageTable table, Terminal terminal) {
    this.table = table;
    this.terminal = terminal;
  }

  /** Prints the page that is made from the table. */
  void page(Options options) throws UsageException {
    String page = StoragePage.of(table);
    terminal.out().print(Markdown.render(page, options.style(), terminal.columns(), 0));
  }

  /** Prints what lies below paths. */
  void paths(Options options) throws UsageException, IOException {
    List<Diagnosis> diagnoses = diagnose(options.paths());
    if (options.json()) {
      StorageReport.json(diagnoses, terminal.out());
    } else {
      StorageReport report = new StorageReport(options.style(), terminal.columns());
      terminal.out().print(report.text(diagnoses));
    }
  }

  /** Shows what becomes of a buffer that changes; whether the file was damaged. */
  boolean prove(Options options) throws UsageException, IOException {
    Path directory = terminal.directory().resolve(options.directory()).toRealPath();
    Proof proof;
    try {
      proof = Prover.prove(directory, options.bounds(), options.safe());
    } catch (ProofException e) {
      throw new UsageException(e.reason());
    }
    Detector detector = detector();
    Optional<Diagnosis> diagnosis =
        detector.isLinux()
            ? Optional.of(detector.diagnose(directory.toString(), blockSize(directory)))
            : Optional.empty();
    ProofReport report = new ProofReport(directory.toString(), proof, diagnosis);
    if (options.json()) {
      report.json(terminal.out());
    } else {
      terminal.out().print(report.text(options.style(), terminal.columns()));
    }
    return proof.isDamaged();
  }

  private Detector detector() {
    return new Detector(ROOT, System.getProperty("os.arch", ""), FileFlags::lsattr, table);
  }

  private List<Diagnosis> diagnose(List<Path> paths) throws UsageException, IOException {
    Detector detector = detector();
    if (!detector.isLinux()) {
      throw new UsageException(
          "storage can be looked at on Linux only: there is no /proc/self/mountinfo on this system;"
              + " 'odirect storage --table' tells what is known");
    }
    List<Diagnosis> diagnoses = new ArrayList<>();
    for (Path path : paths) {
      Path real = terminal.directory().resolve(path).toRealPath();
      diagnoses.add(detector.diagnose(real.toString(), blockSize(real)));
    }
    return diagnoses;
  }

  /** The unit that the JDK aligns direct I/O to. */
  private static OptionalLong blockSize(Path path) {
    try {
      return OptionalLong.of(Files.getFileStore(path).getBlockSize());
    } catch (IOException | UnsupportedOperationException e) {
      return OptionalLong.empty();
    }
  }
}
