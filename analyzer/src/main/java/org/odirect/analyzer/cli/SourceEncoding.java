package org.odirect.analyzer.cli;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Optional;
import org.odirect.analyzer.notice.Suggestions;
import org.odirect.analyzer.source.SourceText;

/** Finds the encoding that a user names. */
public final class SourceEncoding {
  private SourceEncoding() {}

  /** The encoding that a project declares; the usual one if it declares none. */
  public static Charset configured(Config config) throws UsageException {
    Optional<Config.Item> item = config.item(Commands.ENCODING);
    return item.isPresent() ? named(item.get().where(), item.get().text()) : SourceText.USUAL;
  }

  /**
   * The encoding of a name.
   *
   * @param where what names it, for messages
   * @throws UsageException if this Java has none of that name
   */
  public static Charset named(String where, String name) throws UsageException {
    try {
      return Charset.forName(name.strip());
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      throw new UsageException(
          where
              + " must be an encoding that this Java has, not '"
              + name
              + "'"
              + Suggestions.didYouMean(name, Charset.availableCharsets().keySet()));
    }
  }
}
