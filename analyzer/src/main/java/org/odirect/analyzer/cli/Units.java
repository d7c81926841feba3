package org.odirect.analyzer.cli;

import com.github.javaparser.ast.CompilationUnit;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.odirect.analyzer.notice.Notice;
import org.odirect.analyzer.source.SourceFile;
import org.odirect.analyzer.source.SourceText;
import org.odirect.analyzer.source.TokenIndex;
import org.odirect.analyzer.syntax.Parsed;
import org.odirect.analyzer.syntax.Parser;
import org.odirect.analyzer.types.ProjectIndex;
import org.odirect.analyzer.types.ProjectUnits;
import org.odirect.analyzer.types.UnitNames;

/** The scanned files as units: selected ones whole, others by their declarations when needed. */
final class Units implements ProjectUnits {
  private final TokenIndex tokens;
  private final Map<String, SourceFile> byPath = new ConcurrentHashMap<>();

  Units(TokenIndex tokens) {
    this.tokens = tokens;
    tokens.sources().forEach(f -> byPath.put(f.path(), f));
  }

  /**
   * A parsed unit with the meaning of its names.
   *
   * @param unit empty if the file did not parse
   */
  record Opened(
      String path,
      Optional<CompilationUnit> unit,
      Optional<UnitNames> resolver,
      List<Notice> notices) {

    UnitNames names() {
      return resolver.orElseThrow();
    }
  }

  Opened open(SourceFile file, ProjectIndex index) {
    List<Notice> notices = new ArrayList<>();
    String path = file.path();
    String text = text(file, notices);
    if (text == null) {
      return new Opened(path, Optional.empty(), Optional.empty(), notices);
    }
    Parsed parsed = Parser.parse(path, text);
    notices.addAll(parsed.notices());
    Optional<UnitNames> names = parsed.unit().map(u -> index.open(path, u));
    return new Opened(path, parsed.unit(), names, notices);
  }

  private static @org.jspecify.annotations.Nullable String text(
      SourceFile file, List<Notice> notices) {
    try {
      SourceText.Decoded decoded = SourceText.decode(file.read());
      decoded.problem().ifPresent(p -> notices.add(new Notice(file.path(), 0, p, false)));
      return decoded.text();
    } catch (IOException e) {
      notices.add(new Notice(file.path(), 0, "cannot be read: " + e.getMessage(), true));
      return null;
    }
  }

  @Override
  public Optional<String> path(String topLevelName) {
    return tokens.declaring(topLevelName).map(SourceFile::path);
  }

  @Override
  public Optional<CompilationUnit> header(String path) {
    SourceFile file = byPath.get(path);
    String text = file == null ? null : text(file, new ArrayList<>());
    return text == null
        ? Optional.empty()
        : Parser.parseHeader(path, Objects.requireNonNull(text)).unit();
  }

  @Override
  public String name(String path, String packageName, String simpleName) {
    String qualified = packageName.isEmpty() ? simpleName : packageName + "." + simpleName;
    return tokens.nameIn(path, qualified);
  }
}
