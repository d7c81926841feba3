package org.odirect.analyzer.models;

import com.google.errorprone.annotations.Immutable;
import java.util.List;

/**
 * A term of an {@link Role#EXIT exit}: a name with arguments, or a literal.
 *
 * @param kind what it looks like
 * @param text the name, the number's digits, or what stands between the quotes
 * @param arguments of a name, and the elements of a list
 */
@Immutable
@SuppressWarnings("Immutable") // the list is unmodifiable by construction
public record Term(Kind kind, String text, List<Term> arguments) {

  /** What a term looks like. */
  public enum Kind {
    /** {@code waited(p0)}; without arguments just {@code this}. */
    NAME,
    /** {@code -4096}. */
    NUMBER,
    /** {@code 'store.Store#file'}. */
    TEXT,
    /** {@code [p0, p1]}. */
    LIST
  }

  public Term {
    arguments = List.copyOf(arguments);
  }

  /** A name with arguments. */
  public static Term of(String name, List<Term> arguments) {
    return new Term(Kind.NAME, name, arguments);
  }

  /** A name with arguments. */
  public static Term of(String name, Term... arguments) {
    return of(name, List.of(arguments));
  }

  /** A number. */
  public static Term of(long number) {
    return new Term(Kind.NUMBER, String.valueOf(number), List.of());
  }

  /** A text. */
  public static Term text(String text) {
    return new Term(Kind.TEXT, text, List.of());
  }

  /** A list. */
  public static Term list(List<Term> elements) {
    return new Term(Kind.LIST, "", elements);
  }

  /** Reads the terms of a text that a stub was read with. */
  public static List<Term> read(String text) {
    return TermReader.read(text);
  }

  /** One of the arguments. */
  public Term argument(int index) {
    return arguments.get(index);
  }

  /** The term as {@link TermReader} reads it. */
  @Override
  public String toString() {
    StringBuilder out = new StringBuilder();
    write(out);
    return out.toString();
  }

  private void write(StringBuilder out) {
    switch (kind) {
      case NUMBER -> out.append(text);
      case TEXT -> out.append('\'').append(TermReader.escaped(text)).append('\'');
      case LIST -> writeAll(out, "[", "]");
      case NAME -> {
        out.append(text);
        if (!arguments.isEmpty()) {
          writeAll(out, "(", ")");
        }
      }
    }
  }

  private void writeAll(StringBuilder out, String open, String close) {
    String separator = open;
    for (Term argument : arguments) {
      out.append(separator);
      argument.write(out);
      separator = ", ";
    }
    out.append(arguments.isEmpty() ? open + close : close);
  }
}
