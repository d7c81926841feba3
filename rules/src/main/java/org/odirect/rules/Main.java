package org.odirect.rules;

import java.util.Optional;
import org.odirect.analyzer.cli.Cli;
import org.odirect.analyzer.cli.ModelLibrary;
import org.odirect.analyzer.cli.Pipeline;
import org.odirect.analyzer.cli.Runner;
import org.odirect.analyzer.cli.Workspace;
import org.odirect.analyzer.models.StubModels;
import org.odirect.analyzer.rule.Rule;

/** The command {@code odirect}. */
public final class Main {
  /** The exit code for findings, if it is another one for whoever has started this. */
  private static final String FINDINGS = "odirect.findings";

  private static final String UNRELEASED = "development";

  private Main() {}

  /** Runs the command and ends the JVM with its exit code. */
  public static void main(String[] args) {
    int code = new Runner(Main.class.getName(), Main::cli).run(args, System.out, System.err);
    System.exit(code == Cli.FINDINGS ? Integer.getInteger(FINDINGS, code) : code);
  }

  private static Cli cli(Optional<Workspace> workspace) {
    String packaged = Main.class.getPackage().getImplementationVersion();
    return new Cli(
        packaged == null ? UNRELEASED : packaged,
        Rules.ALL.stream().map(Rule::info).toList(),
        workspace
            .map(kept -> new Pipeline(Rules.ALL, Kept::models, Build::id, kept))
            .orElseGet(() -> new Pipeline(Rules.ALL, ShippedModels::read, Build::id)),
        new ModelLibrary(ShippedModels::read, ShippedModels::vocabulary),
        ShippedStorage::read);
  }

  /** What is the same for all runs of a process. */
  private static final class Kept {
    private static final StubModels MODELS = ShippedModels.read();

    static StubModels models() {
      return MODELS;
    }
  }
}
