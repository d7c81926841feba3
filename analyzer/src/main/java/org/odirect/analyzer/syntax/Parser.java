package org.odirect.analyzer.syntax;

import com.github.javaparser.JavaParser;
import com.github.javaparser.ParseResult;
import com.github.javaparser.ParserConfiguration;
import com.github.javaparser.ParserConfiguration.LanguageLevel;
import com.github.javaparser.Problem;
import com.github.javaparser.Processor;
import com.github.javaparser.Range;
import com.github.javaparser.ast.CompilationUnit;
import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.Node.Parsedness;
import com.github.javaparser.ast.body.AnnotationDeclaration;
import com.github.javaparser.ast.body.ClassOrInterfaceDeclaration;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.validator.postprocessors.Java25PostProcessor;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.odirect.analyzer.notice.Notice;
import org.odirect.analyzer.source.SourceText;
import org.odirect.analyzer.threads.DeepStack;

/**
 * Parses Java sources. A file that does not parse becomes a {@link Notice} and whatever could be
 * recovered of it; nothing is thrown. Stateless and thread-safe.
 */
public final class Parser {
  /**
   * The latest release of Java whose syntax is known. Sources of all earlier ones are read, too.
   */
  public static final int LATEST_RELEASE = 25;

  /** A character that does not belong where it is, as a decimal number. */
  private static final Pattern LEXICAL_ERROR = Pattern.compile("lexical error.*\\((\\d{1,5})\\).*");

  private Parser() {}

  /** Parses a whole file. */
  public static Parsed parse(String path, String text) {
    return guarded(path, text);
  }

  /**
   * A file's declarations: its text without the bodies of methods, initialisers and lambdas, and
   * without comments.
   */
  public static String header(String text) {
    return Headers.strip(text);
  }

  /** Parses what {@link #header} leaves of a file. Positions mean nothing. */
  public static Parsed parseHeader(String path, String header) {
    return guarded(path, header);
  }

  /**
   * Parses a file without the longer bodies of the methods whose declarations name none of some
   * types: these are as good as {@linkplain Parsedness#UNPARSABLE unparsable}.
   *
   * @param names the simple names of the types
   */
  public static Parsed parseOutline(String path, String text, Set<String> names) {
    Parsed parsed = guarded(path, Outline.of(text, names));
    parsed.unit().ifPresent(unit -> unit.findAll(MethodDeclaration.class).forEach(Parser::lose));
    return parsed;
  }

  private static void lose(MethodDeclaration method) {
    boolean bodiless =
        method.isAbstract()
            || method.isNative()
            || (isInInterface(method)
                && !method.isDefault()
                && !method.isStatic()
                && !method.isPrivate());
    if (method.getBody().isEmpty() && !bodiless) {
      method.setParsed(Parsedness.UNPARSABLE);
    }
  }

  private static boolean isInInterface(MethodDeclaration method) {
    return method
        .getParentNode()
        .filter(
            p ->
                p instanceof AnnotationDeclaration
                    || (p instanceof ClassOrInterfaceDeclaration c && c.isInterface()))
        .isPresent();
  }

  private static Parsed guarded(String path, String text) {
    try {
      return DeepStack.call(() -> attempt(path, text));
    } catch (StackOverflowError e) {
      return lost(path, "nested too deeply to be parsed");
    } catch (OutOfMemoryError e) {
      return lost(path, "too large to be parsed with the memory given");
    } catch (RuntimeException | AssertionError e) {
      return lost(path, "the parser failed: " + e.getClass().getSimpleName());
    }
  }

  private static Parsed lost(String path, String reason) {
    return new Parsed(path, Optional.empty(), List.of(new Notice(path, 0, reason, true)));
  }

  private static Parsed attempt(String path, String text) {
    ParseResult<CompilationUnit> first = run(text, false);
    if (first.getProblems().isEmpty()) {
      return new Parsed(path, stripped(first), List.of());
    }
    if (text.contains("\\u")) {
      ParseResult<CompilationUnit> second = run(text, true);
      if (second.getProblems().isEmpty()) {
        return new Parsed(path, stripped(second), List.of());
      }
    }
    return recover(path, text, first);
  }

  /** Blanks local declarations that the parser does not know and parses again. */
  private static Parsed recover(String path, String text, ParseResult<CompilationUnit> failed) {
    List<Notice> notices = new ArrayList<>();
    ParseResult<CompilationUnit> result = failed;
    String current = text;
    while (!result.getProblems().isEmpty()) {
      Optional<LocalEnums.Blanked> blanked = LocalEnums.blankFirst(current, lines(result));
      if (blanked.isEmpty()) {
        break;
      }
      current = blanked.get().text();
      notices.add(
          new Notice(
              path,
              blanked.get().line(),
              "the local enum " + blanked.get().name() + " was skipped",
              true));
      result = run(current, false);
    }
    for (Problem problem : result.getProblems()) {
      notices.add(new Notice(path, line(problem), message(problem), true));
    }
    return new Parsed(path, stripped(result), notices);
  }

  private static List<Integer> lines(ParseResult<CompilationUnit> result) {
    return result.getProblems().stream().map(Parser::line).toList();
  }

  private static int line(Problem problem) {
    return problem
        .getLocation()
        .flatMap(location -> location.toRange())
        .map(range -> range.begin.line)
        .orElse(0);
  }

  private static String message(Problem problem) {
    String first = problem.getMessage().lines().findFirst().orElse("unknown problem").strip();
    String shown = first.length() > 120 ? first.substring(0, 120) + "..." : first;
    String lower = shown.substring(0, 1).toLowerCase(Locale.ROOT) + shown.substring(1);
    Matcher strange = LEXICAL_ERROR.matcher(lower);
    boolean foreign = strange.matches() && Integer.parseInt(strange.group(1)) > 0x7F;
    String hint = foreign ? "; " + SourceText.HINT : "";
    return "syntax error, the declaration around it is lost: " + lower + hint;
  }

  private static ParseResult<CompilationUnit> run(String text, boolean unicodeEscapes) {
    return new JavaParser(configuration(unicodeEscapes)).parse(text);
  }

  private static ParserConfiguration configuration(boolean unicodeEscapes) {
    ParserConfiguration configuration =
        new ParserConfiguration()
            .setLanguageLevel(LanguageLevel.valueOf("JAVA_" + LATEST_RELEASE))
            .setAttributeComments(false)
            .setDetectOriginalLineSeparator(false);
    if (unicodeEscapes) {
      return configuration.setPreprocessUnicodeEscapes(true);
    }
    configuration.getProcessors().clear();
    configuration.getProcessors().add(VarProcessor::new);
    return configuration;
  }

  /** Drops the tokens: they are two thirds of a tree's memory. */
  private static Optional<CompilationUnit> stripped(ParseResult<CompilationUnit> result) {
    Optional<CompilationUnit> unit = result.getResult();
    unit.ifPresent(
        root -> {
          Deque<Node> todo = new ArrayDeque<>();
          todo.push(root);
          while (!todo.isEmpty()) {
            Node node = todo.pop();
            Range range = node.getRange().orElse(null);
            node.setTokenRange(null);
            node.setRange(range);
            node.getChildNodes().forEach(todo::push);
          }
        });
    return unit;
  }

  /** Turns the type name {@code var} into its own node, and does nothing else. */
  private static final class VarProcessor extends Processor {
    @Override
    public void postProcess(ParseResult<? extends Node> result, ParserConfiguration configuration) {
      new Java25PostProcessor().postProcess(result, configuration);
    }
  }
}
