package org.odirect.analyzer;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.javaparser.ast.expr.LiteralStringValueExpr;
import com.github.javaparser.ast.expr.StringLiteralExpr;
import com.github.javaparser.ast.expr.TextBlockLiteralExpr;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.net.URI;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.odirect.analyzer.syntax.Parser;

/** The packages follow the stages of the pipeline, and the engine knows no library. */
class ArchitectureTest {
  private static final String ROOT = "org.odirect.analyzer";

  /** Each package may use those before it. */
  private static final List<String> LAYERS =
      List.of(
          "notice",
          "threads",
          "store",
          "source",
          "syntax",
          "types",
          "models",
          "body",
          "explain",
          "flow",
          "storage",
          "prove",
          "rule",
          "filter",
          "report",
          "incremental",
          "daemon",
          "cli");

  /** The JDK's packages that models describe: the engine names nothing in them. */
  private static final List<String> MODELLED =
      List.of("java/nio", "java/util/concurrent", "java/lang/foreign", "java/util/stream");

  private static final Path SOURCES = Path.of("src/main/java");

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages(ROOT);

  @Test
  void everyPackageHasItsPlace() {
    assertThat(CLASSES.getPackage(ROOT).getSubpackages())
        .extracting(JavaPackage::getRelativeName)
        .containsExactlyInAnyOrderElementsOf(LAYERS);
  }

  @Test
  void packagesUseEarlierOnes() {
    for (int i = 0; i < LAYERS.size() - 1; i++) {
      noClasses()
          .that()
          .resideInAPackage(packageOf(LAYERS.get(i)))
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              LAYERS.subList(i + 1, LAYERS.size()).stream()
                  .map(ArchitectureTest::packageOf)
                  .toArray(String[]::new))
          .check(CLASSES);
    }
  }

  @Test
  void nothingKnowsTheRules() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.odirect.rules..", "org.odirect.maven..")
        .check(CLASSES);
  }

  @Test
  void librariesHaveTheirPlace() {
    only(List.of("cli"), "picocli..", "org.tomlj..");
    only(List.of("report"), "de.jcup..", "com.fasterxml..");
    only(List.of("syntax", "types", "body", "filter", "cli"), "com.github.javaparser..");
  }

  private static void only(List<String> users, String... library) {
    noClasses()
        .that()
        .resideOutsideOfPackages(
            users.stream().map(ArchitectureTest::packageOf).toArray(String[]::new))
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(library)
        .check(CLASSES);
  }

  private static String packageOf(String layer) {
    return ROOT + "." + layer + "..";
  }

  /** What the engine knows of a library it knows from models. */
  @Test
  void noStringNamesAModelledClass() throws IOException {
    Pattern qualified =
        Pattern.compile(
            MODELLED.stream()
                .map(name -> name.replace("/", "[./]"))
                .collect(Collectors.joining("|", ".*\\b(?:", ")\\b.*")),
            Pattern.DOTALL);
    Set<String> simple = simpleNames();
    assertThat(simple).contains("ByteBuffer", "Future");
    assertThat(strings(text -> qualified.matcher(text).matches() || simple.contains(text)))
        .isEmpty();
  }

  private static Set<String> simpleNames() throws IOException {
    Path base = FileSystems.getFileSystem(URI.create("jrt:/")).getPath("modules/java.base");
    try (Stream<Path> classes = Files.walk(base)) {
      return classes
          .map(file -> base.relativize(file).toString())
          .filter(name -> name.endsWith(".class") && !name.contains("$"))
          .filter(name -> MODELLED.stream().anyMatch(start -> name.startsWith(start + "/")))
          .map(name -> name.substring(name.lastIndexOf('/') + 1, name.length() - 6))
          .collect(Collectors.toSet());
    }
  }

  private static List<String> strings(Predicate<String> wanted) throws IOException {
    List<String> found = new ArrayList<>();
    try (Stream<Path> files = Files.walk(SOURCES)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".java")).sorted().toList()) {
        Parser.parse(file.toString(), Files.readString(file)).unit().orElseThrow().stream()
            .filter(n -> n instanceof StringLiteralExpr || n instanceof TextBlockLiteralExpr)
            .map(node -> ((LiteralStringValueExpr) node).getValue())
            .filter(wanted)
            .forEach(text -> found.add(SOURCES.relativize(file) + ": " + text));
      }
    }
    return found;
  }
}
