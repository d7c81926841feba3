package org.odirect.rules;

import org.odirect.analyzer.cli.Cli;
import org.odirect.analyzer.cli.ModelLibrary;
import org.odirect.analyzer.cli.Pipeline;
import org.odirect.analyzer.rule.Rule;

/** The command {@code odirect}. */
public final class Main {
  private static final String UNRELEASED = "development";

  private Main() {}

  /** Runs the command and ends the JVM with its exit code. */
  public static void main(String[] args) {
    String packaged = Main.class.getPackage().getImplementationVersion();
    Cli cli =
        new Cli(
            packaged == null ? UNRELEASED : packaged,
            Rules.ALL.stream().map(Rule::info).toList(),
            new Pipeline(Rules.ALL, ShippedModels::read, Build::id),
            new ModelLibrary(ShippedModels::read, ShippedModels::vocabulary),
            ShippedStorage::read);
    System.exit(cli.run(args, System.out, System.err));
  }
}
