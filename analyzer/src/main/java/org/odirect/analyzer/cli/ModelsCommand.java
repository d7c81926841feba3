package org.odirect.analyzer.cli;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.odirect.analyzer.models.MethodModel;
import org.odirect.analyzer.models.StubFile;
import org.odirect.analyzer.models.StubModels;
import org.odirect.analyzer.models.StubWriter;
import org.odirect.analyzer.notice.Suggestions;
import org.odirect.analyzer.report.Markdown;
import org.odirect.analyzer.report.Style;
import org.odirect.analyzer.report.Style.Ink;
import org.odirect.analyzer.source.SourceText;

/** What {@code odirect models} and its commands print. */
final class ModelsCommand {
  private final ModelLibrary library;
  private final PrintStream out;
  private final Path directory;

  /**
   * The commands.
   *
   * @param directory what relative paths start from
   */
  ModelsCommand(ModelLibrary library, PrintStream out, Path directory) {
    this.library = library;
    this.out = out;
    this.directory = directory;
  }

  /** What stubs may say. */
  void vocabulary(Style style, int columns) {
    out.print(Markdown.render(library.vocabulary().get(), style, columns, 2));
  }

  /**
   * Without names lists the packages and types that are known, else what is known of those named.
   *
   * @param paths the user's stubs
   * @param names packages, qualified or simple names of types
   */
  void list(List<Path> paths, List<String> names, Style style) throws UsageException {
    StubModels models = UserModels.over(library.models().get(), paths, directory);
    if (names.isEmpty()) {
      overview(models, style);
      return;
    }
    Set<String> wanted = new TreeSet<>();
    for (String name : names) {
      wanted.addAll(named(name, models));
    }
    SortedMap<String, StubFile> files = StubWriter.write(models, wanted::contains);
    out.print(files.values().stream().map(StubFile::text).collect(Collectors.joining("\n")));
  }

  private void overview(StubModels models, Style style) {
    SortedMap<String, Set<String>> packages = new TreeMap<>();
    for (String type : models.typeNames()) {
      String packageName = models.packageOf(type);
      packages
          .computeIfAbsent(packageName, p -> new TreeSet<>())
          .add(packageName.isEmpty() ? type : type.substring(packageName.length() + 1));
    }
    packages.forEach(
        (name, types) -> {
          String shown = name.isEmpty() ? "(no package)" : name;
          out.print(Markdown.render("# " + shown, style, Integer.MAX_VALUE, 0));
          for (String type : types) {
            String qualified = name.isEmpty() ? type : name + "." + type;
            int methods = models.methods(qualified);
            out.println("  " + type + (methods == 0 ? "" : " (" + methods + ")"));
          }
        });
    out.println();
    out.println(
        count(models.all().size(), "method")
            + " of "
            + count(models.typeNames().size(), "type")
            + "; "
            + style.paint(Ink.CODE, "odirect models NAME")
            + " shows those of a package or type");
  }

  /** The top-level types that a name stands for. */
  private static Set<String> named(String name, StubModels models) throws UsageException {
    Set<String> found = new TreeSet<>();
    Set<String> known = new TreeSet<>();
    for (String type : models.typeNames()) {
      String packageName = models.packageOf(type);
      String simple = type.substring(type.lastIndexOf('.') + 1);
      if (List.of(type, packageName, simple).contains(name)) {
        found.add(models.topLevel(type));
      }
      known.addAll(List.of(type, packageName, simple));
    }
    if (found.isEmpty()) {
      String hint = Suggestions.didYouMean(name, known);
      throw new UsageException(
          "no model of a package or type '"
              + name
              + "'"
              + (hint.isEmpty() ? "; 'odirect models' lists them" : hint));
    }
    return found;
  }

  /**
   * Validates stubs.
   *
   * @throws UsageException if they are wrong: with everything that is wrong with them
   */
  void check(List<Path> paths) throws UsageException {
    List<MethodModel> models = UserModels.over(library.models().get(), paths, directory).upper();
    long types = models.stream().map(m -> m.key().type()).distinct().count();
    out.println(
        "no errors: " + count(models.size(), "method") + " of " + count((int) types, "type"));
  }

  /** Shows which calls the models of one stub match. */
  void tryOut(Path stub, List<Path> paths, int threads) throws UsageException {
    StubModels models = UserModels.over(library.models().get(), List.of(stub), directory);
    new StubTrial(models, out).run(Pipeline.find(paths, directory, SourceText.USUAL), threads);
  }

  private static String count(int number, String noun) {
    return number + " " + noun + (number == 1 ? "" : "s");
  }
}
