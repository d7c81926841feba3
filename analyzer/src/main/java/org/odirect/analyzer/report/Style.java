package org.odirect.analyzer.report;

/** How to emphasise parts of a text: with ANSI colours, or not at all. */
public enum Style {
  /** No escape sequences. */
  PLAIN,
  /** ANSI escape sequences. */
  COLOUR;

  /** What a part of the text is. */
  public enum Ink {
    STRONG("1"),
    FAINT("2"),
    ERROR("1;31"),
    WARNING("1;33"),
    NOTE("1;36"),
    GOOD("1;32"),
    FRAME("1;34"),
    CODE("36"),
    FIRST_THREAD("32"),
    SECOND_THREAD("35"),
    THIRD_THREAD("33");

    private final String code;

    Ink(String code) {
      this.code = code;
    }
  }

  /** The text as that part; the same text if this style is plain or the text is empty. */
  public String paint(Ink ink, String text) {
    return this == PLAIN || text.isEmpty() ? text : "\033[" + ink.code + "m" + text + "\033[0m";
  }
}
