package org.odirect.analyzer.types;

import com.github.javaparser.ast.CompilationUnit;
import com.google.errorprone.annotations.ThreadSafe;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.odirect.analyzer.source.Content;
import org.odirect.analyzer.source.SourceFile;
import org.odirect.analyzer.syntax.Parser;

/** The declarations of files, parsed; kept for as long as they stay the same. Thread-safe. */
@ThreadSafe
@SuppressWarnings("ThreadSafe") // a concurrent map of what nobody changes
public final class ParsedHeaders {

  /** Keeps nothing. */
  public static final ParsedHeaders UNWANTED = new ParsedHeaders(false);

  private final boolean wanted;
  private final Map<String, Header> headers = new ConcurrentHashMap<>();

  private ParsedHeaders(boolean wanted) {
    this.wanted = wanted;
  }

  /** Nothing was parsed so far. */
  public static ParsedHeaders none() {
    return new ParsedHeaders(true);
  }

  /**
   * A file's declarations.
   *
   * @param content the file's
   * @param text the declarations in it
   * @param unit empty if they do not parse
   */
  record Header(Content content, String text, Optional<CompilationUnit> unit) {}

  /**
   * Reads a file's declarations.
   *
   * @throws IOException if it cannot be read
   */
  Header of(SourceFile file) throws IOException {
    Content content = new Content(file.read());
    Header known = headers.get(file.path());
    if (known != null && known.content().equals(content)) {
      return known;
    }
    String text = Parser.header(content.text(file));
    Optional<CompilationUnit> unit =
        known != null && known.text().equals(text)
            ? known.unit()
            : Parser.parseHeader(file.path(), text).unit();
    Header header = new Header(content, text, unit);
    if (wanted) {
      headers.put(file.path(), header);
    }
    return header;
  }
}
