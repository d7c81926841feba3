import com.github.javaparser.JavaParser;
import com.github.javaparser.ParseResult;
import com.github.javaparser.ParserConfiguration;
import com.github.javaparser.ParserConfiguration.LanguageLevel;
import com.github.javaparser.Processor;
import com.github.javaparser.ast.CompilationUnit;
import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.validator.postprocessors.Java25PostProcessor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Baseline (b): parses every file with javaparser's fastest settings that still give a right tree, and drops the tree.
 * Arguments: the directory, and the number of threads.
 */
final class Parse {
  /** Where javaparser 3.28's configuration keeps the processor of the language level. */
  private static final int LANGUAGE_LEVEL_PROCESSOR = 3;

  private Parse() {}

  public static void main(String[] args) throws IOException, InterruptedException {
    List<Path> files = Sources.under(args[0]);
    Thread[] threads = new Thread[Integer.parseInt(args[1])];
    AtomicInteger next = new AtomicInteger();
    AtomicInteger parsed = new AtomicInteger();
    for (int i = 0; i < threads.length; i++) {
      threads[i] =
          new Thread(
              () -> {
                JavaParser parser = new JavaParser(configuration());
                for (int n; (n = next.getAndIncrement()) < files.size(); ) {
                  if (parses(parser, files.get(n))) {
                    parsed.incrementAndGet();
                  }
                }
              });
      threads[i].start();
    }
    for (Thread thread : threads) {
      thread.join();
    }
    System.out.println(parsed + " of " + files.size() + " files parsed");
  }

  private static boolean parses(JavaParser parser, Path file) {
    try {
      ParseResult<CompilationUnit> result = parser.parse(Files.readString(file));
      return result.isSuccessful();
    } catch (IOException e) {
      throw new IllegalStateException(file.toString(), e);
    }
  }

  /** No comments, and of the language level's work only the part that makes {@code var} a type, not the validation. */
  private static ParserConfiguration configuration() {
    ParserConfiguration configuration =
        new ParserConfiguration()
            .setLanguageLevel(LanguageLevel.JAVA_25)
            .setAttributeComments(false);
    configuration
        .getProcessors()
        .set(
            LANGUAGE_LEVEL_PROCESSOR,
            () ->
                new Processor() {
                  private final Java25PostProcessor levels = new Java25PostProcessor();

                  @Override
                  public void postProcess(
                      ParseResult<? extends Node> result, ParserConfiguration configuration) {
                    levels.postProcess(result, configuration);
                  }
                });
    return configuration;
  }
}
