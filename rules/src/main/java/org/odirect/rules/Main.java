package org.odirect.rules;

/** The command {@code odirect}. */
public final class Main {
  private Main() {}

  public static void main(String[] args) {
    System.err.println("odirect: nothing here yet");
    System.exit(3);
  }
}
