package org.odirect.analyzer.types;

import com.github.javaparser.ast.CompilationUnit;
import com.github.javaparser.ast.expr.Expression;
import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.odirect.analyzer.source.Selector;
import org.odirect.analyzer.source.SourceFile;
import org.odirect.analyzer.source.SourceRoots;
import org.odirect.analyzer.source.SourceSet;
import org.odirect.analyzer.source.SourceText;
import org.odirect.analyzer.source.TokenIndex;
import org.odirect.analyzer.syntax.Parser;
import org.odirect.analyzer.threads.DeepStack;

/**
 * Prints what stages 1 to 4 cost on one thread, each part once and cold. Arguments: source roots or
 * jars; {@code --full} adds a parse of everything.
 */
final class FrontEndMeasurement {

  private static final Set<String> SEEDS =
      Set.of("ExtendedOpenOption", "AsynchronousFileChannel", "AsynchronousSocketChannel");
  private static final Set<String> CARRIERS =
      Set.of(
          "ByteBuffer",
          "MappedByteBuffer",
          "MemorySegment",
          "Arena",
          "CompletionHandler",
          "FileChannel",
          "Future",
          "CompletionStage",
          "CompletableFuture",
          "BlockingQueue",
          "DirectBuffer");

  private final OperatingSystemMXBean system =
      (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
  private long start = System.nanoTime();
  private long startProcessor = system.getProcessCpuTime();

  private FrontEndMeasurement() {}

  public static void main(String[] arguments) throws Exception {
    List<String> paths = new ArrayList<>(List.of(arguments));
    boolean full = paths.remove("--full");
    try (SourceSet sources = SourceRoots.find(paths, Path.of(""), SourceText.USUAL)) {
      new FrontEndMeasurement().run(sources, full);
    }
  }

  private void run(SourceSet sources, boolean full) {
    lap("listed " + sources.files().size() + " files");
    TokenIndex tokens = TokenIndex.scan(sources.files(), SEEDS, 1);
    lap("scanned " + tokens.size());
    List<SourceFile> selected = Selector.select(tokens, SEEDS, Set.of(), CARRIERS).files();
    lap("selected " + selected.size());
    List<Map.Entry<String, CompilationUnit>> units = new ArrayList<>();
    for (SourceFile file : selected) {
      parse(file).ifPresent(u -> units.add(Map.entry(file.path(), u)));
    }
    lap("parsed the selected " + units.size());
    SourceUnits headers = new SourceUnits(tokens);
    ProjectIndex index = new ProjectIndex(headers, TypeLibrary.jdk());
    int expressions = DeepStack.call(() -> resolve(units, index));
    lap("typed " + expressions + " expressions, " + headers.parsedHeaders() + " headers parsed");
    if (full) {
      sources.files().forEach(FrontEndMeasurement::parse);
      lap("parsed everything");
    }
  }

  private static int resolve(List<Map.Entry<String, CompilationUnit>> units, ProjectIndex index) {
    int expressions = 0;
    List<UnitNames> opened = units.stream().map(u -> index.open(u.getKey(), u.getValue())).toList();
    for (UnitNames names : opened) {
      for (Expression expression : names.unit().findAll(Expression.class)) {
        names.typeOf(expression);
        expressions++;
      }
    }
    return expressions;
  }

  private static Optional<CompilationUnit> parse(SourceFile file) {
    try {
      return Parser.parse(file.path(), file.decode(file.read()).text()).unit();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void lap(String what) {
    long now = System.nanoTime();
    long processor = system.getProcessCpuTime();
    System.out.printf(
        "%6.2f s wall %6.2f s processor  %s%n",
        (now - start) / 1e9, (processor - startProcessor) / 1e9, what);
    start = now;
    startProcessor = processor;
  }
}
