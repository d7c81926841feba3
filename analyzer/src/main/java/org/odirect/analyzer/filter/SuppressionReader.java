package org.odirect.analyzer.filter;

import com.github.javaparser.Range;
import com.github.javaparser.ast.CompilationUnit;
import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.FieldDeclaration;
import com.github.javaparser.ast.expr.AnnotationExpr;
import com.github.javaparser.ast.expr.ArrayInitializerExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.NormalAnnotationExpr;
import com.github.javaparser.ast.expr.SingleMemberAnnotationExpr;
import com.github.javaparser.ast.expr.StringLiteralExpr;
import com.github.javaparser.ast.stmt.BlockStmt;
import com.github.javaparser.ast.stmt.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.odirect.analyzer.body.Span;
import org.odirect.analyzer.notice.Notice;
import org.odirect.analyzer.notice.Suggestions;
import org.odirect.analyzer.syntax.Comment;

/**
 * Reads the suppressions of a source: {@code @SuppressWarnings("WriteInFlight")} and {@code //
 * odirect:ignore WriteInFlight reason}. Strings in an annotation that name none of our rules are
 * somebody else's business, unless they begin with {@code odirect:}.
 */
final class SuppressionReader {
  private static final String PREFIX = Suppression.ALL + ":";
  private static final String ANNOTATION = "SuppressWarnings";
  private static final String COMMENT = PREFIX + "ignore";
  private static final String ID = "(?:" + PREFIX + ")?[\\w$]+";
  private static final Pattern IDS =
      Pattern.compile("\\s+(" + ID + "(?:\\s*,\\s*" + ID + ")*)(.*)");
  private static final Pattern HEEDED = Pattern.compile(COMMENT + "(|\\s.*)");
  private static final Pattern MENTION = Pattern.compile(Suppression.ALL, Pattern.CASE_INSENSITIVE);
  private static final Pattern HAS_REASON = Pattern.compile(".*[\\p{L}\\p{N}].*");

  private final String path;
  private final Set<String> known;
  private final List<Suppression> suppressions = new ArrayList<>();
  private final List<Notice> notices = new ArrayList<>();

  private SuppressionReader(String path, Set<String> known) {
    this.path = path;
    this.known = known;
  }

  /**
   * Reads a source.
   *
   * @param unit gives what could be parsed of it; mostly not asked
   * @param known the ids of all rules
   */
  static FileSuppressions read(
      String path, String text, Supplier<Optional<CompilationUnit>> unit, Set<String> known) {
    SuppressionReader reader = new SuppressionReader(path, known);
    List<Range> statements = new ArrayList<>();
    boolean mentions = MENTION.matcher(text).find();
    if (mentions) {
      reader.comments(text);
    }
    if (!reader.suppressions.isEmpty() || reader.mayHaveAnnotation(text, mentions)) {
      unit.get()
          .ifPresent(
              root ->
                  root.walk(
                      node -> {
                        if (node instanceof AnnotationExpr annotation) {
                          reader.annotation(annotation);
                        } else if (isAnchor(node)) {
                          node.getRange().ifPresent(statements::add);
                        }
                      }));
    }
    return new FileSuppressions(path, reader.suppressions, statements, reader.notices);
  }

  private static boolean isAnchor(Node node) {
    return node instanceof FieldDeclaration
        || (node instanceof Statement && !(node instanceof BlockStmt));
  }

  /** Most files have none, and need not be looked through. */
  private boolean mayHaveAnnotation(String text, boolean mentions) {
    return text.contains(ANNOTATION)
        && (mentions || known.stream().anyMatch(id -> text.contains('"' + id + '"')));
  }

  private void comments(String text) {
    NearSuppression near = new NearSuppression(known);
    List<Comment> all = Comment.in(text);
    List<Comment> heedable = all.stream().filter(comment -> !comment.block()).toList();
    for (Comment comment : all) {
      Matcher matcher = HEEDED.matcher(comment.text());
      if (!comment.block() && matcher.matches()) {
        int target = target(heedable, heedable.indexOf(comment));
        comment(comment.line(), target, matcher.group(1));
      } else if (near.matches(comment.text())) {
        notice(comment.line(), "write '// " + COMMENT + " RULE REASON'" + notHeeded());
      }
    }
  }

