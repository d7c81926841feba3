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
import org.odirect.analyzer.syntax.Parser;

/** The declarations of scanned files, parsed when they are asked for. Thread-safe. */
@ThreadSafe
@SuppressWarnings("ThreadSafe") // immutable, or concurrent
public final class SourceUnits implements ProjectUnits {

  private final TokenIndex tokens;
  private final Inputs inputs;
  private final Map<String, SourceFile> files;
  private final AtomicInteger parsed = new AtomicInteger();

  /** The units of all scanned files. */
  public SourceUnits(TokenIndex tokens) {
    this(tokens, Inputs.IGNORED);
  }

  /**
   * The units of all scanned files.
   *
   * @param inputs notes which of them are parsed
   */
  public SourceUnits(TokenIndex tokens, Inputs inputs) {
    this.tokens = tokens;
    this.inputs = inputs;
    files =
        tokens.sources().stream().collect(Collectors.toUnmodifiableMap(SourceFile::path, f -> f));
  }

  /** How many files were parsed for their declarations so far. */
  public int parsedHeaders() {
    return parsed.get();
  }

  @Override
  public Optional<String> path(String topLevelName) {
    return tokens.declaring(topLevelName).map(SourceFile::path);
  }

  @Override
  public Optional<CompilationUnit> header(String path) {
    SourceFile file = files.get(path);
    if (file == null) {
      return Optional.empty();
    }
    parsed.incrementAndGet();
    try {
      String header = Parser.header(file.decode(file.read()).text());
      inputs.header(file, header);
      return Parser.parseHeader(path, header).unit();
    } catch (IOException e) {
      inputs.lost(file);
      return Optional.empty();
    }
  }

  @Override
  public String seenFrom(String path, String packageName, String topLevelName) {
    return tokens.seenFrom(path, packageName, topLevelName);
  }

  @Override
  public String name(String path, String packageName, String simpleName) {
    return tokens.nameIn(path, packageName.isEmpty() ? simpleName : packageName + "." + simpleName);
  }
}
