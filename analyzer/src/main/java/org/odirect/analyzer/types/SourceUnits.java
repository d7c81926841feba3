package org.odirect.analyzer.types;

import com.github.javaparser.ast.CompilationUnit;
import com.google.errorprone.annotations.ThreadSafe;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.odirect.analyzer.source.Inputs;
import org.odirect.analyzer.source.SourceFile;
import org.odirect.analyzer.source.TokenIndex;

/** The declarations of scanned files, parsed when they are asked for. Thread-safe. */
@ThreadSafe
@SuppressWarnings("ThreadSafe") // immutable, or concurrent
public final class SourceUnits implements ProjectUnits {

  private final ParsedHeaders headers;
  private volatile Reading reading;
  private final AtomicInteger parsed = new AtomicInteger();

  /** The units of all scanned files. */
  public SourceUnits(TokenIndex tokens) {
    this(tokens, Inputs.IGNORED, ParsedHeaders.UNWANTED);
  }

  /**
   * The units of all scanned files.
   *
   * @param inputs notes which of them are parsed
   * @param headers those that are parsed already
   */
  public SourceUnits(TokenIndex tokens, Inputs inputs, ParsedHeaders headers) {
    this.headers = headers;
    this.reading = Reading.of(tokens, inputs);
  }

  /** The scanned files, and who notes which of them are parsed. */
  private record Reading(TokenIndex tokens, Inputs inputs, Map<String, SourceFile> files) {
    static Reading of(TokenIndex tokens, Inputs inputs) {
      return new Reading(
          tokens,
          inputs,
          tokens.sources().stream()
              .collect(Collectors.toUnmodifiableMap(SourceFile::path, f -> f)));
    }
  }

  /** From now on reads these files, which declare the same top-level types. */
  public void read(TokenIndex tokens, Inputs inputs) {
    reading = Reading.of(tokens, inputs);
  }

  /** How many files were parsed for their declarations so far. */
  public int parsedHeaders() {
    return parsed.get();
  }

  @Override
  public Optional<String> path(String topLevelName) {
    return reading.tokens().declaring(topLevelName).map(SourceFile::path);
  }

  @Override
  public Optional<CompilationUnit> header(String path) {
    Reading now = reading;
    SourceFile file = now.files().get(path);
    if (file == null) {
      return Optional.empty();
    }
    parsed.incrementAndGet();
    try {
      ParsedHeaders.Header header = headers.of(file);
      now.inputs().header(file, header.text());
      return header.unit();
    } catch (IOException e) {
      now.inputs().lost(file);
      return Optional.empty();
    }
  }

  @Override
  public String seenFrom(String path, String packageName, String topLevelName) {
    return reading.tokens().seenFrom(path, packageName, topLevelName);
  }

  @Override
  public String name(String path, String packageName, String simpleName) {
    return reading
        .tokens()
        .nameIn(path, packageName.isEmpty() ? simpleName : packageName + "." + simpleName);
  }
}