  /** The line that a comment is about: its own, or the next one that is no such comment. */
  private static int target(List<Comment> comments, int index) {
    int line = comments.get(index).line();
    if (!comments.get(index).alone()) {
      return line;
    }
    for (int i = index; i < comments.size() && comments.get(i).line() == line; i++) {
      if (!comments.get(i).alone()) {
        return line;
      }
      line++;
    }
    return line;
  }

  private void comment(int line, int target, String text) {
    Matcher matcher = IDS.matcher(text);
    if (!matcher.matches()) {
      notice(line, "'" + COMMENT + "' names no rule: write '// " + COMMENT + " RULE REASON'");
      return;
    }
    String reason = matcher.group(2).replaceFirst("^[\\s:\\-\u2013\u2014]+", "").strip();
    boolean reasoned = HAS_REASON.matcher(reason).matches();
    for (String name : matcher.group(1).split("\\s*,\\s*", -1)) {
      String id = name.startsWith(PREFIX) ? name.substring(PREFIX.length()) : name;
      if (!known.contains(id)) {
        unknown(line, id);
      } else if (reasoned) {
        suppressions.add(new Suppression(line, id, new Suppression.Line(target), reason));
      }
    }
    if (!reasoned) {
      notice(line, "'" + COMMENT + "' gives no reason after the rule" + notHeeded());
    }
  }

  private static String notHeeded() {
    return "; it is not heeded";
  }

  private void annotation(AnnotationExpr annotation) {
    Optional<Range> element = annotation.getParentNode().flatMap(Node::getRange);
    if (!annotation.getName().getIdentifier().equals(ANNOTATION) || element.isEmpty()) {
      return;
    }
    for (StringLiteralExpr literal : strings(annotation)) {
      String name = literal.getValue();
      int line = literal.getBegin().map(begin -> begin.line).orElse(0);
      String id = name.startsWith(PREFIX) ? name.substring(PREFIX.length()) : name;
      if (known.contains(id) || id.equals(Suppression.ALL)) {
        Suppression.Element place = new Suppression.Element(span(element.get()));
        String why = "@" + ANNOTATION + "(\"" + name + "\") on line " + line;
        suppressions.add(new Suppression(line, id, place, why));
      } else if (name.startsWith(PREFIX)) {
        unknown(line, id);
      } else if (name.regionMatches(true, 0, PREFIX, 0, PREFIX.length())) {
        notice(line, "write '" + PREFIX + "RULE'" + notHeeded());
      }
    }
  }

  private static List<StringLiteralExpr> strings(AnnotationExpr annotation) {
    List<Expression> values = new ArrayList<>();
    if (annotation instanceof SingleMemberAnnotationExpr single) {
      values.add(single.getMemberValue());
    } else if (annotation instanceof NormalAnnotationExpr normal) {
      normal.getPairs().stream()
          .filter(pair -> pair.getNameAsString().equals("value"))
          .forEach(pair -> values.add(pair.getValue()));
    }
    return values.stream()
        .flatMap(
            value ->
                value instanceof ArrayInitializerExpr array
                    ? array.getValues().stream()
                    : List.of(value).stream())
        .filter(StringLiteralExpr.class::isInstance)
        .map(StringLiteralExpr.class::cast)
        .toList();
  }

  private Span span(Range range) {
    return new Span(
        path, range.begin.line, range.begin.column, range.end.line, range.end.column + 1);
  }

  private void unknown(int line, String id) {
    notice(line, "unknown rule '" + id + "'" + Suggestions.didYouMean(id, known));
  }

  private void notice(int line, String message) {
    notices.add(new Notice(path, line, message, Notice.Level.WARNING));
  }
}
