package org.odirect.analyzer.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Where the documents of a run of the command go: to files, and one of them to a stream. */
final class Destinations {
  /** What stands for the standard output. */
  private static final String DASH = "-";

  private final Terminal terminal;
  private final ReportFiles files;
  private Optional<String> streamed = Optional.empty();
  private boolean outIsTaken;

  /** A place for one document. */
  interface Destination {
    /** Writes the document. */
    void write(ReportFile.Content content) throws IOException;
  }

  /**
   * @param terminal where the run takes place
   * @param inputs what it was told to read, absolute
   */
  Destinations(Terminal terminal, List<Path> inputs) {
    this.terminal = terminal;
    this.files = new ReportFiles(inputs);
  }

  /**
   * What an option names.
   *
   * @throws UsageException if no document can go there, or none should
   */
  Destination of(String option, Path path) throws UsageException {
    Optional<String> descriptor = descriptor(path);
    if (descriptor.filter(Descriptors.OUT::equals).isPresent()) {
      outIsTaken = true;
      return stream(option, terminal.out());
    }
    if (descriptor.filter(Descriptors.ERR::equals).isPresent()) {
      return stream(option, terminal.err());
    }
    return files.at(option, absolute(path))::write;
  }

  /**
   * Takes a file that an option names, which somebody else writes.
   *
   * @throws UsageException if it is none, or should not be written
   */
  void file(String option, Path path) throws UsageException {
    if (descriptor(path).isPresent()) {
      throw new UsageException(option + " must name a file, not '" + path + "'");
    }
    files.at(option, absolute(path));
  }

  /** What is left for all that is no document. */
  Terminal rest() {
    return outIsTaken ? terminal.withoutOut() : terminal;
  }

  private Optional<String> descriptor(Path path) {
    return path.toString().equals(DASH)
        ? Optional.of(Descriptors.OUT)
        : Descriptors.of(absolute(path));
  }

  private Path absolute(Path path) {
    return terminal.directory().resolve(path);
  }

  /** Two documents in one stream are none, and in both streams nothing is left for messages. */
  private Destination stream(String option, PrintStream stream) throws UsageException {
    if (streamed.isPresent()) {
      throw new UsageException(
          "%s and %s exclude each other on standard output and standard error: name a file"
              .formatted(streamed.get(), option));
    }
    streamed = Optional.of(option);
    return content -> {
      content.writeTo(stream);
      stream.flush();
    };
  }
}
