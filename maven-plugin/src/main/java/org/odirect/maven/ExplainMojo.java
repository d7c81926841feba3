package org.odirect.maven;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.odirect.analyzer.cli.Cli;
import org.odirect.analyzer.cli.ModelLibrary;
import org.odirect.analyzer.cli.Pipeline;
import org.odirect.analyzer.rule.Rule;
import org.odirect.rules.Rules;
import org.odirect.rules.ShippedModels;
import org.odirect.rules.ShippedStorage;

/** Explains rules: what they find, why, and what to do. Lists all rules if none is named. */
@Mojo(name = "explain", requiresProject = false, threadSafe = true)
@SuppressWarnings("NullAway.Init") // Maven sets the parameters
public final class ExplainMojo extends AbstractMojo {

  @Parameter(defaultValue = "${plugin.version}", readonly = true, required = true)
  private String version;

  /** The rules to explain, by id. */
  @Parameter(property = "odirect.rules")
  private List<String> rules = List.of();

  @Override
  public void execute() throws MojoExecutionException {
    List<String> arguments = new ArrayList<>(List.of(rules.isEmpty() ? "rules" : "explain"));
    arguments.add("--color=never");
    arguments.addAll(rules);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Cli cli =
        new Cli(
            version,
            Rules.ALL.stream().map(Rule::info).toList(),
            new Pipeline(Rules.ALL, ShippedModels::read),
            new ModelLibrary(ShippedModels::read, ShippedModels::vocabulary),
            ShippedStorage::read);
    int code =
        cli.run(
            arguments.toArray(String[]::new),
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8));
    if (code != Cli.CLEAN) {
      throw new MojoExecutionException(err.toString(StandardCharsets.UTF_8).strip());
    }
    getLog().info("\n" + out.toString(StandardCharsets.UTF_8).stripTrailing());
  }
}
